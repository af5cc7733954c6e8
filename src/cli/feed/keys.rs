//! `feed keys …`: who may sign. Every change is a new epoch, signed by the group key.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::password::Password;
use super::{Given, Refused, Report, Source};
use crate::feed::site::{self, Change, Folder, Secret};
use crate::feed::{KeyList, NamedKey, PublicKey};

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Keys {
    /// The keys that may sign, and those that were taken back
    Show(Source),
    /// A new publishing key for this laptop; the old one is taken back
    Rotate(Changed),
    /// One more key may sign
    Add {
        #[command(flatten)]
        changed: Changed,
        /// The .pub file of that person's key
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// Whose it is
        #[arg(long)]
        name: String,
        /// How many different people must sign from now on
        #[arg(long, value_name = "COUNT", default_value_t = 1)]
        threshold: usize,
    },
    /// A key that was lost or stolen may no longer sign
    Revoke {
        #[command(flatten)]
        changed: Changed,
        /// The key as RW…, or the name it has in the list
        #[arg(long, value_name = "KEY")]
        key: String,
    },
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Changed {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    password: Password,
}

pub(super) fn run(keys: &Keys, given: Given<'_>) -> Result<Report, Refused> {
    match keys {
        Keys::Show(source) => report(&source.open().key_list()?, "", given),
        Keys::Rotate(changed) => {
            let password = changed.password.new_for("new publishing key")?;
            let (secret, public) = Secret::create(&password, "tentlight publishing key")?;
            change(changed, Change::Rotate(secret, public), given)
        }
        Keys::Add { changed, key, name, threshold } => {
            let text = fs::read_to_string(key).map_err(|error| format!("{}: {error}", key.display()))?;
            let key = PublicKey::parse(&text).map_err(|why| format!("{}: {why}", key.display()))?;
            change(changed, Change::Add(NamedKey { key, name: name.clone() }, *threshold), given)
        }
        Keys::Revoke { changed, key } => {
            let list = changed.source.open().key_list()?;
            let named = list.publish.into_iter().find(|one| one.name == *key || one.key.text() == key);
            let key = named.ok_or_else(|| format!("keys.txt names no key {key:?}"))?.key;
            change(changed, Change::Revoke(key), given)
        }
    }
}

fn change(changed: &Changed, what: Change, given: Given<'_>) -> Result<Report, Refused> {
    let folder: Folder = changed.source.open();
    let path = folder.secret_key("group");
    let missing = |error| format!("{}: {error}; it stands on the printed page", path.display());
    let file = fs::read_to_string(&path).map_err(missing)?;
    let group = Secret::open(&file, &changed.password.of("group key")?)?;
    let list = site::change_keys(&folder, &group, what, given.now.to_utc())?;
    let next = "Build, sign and push now: phones take the new keys with the next edition.\n";
    report(&list, next, given)
}

fn report(list: &KeyList, next: &str, given: Given<'_>) -> Result<Report, Refused> {
    let mut text = String::new();
    writeln!(text, "feed {} epoch {}: {} must sign", list.feed, list.epoch, list.threshold)?;
    for NamedKey { key, name } in &list.publish {
        writeln!(text, "may sign: {} ({name})", key.text())?;
    }
    for key in &list.revoked {
        writeln!(text, "taken back: {}", key.text())?;
    }
    text.push_str(next);
    given.answer(list, text)
}
