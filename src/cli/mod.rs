//! `tentlight-cli`: everything the app knows, from a terminal, without a display.
//!
//! Here: arguments in, a [`Report`] out; one file a command. Not here: logic.
//!
//! Answers go to stdout, problems to stderr. Exit 0 done, 1 answered but something is unresolved or a fallback was used,
//! 2 could not run (then one line on stderr and nothing on stdout). The JSON keys are a contract, held by
//! `tests/fixtures/json/`.

mod alerts;
mod card;
mod chart;
mod events;
mod export;
mod feed;
mod follow;
mod groups;
mod guide;
mod handout;
mod languages;
mod meetings;
mod mix;
mod nearby;
mod place;
mod session;
mod status;
mod substances;
mod sync;
mod told;
mod voice;
mod words;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, FixedOffset};
use clap::{Args, Parser, Subcommand};

use session::Session;
use told::Wanted;
use voice::Voice;

/// What a command answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The answer.
    pub stdout: String,
    /// Problems and notes.
    pub stderr: String,
    /// 0, 1 or 2.
    pub code: u8,
}

impl Report {
    fn answer(stdout: String) -> Self {
        Self { stdout, ..Self::default() }
    }

    /// One line on stderr, nothing on stdout.
    fn refused(why: &str) -> Self {
        let lines =
            why.lines().map(str::trim).take_while(|line| !AFTERWORDS.iter().any(|start| line.starts_with(start)));
        let line = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
        // What was typed may stand in it, and a terminal obeys control characters.
        let line = line.trim_start_matches("error: ").replace(char::is_control, "?");
        Self { stdout: String::new(), stderr: format!("tentlight-cli: {line}\n"), code: 2 }
    }

    /// Notes a problem beside the answer.
    fn note(&mut self, line: &str) {
        self.stderr.push_str(line);
        self.stderr.push('\n');
        self.code = self.code.max(1);
    }
}

/// What substances do together, offline: the chart behind the Tentlight app.
#[derive(Debug, Parser)]
#[command(name = "tentlight-cli", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Args)]
struct Options {
    /// Answer in JSON
    #[arg(long, global = true)]
    json: bool,
    /// Language to answer in, as a tag such as en or de
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    /// Folder that holds the databases [env: TENTLIGHT_DATA_DIR]
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// The time to answer for, instead of the clock
    #[arg(long, global = true, value_name = "RFC3339", value_parser = DateTime::parse_from_rfc3339)]
    now: Option<DateTime<FixedOffset>>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// What two to ten substances do together
    Mix {
        /// Names as people say them: substances, brands, slang
        #[arg(value_name = "NAME", required = true)]
        names: Vec<String>,
    },
    /// The whole chart
    Chart {
        /// One line a pair: a,b,risk,effect,confidence
        #[arg(long)]
        csv: bool,
        /// How the levels are spread, and what raised them
        #[arg(long, conflicts_with = "csv")]
        report: bool,
    },
    /// The substances and their names
    Substances {
        /// Only those a name looks like this
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
    },
    /// What to do when somebody needs help, step by step: one guide, or the list of them
    Guide {
        /// Which guide, such as overdose
        id: Option<String>,
        /// The country it happens in, as two letters: its number to call, its order
        #[arg(long, value_name = "CC", requires = "id")]
        country: Option<String>,
        /// The naloxone at hand, such as nyxoid
        #[arg(long, value_name = "ID", requires = "id")]
        product: Option<String>,
        /// A page to print for a training, as HTML
        #[arg(long, requires = "id")]
        handout: bool,
        /// Only those whose title or search words hold this
        #[arg(long, value_name = "TEXT", conflicts_with = "id")]
        search: Option<String>,
    },
    /// Safer use: one card, or the list of them
    Card {
        /// Which card, such as tolerance
        id: Option<String>,
    },
    /// Events from today on, and the stalls there; or one event
    Events(events::Wanted),
    /// Stalls, and groups with a door, near a place: how far, open or not, what they have
    Nearby(nearby::Wanted),
    /// Groups: what they do, how they are reached
    Groups(groups::Wanted),
    /// Weekly meetings, here and online
    Meetings(meetings::Wanted),
    /// What groups warn of. Not in this list says nothing about a pill
    Alerts(alerts::Wanted),
    /// Follow a group: from now on, `sync` asks it for news
    Follow {
        /// The link on its poster: tentlight://follow/…
        link: String,
    },
    /// Follow a group no longer: all that came from it goes
    Unfollow {
        /// The group's 32 letters, as `status` has them
        feed: String,
    },
    /// Ask the groups that are followed for news, or one of them
    Sync {
        /// The group's 32 letters
        feed: Option<String>,
        #[command(flatten)]
        how: sync::How,
    },
    /// What is held, of whom, how old, and what went wrong
    Status,
    /// Hand on what is held to a calendar, a map, an address book
    Export(export::Export),
    /// The languages, how complete each is, and who reviewed it
    Languages,
    /// What a translator has to look at in a language of this project
    Words(words::Wanted),
    /// Publish for those who follow your group
    #[command(subcommand)]
    Feed(feed::Command),
}

