//! One file a screen; its messages stand in `locales/<lang>/<screen>.ftl`, its tests in `tests/headless`. What belongs to
//! no screen alone, such as what is shown after leaving, is told in `frame.ftl`.

mod about;
mod chart;
mod events;
mod help;
mod left;
mod lost;
mod mix;
mod more;
mod nearby;
mod settings;
mod start;
mod substance;
mod welcome;

pub(super) use about::About;
pub(super) use chart::Chart;
pub(super) use events::Events;
pub(super) use help::{Help, HelpBody};
pub(super) use left::Left;
pub(super) use lost::Lost;
pub(super) use mix::Mix;
pub(super) use more::More;
pub(super) use nearby::Nearby;
pub(super) use settings::Settings;
pub(super) use start::Start;
pub(super) use substance::Substance;
pub(super) use welcome::Welcome;
