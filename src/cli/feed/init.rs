//! `feed init`: a new folder with keys and examples, by questions or by flags; and the note that its key is on paper.

use std::io::{self, BufRead, IsTerminal, Write};

use clap::Args;
use serde::Serialize;

use super::password::Password;
use super::{Given, Refused, Report, Source};
use crate::feed::site::{Answers, Folder, begin};
use crate::platform;

#[derive(Debug, Args)]
pub(in crate::cli) struct Init {
    #[command(flatten)]
    source: Source,
    /// The group's name
    #[arg(long)]
    title: Option<String>,
    /// The languages of all texts, the first for texts that name none, such as en,de
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<String>,
    /// The clock of times that name no other, such as Europe/Berlin
    #[arg(long)]
    zone: Option<String>,
    /// The countries it is about, as two letters, such as de,at
    #[arg(long, value_name = "CCS", value_delimiter = ',')]
    countries: Vec<String>,
    /// The box that all places lie in: south,west,north,east in degrees
    #[arg(long, value_name = "DEGREES", value_delimiter = ',', allow_hyphen_values = true)]
    region: Vec<f64>,
    /// Where the site will be: an address that ends in /
    #[arg(long)]
    url: Option<String>,
    /// A mailbox of the group, or a page
    #[arg(long)]
    contact: Option<String>,
    /// The app in a browser, if you offer it
    #[arg(long, value_name = "URL")]
    web_app: Option<String>,
    /// The 8 characters at the foot of backup.html, once it is printed
    #[arg(long, value_name = "CHARACTERS")]
    backup_confirmed: Option<String>,
    #[command(flatten)]
    password: Password,
}

/// The whole earth.
const EVERYWHERE: [f64; 4] = [-90.0, -180.0, 90.0, 180.0];

#[derive(Serialize)]
struct Answer {
    feed: String,
    spoken: String,
    folder: String,
    backup: String,
    backup_confirmed: bool,
}

pub(super) fn run(init: &Init, given: Given<'_>) -> Result<Report, Refused> {
    let folder = init.source.open();
    if let Some(typed) = &init.backup_confirmed {
        folder.confirm_backup(typed, given.now.to_utc())?;
        return report(&folder, true, given);
    }
    let asks = io::stdin().is_terminal();
    let answers = init.answers(asks)?;
    let group = init.password.new_for("group key")?;
    let publish = init.password.new_for("publishing key")?;
    let begun = begin(&folder, &answers, &group, &publish, given.now.to_utc())?;
    let mut confirmed = false;
    if asks {
        eprintln!("\nThe feed {} is in {}.", begun.feed.spoken(), folder.path().display());
        eprintln!("Print {} now: it is the only way back when this laptop is lost.", folder.backup().display());
        for _ in 0..3 {
            let typed = asked("Then type the last 8 characters of the key that stand at the foot of that page", None)?;
            confirmed = folder.confirm_backup(&typed, given.now.to_utc()).is_ok();
            if confirmed {
                break;
            }
            eprintln!("These are other characters.");
        }
    }
    report(&folder, confirmed, given)
}

fn report(folder: &Folder, confirmed: bool, given: Given<'_>) -> Result<Report, Refused> {
    let feed = folder.feed()?;
    let path = folder.path().display();
    let answer = Answer {
        spoken: feed.spoken(),
        feed: feed.to_string(),
        folder: path.to_string(),
        backup: folder.backup().display().to_string(),
        backup_confirmed: confirmed,
    };
    let next = if confirmed {
        format!("The group key is on paper. Edit the tables in {path}, then: tentlight-cli feed build {path}\n")
    } else {
        format!(
            "Print {} now, then: tentlight-cli feed init {path} --backup-confirmed CHARACTERS\n\
             with the 8 at its foot. Nothing can be signed before.\n",
            folder.backup().display()
        )
    };
    given.answer(&answer, format!("feed {}\nfingerprint {}\n{next}", answer.feed, answer.spoken))
}

impl Init {
    fn answers(&self, asks: bool) -> Result<Answers, Refused> {
        let ask = |told: Option<String>, question: &str, or: Option<&str>| match told {
            Some(told) => Ok(told),
            None if asks => asked(question, or),
            None => or
                .map(str::to_owned)
                .ok_or_else(|| Refused::from(format!("nobody to ask: {question}? Say it with a flag"))),
        };
        let joined = |told: &[String]| (!told.is_empty()).then(|| told.join(","));
        let split = |text: String| -> Vec<String> {
            text.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
        };
        let device = platform::device_languages().into_iter().find(|tag| tag.len() > 1);
        let language = device.map_or_else(|| "en".to_owned(), |tag| tag.chars().take(2).collect());
        let title = ask(self.title.clone(), "Your group's name (--title)", None)?;
        let languages = split(ask(
            joined(&self.languages),
            "Languages of your texts, such as en,de (--languages)",
            Some(&language),
        )?);
        let zone = ask(self.zone.clone(), "Time zone, such as Europe/Berlin (--zone)", None)?;
        let countries =
            split(ask(joined(&self.countries), "Countries, as two letters, such as de,at (--countries)", None)?);
        let contact = ask(self.contact.clone(), "A mailbox of the group, or a page (--contact)", None)?;
        let url = ask(
            self.url.clone(),
            "Where the site will be, such as https://peers.example/feed/; empty if you don't know (--url)",
            Some(""),
        )?;
        let region = match self.region.as_slice() {
            [] => EVERYWHERE,
            [south, west, north, east] => [*south, *west, *north, *east],
            _ => return Err("--region has four numbers: south,west,north,east".into()),
        };
        Ok(Answers {
            laptop: format!("laptop of {title}"),
            title,
            languages,
            zone,
            countries: countries.iter().map(|country| country.to_lowercase()).collect(),
            region,
            url: Some(url).filter(|url| !url.is_empty()),
            contact,
            web_app: self.web_app.clone(),
        })
    }
}

/// Asks on the terminal; an empty line takes what is offered.
fn asked(question: &str, or: Option<&str>) -> Result<String, Refused> {
    loop {
        let offered = or.filter(|or| !or.is_empty()).map_or_else(String::new, |or| format!(" [{or}]"));
        eprint!("{question}{offered}: ");
        io::stderr().flush()?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line)? == 0 {
            return Err("nobody answers".into());
        }
        match (line.trim(), or) {
            ("", Some(or)) => return Ok(or.to_owned()),
            ("", None) => {}
            (typed, _) => return Ok(typed.to_owned()),
        }
    }
}
