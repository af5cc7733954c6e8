//! Writes the fixtures of `tests/fixtures/feeds/`: the honest feed, and every attack on whoever follows it.
//!
//! The folders are what is tested, not this: they are written with `WRITE_FIXTURES=1 cargo test --test it attacks::`, by keys
//! that lie beside them and that sign nothing else. Each run signs anew, so nobody runs it without a reason.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};
use tentlight::feed::{Delta, Hash, Head, PackRef, StateHasher};

use super::Told;
use crate::feed_maker::{Group, Records, Signer, envelope, line, lines, note, pack, state};

const COMMENT: &str = "TEST KEY, public on purpose: signs the fixtures beside it and nothing real";

/// The files of a web host.
#[derive(Clone)]
struct Site {
    keys_txt: Vec<u8>,
    head_txt: Vec<u8>,
    packs: BTreeMap<Hash, Vec<u8>>,
}

impl Site {
    fn write(&self, folder: &Path) {
        fs::create_dir_all(folder.join("p")).unwrap();
        fs::write(folder.join("keys.txt"), &self.keys_txt).unwrap();
        fs::write(folder.join("head.txt"), &self.head_txt).unwrap();
        for (hash, bytes) in &self.packs {
            fs::write(folder.join(format!("p/{hash}.zst")), bytes).unwrap();
        }
    }
}

/// Everybody who signs in the fixtures.
struct Makers {
    group: Signer,
    publishing: Signer,
    next: [Signer; 2],
    other_group: Signer,
    other_publishing: Signer,
    core: [Signer; 3],
    directory: Signer,
    directory_publishing: Signer,
}

impl Makers {
    fn of(folder: &Path) -> Self {
        fs::create_dir_all(folder).unwrap();
        let key = |name: &str| {
            let path = folder.join(format!("{name}.key"));
            if !path.exists() {
                fs::write(&path, Signer::new().to_text(COMMENT)).unwrap();
            }
            Signer::read(&fs::read_to_string(path).unwrap())
        };
        Self {
            group: key("group"),
            publishing: key("publishing"),
            next: [key("next-1"), key("next-2")],
            other_group: key("other-group"),
            other_publishing: key("other-publishing"),
            core: [key("core-1"), key("core-2"), key("core-3")],
            directory: key("directory"),
            directory_publishing: key("directory-publishing"),
        }
    }

    /// The group with this many of its two editions.
    fn honest(&self, editions: usize) -> Group {
        let mut group = Group::with(self.group.clone(), vec![self.publishing.clone()]);
        for records in [first(), second()].into_iter().take(editions) {
            group.publish(records);
        }
        group
    }

    /// The group after its laptop was stolen: other keys, and two people must sign.
    fn rotated(&self) -> Group {
        let mut group = self.honest(2);
        group.rotate_to(self.next.to_vec());
        group.threshold = 2;
        group.publish(second());
        group
    }

    fn other(&self) -> Group {
        let mut group = Group::with(self.other_group.clone(), vec![self.other_publishing.clone()]);
        group.publish(first());
        group
    }

    fn directory(&self) -> Group {
        let mut directory = Group::with(self.directory.clone(), vec![self.directory_publishing.clone()]);
        let listing = json!({
            "feed": self.group.public().feed_id(), "name": {"en": "Test tent"}, "region": "de",
            "urls": ["https://tent.example/"]
        });
        directory.publish(Records::from([(("listing".to_owned(), "test-tent".to_owned()), listing.to_string())]));
        directory
    }
}

fn put(records: &mut Records, kind: &str, id: &str, value: &Value) {
    records.insert((kind.to_owned(), id.to_owned()), value.to_string());
}

fn first() -> Records {
    let mut records = Records::new();
    let contact = json!({"kind": "mail", "value": "tent@peers.example"});
    let tent = json!({
        "name": {"en": "Test tent", "de": "Testzelt"}, "categories": ["harm-reduction"], "activities": ["naloxone"],
        "country": "de", "approach": "harm-reduction", "contacts": [contact], "languages": ["en", "de"]
    });
    put(&mut records, "group", "test-tent", &tent);
    put(&mut records, "alert", "pill-1", &alert());
    put(&mut records, "rating", "alcohol-cannabis", &rating("alcohol", "cannabis", "unsafe"));
    records.insert(("note".to_owned(), "opening".to_owned()), note("We are there on Friday."));
    records
}

