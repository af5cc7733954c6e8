//! A new source folder: keys, the group's word on them, and tables with an example of each kind.

use chrono::{DateTime, Duration, SubsecRound, Utc};

use super::finding::Findings;
use super::folder::{self, Folder, GROUP, PUBLISH, Trouble};
use super::paper;
use super::secret::Secret;
use super::settings::{self, Settings};
use super::sign::write_keys;
use super::source::TEXTS;
use crate::domain::FeedId;
use crate::feed::{KeyList, NamedKey, PublicKey};

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
    for (file, text) in tables(&settings, now) {
        folder::write(&folder.path().join(file), text.as_bytes())?;
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

/// Puts words into the places of an example: `{name}`.
fn filled(example: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(example.to_owned(), |text, (name, word)| text.replace(&format!("{{{name}}}"), word))
}

fn settings_text(answers: &Answers) -> String {
    let title = |language: &String| format!("{} = {}", quoted(language), quoted(&answers.title));
    let titles: Vec<String> = answers.languages.iter().map(title).collect();
    let degrees: Vec<String> = answers.region.iter().map(|degree| format!("{degree:?}")).collect();
    let line = |key: &str, value: &Option<String>, example: &str| match value {
        Some(value) => format!("{key} = {}", quoted(value)),
        None => format!("# {key} = {}", quoted(example)),
    };
    filled(
        include_str!("example/feed.toml"),
        &[
            ("titles", &titles.join(", ")),
            ("languages", &list(&answers.languages)),
            ("zone", &quoted(&answers.zone)),
            ("countries", &list(&answers.countries)),
            ("region", &degrees.join(", ")),
            ("url", &line("url", &answers.url, "https://peers.example/feed/")),
            ("contact", &quoted(&answers.contact)),
            ("web_app", &line("web_app", &answers.web_app, "https://tentlight.example/")),
        ],
    )
}

/// The tables: what each may hold in comments, and where a phone should see something at once, one record.
fn tables(settings: &Settings, now: DateTime<Utc>) -> Vec<(&'static str, String)> {
    let [south, west, north, east] = settings.region;
    let middle = |a: f64, b: f64| ((a + b) * 500.0).round() / 1000.0;
    // The middle of the whole world is the one place that nothing is at.
    let (lat, lon) = match (middle(south, north), middle(west, east)) {
        (0.0, 0.0) => (0.5, 0.5),
        place => place,
    };
    let day = |days: i64| (now + Duration::days(days)).date_naive().to_string();
    let words: &[(&str, &str)] = &[
        ("title", &settings.title.in_one_of(&[settings.language()]).text.replace('"', "\"\"")),
        ("country", settings.countries.first().map_or("de", String::as_str)),
        ("lat", &lat.to_string()),
        ("lon", &lon.to_string()),
        ("languages", &settings.languages.join(" | ")),
        ("today", &day(0)),
        ("first", &day(30)),
        ("second", &day(31)),
        ("until", &day(60)),
    ];
    [
        ("groups.csv", include_str!("example/groups.csv")),
        ("stalls.csv", include_str!("example/stalls.csv")),
        ("gatherings.csv", include_str!("example/gatherings.csv")),
        ("meetings.csv", include_str!("example/meetings.csv")),
        ("alerts.toml", include_str!("example/alerts.toml")),
        ("ratings.csv", include_str!("example/ratings.csv")),
        ("notes.csv", include_str!("example/notes.csv")),
        ("listings.csv", include_str!("example/listings.csv")),
        ("moved.csv", include_str!("example/moved.csv")),
    ]
    .map(|(file, example)| (file, filled(example, words)))
    .to_vec()
}

/// The example's texts in another language: German has its own, the others begin with the English ones.
fn texts(language: &str, answers: &Answers) -> String {
    let german = language.starts_with("de");
    let example = if german { include_str!("example/texts.de.toml") } else { include_str!("example/texts.toml") };
    example.replace("\"{title}\"", &quoted(&answers.title))
}
