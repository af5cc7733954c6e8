//! Links that open the app at a place. One parser, for arguments, for other apps and for posters.
//!
//! A link comes from anybody: what it says of a group is a claim, and an address in it is only where one may ask. What
//! the group signs is held against the id.

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use super::{Book, FeedId, Id, hides};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To help, at once, at this guide.
    Help(Id),
    /// To the question whether to follow a group.
    Follow {
        /// Whose key the group's news must be signed with.
        feed: FeedId,
        /// Where it is said to be, at least one: `https`, or `http` for a hidden service or a group's own server.
        urls: Vec<String>,
        /// What the link calls the group. Anybody can write that.
        name: Option<String>,
    },
}

/// Why a text is no link that can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// It leads nowhere in this app.
    NotOurs,
    /// Longer than any link of ours.
    TooLong,
    /// It holds characters that make a text read other than it is, or a `%` that stands for nothing.
    Garbled,
    /// It names no group: its id is missing, cut off or miswritten.
    NoGroup,
    /// It names no place to ask at, or one that is never asked.
    BadAddress,
    /// It names more places than a group has.
    TooManyAddresses,
}

impl BadLink {
    /// Every reason.
    pub const ALL: [Self; 6] =
        [Self::NotOurs, Self::TooLong, Self::Garbled, Self::NoGroup, Self::BadAddress, Self::TooManyAddresses];

    /// The word that JSON and messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotOurs => "not-ours",
            Self::TooLong => "too-long",
            Self::Garbled => "garbled",
            Self::NoGroup => "no-group",
            Self::BadAddress => "bad-address",
            Self::TooManyAddresses => "too-many-addresses",
        }
    }
}

impl fmt::Display for BadLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOurs => "this is no link of Tentlight",
            Self::TooLong => "the link is too long",
            Self::Garbled => "the link holds hidden or broken characters",
            Self::NoGroup => "the link names no group: its id is missing, cut off or miswritten",
            Self::BadAddress => "the link names no address that can be asked: https://host/folder/",
            Self::TooManyAddresses => "the link names more than ten addresses",
        })
    }
}

impl std::error::Error for BadLink {}

const HELP: &str = "tentlight://help";
const FOLLOW: &str = "tentlight://follow/";
/// Where a web app says the same, after its own address: a phone without the app opens it there.
const WEB_FOLLOW: &str = "/#/follow/";

impl Link {
    /// Longest link, in bytes: what one code on a poster holds.
    pub const MAX_LEN: usize = 2_000;

    /// How many addresses a link may name.
    pub const MAX_URLS: usize = 10;

    /// Characters of the name that are shown: a longer one is cut off.
    pub const MAX_NAME: usize = 80;

    /// Reads a link as [`read`](Self::read) does; none when it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::read(text).ok()
    }

    /// Reads `--help-now`, `tentlight://help`, `tentlight://help/<guide>`, `tentlight://follow/<feed id>?u=<url>&n=<name>`,
    /// or the last as a web app has it: `https://<web app>/#/follow/<feed id>?u=…`.
    ///
    /// A guide nobody knows is help all the same: whoever follows the link needs it. Of a group's link nothing is guessed:
    /// one bad address makes it a bad link, and what it says beyond addresses and a name is left out.
    ///
    /// # Errors
    ///
    /// Why it cannot be followed.
    pub fn read(text: &str) -> Result<Self, BadLink> {
        let text = text.trim();
        match help(text) {
            Some(guide) => Ok(Self::Help(guide)),
            None => follow(text),
        }
    }

    /// The link as a text. Whoever opens it needs the app.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Help(guide) => format!("{HELP}/{guide}"),
            Self::Follow { feed, urls, name } => format!("{FOLLOW}{}", asked(feed, urls, name.as_deref())),
        }
    }

    /// The link as the web app at `web_app` opens it, without the app; none for help, which needs no network.
    #[must_use]
    pub fn on_web_app(&self, web_app: &str) -> Option<String> {
        let Self::Follow { feed, urls, name } = self else { return None };
        let web_app = web_app.trim_end_matches('/');
        Some(format!("{web_app}{WEB_FOLLOW}{}", asked(feed, urls, name.as_deref())))
    }
}

/// Who is asked at an address, with the port: all of it that says whom one would visit. None when it is no address that is
/// ever asked: anything but `http` and `https`, a user before the host, a query, letters that look like others.
#[must_use]
pub fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split('/').next()?;
    let is_plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !br#""<>?#\^`{|}"#.contains(&byte));
    // What stands before an @ looks like the host and is none.
    let is_host = host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && !host.contains('@');
    (is_plain && is_host).then_some(host)
}

fn help(text: &str) -> Option<Id> {
    let entry = || Id::new(Book::ENTRY).ok();
    if text == "--help-now" {
        return entry();
    }
    let path = text.strip_prefix(HELP)?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    if !path.is_empty() && !path.starts_with('/') {
        return None;
    }
    Id::new(path.trim_matches('/')).ok().or_else(entry)
}

