//! A [`Worker`] that is a thread, on devices that have some. A connection to a database stays on its thread, so it opens one of
//! its own; SQLite sees to it that nobody reads half of an edition.

use std::io;
use std::path::PathBuf;

use tokio::sync::mpsc;

use super::worker::work;
use super::{Desk, Worker, know_from_held};
use crate::feed::Verified;
use crate::store::{Database, Packs};

/// What a thread works with.
#[derive(Clone, Debug)]
pub struct Workplace {
    /// The folder of the databases.
    pub folder: PathBuf,
    /// The edition in the binary.
    pub embedded: Verified,
    /// The language whose words are at hand.
    pub language: String,
    /// The rest of it.
    pub desk: Desk,
}

impl Worker {
    /// Starts a thread.
    ///
    /// # Errors
    ///
    /// When the system gives no thread.
    pub fn start(workplace: Workplace) -> io::Result<Self> {
        let (commands, told) = mpsc::unbounded_channel();
        let (say, said) = mpsc::unbounded_channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let work = move || {
            let Workplace { folder, embedded, language, desk } = workplace;
            let Ok(database) = Database::open(&folder, embedded, &language) else { return };
            let database = database.with_anchors(desk.anchors.clone());
            let _ = know_from_held(&database, &desk.time); // best effort: then the time is what the binary knows
            runtime.block_on(work(&database, &Packs::open(Some(&folder)), &desk, told, &say));
        };
        let thread = std::thread::Builder::new().name("sync".to_owned()).spawn(work)?;
        Ok(Self { commands: Some(commands), said, thread: Some(thread) })
    }
}
