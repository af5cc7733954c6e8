//! One file a screen; its messages stand in `locales/<lang>/<screen>.ftl`, its end-to-end test in `tests/window`.

mod mix;

pub(super) use mix::Mix;
