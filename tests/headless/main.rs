//! The whole app, driven without a renderer: what is on the page, and what a press changes.
//!
//! Here: how the screens behave. Not here: what only a real window shows (`tests/window`).

mod app;
mod dom;
mod harness;
mod mix;
mod selector;
