//! The whole app, driven without a renderer: what is on the page, and what a press changes.
//!
//! Here: how the screens behave. Not here: what only a real window shows (`tests/window`).

mod about;
mod alerts;
mod app;
mod cards;
mod chart;
mod dom;
mod events;
#[path = "../it/feed_maker.rs"]
#[allow(dead_code, reason = "what is not needed here is needed there")]
mod feed_maker;
mod frame;
mod groups;
mod harness;
mod help;
mod kit;
#[cfg(lean)]
mod lean;
mod meetings;
mod mix;
mod nearby;
mod phone;
mod scripts;
mod selector;
mod settings;
mod start;
mod static_host;
mod substance;
mod training;
mod updates;