/// How the lines begin that clap adds below what is wrong.
const AFTERWORDS: [&str; 2] = ["Usage:", "For more information"];

/// What clap calls arguments without a command.
const NO_COMMAND: [clap::error::ErrorKind; 2] =
    [clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, clap::error::ErrorKind::MissingSubcommand];

/// Runs the tool with these arguments and prints what it answers.
pub fn main(arguments: impl IntoIterator<Item = OsString>, now: DateTime<FixedOffset>) -> ExitCode {
    let report = run(arguments, now);
    let _ = std::io::stderr().write_all(report.stderr.as_bytes()); // there is nobody else to tell
    let mut stdout = std::io::stdout();
    match stdout.write_all(report.stdout.as_bytes()).and_then(|()| stdout.flush()) {
        // A reader that closed the pipe has read enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let lost = Report::refused(&format!("the answer could not be written: {error}"));
            let _ = std::io::stderr().write_all(lost.stderr.as_bytes()); // there is nobody else to tell
            ExitCode::from(lost.code)
        }
        _ => ExitCode::from(report.code),
    }
}

/// Runs the tool with these arguments; `now` counts unless `--now` says otherwise.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>, now: DateTime<FixedOffset>) -> Report {
    let Arguments { options, command } = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) if !error.use_stderr() => return Report::answer(error.to_string()),
        Err(error) if NO_COMMAND.contains(&error.kind()) => {
            return Report::refused("say a command; `tentlight-cli --help` lists them");
        }
        Err(error) => return Report::refused(&error.to_string()),
    };
    let answer = match command {
        Command::Feed(command) => feed::run(&command, &options, now),
        Command::Languages => voice::language(&options).and_then(|_| languages::run(options.json)),
        Command::Words(wanted) => words::run(&wanted),
        Command::Mix { names } => mix::refuse(&names).map_or_else(
            || Session::open(&options, now).and_then(|session| mix::run(&session, &names)),
            |why| Err(why.into()),
        ),
        Command::Chart { csv, report } => {
            Session::open(&options, now).and_then(|session| chart::run(&session, csv, report))
        }
        Command::Substances { search } => {
            Session::open(&options, now).and_then(|session| substances::run(&session, search.as_deref()))
        }
        Command::Guide { id, country, product, handout, search } => {
            Voice::new(&options, now).and_then(|voice| match &id {
                None => guide::list(&voice, search.as_deref()),
                Some(id) => {
                    let wanted = Wanted { guide: id, country: country.as_deref(), product: product.as_deref() };
                    guide::show(&voice, wanted, handout)
                }
            })
        }
        Command::Follow { link } => Session::open(&options, now).and_then(|session| follow::follow(&session, &link)),
        Command::Unfollow { feed } => {
            Session::open(&options, now).and_then(|session| follow::unfollow(&session, &feed))
        }
        Command::Sync { feed, how } => {
            Session::open(&options, now).and_then(|session| sync::run(&session, feed.as_deref(), &how))
        }
        Command::Status => Session::open(&options, now).and_then(|session| status::run(&session)),
        Command::Events(wanted) => Session::open(&options, now).and_then(|session| events::run(&session, &wanted)),
        Command::Nearby(wanted) => Session::open(&options, now).and_then(|session| nearby::run(&session, &wanted)),
        Command::Groups(wanted) => Session::open(&options, now).and_then(|session| groups::run(&session, &wanted)),
        Command::Meetings(wanted) => Session::open(&options, now).and_then(|session| meetings::run(&session, &wanted)),
        Command::Alerts(wanted) => Session::open(&options, now).and_then(|session| alerts::run(&session, &wanted)),
        Command::Export(wanted) => Session::open(&options, now).and_then(|session| export::run(&session, &wanted)),
        Command::Card { id } => Voice::new(&options, now).and_then(|voice| match &id {
            None => card::list(&voice),
            Some(id) => card::show(&voice, id),
        }),
    };
    answer.unwrap_or_else(|why| Report::refused(&why.to_string()))
}

/// Why a command could not run.
type Refused = Box<dyn std::error::Error>;

/// JSON as the tool prints it: one value, indented, a line feed at the end.
fn json(value: &impl serde::Serialize) -> Result<String, Refused> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