/// One record of the first is changed, one is gone, one is new.
fn second() -> Records {
    let mut records = first();
    records.insert(("note".to_owned(), "opening".to_owned()), note("We are there on Saturday."));
    records.remove(&("alert".to_owned(), "pill-1".to_owned()));
    let gathering = json!({
        "name": {"en": "A summer party"}, "kind": "festival", "starts": "2027-07-01T12:00:00+02:00",
        "ends": "2027-07-04T12:00:00+02:00", "zone": "Europe/Berlin", "country": "de", "address": {"en": "By the lake"}, "status": "on"
    });
    put(&mut records, "gathering", "summer", &gathering);
    records
}

fn alert() -> Value {
    json!({
        "sold_as": "Ecstasy", "found": [{"what": "MDMA", "amount": 240, "unit": "mg"}], "form": "pill",
        "region": {"en": "the north"}, "country": "de", "tested_on": "2027-05-20", "method": {"en": "GC-MS"},
        "cannot_see": {"en": "what was not looked for"}, "severity": "warning", "advice": {"en": "Half, or less."},
        "relevant_until": "2027-08-01", "contact": {"kind": "mail", "value": "tent@peers.example"},
        "state": "current"
    })
}

fn rating(a: &str, b: &str, risk: &str) -> Value {
    json!({
        "a": a, "b": b, "risk": risk, "mechanism": "sedation", "source": "https://tent.example/why",
        "on": "2027-05-12"
    })
}

/// Characters that hardly pack, so that it is not the packing that is refused.
fn noise(characters: usize) -> String {
    let hash = |n: u64| Hash::of(&n.to_le_bytes()).to_string();
    (0..).map(hash).flat_map(|hex| hex.into_bytes()).take(characters).map(char::from).collect()
}

fn site(group: &Group, head: &Head) -> Site {
    signed(group, head, group.sign(head))
}

fn signed(group: &Group, head: &Head, head_txt: Vec<u8>) -> Site {
    let named = head.deltas.iter().map(|delta| &delta.pack).chain([&head.base]);
    let packs = named.filter_map(|pack| Some((pack.h, group.packs.get(&pack.h)?.clone()))).collect();
    Site { keys_txt: group.keys_txt(), head_txt, packs }
}

/// Writes the honest feeds and all attacks.
pub(super) fn write(folder: &Path) {
    let makers = Makers::of(&folder.join("test-keys"));
    let words = "Keys of nobody. They are public, sign what lies in the folders beside this one, and nothing real.\n";
    fs::write(folder.join("test-keys/README"), words).unwrap();

    let good = makers.honest(2);
    let [first, last] = &good.editions[..] else { unreachable!("two editions") };
    let mut both = site(&good, &last.head);
    both.packs.extend(site(&good, &first.head).packs);
    both.write(&folder.join("honest"));
    fs::write(folder.join("honest/head-1.txt"), &first.head_txt).unwrap();
    for ((kind, id), value) in first.records.iter().chain(&last.records) {
        tentlight::feed::schema::check(kind, id, value).unwrap_or_else(|broken| panic!("{kind} {id}: {broken}"));
    }
    for (name, group) in [("rotated", makers.rotated()), ("directory", makers.directory())] {
        site(&group, &group.editions.last().unwrap().head).write(&folder.join(name));
    }
    let public: String = makers.core.iter().map(|one| one.public().text().to_owned() + "\n").collect();
    fs::write(folder.join("test-keys/core.pub"), public).unwrap();
    let public = format!("untrusted comment: {COMMENT}\n{}\n", makers.group.public().text());
    fs::write(folder.join("test-keys/group.pub"), public).unwrap();

    let mut attacks = Vec::new();
    on_signatures(&makers, &mut attacks);
    on_order(&makers, &mut attacks);
    on_core(&makers, &mut attacks);
    on_packs(&makers, &mut attacks);
    on_records(&makers, &mut attacks);
    on_the_way(&both, &mut attacks);
    for (name, told, site) in attacks {
        let folder = folder.join(name);
        let _ = fs::remove_dir_all(&folder); // packs of an earlier run have other names
        site.write(&folder);
        fs::write(folder.join("attack.toml"), toml::to_string(&told).unwrap()).unwrap();
    }
}

