//! From a group's source folder to the files of its site: what `tentlight-cli feed` does. For publishers only.
//!
//! Here: reading the folder, its checks, records, packs, heads, keys, paper. Not here: where the site goes (`cli`).
//!
//! # Why so
//!
//! A folder of tables is what volunteers have and can edit without us; the records' own types say what a table may
//! hold ([`schema::json_schemas`](super::schema::json_schemas)), so a new field needs no line here. Everything that
//! depends on a clock or a person is handed in, and the same folder at the same moment makes the same bytes: two
//! volunteers can see that they publish the same.
//!
//! Earlier editions are read back from the packs that were published, never from memory of what was meant: a delta
//! leads from what phones really hold.

mod alerts;
mod build;
mod check;
mod finding;
mod folder;
mod imported;
mod init;
mod paper;
mod people;
mod ratings;
mod records;
mod secret;
mod settings;
mod shape;
mod sign;
mod source;
mod table;
mod times;
mod words;

pub use build::{Built, Changes, build};
pub use check::{Checked, check};
pub use finding::{Finding, Level};
pub use folder::{Folder, Trouble};
pub use imported::{imported_file, replace};
pub use init::{Answers, Begun, begin};
pub use paper::{Poster, backup, confirmation, follow_link, poster_html, poster_svg};
pub use secret::{NotOpened, Secret};
pub use settings::Settings;
pub use sign::{Change, Signed, change_keys, sign};
pub use source::{Source, TABLES};
