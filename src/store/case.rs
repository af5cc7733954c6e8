//! The open cases of Help: one file beside the databases, so that neither a broken database nor a full one stands in the
//! way. Best effort both ways: a phone that cannot write helps all the same.

use std::fs;
use std::path::{Path, PathBuf};

use super::clear;
use crate::domain::Case;

/// The file, in the data folder.
const NAME: &str = "cases.json";

/// Where open cases are kept; nowhere when there is no folder.
#[derive(Clone, Debug)]
pub struct OpenCases {
    file: Option<PathBuf>,
}

impl OpenCases {
    /// Those kept in `folder`.
    #[must_use]
    pub fn in_folder(folder: Option<&Path>) -> Self {
        Self { file: folder.map(|folder| folder.join(NAME)) }
    }

    /// What is kept; nothing when there is none or it cannot be read.
    #[must_use]
    pub fn read(&self) -> Vec<Case> {
        let text = self.file.as_ref().and_then(|file| fs::read_to_string(file).ok());
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// Keeps these instead; none of them leaves no file. Says whether it could.
    pub fn keep(&self, cases: &[Case]) -> bool {
        let Some(file) = &self.file else { return false };
        if cases.is_empty() {
            return clear::shred(file).is_ok();
        }
        // Written aside first: half a file would lose the last dose.
        let aside = file.with_extension("new");
        let written =
            serde_json::to_string(cases).map_err(std::io::Error::other).and_then(|text| fs::write(&aside, text));
        written.and_then(|()| fs::rename(&aside, file)).is_ok()
    }
}
