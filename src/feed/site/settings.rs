//! `feed.toml`: what a group says once for all its tables.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::Deserialize;

use super::finding::{At, Findings};
use super::folder::{Folder, Trouble, read_text};
use super::table::Lines;
use crate::domain::Texts;

/// The file's name inside a source folder.
pub(super) const FILE: &str = "feed.toml";

/// What a group says once for all its tables.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The group's name as phones show it.
    pub title: Texts,
    /// The languages that every text has, the first for texts that name none.
    pub languages: Vec<String>,
    /// The zone of local times that name none, such as `Europe/Berlin`.
    pub zone: Tz,
    /// The countries it is about, as two letters.
    #[serde(default)]
    pub countries: Vec<String>,
    /// The box that every place lies in: south, west, north, east, in degrees.
    pub region: [f64; 4],
    /// Where the site will be: an address that ends in `/`.
    pub url: Option<String>,
    /// Other places with the same files.
    #[serde(default)]
    pub mirrors: Vec<String>,
    /// How to reach whoever publishes: a mailbox or a page.
    pub contact: String,
    /// After how many days phones say that nobody has looked after it.
    #[serde(default = "thirty")]
    pub check_by_days: u32,
    /// The app in a browser, for the poster: an address.
    pub web_app: Option<String>,
    /// Lines of the keys, for findings.
    #[serde(skip)]
    lines: BTreeMap<String, usize>,
}

const fn thirty() -> u32 {
    30
}

/// Days that `check_by_days` may span: a year, the longest that a phone shows as a plan.
const DAYS: std::ops::RangeInclusive<u32> = 1..=366;

impl Settings {
    /// Those of a source folder.
    ///
    /// # Errors
    ///
    /// When there is no `feed.toml`, or it says nothing that can be understood.
    pub fn read(folder: &Folder) -> Result<Self, Trouble> {
        let mut findings = Findings::default();
        let settings = Self::parse(&read_text(&folder.path().join(FILE))?, &mut findings);
        let first = || findings.0.first().map_or_else(String::new, ToString::to_string);
        settings.map_or_else(|| Trouble::other(first()), Ok)
    }

    /// Reads the file's text.
    pub(super) fn parse(text: &str, findings: &mut Findings) -> Option<Self> {
        let mut settings: Self = match toml::from_str(text) {
            Ok(settings) => settings,
            Err(error) => {
                let line = error.span().map_or(1, |span| Lines::of(text).at(span.start));
                findings.error(At(FILE, line), "settings", error.message(), "`feed init` writes an example");
                return None;
            }
        };
        settings.lines = text
            .lines()
            .enumerate()
            .filter_map(|(at, line)| Some((line.split_once('=')?.0.trim().to_owned(), at + 1)))
            .collect();
        settings.check(findings);
        Some(settings)
    }

    /// Where a key stands.
    pub(super) fn at(&self, key: &str) -> At<'static> {
        At(FILE, self.lines.get(key).copied().unwrap_or(1))
    }

    /// The language of texts that name none.
    #[must_use]
    pub fn language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Every address, the site's own first.
    pub fn urls(&self) -> impl Iterator<Item = &str> {
        self.url.iter().chain(&self.mirrors).map(String::as_str)
    }

    /// The contact as records name it.
    pub(super) fn contact_value(&self) -> serde_json::Value {
        let mailbox = self.contact.strip_prefix("mailto:").unwrap_or(&self.contact);
        let kind = if is_mailbox(mailbox) { "mail" } else { "web" };
        serde_json::json!({ "kind": kind, "value": mailbox })
    }

    fn check(&self, findings: &mut Findings) {
        if self.languages.is_empty() {
            findings.error(self.at("languages"), "settings", "no language", "languages = [\"en\"]");
        }
        for language in &self.languages {
            if !self.title.iter().any(|(tag, _)| tag == language) {
                findings.error(self.at("title"), "missing-text", format!("the title has no text in {language}"), "");
            }
        }
        for country in &self.countries {
            if country.len() != 2 || !country.chars().all(|c| c.is_ascii_lowercase()) {
                let what = format!("{country:?} is no country of two small letters");
                findings.error(self.at("countries"), "settings", what, "countries = [\"de\"]");
            }
        }
        let [south, west, north, east] = self.region;
        let in_order =
            -90.0 <= south && south < north && north <= 90.0 && -180.0 <= west && west < east && east <= 180.0;
        if !in_order {
            let hint = "south, west, north, east in degrees, such as [47.2, 5.8, 55.1, 15.1]";
            findings.error(self.at("region"), "settings", "the region is no box", hint);
        }
        if !DAYS.contains(&self.check_by_days) {
            findings.error(self.at("check_by_days"), "settings", "check_by_days goes from 1 to 366", "");
        }
        for (key, url) in self.url.iter().map(|url| ("url", url)).chain(self.mirrors.iter().map(|url| ("mirrors", url)))
        {
            self.check_url(key, url, findings);
        }
        if let Some(url) = &self.web_app {
            self.check_url("web_app", url, findings);
        }
        let reachable =
            self.contact.starts_with("https://") || self.contact.starts_with("mailto:") || is_mailbox(&self.contact);
        if !reachable {
            let hint = "contact = \"alerts@example.org\", or a page that begins with https://";
            findings.error(self.at("contact"), "settings", "nobody can be reached at the contact", hint);
        }
    }

    fn check_url(&self, key: &str, url: &str, findings: &mut Findings) {
        let host = url.split_once("://").map_or("", |(_, rest)| rest).split(['/', ':']).next().unwrap_or_default();
        let near = ["127.0.0.1", "localhost"].contains(&host);
        if host.is_empty() || !(url.starts_with("https://") || url.starts_with("http://")) {
            findings.error(self.at(key), "address", format!("{url:?} is no web address"), "it begins with https://");
        } else if url.contains(['?', '#', '@']) || url.contains(char::is_whitespace) {
            findings.error(self.at(key), "address", format!("{url:?} is more than an address"), "leave out ?, # and @");
        } else if !url.ends_with('/') {
            findings.error(self.at(key), "address", format!("{url:?} is no folder"), "end it with /");
        } else if near {
            let hint = "it will do to try it out; nobody else can reach it";
            findings.warning(self.at(key), "address", format!("{url} is this machine alone"), hint);
        } else if url.starts_with("http://") && !host.ends_with(".onion") {
            let hint = "nobody can change what phones take in, but everybody on the way sees who asks";
            findings.warning(self.at(key), "address", format!("{url} is not https"), hint);
        }
    }
}

/// Whether a text looks like a mailbox.
pub(super) fn is_mailbox(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !host.ends_with('.') && !text.contains(char::is_whitespace)
}
