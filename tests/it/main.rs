//! Core and tool, without a renderer: content, names, store, command line.

mod adopt;
mod attacks;
mod clear;
mod cli;
mod content;
mod demo;
mod fault_server;
mod feed_maker;
mod feed_properties;
mod feeds;
mod guide;
mod help;
mod import_cli;
mod import_ics;
mod import_places;
mod names;
mod packs;
mod publish;
mod publish_check;
mod publish_push;
mod safety;
mod store;
mod sync;
mod sync_http;
mod sync_torture;
mod torture;
