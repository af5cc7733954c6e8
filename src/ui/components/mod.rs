//! What screens are made of. A component shows what it is given; it reads nothing by itself but words.

mod call_button;
mod candidates;
mod chips;
mod choice;
mod dialog;
mod drawing;
mod found_said;
mod icon;
mod outside_link;
mod pair_item;
mod risk_mark;
mod screen_head;
mod search_field;
mod states;
mod verdict_card;
mod words;

pub(super) use call_button::CallButton;
pub(super) use candidates::{Candidate, Candidates};
pub(super) use chips::Chips;
pub(super) use choice::{Choice, Offer};
pub(super) use dialog::Dialog;
pub(super) use drawing::{RecoveryPosition, TentAtNight, TwoCircles};
pub(super) use found_said::{FoundSaid, is_tusi};
pub(super) use icon::Icon;
pub(super) use outside_link::OutsideLink;
pub(super) use risk_mark::RiskMark;
pub(super) use screen_head::{Leave, ScreenHead, ScreenTitle};
pub(super) use search_field::SearchField;
pub(super) use states::{BuiltInNote, Loading, NothingYet, Problem, SettingsNote};
pub(super) use verdict_card::VerdictCard;
pub(super) use words::{Message, Sourced, Words};