type Attacks = Vec<(&'static str, Told, Site)>;

fn refused(word: &str, why: &str) -> Told {
    Told { why: why.to_owned(), refused: Some(word.to_owned()), ..Told::default() }
}

/// What is kept takes the place of the second edition, so that only the next epoch leads on.
fn kept(why: &str) -> Told {
    Told { why: why.to_owned(), kept: true, healed_by: "rotated".to_owned(), ..Told::default() }
}

/// What follows the first edition, with its head changed before it is signed.
fn second_with(makers: &Makers, change: impl FnOnce(&mut Head)) -> Site {
    let group = makers.honest(2);
    let mut head = group.editions[1].head.clone();
    change(&mut head);
    site(&group, &head)
}

/// What follows the first edition, with these records.
fn second_of(makers: &Makers, change: impl FnOnce(&mut Records)) -> Site {
    let (mut group, mut records) = (makers.honest(1), second());
    change(&mut records);
    let head = group.head_of(&records);
    site(&group, &head)
}

/// What follows the first edition: a base of these lines, and rightly summed up, so that nothing else is wrong with it.
fn second_of_lines(makers: &Makers, lines: &str) -> Site {
    let (packed, bytes) = pack(lines);
    second_of_pack(makers, packed, bytes, &summed(lines))
}

fn second_of_pack(makers: &Makers, base: PackRef, bytes: Vec<u8>, sum: &(Hash, u64)) -> Site {
    let mut group = makers.honest(1);
    let head = Head { base, deltas: Vec::new(), state: sum.0, count: sum.1, ..group.head_of(&second()) };
    group.packs.insert(head.base.h, bytes);
    site(&group, &head)
}

fn summed(lines: &str) -> (Hash, u64) {
    #[derive(Deserialize)]
    struct Key {
        k: String,
        id: String,
    }
    let mut sum = StateHasher::default();
    for line in lines.lines() {
        let Key { k, id } = serde_json::from_str(line).unwrap();
        sum.add(&k, &id, &Hash::of(line.as_bytes()));
    }
    sum.finish()
}

fn on_signatures(makers: &Makers, attacks: &mut Attacks) {
    let mut bad = second_with(makers, |_| {});
    let at = bad.head_txt.windows(7).position(|bytes| bytes == b"A group").unwrap();
    bad.head_txt[at] = b'B';
    attacks.push((
        "bad-signature",
        refused("bad-signature", "Somebody changed one letter of the head on the way."),
        bad,
    ));

    let group = makers.honest(2);
    let head = &group.editions[1].head;
    let theirs = envelope(&head.to_body().unwrap(), &[&makers.other_publishing]);
    let why = "Another group's key signed this group's head.";
    attacks.push(("other-groups-key", refused("bad-signature", why), signed(&group, head, theirs)));
    let by_group_key = envelope(&head.to_body().unwrap(), &[&makers.group]);
    let why = "The group key names who publishes; it signs no head itself.";
    attacks.push(("group-key-for-head", refused("bad-signature", why), signed(&group, head, by_group_key)));

    let other = makers.other();
    let why = "All of it is right, but it is another group's feed.";
    attacks.push(("other-groups-feed", refused("wrong-feed", why), site(&other, &other.editions[0].head)));

    let why = "The keys are given out as the head.";
    let mut swapped = second_with(makers, |_| {});
    swapped.head_txt.clone_from(&swapped.keys_txt);
    attacks.push(("keys-for-head", refused("wrong-type", why), swapped));
    let why = "The head says that there are new keys, and is given out as these.";
    let rotated = makers.rotated();
    let mut swapped = site(&rotated, &rotated.editions[2].head);
    swapped.keys_txt.clone_from(&swapped.head_txt);
    attacks.push(("head-for-keys", refused("wrong-type", why), swapped));

    let why = "A format that this app cannot read: it says so, and keeps what it has.";
    let body = head.to_body().unwrap().replace("\"fmt\":1", "\"fmt\":2");
    let later = envelope(&body, &[&makers.publishing]);
    attacks.push(("newer-format", refused("newer-format", why), signed(&group, head, later)));
    let why = "It asks for a later version of the app.";
    attacks.push(("newer-app", refused("newer-format", why), second_with(makers, |head| head.min_app = 2)));

    let why = "A laptop was stolen, its key taken back; the thief goes on signing.";
    let head = &rotated.editions[2].head;
    let mut next = head.clone();
    next.order.seq = 2;
    let by_thief = envelope(&next.to_body().unwrap(), &[&makers.publishing]);
    let told = Told { holds: "rotated".to_owned(), ..refused("revoked-key", why) };
    attacks.push(("revoked-key", told, signed(&rotated, head, by_thief)));
    let why = "Two people must sign, and one did, twice.";
    let twice = envelope(&head.to_body().unwrap(), &[&makers.next[0], &makers.next[0]]);
    attacks.push(("one-key-twice", refused("too-few-signers", why), signed(&rotated, head, twice)));

    let why = "A name of the group that turns the direction of reading.";
    let body = second_with(makers, |_| {});
    let body = String::from_utf8(body.head_txt).unwrap();
    let body = body.split_once("\n\n").unwrap().1.replace("A group", "A \u{202e}puorg");
    let turned = envelope(&body, &[&makers.publishing]);
    attacks.push(("bidi-title", refused("hidden-characters", why), signed(&group, &group.editions[1].head, turned)));

    let why = "The head ends within its signature.";
    let mut cut = second_with(makers, |_| {});
    cut.head_txt.truncate(150);
    attacks.push(("truncated-head", refused("wrong-length", why), cut));
    let why = "A head of 16 KiB and more.";
    let body = group.editions[1].head.to_body().unwrap().replacen('{', &format!("{{{}", " ".repeat(17_000)), 1);
    let large = envelope(&body, &[&makers.publishing]);
    attacks.push(("oversized-head", refused("too-much", why), signed(&group, &group.editions[1].head, large)));
    let why = "A mirror that is a file of the phone.";
    let files = |head: &mut Head| head.mirrors = vec!["file:///data/user.db".to_owned()];
    attacks.push(("file-mirror", refused("malformed", why), second_with(makers, files)));
}

fn on_order(makers: &Makers, attacks: &mut Attacks) {
    let old = makers.honest(1);
    let why = "A mirror gives out an edition that is older than what is held.";
    let told = Told { holds: "2".to_owned(), ..refused("rolled-back", why) };
    attacks.push(("rolled-back", told, site(&old, &old.editions[0].head)));
    let why = "A mirror gives out a head by the keys before these, with a number as high as one likes.";
    let told = Told { holds: "rotated".to_owned(), ..refused("rolled-back", why) };
    attacks.push(("rolled-back-keys", told, second_with(makers, |head| head.order.seq = 1_000)));

    let why = "Two different editions of one number: the group tells different people different things.";
    let told = Told { holds: "2".to_owned(), healed_by: "rotated".to_owned(), ..refused("equivocation", why) };
    let other = |records: &mut Records| {
        records.insert(("note".to_owned(), "opening".to_owned()), note("We are there on Sunday."));
    };
    attacks.push(("equivocation", told, second_of(makers, other)));

    let why = "A thief of the publishing key opens the last epoch there can be.";
    let last = |head: &mut Head| head.order.epoch = u32::MAX;
    attacks.push(("fast-forward-epoch", refused("bad-signature", why), second_with(makers, last)));
    let why = "A number that no database can count to.";
    attacks.push(("fast-forward-seq", refused("malformed", why), second_with(makers, |head| head.order.seq = 1 << 63)));
    let why = "A thief takes the last number there is; the group key opens the next epoch, and the feed goes on.";
    let told = kept(why);
    let last = |head: &mut Head| {
        head.order.seq = (1 << 63) - 1;
    };
    attacks.push(("fast-forward-last", told, second_with(makers, last)));

    let why = "A change to an edition that this phone does not hold, passed on by hand.";
    let told = Told { onto: Some(2), ..refused("not-held", why) };
    let mut group = makers.honest(2);
    let head = group.head_of(&first());
    attacks.push(("not-held", told, site(&group, &head)));
}

fn on_core(makers: &Makers, attacks: &mut Attacks) {
    let mut core = Group::core_with(makers.core.to_vec());
    core.epoch = 9;
    let head = core.head_of(&Records::from([(("row".to_owned(), "mdma".to_owned()), "{}".to_owned())]));
    let of_core = |told| Told { core_holders: Some(3), ..told };
    let why = "One of the three people who hold a key of core signs alone, twice.";
    let alone = envelope(&head.to_body().unwrap(), &[&makers.core[0], &makers.core[0]]);
    attacks.push(("core-too-few-signers", of_core(refused("too-few-signers", why)), signed(&core, &head, alone)));
    let why = "Core comes with the app alone while fewer than three people hold a key.";
    let told = Told { core_holders: Some(2), ..refused("core-updates-not-enabled", why) };
    attacks.push(("core-without-holders", told, site(&core, &head)));
    let why = "A group signs a head in the name of core.";
    let by_group = envelope(&head.to_body().unwrap(), &[&makers.group, &makers.publishing]);
    attacks.push(("core-by-a-group", of_core(refused("bad-signature", why)), signed(&core, &head, by_group)));
}

fn on_packs(makers: &Makers, attacks: &mut Attacks) {
    /// The base's bytes, changed, under their own name; there is no delta to go by instead.
    fn base(makers: &Makers, change: impl FnOnce(&mut Vec<u8>)) -> Site {
        let mut site = second_of_lines(makers, &lines(&second()));
        change(site.packs.values_mut().next().unwrap());
        site
    }
    let why = "Half a pack.";
    attacks.push(("truncated-pack", refused("other-length", why), base(makers, |bytes| bytes.truncate(100))));
    let why = "A pack that goes on after its end.";
    attacks.push(("longer-pack", refused("other-length", why), base(makers, |bytes| bytes.push(0))));
    let why = "One bit of a pack is another.";
    attacks.push(("wrong-hash", refused("wrong-hash", why), base(makers, |bytes| bytes[200] ^= 1)));

    let why = "A pack of 5 MiB.";
    let large = |head: &mut Head| {
        head.base.n = 5 << 20;
        head.deltas.clear();
    };
    attacks.push(("oversized-pack", refused("too-large", why), second_with(makers, large)));

    // A kind nobody knows is kept whatever it holds, so only its size can be wrong.
    let pads: String = (0..200)
        .map(|n| line("pad", &format!("{n:03}"), &json!({"x": "a".repeat(60_000)}).to_string()) + "\n")
        .collect();
    let (honest, bytes) = pack(&pads);
    let why = "12 MB in 2 KB, and the head says so.";
    let sum = summed(&pads);
    attacks.push(("zip-bomb-signed-for", refused("bomb", why), second_of_pack(makers, honest, bytes.clone(), &sum)));
    let why = "12 MB in 2 KB, and the head says less.";
    let lies = PackRef { u: honest.n * 60, ..honest };
    attacks.push(("zip-bomb", refused("bomb", why), second_of_pack(makers, lies, bytes, &sum)));

    let why = "Unpacking would need 128 MiB of memory.";
    let mut encoder = zstd::Encoder::new(Vec::new(), 3).unwrap();
    encoder.set_parameter(zstd::zstd_safe::CParameter::WindowLog(27)).unwrap();
    encoder.write_all(lines(&second()).as_bytes()).unwrap();
    let bytes = encoder.finish().unwrap();
    let wide = PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: lines(&second()).len() as u64 };
    attacks.push(("huge-window", refused("bomb", why), second_of_pack(makers, wide, bytes, &state(&second()))));

    let why = "Signed for, and no pack at all.";
    let bytes = b"<!DOCTYPE html><title>Welcome</title>".to_vec();
    let page = PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: 1_000 };
    attacks.push(("not-a-pack", refused("not-a-pack", why), second_of_pack(makers, page, bytes, &state(&second()))));
    let why = "Signed for, and cut within its packing.";
    let (whole, mut bytes) = pack(&lines(&second()));
    bytes.truncate(bytes.len() / 2);
    let half = PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, ..whole };
    attacks.push(("cut-packing", refused("damaged", why), second_of_pack(makers, half, bytes, &state(&second()))));

    let why = "Every record may be kept; all of them together are not what was signed.";
    let wrong = |head: &mut Head| {
        head.state = Hash::of(b"something else");
    };
    attacks.push(("wrong-state", refused("wrong-state", why), second_with(makers, wrong)));
    let why = "The change leads elsewhere than the head says; the base leads there.";
    let (mut group, records) = (makers.honest(1), second());
    let mut head = group.head_of(&records);
    let (astray, bytes) = pack(&(line("note", "opening", &note("We are closed.")) + "\n"));
    head.deltas = vec![Delta { from: 1, pack: astray }];
    group.packs.insert(astray.h, bytes);
    attacks.push(("lying-delta", kept(why), site(&group, &head)));
}

