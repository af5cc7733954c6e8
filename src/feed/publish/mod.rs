//! From a source folder that people edit to records that phones keep. For publishers, tests and `build.rs` only.

mod content;
mod core;
mod help;
mod lint;
mod lint_help;
mod message;
mod records;
mod shapes;
mod translation;
mod words;

pub use self::lint::{Finding, lint};
pub use content::{Content, FloorRule, Unreadable};
pub use core::read;
pub use message::Message;
pub use records::{Compiled, compile};
pub use translation::{Back, Doubt, DoubtKind, Glossary, Messages, Review, Term, Translation, read_translations};
pub use words::{Fields, WordKey, Words};
