//! `feed push DEST`: the site to where phones find it. Packs first, then keys, the head last, so that nobody ever
//! sees a head whose packs are not there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use object_store::path::Path as Place;
use object_store::{Error, ObjectStore, ObjectStoreExt};
use serde::Serialize;

use super::{Given, Refused, Report, size};
use crate::feed::site::Folder;
use crate::feed::{Hash, Head, Order, Refusal, SignedHead, Trust};

/// How long a pack stays after the last edition that names it: a phone may come back after a season.
const KEPT: TimeDelta = TimeDelta::days(90);

#[derive(Debug, Args)]
pub(in crate::cli) struct Push {
    /// A folder, or s3://bucket/path; the keys of a store stand in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
    #[arg(value_name = "DEST")]
    to: String,
    /// The folder with feed.toml
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    from: PathBuf,
    /// The address of a store that is not Amazon's [env: AWS_ENDPOINT_URL]
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// The region of the store [env: AWS_REGION]
    #[arg(long)]
    region: Option<String>,
    /// Remove packs that no edition of the last 90 days names
    #[arg(long)]
    tidy: bool,
}

#[derive(Default, Serialize)]
struct Answer {
    edition: String,
    uploaded: Vec<String>,
    bytes: u64,
    removed: Vec<String>,
    unknown: Vec<String>,
}

pub(super) fn run(push: &Push, given: Given<'_>) -> Result<Report, Refused> {
    let folder = Folder::new(&push.from);
    let head_txt = fs::read(folder.site().join("head.txt"))
        .map_err(|_| format!("{} has no signed edition: build and sign first", folder.site().display()))?;
    let head = folder.trust()?.head(&head_txt).map_err(|why| format!("our own head.txt is refused: {why}"))?;
    let (store, prefix) = store(push, given)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let remote = Remote { store, prefix };
    let mut answer = Answer::default();
    runtime.block_on(async {
        refuse_a_fork(&remote, &folder, &head).await?;
        upload(&remote, &folder, &head, &mut answer).await?;
        if push.tidy { tidy(&remote, &folder, given.now.to_utc(), &mut answer).await } else { Ok(()) }
    })?;
    let Order { epoch, seq } = head.head().order;
    answer.edition = format!("{epoch}.{seq}");
    let mut text = String::new();
    for path in &answer.uploaded {
        writeln!(text, "uploaded {path}")?;
    }
    for path in &answer.removed {
        writeln!(text, "removed {path}")?;
    }
    for path in &answer.unknown {
        writeln!(text, "{path} is no pack of ours, and stays")?;
    }
    writeln!(text, "edition {} is there: {} new, fetched back and compared", answer.edition, size(answer.bytes))?;
    given.answer(&answer, text)
}

/// The store that DEST names, and the path within it.
fn store(push: &Push, given: Given<'_>) -> Result<(Box<dyn ObjectStore>, Place), Refused> {
    if let Some(rest) = push.to.strip_prefix("s3://") {
        let (bucket, path) = rest.split_once('/').unwrap_or((rest, ""));
        let store = super::s3::open(bucket, push.endpoint.as_deref(), push.region.as_deref(), given.now.to_utc())?;
        return Ok((store, Place::parse(path)?));
    }
    let folder = Path::new(&push.to);
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let local = object_store::local::LocalFileSystem::new_with_prefix(folder)?;
    Ok((Box::new(local), Place::default()))
}

/// Where the site goes.
struct Remote {
    store: Box<dyn ObjectStore>,
    prefix: Place,
}

impl Remote {
    fn place(&self, path: &str) -> Place {
        path.split('/').fold(self.prefix.clone(), |place, part| place.join(part))
    }

    /// A file that is there; none when it is not.
    async fn get(&self, path: &str) -> Result<Option<Vec<u8>>, Refused> {
        match self.store.get(&self.place(path)).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(|error| said(path, &error))?.to_vec())),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(said(path, &error)),
        }
    }

    /// Whether a file of this length is there.
    async fn has(&self, path: &str, length: u64) -> Result<bool, Refused> {
        match self.store.head(&self.place(path)).await {
            Ok(found) => Ok(found.size == length),
            Err(Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(said(path, &error)),
        }
    }

    /// Puts a file there, fetches it back, compares.
    async fn put(&self, path: &str, bytes: Vec<u8>, answer: &mut Answer) -> Result<(), Refused> {
        self.store.put(&self.place(path), bytes.clone().into()).await.map_err(|error| said(path, &error))?;
        if self.get(path).await?.as_deref() != Some(bytes.as_slice()) {
            return Err(format!("{path} came back other than it was sent; the head was not touched").into());
        }
        answer.bytes += bytes.len() as u64;
        answer.uploaded.push(path.to_owned());
        Ok(())
    }
}

