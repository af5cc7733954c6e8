//! Signatures on what was built, and changes of the keys that may sign.

use chrono::{DateTime, SubsecRound, Utc};

use super::folder::{self, Folder, GROUP, PUBLISH, Trouble};
use super::secret::Secret;
use crate::feed::{Hash, Head, KeyList, NamedKey, Order, PublicKey, Refusal, limits};

/// The publishing key that takes the place of the old one as soon as the list names it.
const NEXT: &str = "publish-next";

/// What came of signing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// It is published as soon as the site is: its order, and the hash of its body.
    Whole(Order, Hash),
    /// Others must sign, too: how many have, and how many must.
    Partly(usize, usize),
}

/// Signs what was built. With enough signatures it becomes the site's head and part of the history.
///
/// # Errors
///
/// When there is nothing to sign, when the group key was never put on paper, or when this key may not sign.
pub fn sign(folder: &Folder, secret: &Secret) -> Result<Signed, Trouble> {
    if !folder.backup_confirmed().exists() {
        return Trouble::other(
            "the group key is not on paper yet. Without it a lost laptop is a lost feed: print backup.html, then \
             `feed init FOLDER --backup-confirmed` with the 8 characters at its foot",
        );
    }
    let Ok(body) = folder::read_text(&folder.unsigned()) else {
        return Trouble::other("there is nothing to sign: `feed build` comes first");
    };
    let head = Head::parse(body.as_bytes()).map_err(|why| Trouble::Refused(folder.unsigned(), why))?;
    for pack in head.deltas.iter().map(|delta| delta.pack).chain([head.base]) {
        let path = folder.pack(pack.h);
        if Hash::of(&folder::read(&path)?) != pack.h {
            return Err(Trouble::Refused(path, Refusal::WrongHash));
        }
    }
    let Order { epoch, seq } = head.order;
    let block = secret.sign(&body, &format!("tentlight head {} epoch {epoch} seq {seq}", head.feed))?;
    let before = folder::read_text(&folder.partly_signed()).ok();
    let blocks = before.as_deref().and_then(|text| text.strip_suffix(&format!("\n{body}"))).unwrap_or_default();
    let text = format!("{blocks}{block}\n{body}");
    let trust = folder.trust()?;
    match trust.head(text.as_bytes()) {
        Ok(signed) => {
            folder.remember(signed.head(), &body)?;
            folder::write(&folder.site().join("head.txt"), text.as_bytes())?;
            folder::remove(&folder.partly_signed())?;
            folder::remove(&folder.unsigned())?;
            Ok(Signed::Whole(head.order, signed.body_hash()))
        }
        Err(Refusal::TooFewSigners) => {
            let list = folder.key_list()?;
            let names: Vec<PublicKey> = list.publish.iter().map(|one| one.key.clone()).collect();
            let signers = folder::signers(text.as_bytes(), &names);
            folder::write(&folder.partly_signed(), text.as_bytes())?;
            Ok(Signed::Partly(signers, list.threshold))
        }
        Err(Refusal::BadSignature) => Trouble::other(format!(
            "keys.txt does not name this key ({}): `feed keys add` does",
            secret.public()?.text()
        )),
        Err(Refusal::RolledBack) => Trouble::other("the keys changed since this was built: build again"),
        Err(why) => Err(Trouble::Refused(folder.unsigned(), why)),
    }
}

/// A change of the keys that may sign.
#[derive(Clone, Debug)]
pub enum Change {
    /// Another key signs instead of this machine's: the text of its secret file and of its `.pub` file.
    Rotate(String, String),
    /// One more may sign, and so many must from now on.
    Add(NamedKey, usize),
    /// This one may no longer.
    Revoke(PublicKey),
}

/// Writes the key list anew, in a new epoch, signed by the group key. What was published stays; the next edition is the
/// first of its epoch.
///
/// # Errors
///
/// When the group key is another, or nobody would be left to sign.
pub fn change_keys(folder: &Folder, group: &Secret, change: Change, now: DateTime<Utc>) -> Result<KeyList, Trouble> {
    let mut list = folder.key_list()?;
    let mut new_key = None;
    match change {
        Change::Rotate(secret, public) => {
            let own = folder.public_key(PUBLISH);
            let old = parse(&folder::read_text(&own)?)?;
            let key = parse(&public)?;
            let place = list.publish.iter().position(|one| one.key == old);
            let name =
                place.and_then(|at| list.publish.get(at)).map_or_else(|| PUBLISH.to_owned(), |one| one.name.clone());
            list.publish.retain(|one| one.key != old);
            list.publish.insert(0, NamedKey { key, name });
            list.revoked.push(old);
            new_key = Some((secret, public));
        }
        Change::Add(key, threshold) => {
            if list.publish.iter().any(|one| one.key == key.key) {
                return Trouble::other("this key may sign already");
            }
            list.revoked.retain(|one| *one != key.key);
            list.publish.push(key);
            list.threshold = threshold;
        }
        Change::Revoke(key) => {
            if !list.publish.iter().any(|one| one.key == key) {
                return Trouble::other("keys.txt does not name this key");
            }
            list.publish.retain(|one| one.key != key);
            list.revoked.push(key);
            if list.publish.is_empty() {
                return Trouble::other("nobody would be left to sign: `feed keys rotate` puts a new key in its place");
            }
            list.threshold = list.threshold.min(list.publish.len());
        }
    }
    let surplus = list.revoked.len().saturating_sub(limits::KEYS);
    list.revoked.drain(..surplus);
    list.epoch += 1;
    // The new key is on the disk before anybody is told that it signs.
    let next = folder.secret_key(NEXT);
    if let Some((secret, _)) = &new_key {
        folder::remove(&next)?;
        folder::write_secret(&next, secret.as_bytes())?;
    }
    write_keys(folder, group, &mut list, now)?;
    if let Some((_, public)) = new_key {
        let (own, old) =
            (folder.secret_key(PUBLISH), folder.secret_key(&format!("{PUBLISH}-until-epoch-{}", list.epoch)));
        for (from, to) in [(&own, &old), (&next, &own)] {
            std::fs::rename(from, to).map_err(|error| Trouble::File(from.clone(), error))?;
        }
        folder::write(&folder.public_key(PUBLISH), public.as_bytes())?;
    }
    Ok(list)
}

/// Signs a key list and writes it, when a phone would take it.
pub(super) fn write_keys(
    folder: &Folder,
    group: &Secret,
    list: &mut KeyList,
    now: DateTime<Utc>,
) -> Result<(), Trouble> {
    list.made = now.trunc_subsecs(0);
    let body = list.to_body().map_err(|error| Trouble::Other(error.to_string()))?;
    let block = group.sign(&body, &format!("tentlight keys {} epoch {}", list.feed, list.epoch))?;
    let text = format!("{block}\n{body}");
    let path = folder.site().join("keys.txt");
    KeyList::verify(text.as_bytes(), &folder.feed()?).map_err(|why| match why {
        Refusal::BadSignature => {
            Trouble::Other(format!("{} is not the key of this feed", folder.secret_key(GROUP).display()))
        }
        why => Trouble::Refused(path.clone(), why),
    })?;
    folder::write(&path, text.as_bytes())
}

fn parse(text: &str) -> Result<PublicKey, Trouble> {
    PublicKey::parse(text).map_err(|why| Trouble::Other(format!("this is no public key: {why}")))
}
