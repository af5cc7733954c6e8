//! One file a screen; its messages stand in `locales/<lang>/<screen>.ftl`, its tests in `tests/headless`. What belongs to
//! no screen alone, such as what is shown after leaving, is told in `frame.ftl`.

mod about;
mod cards;
mod chart;
mod events;
mod follow;
mod help;
mod kit;
mod left;
mod lost;
mod mix;
mod more;
mod nearby;
mod quiz;
mod settings;
mod start;
mod substance;
mod training;
mod updates;
mod welcome;

pub(super) use about::About;
pub(super) use cards::{Card, Cards};
pub(super) use chart::Chart;
pub(super) use events::Events;
pub(super) use follow::Follow;
pub(super) use help::{Help, HelpBody, HelpGuide, HelpScreen, Rehearsal};
pub(super) use kit::Kit;
pub(super) use left::Left;
pub(super) use lost::Lost;
pub(super) use mix::Mix;
pub(super) use more::More;
pub(super) use nearby::Nearby;
pub(super) use quiz::Quiz;
pub(super) use settings::Settings;
pub(super) use start::Start;
pub(super) use substance::Substance;
pub(super) use training::{Lesson, Training};
pub(super) use updates::{Group, Updates};
pub(super) use welcome::Welcome;
