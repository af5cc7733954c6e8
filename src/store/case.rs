//! The open cases of Help: one file beside the databases, so that neither a broken database nor a full one stands in the
//! way. Best effort: a phone that cannot write helps all the same.

use std::io;
use std::path::{Path, PathBuf};

use super::error::{Error, ErrorKind, Result};
use super::files;
use crate::domain::Case;

/// The file, in the data folder.
const NAME: &str = "cases.json";

/// Where open cases are kept; nowhere when there is no folder.
#[derive(Clone, Debug)]
pub struct OpenCases {
    file: Option<PathBuf>,
    /// Another page's: read here, and written there.
    are_anothers: bool,
}

impl OpenCases {
    /// Those kept in `folder`.
    #[must_use]
    pub fn in_folder(folder: Option<&Path>) -> Self {
        Self { file: folder.map(|folder| folder.join(NAME)), are_anothers: false }
    }

    /// Those that another page of the same browser keeps in `folder`: whoever opens a second one goes on there, too.
    #[must_use]
    pub fn of_another_page(folder: &Path) -> Self {
        Self { are_anothers: true, ..Self::in_folder(Some(folder)) }
    }

    /// Whether another page keeps them.
    #[must_use]
    pub const fn are_anothers(&self) -> bool {
        self.are_anothers
    }

    /// What is kept; nothing when there is none or it cannot be understood. What nobody understands is removed: it may
    /// hold what somebody was given.
    #[must_use]
    pub fn read(&self) -> Vec<Case> {
        let Some(text) = self.file.as_ref().and_then(|file| files::read(file).ok()) else { return Vec::new() };
        serde_json::from_slice(&text).unwrap_or_else(|_| {
            let _ = self.keep(&[]); // best effort: the next case is written over it
            Vec::new()
        })
    }

    /// Keeps these instead; none of them leaves no file, and of the last one no bytes that can be overwritten. What is
    /// another page's stays as it is.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Unwritable`] when the file could not be written or removed.
    pub fn keep(&self, cases: &[Case]) -> Result<()> {
        let Some(file) = self.file.as_ref().filter(|_| !self.are_anothers) else { return Ok(()) };
        let kept = if cases.is_empty() {
            files::shred(file)
        } else {
            serde_json::to_vec(cases).map_err(io::Error::other).and_then(|text| files::write(file, &text))
        };
        kept.map_err(|_| Error::new(ErrorKind::Unwritable, "keeping the open cases"))
    }
}
