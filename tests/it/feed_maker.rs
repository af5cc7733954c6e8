//! Makes feeds for tests: keys, editions, packs, signatures, in memory, with the crates that publishers' tool uses.
//!
//! Everything can be made wrong on purpose: change a [`Head`] before it is signed, a pack's lines before they are packed.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use tentlight::domain::{FeedId, Texts};
use tentlight::feed::{Delta, Hash, Head, KeyList, NamedKey, Order, PackRef, PublicKey, StateHasher};

/// The moment the first edition is made; each later one is a day after the one before.
pub fn first_day() -> DateTime<Utc> {
    "2027-06-01T12:00:00Z".parse().unwrap()
}

/// A key pair without a password.
#[derive(Clone)]
pub struct Signer(minisign::KeyPair);

impl Signer {
    pub fn new() -> Self {
        Self(minisign::KeyPair::generate_unencrypted_keypair().unwrap())
    }

    /// The key of a `.key` file without a password.
    pub fn read(text: &str) -> Self {
        let sk = minisign::SecretKeyBox::from_string(text).unwrap().into_unencrypted_secret_key().unwrap();
        Self(minisign::KeyPair { pk: minisign::PublicKey::from_secret_key(&sk).unwrap(), sk })
    }

    /// A `.key` file of it, that says what it is for.
    pub fn to_text(&self, comment: &str) -> String {
        self.0.sk.to_box(Some(comment)).unwrap().into_string()
    }

    pub fn public(&self) -> PublicKey {
        PublicKey::parse(&self.0.pk.to_base64()).unwrap()
    }

    /// A signature block of four lines.
    pub fn block(&self, body: &[u8]) -> String {
        let signature = minisign::sign(Some(&self.0.pk), &self.0.sk, body, Some("a test"), Some("a test")).unwrap();
        let text = signature.into_string();
        if text.ends_with('\n') { text } else { text + "\n" }
    }
}

/// Signature blocks, an empty line, the body.
pub fn envelope(body: &str, signers: &[&Signer]) -> Vec<u8> {
    let blocks: String = signers.iter().map(|signer| signer.block(body.as_bytes())).collect();
    format!("{blocks}\n{body}").into_bytes()
}

/// Lines as a pack, and what a head says of it.
pub fn pack(lines: &str) -> (PackRef, Vec<u8>) {
    let bytes = zstd::encode_all(lines.as_bytes(), 3).unwrap();
    (PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: lines.len() as u64 }, bytes)
}

