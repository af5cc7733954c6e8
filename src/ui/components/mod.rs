//! What screens are made of. A component shows what it is given; it reads nothing by itself but words.

mod candidates;
mod chips;
mod pair_item;
mod risk_mark;
mod verdict_card;
mod words;

pub(super) use candidates::{Candidate, Candidates};
pub(super) use chips::{Chips, Chosen};
pub(super) use verdict_card::VerdictCard;
pub(super) use words::{Message, Words};
