//! In a browser nobody asks: groups' hosts would have to let every page in, and the page has no thread to do it on.

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::Event;
use crate::store::Follow;
use crate::ui::opened::Opened;
use crate::ui::settings::Settings;

/// Nobody.
pub(super) struct Asker;

impl Asker {
    pub(super) const CAN_ASK: bool = false;

    pub(super) const fn new(_opened: &Opened, _events: UnboundedSender<Event>) -> Self {
        Self
    }

    pub(super) fn ask(&self, _follows: Vec<Follow>, _settings: &Settings, _by_hand: bool, _allow: Option<u64>) {}

    pub(super) const fn trusted(&self, device: DateTime<Utc>) -> DateTime<Utc> {
        device
    }

    pub(super) const fn clock_is_wrong(&self) -> bool {
        false
    }

    pub(super) const fn stop(&self) {}
}
