//! The files of a source folder: where keys, site, history and what waits for a signature are.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::domain::FeedId;
use crate::feed::envelope::Envelope;
use crate::feed::{Hash, Head, KeyList, Order, PublicKey, Refusal, Trust};

use super::secret::NotOpened;

/// A source folder.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

/// Why something could not be done with a folder.
#[derive(Debug)]
pub enum Trouble {
    /// A file could not be read or written.
    File(PathBuf, io::Error),
    /// A file is not what it should be.
    Refused(PathBuf, Refusal),
    /// A key could not be opened.
    Key(NotOpened),
    /// Something else is in the way: what, and what to do.
    Other(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Refused(path, why) => write!(f, "{} is refused: {why}", path.display()),
            Self::Key(why) => why.fmt(f),
            Self::Other(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<NotOpened> for Trouble {
    fn from(why: NotOpened) -> Self {
        Self::Key(why)
    }
}

impl Trouble {
    pub(super) fn other<T>(why: impl Into<String>) -> Result<T, Self> {
        Err(Self::Other(why.into()))
    }
}

/// The group key: the feed itself.
pub(super) const GROUP: &str = "group";
/// The key that signs editions.
pub(super) const PUBLISH: &str = "publish";

impl Folder {
    /// The folder at a path; it need not exist.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// What is published: a web host's files.
    #[must_use]
    pub fn site(&self) -> PathBuf {
        self.0.join("site")
    }

    /// A key's secret half, encrypted.
    #[must_use]
    pub fn secret_key(&self, name: &str) -> PathBuf {
        self.0.join("keys").join(format!("{name}.key"))
    }

    pub(super) fn public_key(&self, name: &str) -> PathBuf {
        self.0.join("keys").join(format!("{name}.pub"))
    }

    /// The page to print, with the group key on it.
    #[must_use]
    pub fn backup(&self) -> PathBuf {
        self.0.join("backup.html")
    }

    pub(super) fn backup_confirmed(&self) -> PathBuf {
        self.0.join("keys").join("backup-confirmed")
    }

    /// An edition that nobody has signed yet: its head's body.
    #[must_use]
    pub fn unsigned(&self) -> PathBuf {
        self.0.join("head.json")
    }

    /// The same, signed by fewer than must.
    pub(super) fn partly_signed(&self) -> PathBuf {
        self.0.join("head.part.txt")
    }

    fn history(&self) -> PathBuf {
        self.0.join("history")
    }

    /// Where a pack is inside the site.
    #[must_use]
    pub fn pack(&self, hash: Hash) -> PathBuf {
        self.site().join("p").join(format!("{hash}.zst"))
    }

    /// The feed's id, by its group key.
    ///
    /// # Errors
    ///
    /// When there is no such key.
    pub fn feed(&self) -> Result<FeedId, Trouble> {
        let path = self.public_key(GROUP);
        let text = read_text(&path)?;
        let key = PublicKey::parse(&text).map_err(|why| Trouble::Refused(path, why))?;
        Ok(key.feed_id())
    }

    /// Who may sign.
    ///
    /// # Errors
    ///
    /// When the list cannot be read, or is not signed by the group key.
    pub fn key_list(&self) -> Result<KeyList, Trouble> {
        let path = self.site().join("keys.txt");
        KeyList::verify(&read(&path)?, &self.feed()?).map_err(|why| Trouble::Refused(path, why))
    }

    /// Whose signatures count.
    ///
    /// # Errors
    ///
    /// As [`key_list`](Self::key_list).
    pub fn trust(&self) -> Result<Trust, Trouble> {
        let path = self.site().join("keys.txt");
        Trust::of_group(&read(&path)?, &self.feed()?).map_err(|why| Trouble::Refused(path, why))
    }

    /// Every edition that was signed, by its order, and the hash of its body.
    ///
    /// # Errors
    ///
    /// When one cannot be read.
    pub fn editions(&self) -> Result<BTreeMap<Order, (Head, Hash)>, Trouble> {
        let mut editions = BTreeMap::new();
        let entries = match fs::read_dir(self.history()) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(editions),
            Err(error) => return Err(Trouble::File(self.history(), error)),
        };
        for entry in entries {
            let path = entry.map_err(|error| Trouble::File(self.history(), error))?.path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let body = read(&path)?;
                let head = Head::parse(&body).map_err(|why| Trouble::Refused(path, why))?;
                editions.insert(head.order, (head, Hash::of(&body)));
            }
        }
        Ok(editions)
    }

    pub(super) fn remember(&self, head: &Head, body: &str) -> Result<(), Trouble> {
        let Order { epoch, seq } = head.order;
        write(&self.history().join(format!("{epoch}-{seq}.json")), body.as_bytes())
    }
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|error| Trouble::File(path.to_owned(), error))
}

pub(super) fn read_text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| Trouble::File(path.to_owned(), error))
}

/// Writes a file whole or not at all, and makes its folder.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let trouble = |error| Trouble::File(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(trouble)?;
    }
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let mut file = File::create(&part).map_err(trouble)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(trouble)?;
    fs::rename(&part, path).map_err(trouble)
}

/// Writes a new file that only its owner may read.
pub(super) fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let trouble = |error| Trouble::File(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(trouble)?;
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(trouble)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(trouble)
}

/// Removes a file that may not be there.
pub(super) fn remove(path: &Path) -> Result<(), Trouble> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Trouble::File(path.to_owned(), error)),
        _ => Ok(()),
    }
}

/// How many of `keys` signed a file.
pub(super) fn signers(file: &[u8], keys: &[PublicKey]) -> usize {
    Envelope::parse(file).map_or(0, |envelope| envelope.signers(keys).len())
}