fn follow(text: &str) -> Result<Link, BadLink> {
    let on_web = || text.strip_prefix("https://")?.split_once(WEB_FOLLOW).map(|(_, asked)| asked);
    let asked = text.strip_prefix(FOLLOW).or_else(on_web).ok_or(BadLink::NotOurs)?;
    if text.len() > Link::MAX_LEN {
        return Err(BadLink::TooLong);
    }
    let (feed, query) = asked.split_once('?').unwrap_or((asked, ""));
    let feed = FeedId::new(feed.trim_end_matches('/')).ok().filter(|feed| !feed.is_core()).ok_or(BadLink::NoGroup)?;
    let (mut urls, mut name) = (Vec::new(), None);
    for (key, value) in query.split('&').filter_map(|part| part.split_once('=')) {
        match key {
            "u" => urls.push(decoded(value)?),
            "n" if name.is_none() => name = Some(decoded(value)?),
            _ => {} // of a later version
        }
    }
    let mut seen = BTreeSet::new();
    urls.retain(|url| seen.insert(url.clone()));
    if urls.is_empty() || !urls.iter().all(|url| host_of(url).is_some()) {
        return Err(BadLink::BadAddress);
    }
    if urls.len() > Link::MAX_URLS {
        return Err(BadLink::TooManyAddresses);
    }
    let name = name.as_deref().map(shown_name).filter(|name| !name.is_empty());
    Ok(Link::Follow { feed, urls, name })
}

/// A name on one line, cut off where it is too long.
fn shown_name(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let name = words.join(" ");
    if name.chars().count() <= Link::MAX_NAME {
        return name;
    }
    let cut: String = name.chars().take(Link::MAX_NAME - 1).collect();
    format!("{}…", cut.trim_end())
}

/// What stands after the place in the app: the feed, where it is, what it is called.
fn asked(feed: &FeedId, urls: &[String], name: Option<&str>) -> String {
    let urls = urls.iter().map(|url| format!("u={}", encoded(url)));
    let name = name.map(|name| format!("n={}", encoded(name)));
    format!("{feed}?{}", urls.chain(name).collect::<Vec<_>>().join("&"))
}

/// Percent-encodes all but letters, digits and what no reader of links takes for a sign of its own.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut link, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                link.push(char::from(byte));
            }
            _ => {
                let _ = write!(link, "%{byte:02X}"); // a String takes all
            }
        }
        link
    })
}