fn on_records(makers: &Makers, attacks: &mut Attacks) {
    let one = line("note", "one", &note("Words.")) + "\n";
    let two = line("note", "two", &note("Words.")) + "\n";
    let mut lines_of = |name, word: &str, why: &str, lines: &str| {
        attacks.push((name, refused(word, why), second_of_lines(makers, lines)));
    };
    lines_of("duplicate-ids", "duplicate-record", "One id, two notes.", &format!("{one}{one}{two}"));
    lines_of("out-of-order", "out-of-order", "Records that are not in byte order.", &format!("{two}{one}"));
    let gone = "{\"k\":\"note\",\"id\":\"opening\",\"del\":1}\n";
    lines_of("removed-in-base", "bad-record", "A base that removes what it never had.", gone);
    let deep = format!("{{\"x\":{}{},\"noise\":\"{}\"}}", "[".repeat(9_000), "]".repeat(9_000), noise(1_000));
    lines_of("deep-json", "too-deep", "Brackets within brackets, 9,000 times.", &(line("pad", "deep", &deep) + "\n"));
    let long = format!("{{\"x\":\"{}\"}}", noise(3_000).repeat(27));
    lines_of("giant-line", "long-line", "One record of 80 KB.", &(line("pad", "long", &long) + "\n"));
    let noise: Vec<char> = noise(50_001).chars().collect(); // else its packing would be refused
    let many = |n: usize| line("x", &format!("{n:05}"), &format!("{{\"x\":\"{}\"}}", noise[n - n % 4])) + "\n";
    let many: String = (0..noise.len()).map(many).collect();
    let (packed, bytes) = pack(&many);
    let why = "50,001 records, and the head says that there are few.";
    let fewer = (summed(&many).0, 4);
    let told = refused("too-many-records", why);
    attacks.push(("more-records-than-said", told, second_of_pack(makers, packed, bytes, &fewer)));
    let why = "50,001 records, and the head says so.";
    let told = refused("too-many-records", why);
    attacks.push(("too-many-records", told, second_with(makers, |head| head.count = 50_001)));

    let mut records_of = |name, told: Told, kind: &str, id: &str, value: Value| {
        attacks.push((name, told, second_of(makers, |records| put(records, kind, id, &value))));
    };
    let why = "A gathering that ends before it starts.";
    let backwards = json!({
        "name": {"en": "A party"}, "kind": "party", "starts": "2027-07-04T12:00:00+02:00",
        "ends": "2027-07-01T12:00:00+02:00", "zone": "Europe/Berlin", "country": "de", "address": {"en": "By the lake"}, "status": "on"
    });
    records_of("schema-break", refused("bad-record", why), "gathering", "party", backwards);
    let why = "A record under the name of core.";
    let low = json!({
        "a": "alcohol", "b": "ghb-gbl", "risk": "low", "effect": "unknown", "confidence": "agreed", "reviewed": "2027-05-01"
    });
    records_of(
        "foreign-namespace",
        refused("foreign-namespace", why),
        "combination",
        "core/alcohol.ghb-gbl",
        low.clone(),
    );
    let why = "The name of a stall turns the direction of reading.";
    let stall = json!({
        "name": {"en": "Free \u{202e}gnitset"}, "group": "test-tent", "place": {"lat": 52.5, "lon": 13.4},
        "country": "de", "hours": "Fr-Su 22:00-06:00", "zone": "Europe/Berlin"
    });
    records_of("bidi-name", refused("hidden-characters", why), "stall", "front", stall);
    let why = "An alert says whose party it was.";
    let mut named = alert();
    named["venue"] = json!("The Old Mill");
    records_of("alert-names-venue", refused("alert-names-venue", why), "alert", "pill-2", named);
    let why = "A rating that reassures.";
    let lower = rating("alcohol", "ghb-gbl", "low");
    records_of("rating-that-lowers", refused("bad-record", why), "rating", "lower", lower);

    let why = "A rating below what core says is kept, and lowers nothing.";
    let below = rating("alcohol", "ghb-gbl", "caution");
    records_of("rating-below-core", kept(why), "rating", "below", below);
    let why = "What a later version may know is kept, and shown to nobody.";
    records_of("unknown-kind", kept(why), "future", "one", json!({"any": ["thing", 1]}));
    let why = "A group's combination is kept, and core's holds.";
    records_of("groups-combination", kept(why), "combination", "alcohol.ghb-gbl", low);
    let why = "A group's protocol is kept, and help goes by core's.";
    let protocol = json!({
        "order": ["call"], "not_breathing": "breaths", "push": 1, "breaths": 1, "per_min": 1, "every_s": 60,
        "recheck_s": 3_600, "product": "nyxoid", "sources": []
    });
    records_of("groups-protocol", kept(why), "protocol", "default", protocol);

    let why = "Eleven ratings, where ten are more than any group has.";
    let rows = ["2c-x", "amphetamines", "caffeine", "cocaine", "dmt", "ghb-gbl", "ketamine", "lsd", "mdma", "opioids"];
    let eleven = |records: &mut Records| {
        for row in rows {
            put(records, "rating", &format!("alcohol-{row}"), &rating("alcohol", row, "unsafe"));
        }
    };
    attacks.push(("eleven-ratings", refused("too-many-ratings", why), second_of(makers, eleven)));

    let why = "A change that removes a row of core's removes it from this feed alone, which has none.";
    let mut group = makers.honest(1);
    let mut head = group.head_of(&second());
    let mut removes = String::new();
    for id in ["alcohol", "mdma"] {
        removes.push_str(&format!("{{\"k\":\"row\",\"id\":\"{id}\",\"del\":1}}\n"));
    }
    let honest = crate::feed_maker::delta_lines(&first(), &second());
    let (delta, bytes) = pack(&(honest + &removes));
    head.deltas = vec![Delta { from: 1, pack: delta }];
    group.packs.insert(delta.h, bytes);
    attacks.push(("removes-cores-rows", kept(why), site(&group, &head)));
}