fn said(path: &str, error: &Error) -> Refused {
    let mut text = format!("{path}: {error}");
    let mut cause = std::error::Error::source(error);
    while let Some(why) = cause {
        let _ = write!(text, ": {why}"); // a String takes everything
        cause = why.source();
    }
    text.into()
}

fn pack_path(hash: Hash) -> String {
    format!("p/{hash}.zst")
}

fn packs(head: &Head) -> impl Iterator<Item = (Hash, u64)> {
    head.deltas.iter().map(|delta| delta.pack).chain([head.base]).map(|pack| (pack.h, pack.n))
}

/// Refuses to overwrite what another laptop published meanwhile.
async fn refuse_a_fork(remote: &Remote, folder: &Folder, ours: &SignedHead) -> Result<(), Refused> {
    let Some(head_txt) = remote.get("head.txt").await? else { return Ok(()) };
    // By the keys that stand there, for they may be of an earlier epoch.
    let keys_txt = remote.get("keys.txt").await?.unwrap_or_default();
    let feed = &ours.head().feed;
    let trusted = Trust::of_group(&keys_txt, feed).or_else(|_| folder.trust().map_err(|_| Refusal::BadSignature));
    let theirs = trusted.and_then(|trust| trust.head(&head_txt));
    let theirs = match theirs {
        Ok(theirs) => theirs,
        Err(Refusal::RevokedKey | Refusal::RolledBack) => return Ok(()),
        Err(why) => {
            return Err(format!(
                "what stands there now is not this feed ({why}); choose another place, or empty it first"
            )
            .into());
        }
    };
    let (mine, other) = (ours.head().order, theirs.head().order);
    let words = |order: Order| format!("{}.{}", order.epoch, order.seq);
    if ours.body_hash() == theirs.body_hash() {
        return Ok(());
    }
    if other > mine {
        return Err(format!(
            "edition {} stands there already; ours is {}: fetch that one first",
            words(other),
            words(mine)
        )
        .into());
    }
    if other == mine {
        return Err(format!(
            "another edition {} stands there: somebody else published at the same time. Phones would take it \
             for a forgery; copy their history/ here, then build and sign again",
            words(mine)
        )
        .into());
    }
    let known = folder.editions()?.get(&other).is_some_and(|(_, hash)| *hash == theirs.body_hash());
    if known {
        Ok(())
    } else {
        Err(format!(
            "edition {} that stands there is not in our history/: somebody else published it. Copy their history/ \
             and site/ here, then build and sign again",
            words(other)
        )
        .into())
    }
}

async fn upload(remote: &Remote, folder: &Folder, head: &SignedHead, answer: &mut Answer) -> Result<(), Refused> {
    for (hash, length) in packs(head.head()) {
        let path = pack_path(hash);
        if !remote.has(&path, length).await? {
            let bytes = read(&folder.pack(hash))?;
            if Hash::of(&bytes) != hash {
                return Err(format!("{} was changed after it was built", folder.pack(hash).display()).into());
            }
            remote.put(&path, bytes, answer).await?;
        }
    }
    for file in ["keys.txt", "head.txt"] {
        let bytes = read(&folder.site().join(file))?;
        if remote.get(file).await?.as_deref() != Some(bytes.as_slice()) {
            remote.put(file, bytes, answer).await?;
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Refused> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Removes packs that were of use to nobody for ninety days: by our own history, not by the store's dates.
async fn tidy(remote: &Remote, folder: &Folder, now: DateTime<Utc>, answer: &mut Answer) -> Result<(), Refused> {
    let editions = folder.editions()?;
    let heads: Vec<&Head> = editions.values().map(|(head, _)| head).collect();
    // A pack is of use until the edition after the last that names it was made.
    let mut until: BTreeMap<Hash, DateTime<Utc>> = BTreeMap::new();
    for (at, head) in heads.iter().enumerate() {
        let replaced = heads.get(at + 1).map_or(DateTime::<Utc>::MAX_UTC, |next| next.made);
        until.extend(packs(head).map(|(hash, _)| (hash, replaced)));
    }
    let listed =
        remote.store.list_with_delimiter(Some(&remote.place("p"))).await.map_err(|error| said("p/", &error))?;
    let names: BTreeSet<String> =
        listed.objects.iter().filter_map(|one| Some(one.location.filename()?.to_owned())).collect();
    for name in names {
        let hash = name.strip_suffix(".zst").and_then(|hash| Hash::try_from(hash.to_owned()).ok());
        let path = format!("p/{name}");
        match hash.and_then(|hash| until.get(&hash)) {
            None => answer.unknown.push(path),
            Some(until) if now.signed_duration_since(*until) > KEPT => {
                remote.store.delete(&remote.place(&path)).await.map_err(|error| said(&path, &error))?;
                answer.removed.push(path);
            }
            Some(_) => {}
        }
    }
    Ok(())
}