/// Takes percent-encoding back, once.
fn decoded(text: &str) -> Result<String, BadLink> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let (high, low) = (digit(rest.next()), digit(rest.next()));
                let value = high.zip(low).and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
                value.ok_or(BadLink::Garbled)?
            }
            b'+' => b' ', // as web forms write it; an address that holds a plus writes %2B
            byte => byte,
        });
    }
    let text = String::from_utf8(bytes).map_err(|_| BadLink::Garbled)?;
    if text.contains(hides) { Err(BadLink::Garbled) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEED: &str = "abcdefghijklmnopqrstuvwxyz234567";

    fn guide(text: &str) -> Option<String> {
        match Link::parse(text)? {
            Link::Help(guide) => Some(guide.to_string()),
            Link::Follow { .. } => None,
        }
    }

    /// The link with this query.
    fn read(query: &str) -> Result<(Vec<String>, Option<String>), BadLink> {
        match Link::read(&format!("tentlight://follow/{FEED}?{query}"))? {
            Link::Follow { feed, urls, name } if feed.as_str() == FEED => Ok((urls, name)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_link_to_help_always_leads_to_help() {
        for link in
            ["--help-now", "tentlight://help", "tentlight://help/", "tentlight://help?x=1", "tentlight://help/%00"]
        {
            assert_eq!(guide(link).as_deref(), Some("overdose"), "{link}");
        }
        assert_eq!(guide("tentlight://help/fit").as_deref(), Some("fit"));
        assert_eq!(guide("tentlight://help/hot#now").as_deref(), Some("hot"));
    }

    #[test]
    fn what_is_no_link_of_ours_leads_nowhere() {
        for text in [
            "",
            "help",
            "tentlight://helpful",
            "https://help",
            "--help",
            "tentlight://follow",
            "http://app.example/#/follow/x",
            "https://app.example/follow/x",
            "javascript:tentlight://follow/x",
        ] {
            assert_eq!(Link::read(text), Err(BadLink::NotOurs), "{text}");
        }
    }

    #[test]
    fn a_link_to_a_group_says_whose_key_where_to_ask_and_what_it_is_called() {
        let (urls, name) =
            read("u=https%3A%2F%2Fpeers.example%2Ffeed&u=http://a.onion:81/&n=JES%20Berlin%20%26%20Co").unwrap();
        assert_eq!(urls, ["https://peers.example/feed", "http://a.onion:81/"]);
        assert_eq!(name.as_deref(), Some("JES Berlin & Co"));
        // Said twice, of a later version, without a name, as a form writes it, with a space before it.
        assert_eq!(read("u=https://a.b&u=https://a.b&x=1&y&n=").unwrap(), (vec!["https://a.b".to_owned()], None));
        assert_eq!(read("u=https://a.b&n=Zelt+am+See&n=other").unwrap().1.as_deref(), Some("Zelt am See"));
        assert!(Link::parse(&format!(" tentlight://follow/{FEED}/?u=https://a.b\n")).is_some());
    }

    #[test]
    fn a_web_app_anywhere_says_the_same() {
        let ours = Link::parse(&format!("tentlight://follow/{FEED}?u=https://a.b&n=x"));
        for app in ["https://app.example", "https://app.example:8443/tent", "https://a.example/#/x"] {
            assert_eq!(Link::parse(&format!("{app}/#/follow/{FEED}?u=https://a.b&n=x")), ours, "{app}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let urls = vec!["https://peers.example/a+b%20/".to_owned(), "http://[::1]:80/".to_owned()];
        let follow =
            Link::Follow { feed: FeedId::new(FEED).unwrap(), urls, name: Some("Zelt & Tür + 100 %".to_owned()) };
        assert_eq!(Link::read(&follow.to_text()), Ok(follow.clone()));
        assert_eq!(Link::parse(&follow.on_web_app("https://app.example/").unwrap()), Some(follow.clone()));
        let help = Link::Help(Id::new("fit").unwrap());
        assert_eq!((Link::parse(&help.to_text()), help.on_web_app("https://a.b")), (Some(help), None));
        assert!(follow.to_text().bytes().all(|byte| byte.is_ascii_graphic()), "{}", follow.to_text());
    }

    #[test]
    fn a_link_without_a_group_is_refused() {
        for feed in ["", "core", "%00", &FEED[1..], &FEED.to_uppercase(), &format!("{FEED}a"), &format!("../{FEED}")] {
            assert_eq!(
                Link::read(&format!("tentlight://follow/{feed}?u=https://a.b")),
                Err(BadLink::NoGroup),
                "{feed}"
            );
        }
    }

    #[test]
    fn an_address_that_is_never_asked_is_refused() {
        for url in [
            "",
            "a.b",
            "//a.b",
            "ftp://a.b",
            "HTTPS://a.b",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "tentlight://help",
            "https://",
            "https:///a",
            "https://user:pass%40a.b/",
            "https://bank.example%40evil.example",
            "https://a.b/%20c",
            "https://a.b%0D%0AHost:%20c",
            "https://a.b%5C@c.d",
            "https://a.b/%3Fwho=me",
            "https://a.b/%23x",
            "https://p%D0%B5ers.example",
        ] {
            let refused = read(&format!("u=https://good.example&u={url}")).unwrap_err();
            assert!(matches!(refused, BadLink::BadAddress | BadLink::Garbled), "{url}: {refused:?}");
        }
        assert_eq!(read("n=x"), Err(BadLink::BadAddress));
    }

    #[test]
    fn more_than_ten_addresses_are_refused() {
        let many = |count: usize| (0..count).map(|n| format!("u=https://a{n}.b")).collect::<Vec<_>>().join("&");
        assert_eq!(read(&many(10)).unwrap().0.len(), 10);
        assert_eq!(read(&many(11)), Err(BadLink::TooManyAddresses));
    }

    #[test]
    fn hidden_and_broken_characters_are_refused() {
        for name in ["%E2%80%AEsej", "%1B[2J", "a%00b", "%FF", "%", "%4", "%zz", "%+4"] {
            assert_eq!(read(&format!("u=https://a.b&n={name}")), Err(BadLink::Garbled), "{name}");
        }
    }

    #[test]
    fn a_link_longer_than_a_poster_holds_is_refused_and_a_long_name_is_cut_off() {
        let long = |count: usize| read(&format!("u=https://a.b&n={}", "é".repeat(count)));
        assert_eq!(long(80).unwrap().1.unwrap(), "é".repeat(80));
        assert_eq!(long(81).unwrap().1.unwrap(), format!("{}…", "é".repeat(79)));
        assert_eq!(long(1_000), Err(BadLink::TooLong));
        assert_eq!(read("u=https://a.b&n=%20a%0A%20b%09").unwrap().1.as_deref(), Some("a b"));
    }

    #[test]
    fn every_reason_has_a_word_and_a_sentence_of_its_own() {
        let words: BTreeSet<_> = BadLink::ALL.iter().map(|why| (why.word(), why.to_string())).collect();
        assert_eq!(words.len(), BadLink::ALL.len());
    }
}
