//! `feed inspect DIR|URL`: what a phone would think of a site, and what its host does that it should not.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Args;
use serde::Serialize;

use super::{Given, Refused, Report, s3, size};
use crate::domain::FeedId;
use crate::feed::{Delta, Hash, Pack, PackRef, Refusal, SignedHead, StateHasher, Trust, limits};
use crate::sync::Http;

#[derive(Debug, Args)]
pub(in crate::cli) struct Inspect {
    /// A folder, or an address that ends in /
    #[arg(value_name = "SITE")]
    site: String,
    /// The feed's id, as the poster has it; else the one that the site claims
    #[arg(long, value_name = "ID", value_parser = |id: &str| FeedId::new(id).map_err(|why| why.to_string()))]
    feed: Option<FeedId>,
}

/// What was found.
#[derive(Default, Serialize)]
struct Answer {
    feed: Option<String>,
    spoken: Option<String>,
    title: Option<String>,
    edition: Option<String>,
    made: Option<DateTime<Utc>>,
    check_by: Option<DateTime<Utc>>,
    kinds: Vec<String>,
    records: u64,
    head_bytes: usize,
    base_bytes: u64,
    deltas: Vec<Told>,
    /// Why a phone would refuse it.
    refused: Vec<String>,
    /// What a phone would take, and somebody should mend.
    warnings: Vec<String>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Told {
    from: u64,
    bytes: u64,
}

pub(super) fn run(inspect: &Inspect, given: Given<'_>) -> Result<Report, Refused> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let site = Site::open(&inspect.site, given)?;
    let mut answer = Answer::default();
    let now = given.now.to_utc();
    runtime.block_on(answer.look(&site, inspect.feed.clone(), now))?;
    let text = answer.text(now)?;
    let mut report = given.answer(&answer, text)?;
    report.code = u8::from(!answer.refused.is_empty());
    Ok(report)
}

/// Where the files are.
enum Site {
    Folder(PathBuf),
    Web(Box<Http>, String),
}

/// A file, and what its host said beside it.
struct File {
    bytes: Vec<u8>,
    status: u16,
    /// Names in small letters.
    headers: Vec<(String, String)>,
    /// Where it came from, when that is another address than was asked.
    moved: Option<String>,
}

impl File {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }
}

impl Site {
    fn open(named: &str, given: Given<'_>) -> Result<Self, Refused> {
        if named.starts_with("https://") || named.starts_with("http://") {
            let base = format!("{}/", named.trim_end_matches('/'));
            return Ok(Self::Web(Box::new(s3::http(given.now.to_utc())?), base));
        }
        let folder = PathBuf::from(named);
        // A source folder holds its site.
        let inner = folder.join("site");
        Ok(Self::Folder(if inner.join("keys.txt").exists() { inner } else { folder }))
    }

    /// A file as a browser would ask for it; none when it is not there.
    async fn get(&self, path: &str, from: Option<u64>) -> Result<Option<File>, Refused> {
        match self {
            Self::Folder(folder) => {
                let bytes = fs::read(folder.join(path)).ok();
                Ok(bytes.map(|bytes| File { bytes, status: 200, headers: Vec::new(), moved: None }))
            }
            Self::Web(http, base) => {
                let url = format!("{base}{path}");
                let mut request = http.client().get(&url).header("Origin", "https://tentlight.example");
                if let Some(from) = from {
                    request = request.header("Range", format!("bytes={from}-"));
                }
                let mut response = request.send().await.map_err(|error| format!("{url}: {error}"))?;
                let status = response.status().as_u16();
                if !matches!(status, 200 | 206) {
                    return Ok(None);
                }
                let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
                let headers = response
                    .headers()
                    .iter()
                    .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())))
                    .collect();
                let moved = Some(response.url().to_string()).filter(|there| *there != url);
                let mut bytes = Vec::new();
                while let Some(chunk) = response.chunk().await.map_err(|error| format!("{url}: {error}"))? {
                    bytes.extend_from_slice(&chunk);
                    if bytes.len() as u64 > limits::CORE_BASE.packed {
                        return Err(format!("{url} never ends").into());
                    }
                }
                Ok(Some(File { bytes, status, headers, moved }))
            }
        }
    }
}

impl Answer {
    async fn look(&mut self, site: &Site, pinned: Option<FeedId>, now: DateTime<Utc>) -> Result<(), Refused> {
        let Some(keys) = site.get("keys.txt", None).await? else { return self.refuse("there is no keys.txt") };
        let Some(head_txt) = site.get("head.txt", None).await? else { return self.refuse("there is no head.txt") };
        self.head_bytes = head_txt.bytes.len();
        self.host(site, &head_txt);
        let Some(feed) = pinned.or_else(|| claimed_feed(&keys.bytes)) else {
            return self.refuse("keys.txt is refused: not-a-feed");
        };
        (self.feed, self.spoken) = (Some(feed.to_string()), Some(feed.spoken()));
        let trust = match Trust::of_group(&keys.bytes, &feed) {
            Ok(trust) => trust,
            Err(why) => return self.refuse(format!("keys.txt is refused: {why}")),
        };
        let head = match trust.head(&head_txt.bytes) {
            Ok(head) => head,
            Err(why) => return self.refuse(format!("head.txt is refused: {why}")),
        };
        self.head(&head, now);
        self.base(site, &head).await?;
        for Delta { from, pack } in &head.head().deltas {
            self.deltas.push(Told { from: *from, bytes: pack.n });
            if let Err(why) = lines(site, pack, true, |_, _, _| ()).await? {
                self.refuse(format!("the delta from {from} is refused: {why}"))?;
            }
        }
        Ok(())
    }

    fn refuse(&mut self, why: impl Into<String>) -> Result<(), Refused> {
        self.refused.push(why.into());
        Ok(())
    }