/// A record's line, without its end.
pub fn line(kind: &str, id: &str, value: &str) -> String {
    format!(r#"{{"k":"{kind}","id":"{id}","v":{value}}}"#)
}

/// A note that a test can tell by its words.
pub fn note(words: &str) -> String {
    format!(r#"{{"title":{{"en":"{words}"}},"body":{{"en":"{words}"}},"kind":"news"}}"#)
}

/// Records as a publisher holds them: `(kind, id) → value`.
pub type Records = BTreeMap<(String, String), String>;

/// Notes `note-0 …` with these words.
pub fn notes(words: &[&str]) -> Records {
    let record = |(at, words): (usize, &&str)| (("note".to_owned(), format!("note-{at}")), note(words));
    words.iter().enumerate().map(record).collect()
}

/// All records, as a base has them.
pub fn lines(records: &Records) -> String {
    records.iter().map(|((kind, id), value)| line(kind, id, value) + "\n").collect()
}

/// The hash over all records, and their number.
pub fn state(records: &Records) -> (Hash, u64) {
    let mut state = StateHasher::default();
    for ((kind, id), value) in records {
        state.add(kind, id, &Hash::of(line(kind, id, value).as_bytes()));
    }
    state.finish()
}

/// What leads from one set of records to another.
pub fn delta_lines(from: &Records, to: &Records) -> String {
    let mut keys: Vec<_> = from.keys().chain(to.keys()).collect();
    keys.sort();
    keys.dedup();
    let change = |key: &(String, String)| match (from.get(key), to.get(key)) {
        (held, Some(new)) if held != Some(new) => Some(line(&key.0, &key.1, new) + "\n"),
        (Some(_), None) => Some(format!("{{\"k\":\"{}\",\"id\":\"{}\",\"del\":1}}\n", key.0, key.1)),
        _ => None,
    };
    keys.into_iter().filter_map(change).collect()
}

/// A group that publishes.
pub struct Group {
    pub feed: FeedId,
    pub group_key: Signer,
    pub publish: Vec<Signer>,
    pub revoked: Vec<PublicKey>,
    pub threshold: usize,
    pub epoch: u32,
    /// Every edition so far, latest last.
    pub editions: Vec<Edition>,
    /// Every pack so far.
    pub packs: BTreeMap<Hash, Vec<u8>>,
}

/// One published edition.
pub struct Edition {
    pub head: Head,
    pub head_txt: Vec<u8>,
    pub records: Records,
}

impl Group {
    pub fn new() -> Self {
        Self::with(Signer::new(), vec![Signer::new()])
    }

    pub fn with(group_key: Signer, publish: Vec<Signer>) -> Self {
        Self {
            feed: group_key.public().feed_id(),
            group_key,
            publish,
            revoked: Vec::new(),
            threshold: 1,
            epoch: 1,
            editions: Vec::new(),
            packs: BTreeMap::new(),
        }
    }

    /// Core, as three people sign it.
    pub fn core() -> Self {
        Self::core_with(vec![Signer::new(), Signer::new(), Signer::new()])
    }

    pub fn core_with(publish: Vec<Signer>) -> Self {
        Self { feed: FeedId::core(), threshold: 2, ..Self::with(publish[0].clone(), publish) }
    }

    pub fn key_list(&self) -> KeyList {
        let named = |signer: &Signer| NamedKey { key: signer.public(), name: "a laptop".to_owned() };
        KeyList {
            feed: self.feed.clone(),
            group: self.group_key.public(),
            epoch: self.epoch,
            publish: self.publish.iter().map(named).collect(),
            threshold: self.threshold,
            revoked: self.revoked.clone(),
            made: first_day(),
        }
    }

    pub fn keys_txt(&self) -> Vec<u8> {
        envelope(&self.key_list().to_body().unwrap(), &[&self.group_key])
    }

    /// A new publishing key and a new epoch; the old keys are taken back, and handed out.
    pub fn rotate(&mut self) -> Vec<Signer> {
        self.rotate_to(vec![Signer::new()])
    }

    pub fn rotate_to(&mut self, publish: Vec<Signer>) -> Vec<Signer> {
        self.revoked.extend(self.publish.iter().map(Signer::public));
        self.epoch += 1;
        std::mem::replace(&mut self.publish, publish)
    }

    /// The head of these records as the next edition, unsigned, with a delta from each earlier edition of this epoch. Its
    /// packs are kept.
    pub fn head_of(&mut self, records: &Records) -> Head {
        let (state, count) = state(records);
        let last = self.editions.last();
        let seq = last.filter(|last| last.head.order.epoch == self.epoch).map_or(0, |last| last.head.order.seq) + 1;
        let made = first_day() + TimeDelta::days(self.editions.len() as i64);
        let (base, bytes) = pack(&lines(records));
        self.packs.insert(base.h, bytes);
        let mut deltas = Vec::new();
        for edition in self.editions.iter().rev().filter(|one| one.head.order.epoch == self.epoch).take(16) {
            let (pack, bytes) = pack(&delta_lines(&edition.records, records));
            self.packs.insert(pack.h, bytes);
            deltas.push(Delta { from: edition.head.order.seq, pack });
        }
        let mut kinds: Vec<String> = records.keys().map(|(kind, _)| kind.clone()).collect();
        kinds.dedup();
        Head {
            feed: self.feed.clone(),
            order: Order { epoch: self.epoch, seq },
            prev: self.editions.last().map(|last| Hash::of(last.head.to_body().unwrap().as_bytes())),
            made,
            check_by: made + TimeDelta::days(30),
            title: Texts::new(BTreeMap::from([("en".to_owned(), "A group".to_owned())])).unwrap(),
            kinds,
            state,
            count,
            base,
            deltas,
            mirrors: Vec::new(),
            min_app: 1,
        }
    }

    /// A head, signed by as many as must.
    pub fn sign(&self, head: &Head) -> Vec<u8> {
        let signers: Vec<&Signer> = self.publish.iter().take(self.threshold).collect();
        envelope(&head.to_body().unwrap(), &signers)
    }

    /// Publishes these records as the next edition.
    pub fn publish(&mut self, records: Records) -> &Edition {
        let head = self.head_of(&records);
        let head_txt = self.sign(&head);
        self.editions.push(Edition { head, head_txt, records });
        self.editions.last().unwrap()
    }

    /// A pack that some edition's head names.
    pub fn pack(&self, expected: &PackRef) -> (PackRef, Vec<u8>) {
        (*expected, self.packs[&expected.h].clone())
    }
}
