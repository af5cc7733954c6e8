//! `feed …`: from a folder of tables to a feed that phones follow; one file a command. For volunteers with a laptop.

mod build;
mod check;
mod export;
mod import;
mod init;
mod inspect;
mod keys;
mod page;
mod password;
mod poster;
mod push;
mod s3;
mod schema;
mod serve;
mod sign;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use clap::{Args, Subcommand};

use super::{Options, Refused, Report, json};
use crate::feed::site::Folder;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    /// Begin a feed: a folder with keys and example tables
    Init(init::Init),
    /// Say what is wrong in a folder, file and line; exit 1 when it forbids publishing
    Check(Source),
    /// Take in what others publish: calendars, schedules, meeting lists, maps, tables
    Import(import::Import),
    /// Make the next edition: records, packs, a head that waits for its signature
    Build(build::Build),
    /// Sign what was built
    Sign(sign::Sign),
    /// Put the site where phones find it: a folder, or s3://bucket/path
    Push(push::Push),
    /// Show the site to this machine alone
    Serve(serve::Serve),
    /// Say what a phone would think of a site: a folder, or its address
    Inspect(inspect::Inspect),
    /// What calendars, maps, address books and search engines read: files to put on a site of your own
    Export(export::Export),
    /// A poster with the code that phones follow by
    Poster(poster::Poster),
    /// What a record of each kind holds, as JSON Schema
    Schema(schema::Schema),
    /// Who may sign
    #[command(subcommand)]
    Keys(keys::Keys),
}

/// The folder that a command is about.
#[derive(Debug, Args)]
pub(in crate::cli) struct Source {
    /// The folder with feed.toml
    #[arg(value_name = "FOLDER", default_value = ".")]
    folder: PathBuf,
}

impl Source {
    fn open(&self) -> Folder {
        Folder::new(&self.folder)
    }
}

/// What every command of a feed is given beside its own words.
#[derive(Clone, Copy, Debug)]
struct Given<'a> {
    options: &'a Options,
    now: DateTime<FixedOffset>,
}

pub(super) fn run(command: &Command, options: &Options, clock: DateTime<FixedOffset>) -> Result<Report, Refused> {
    let given = Given { options, now: options.now.unwrap_or(clock) };
    match command {
        Command::Init(init) => init::run(init, given),
        Command::Check(source) => check::run(source, given),
        Command::Import(import) => import::run(import, given),
        Command::Build(build) => build::run(build, given),
        Command::Sign(sign) => sign::run(sign, given),
        Command::Push(push) => push::run(push, given),
        Command::Serve(serve) => serve::run(serve, given),
        Command::Inspect(inspect) => inspect::run(inspect, given),
        Command::Export(export) => export::run(export, given),
        Command::Poster(poster) => poster::run(poster, given),
        Command::Schema(schema) => schema::run(schema),
        Command::Keys(keys) => keys::run(keys, given),
    }
}

impl Given<'_> {
    /// An answer: as JSON when that was asked for, else as text.
    fn answer(&self, value: &impl serde::Serialize, text: String) -> Result<Report, Refused> {
        Ok(Report::answer(if self.options.json { json(value)? } else { text }))
    }
}

/// Bytes as people read them.
fn size(bytes: u64) -> String {
    if bytes < 10 * 1024 { format!("{bytes} B") } else { format!("{} KiB", bytes.div_ceil(1024)) }
}