    /// What the host adds to the files.
    fn host(&mut self, site: &Site, head: &File) {
        let Site::Web(_, base) = site else { return };
        if head.header("access-control-allow-origin").is_none() {
            self.warnings.push(
                "no Access-Control-Allow-Origin header: the app in a browser cannot read this site. Let the host send \
                 Access-Control-Allow-Origin: *"
                    .to_owned(),
            );
        }
        if let Some(coding) = head.header("content-encoding").filter(|coding| *coding != "identity") {
            self.warnings.push(format!(
                "the host compresses ({coding}) though nobody asked: switch it off for this folder, or phones refuse \
                 the files"
            ));
        }
        if let Some(there) = &head.moved {
            self.warnings.push(format!(
                "asked for head.txt, sent on to {there}: put that address into feed.toml and the poster"
            ));
        }
        if head.header("set-cookie").is_some() {
            self.warnings.push("the host sets a cookie: phones ignore it, but switch it off".to_owned());
        }
        if head.header("etag").is_some() || head.header("last-modified").is_some() {
            self.notes.push(
                "the host sends ETag or Last-Modified: phones never send them back, for they tell phones apart"
                    .to_owned(),
            );
        }
        if base.starts_with("http://") && !base.contains(".onion") {
            self.notes
                .push("not https: nobody can change the content, but everybody on the way sees who asks".to_owned());
        }
    }

    fn head(&mut self, signed: &SignedHead, now: DateTime<Utc>) {
        let head = signed.head();
        self.title = Some(head.title.in_one_of(&[]).text);
        self.edition = Some(format!("{}.{}", head.order.epoch, head.order.seq));
        (self.made, self.check_by) = (Some(head.made), Some(head.check_by));
        (self.kinds, self.records, self.base_bytes) = (head.kinds.clone(), head.count, head.base.n);
        if head.made > now {
            self.warnings.push(format!(
                "it was made in the future, at {}: is the clock of this or that machine wrong?",
                head.made
            ));
        }
        if head.check_by < now {
            self.warnings
                .push(format!("phones say \"not looked at since\": it was due on {}", head.check_by.date_naive()));
        }
        if head.prev.is_none() && head.order.seq > 1 {
            self.warnings
                .push("the head does not name the one before: nobody can prove that two were shown".to_owned());
        }
    }

    async fn base(&mut self, site: &Site, signed: &SignedHead) -> Result<(), Refused> {
        let head = signed.head();
        let mut state = StateHasher::default();
        let base = lines(site, &head.base, false, |kind, id, hash| state.add(kind, id, hash)).await?;
        let (state, count) = state.finish();
        match base {
            Err(why) => self.refuse(format!("the base is refused: {why}"))?,
            Ok(()) if (state, count) != (head.state, head.count) => {
                self.refuse(format!("the base is refused: {}", Refusal::WrongState))?;
            }
            Ok(()) => {}
        }
        if matches!(site, Site::Web(..)) && head.base.n > 1 {
            let part = site.get(&path(&head.base), Some(1)).await?;
            if part.is_some_and(|part| part.status != 206) {
                self.warnings
                    .push("the host knows no Range requests: a download that breaks off begins anew".to_owned());
            }
        }
        Ok(())
    }

    fn text(&self, now: DateTime<Utc>) -> Result<String, Refused> {
        let mut text = String::new();
        if let (Some(feed), Some(spoken)) = (&self.feed, &self.spoken) {
            writeln!(text, "feed {feed}\nfingerprint {spoken}")?;
        }
        if let (Some(title), Some(edition), Some(made), Some(check_by)) =
            (&self.title, &self.edition, self.made, self.check_by)
        {
            writeln!(
                text,
                "{title}, edition {edition}, made {} days ago, good until {}",
                (now - made).num_days(),
                check_by.date_naive()
            )?;
            writeln!(text, "{} records ({}) in {}", self.records, self.kinds.join(", "), size(self.base_bytes))?;
            writeln!(text, "head {}, {} deltas", size(self.head_bytes as u64), self.deltas.len())?;
        }
        for Told { from, bytes } in &self.deltas {
            writeln!(text, "from {from}: {}", size(*bytes))?;
        }
        for (kind, lines) in [("note", &self.notes), ("warning", &self.warnings), ("refused", &self.refused)] {
            for line in lines {
                writeln!(text, "{kind}: {line}")?;
            }
        }
        text.push_str(if self.refused.is_empty() { "A phone takes it.\n" } else { "A phone keeps what it has.\n" });
        Ok(text)
    }
}

/// The feed that a key list is of, as it says itself. Its group key proves it.
fn claimed_feed(keys_txt: &[u8]) -> Option<FeedId> {
    let text = std::str::from_utf8(keys_txt).ok()?;
    let body: serde_json::Value = serde_json::from_str(text.split_once("\n\n")?.1).ok()?;
    FeedId::new(body.get("feed")?.as_str()?).ok()
}

fn path(pack: &PackRef) -> String {
    format!("p/{}.zst", pack.h)
}

/// Fetches a pack and hands out its lines; the inner error is a phone's refusal.
async fn lines(
    site: &Site,
    expected: &PackRef,
    is_delta: bool,
    mut take: impl FnMut(&str, &str, &Hash),
) -> Result<Result<(), String>, Refused> {
    let Some(file) = site.get(&path(expected), None).await? else {
        return Ok(Err(format!("{} is not there", path(expected))));
    };
    let checked = Pack::check(file.bytes, expected, is_delta).and_then(|pack| {
        pack.each_line(|line| {
            take(line.kind, line.id, &line.hash);
            Ok(())
        })
    });
    Ok(checked.map_err(|why: Refusal| why.to_string()))
}
