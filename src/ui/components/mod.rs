//! What screens are made of. A component shows what it is given; it reads nothing by itself but words.

mod candidates;
mod chips;
mod risk_mark;
mod verdict_card;

pub(super) use candidates::{Candidate, Candidates};
pub(super) use chips::{Chips, Chosen, name_of};
pub(super) use verdict_card::VerdictCard;
