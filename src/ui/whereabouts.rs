//! Where the reader is, while they want the app to know: asked for at the tap, held in memory, kept nowhere.

use dioxus::prelude::*;

use crate::domain::Point;

/// What distances are counted from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Whereabouts {
    /// The place.
    pub(super) point: Point,
    /// What it is called, when the reader picked it; none when the device said where it is.
    pub(super) picked: Option<String>,
}

/// Where the reader is, as far as this session knows.
pub(super) type Here = Signal<Option<Whereabouts>>;
