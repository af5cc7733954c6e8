//! A new source folder: keys, the group's word on them, and tables with an example of each kind.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{DateTime, Duration, SubsecRound, Utc};

use super::finding::Findings;
use super::folder::{self, Folder, GROUP, PUBLISH, Trouble};
use super::paper;
use super::secret::Secret;
use super::settings::{self, Settings};
use super::sign::write_keys;
use super::source::{TABLES, TEXTS};
use crate::domain::FeedId;
use crate::feed::{KeyList, Kind, NamedKey, PublicKey};

/// What a new feed has to know.
#[derive(Clone, Debug)]
pub struct Answers {
    /// The group's name.
    pub title: String,
    /// Language tags, the first for texts that name none.
    pub languages: Vec<String>,
    /// An IANA zone.
    pub zone: String,
    /// Two small letters each.
    pub countries: Vec<String>,
    /// South, west, north, east.
    pub region: [f64; 4],
    /// Where the site will be.
    pub url: Option<String>,
    /// A mailbox or a page.
    pub contact: String,
    /// The app in a browser.
    pub web_app: Option<String>,
    /// Whose laptop this is.
    pub laptop: String,
}

/// A feed that was begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Its id.
    pub feed: FeedId,
    /// What is to be typed once the backup is printed.
    pub confirmation: String,
}

/// Writes a new source folder.
///
/// # Errors
///
/// When there is one already, or an answer makes no `feed.toml`.
pub fn begin(
    folder: &Folder,
    answers: &Answers,
    group_password: &str,
    publish_password: &str,
    now: DateTime<Utc>,
) -> Result<Begun, Trouble> {
    let settings_file = folder.path().join(settings::FILE);
    if settings_file.exists() || folder.secret_key(GROUP).exists() {
        return Trouble::other(format!("{} is a feed already", folder.path().display()));
    }
    let text = settings_text(answers);
    let mut findings = Findings::default();
    let read = Settings::parse(&text, &mut findings);
    let wrong = findings.0.iter().find(|finding| finding.level == super::Level::Error);
    if let Some(finding) = wrong {
        return Trouble::other(format!("{}. {}", finding.what, finding.hint));
    }
    let Some(settings) = read else { return Trouble::other("these answers make no feed.toml") };

    let (group, group_public) = Secret::create(group_password, "tentlight group key: on paper, not on a laptop")?;
    let (publish, publish_public) = Secret::create(publish_password, "tentlight publishing key")?;
    let parse = |text: &str| PublicKey::parse(text).map_err(|why| Trouble::Other(why.to_string()));
    let group_key = parse(&group_public)?;
    let feed = group_key.feed_id();
    folder::write_secret(&folder.secret_key(GROUP), group.as_bytes())?;
    folder::write(&folder.public_key(GROUP), group_public.as_bytes())?;
    folder::write_secret(&folder.secret_key(PUBLISH), publish.as_bytes())?;
    folder::write(&folder.public_key(PUBLISH), publish_public.as_bytes())?;
    let ignored = "# Secrets: not for a repository, not for a web host.\nkeys/*.key\nbackup.html\n";
    folder::write(&folder.path().join(".gitignore"), ignored.as_bytes())?;

    let day = now.date_naive().to_string();
    folder::write_secret(&folder.backup(), paper::backup(&feed, &answers.title, &group, &day)?.as_bytes())?;
    let mut list = KeyList {
        feed: feed.clone(),
        group: group_key,
        epoch: 1,
        publish: vec![NamedKey { key: parse(&publish_public)?, name: answers.laptop.clone() }],
        threshold: 1,
        revoked: Vec::new(),
        made: now.trunc_subsecs(0),
    };
    write_keys(folder, &Secret::open(&group, group_password)?, &mut list, now)?;

    folder::write(&settings_file, text.as_bytes())?;
    for (kind, table) in TABLES {
        let (ending, text) = example(*kind, &settings, now);
        folder::write(&folder.path().join(format!("{table}.{ending}")), text.as_bytes())?;
    }
    for language in settings.languages.iter().skip(1) {
        folder::write(
            &folder.path().join(TEXTS).join(format!("{language}.toml")),
            texts(language, answers).as_bytes(),
        )?;
    }
    Ok(Begun { feed, confirmation: paper::confirmation(&group) })
}