fn on_the_way(good: &Site, attacks: &mut Attacks) {
    let page = b"<!DOCTYPE html>\n<title>Festival Wi-Fi</title>\n<p>Please log in.</p>\n".to_vec();
    let mut portal = good.clone();
    portal.head_txt.clone_from(&page);
    let why = "A page to log in at, wherever one asks for a head.";
    attacks.push(("portal-for-head", refused("not-a-feed", why), portal));
    let mut portal = good.clone();
    for bytes in portal.packs.values_mut() {
        let length = bytes.len();
        bytes.clone_from(&page);
        bytes.resize(length, b' ');
    }
    let why = "A page to log in at, of the right length, wherever one asks for a pack.";
    attacks.push(("portal-for-pack", refused("not-a-pack", why), portal));
    for (name, word, why) in [
        ("redirect-loop", "redirects", "Sent from one address to the next, without end."),
        ("206-wrong-offset", "wrong-range", "Asked for the rest of a pack, and given another part."),
        ("endless", "too-much", "A head that never ends."),
        ("one-byte-a-second", "timeout", "A head that comes drop by drop."),
    ] {
        let told = Told { server: Some(name.to_owned()), ..refused(word, why) };
        attacks.push((name, told, good.clone()));
    }
    let why = "Asked for the rest of a pack, and given all of it.";
    let told = Told { server: Some("200-for-range".to_owned()), healed_by: String::new(), ..kept(why) };
    attacks.push(("200-for-range", told, good.clone()));
}
