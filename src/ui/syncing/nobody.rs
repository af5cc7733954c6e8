//! In a browser nobody asks: the page has no thread to do it on.

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::Event;
use crate::store::{Database, Follow};
use crate::ui::opened::Opened;
use crate::ui::settings::Settings;

/// Nobody.
pub(super) struct Asker;

impl Asker {
    pub(super) const fn new(_opened: &Opened, _database: &Database) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "elsewhere it depends on the device")]
    pub(super) const fn cannot(&self) -> Option<&'static str> {
        Some("updates-web")
    }

    pub(super) fn ask(&self, _: Vec<Follow>, _: &Settings, _by_hand: bool, _allow: Option<u64>) -> bool {
        false
    }

    pub(super) async fn next(&self, begun: &mut UnboundedReceiver<()>) -> Option<Event> {
        begun.recv().await.ok()?;
        None
    }

    pub(super) const fn trusted(&self, device: DateTime<Utc>) -> DateTime<Utc> {
        device
    }

    pub(super) const fn clock_is_wrong(&self) -> bool {
        false
    }

    pub(super) const fn stop(&self) {}
}