impl Folder {
    /// Takes note that the backup was printed, when `typed` is what stands on it.
    ///
    /// # Errors
    ///
    /// When it is not, or there is no key.
    pub fn confirm_backup(&self, typed: &str, now: DateTime<Utc>) -> Result<(), Trouble> {
        let key = folder::read_text(&self.secret_key(GROUP))?;
        if typed.trim() != paper::confirmation(&key) {
            return Trouble::other("these are not the 8 characters at the foot of backup.html");
        }
        folder::write(&self.backup_confirmed(), format!("{}\n", now.date_naive()).as_bytes())
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

fn settings_text(answers: &Answers) -> String {
    let titles: Vec<String> = answers
        .languages
        .iter()
        .map(|language| format!("{} = {}", quoted_key(language), quoted(&answers.title)))
        .collect();
    let degrees: Vec<String> = answers.region.iter().map(|degree| format!("{degree:?}")).collect();
    let line = |key: &str, value: &Option<String>, example: &str| match value {
        Some(value) => format!("{key} = {}", quoted(value)),
        None => format!("# {key} = {}", quoted(example)),
    };
    format!(
        r#"# What your group says once for all its tables. Lines that begin with # are for you; phones never see them.

# Your name, in each language below.
title = {{ {titles} }}

# Every text has to be there in each of these. A column without a language is in the first.
languages = {languages}

# The clock of times that name no other.
zone = {zone}

# The countries it is about, as two letters. With only one, tables need not say it.
countries = {countries}

# South, west, north, east: the box that all your places lie in. A place outside is most often a slip.
region = [{region}]

# Where the site will be. It ends in /.
{url}

# Other places with the same files.
mirrors = []

# How readers reach whoever publishes: a mailbox of the group, or a page.
contact = {contact}

# After so many days without a new edition phones say "not looked at since". Nothing ever disappears by it.
check_by_days = 30

# The app in a browser, if you offer it: then the poster's code opens it there.
{web_app}
"#,
        titles = titles.join(", "),
        languages = list(&answers.languages),
        zone = quoted(&answers.zone),
        countries = list(&answers.countries),
        region = degrees.join(", "),
        url = line("url", &answers.url, "https://peers.example/feed/"),
        contact = quoted(&answers.contact),
        web_app = line("web_app", &answers.web_app, "https://tentlight.example/"),
    )
}

fn quoted_key(key: &str) -> String {
    if key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') { key.to_owned() } else { quoted(key) }
}

/// A table with what it may hold in comments, and where a phone should see something at once, one record.
fn example(kind: Kind, settings: &Settings, now: DateTime<Utc>) -> (&'static str, String) {
    let [south, west, north, east] = settings.region;
    let middle = |a: f64, b: f64| ((a + b) * 500.0).round() / 1000.0;
    // The middle of the whole world is the one place that nothing is at.
    let (lat, lon) = match (middle(south, north), middle(west, east)) {
        (0.0, 0.0) => (0.5, 0.5),
        place => place,
    };
    let day = |days: i64| (now + Duration::days(days)).date_naive();
    let country = settings.countries.first().map_or("de", String::as_str);
    let title = settings.title.in_one_of(&[settings.language()]).text.replace('"', "");
    let mut text = String::new();
    let ending = match kind {
        Kind::Group => {
            let _ = write!(
                text,
                "# Your group, and others you know well. Several words in one cell: a | b.\n\
                 # approach: abstinence, harm-reduction or both. contacts: kind: value, such as mail: info@peers.example\n\
                 id,name,country,approach,activities,contacts\n\
                 us,\"{title}\",{country},harm-reduction,,\n"
            );
            "csv"
        }
        Kind::Stall => {
            let _ = write!(
                text,
                "# Peer services at a place. hours: as on OpenStreetMap (Fr-Su 14:00-24:00); or shifts, each with its own days:\n\
                 # 2027-07-02 18:00 - 2027-07-03 04:00 | 2027-07-03 18:00 - 2027-07-04 04:00\n\
                 # offers: naloxone, drug-checking, water, quiet-space and others; `feed schema stall` prints them.\n\
                 id,name,group,gathering,place.lat,place.lon,place.words,country,shifts,offers,languages\n\
                 tent,Peer tent,us,summer,{lat},{lon},Behind the entrance,{country},{} 18:00 - {} 02:00,,{}\n",
                day(30),
                day(31),
                settings.languages.join(" | "),
            );
            "csv"
        }
        Kind::Gathering => {
            let _ = write!(
                text,
                "# Festivals, parties, trainings. kind: festival, party, training, advocacy, other. status: on, moved, cancelled.\n\
                 # Times are those of the clock there; `zone` is the one of feed.toml unless a column says another.\n\
                 id,name,kind,starts,ends,place.lat,place.lon,place.words,country,status\n\
                 summer,Summer gathering,festival,{} 18:00,{} 12:00,{lat},{lon},At the river,{country},on\n",
                day(30),
                day(32),
            );
            "csv"
        }
        Kind::Note => {
            let _ = write!(
                text,
                "# News. kind: news or campaign. until: the last day it is shown.\n\
                 id,title,body,kind,on,until\n\
                 hello,We publish now,\"This is our first note. Take it out of notes.csv, or write another.\",news,{},{}\n",
                day(0),
                day(60),
            );
            "csv"
        }
        Kind::Meeting => {
            text.push_str(
                "# What happens every week. weekday: 1 is Monday. start: the time of day. online.url: where one joins from afar.\n\
                 id,name,group,weekday,start,length_min,place.lat,place.lon,online.url,languages,format\n\
                 # monday,Monday circle,us,1,19:30,90,48.1,11.5,,en,open\n",
            );
            "csv"
        }
        Kind::Alert => {
            text.push_str(ALERT);
            "toml"
        }
        Kind::Rating => {
            text.push_str(
                "# Pairs that are more dangerous than the chart says: at most ten, each with its reason and a source. You can only raise.\n\
                 # `tentlight-cli chart --csv` prints the rows and what the chart says.\n\
                 id,a,b,risk,mechanism,source,on\n\
                 # alcohol-cannabis,alcohol,cannabis,unsafe,sedation,https://peers.example/why,2027-06-01\n",
            );
            "csv"
        }
        Kind::Listing => {
            text.push_str("# For directories alone: groups that you vouch for.\nid,feed,name,region,urls,kinds\n");
            "csv"
        }
        _ => {
            text.push_str("# For directories alone: groups that go by another key now.\nid,old,new,on\n");
            "csv"
        }
    };
    (ending, text)
}

const ALERT: &str = r#"# Warnings of what was tested or reported. Never whose it was or where it was had: a region at most.
# Each is one [[alert]]; take the # away and write your own.
#
# [[alert]]
# id = "2027-06-pink-tablet"
# sold_as = "MDMA"
# found = [{ what = "MDMA", amount = 210, unit = "mg" }, { what = "caffeine" }]   # without amount: not measured
# form = "pill"
# colour.en = "pink"
# logo.en = "logo resembling a crown"
# region.en = "Bavaria"
# tested_on = 2027-06-01
# method.en = "HPLC in a laboratory"
# cannot_see.en = "Anything below one percent"
# severity = "warning"            # notice, warning, danger
# advice.en = "Much more than usual for this kind of pill. Start with a quarter, wait two hours, do not take more."
# relevant_until = 2027-09-01
# state = "current"               # current, corrected, withdrawn; the last two say which: corrects = "id"
# confirmed = true                # only when the tool asks you to look at an amount again
"#;

/// The example's texts in another language: German has its own, the others begin with the English ones.
fn texts(language: &str, answers: &Answers) -> String {
    let english: BTreeMap<&str, &str> = BTreeMap::from([
        ("tent", "Peer tent"),
        ("entrance", "Behind the entrance"),
        ("summer", "Summer gathering"),
        ("river", "At the river"),
        ("publish", "We publish now"),
        ("first", "This is our first note. Take it out of notes.csv, or write another."),
    ]);
    let german = BTreeMap::from([
        ("tent", "Peer-Zelt"),
        ("entrance", "Hinter dem Eingang"),
        ("summer", "Sommertreffen"),
        ("river", "Am Fluss"),
        ("publish", "Wir veröffentlichen jetzt"),
        ("first", "Das ist unsere erste Nachricht. Nehmt sie aus notes.csv, oder schreibt eine andere."),
    ]);
    let words = if language.starts_with("de") { &german } else { &english };
    let word = |key: &str| quoted(words.get(key).copied().unwrap_or_default());
    format!(
        "# The texts of the tables in this language: [kind.id], and below it the names of the columns.\n\n\
         [group.us]\nname = {}\n\n[stall.tent]\nname = {}\nplace.words = {}\n\n\
         [gathering.summer]\nname = {}\nplace.words = {}\n\n[note.hello]\ntitle = {}\nbody = {}\n",
        quoted(&answers.title),
        word("tent"),
        word("entrance"),
        word("summer"),
        word("river"),
        word("publish"),
        word("first"),
    )
}
