//! stub
use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::Event;
use crate::store::Follow;
use crate::ui::opened::Opened;
use crate::ui::settings::Settings;

pub(super) struct Asker;

impl Asker {
    pub(super) const CAN_ASK: bool = true;

    pub(super) fn new(_opened: &Opened, _events: UnboundedSender<Event>) -> Self {
        Self
    }

    pub(super) fn ask(&self, _follows: Vec<Follow>, _settings: &Settings, _by_hand: bool, _allow: Option<u64>) {}

    pub(super) fn trusted(&self, device: DateTime<Utc>) -> DateTime<Utc> {
        device
    }

    pub(super) fn clock_is_wrong(&self) -> bool {
        false
    }

    pub(super) fn stop(&self) {}
}
