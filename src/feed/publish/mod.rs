//! From a source folder that people edit to records that phones keep. For publishers, tests and `build.rs` only.

mod content;
mod core;
mod help;
mod lint;
mod lint_help;
mod records;
mod shapes;
mod words;

pub use self::lint::{Finding, lint};
pub use content::{Content, FloorRule, Unreadable};
pub use core::read;
pub use records::{Compiled, compile};
pub use words::{Fields, WordKey, Words};
