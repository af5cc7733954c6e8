//! What a phone believes of a feed, before anything is kept: heads, key lists, packs.

use tentlight::domain::{FeedId, Texts};
use tentlight::feed::{
    Anchors, Hash, Head, KeyList, Line, PackRef, Refusal, SignedHead, Step, Trust, Untrusted, Verified, claimed_epoch,
};

use crate::feed_maker::{Group, Signer, envelope, line, note, notes, pack};

fn published() -> Group {
    let mut group = Group::new();
    group.publish(notes(&["first"]));
    group.publish(notes(&["first", "second"]));
    group
}

fn trust(group: &Group) -> Trust {
    Trust::of_group(&group.keys_txt(), &group.feed).unwrap()
}

fn head(group: &Group, change: impl FnOnce(&mut Head)) -> Result<SignedHead, Refusal> {
    let mut head = group.editions.last().unwrap().head.clone();
    change(&mut head);
    trust(group).head(&group.sign(&head))
}

/// What is refused when these lines are all there is of a feed.
fn adopt_lines(lines: &str) -> Result<usize, Refusal> {
    let (expected, bytes) = pack(lines);
    read(expected, bytes)
}

fn read(expected: PackRef, bytes: Vec<u8>) -> Result<usize, Refusal> {
    let group = published();
    let head = head(&group, |head| head.base = expected)?;
    let untrusted = Untrusted { head, keys_txt: None, onto: None, packs: vec![(expected, bytes)] };
    count(&untrusted.verify()?)
}

fn count(edition: &Verified) -> Result<usize, Refusal> {
    let mut seen = 0;
    edition.each_line(|_: Line<'_>| {
        seen += 1;
        Ok::<_, Refusal>(())
    })?;
    Ok(seen)
}

#[test]
fn a_published_feed_is_believed_base_and_delta() {
    let group = published();
    let (first, last) = (&group.editions[0], &group.editions[1]);
    let signed = trust(&group).head(&last.head_txt).unwrap();
    assert_eq!(signed.head(), &last.head);
    assert_eq!(claimed_epoch(&last.head_txt), Some(1));
    let base = Untrusted {
        head: signed.clone(),
        keys_txt: Some(group.keys_txt()),
        onto: None,
        packs: vec![group.pack(&last.head.base)],
    };
    assert_eq!(count(&base.verify().unwrap()), Ok(2));
    let delta = Untrusted {
        head: signed.clone(),
        keys_txt: None,
        onto: Some(first.head.order),
        packs: vec![group.pack(&last.head.deltas[0].pack)],
    };
    assert_eq!(count(&delta.verify().unwrap()), Ok(1));
    let held = trust(&group).head(&first.head_txt).unwrap();
    assert_eq!(signed.against(None), Ok(Step::Newer));
    assert_eq!(signed.against(Some(&held)), Ok(Step::Newer));
    assert_eq!(signed.against(Some(&signed)), Ok(Step::UpToDate));
    assert_eq!(held.against(Some(&signed)), Err(Refusal::RolledBack));
    let other = head(&group, |head| head.count = 7).unwrap();
    assert_eq!(other.against(Some(&signed)), Err(Refusal::Equivocation));
}

#[test]
fn not_a_byte_of_a_head_or_a_key_list_can_be_changed() {
    let group = published();
    let (trust, whole) = (trust(&group), &group.editions[1].head_txt);
    for at in 0..whole.len() {
        let mut bad = whole.clone();
        bad[at] ^= 1;
        // An untrusted comment is what its name says; the key's number in it is no more.
        let line = whole[..at].iter().filter(|byte| **byte == b'\n').count();
        assert!(trust.head(&bad).is_err() || (line == 0 && at >= 18), "byte {at}");
    }
    for length in 0..whole.len() {
        assert!(trust.head(&whole[..length]).is_err(), "cut at {length}");
    }
    let keys = group.keys_txt();
    for at in 60..keys.len() {
        let mut bad = keys.clone();
        bad[at] ^= 1;
        assert!(KeyList::verify(&bad, &group.feed).is_err(), "byte {at}");
    }
}

#[test]
fn a_head_is_refused_for_what_is_wrong_with_it() {
    let group = published();
    let trust = trust(&group);
    let last = &group.editions[1];
    let refused = |bytes: &[u8]| trust.head(bytes).unwrap_err();
    assert_eq!(refused(b"<!DOCTYPE html><title>Free Wi-Fi</title>"), Refusal::NotAFeed);
    assert_eq!(refused(b""), Refusal::NotAFeed);
    assert_eq!(refused(&[b' '; 20_000]), Refusal::TooLarge);
    assert_eq!(refused(&last.head_txt[..200]), Refusal::WrongLength);
    assert_eq!(refused(&last.head_txt[..last.head_txt.len() - 1]), Refusal::BadSignature);
    assert_eq!(refused(&group.keys_txt()), Refusal::WrongType);
    assert_eq!(KeyList::verify(&last.head_txt, &group.feed).unwrap_err(), Refusal::WrongType);
    assert_eq!(refused(&published().editions[1].head_txt), Refusal::WrongFeed);
    let body = last.head.to_body().unwrap();
    assert_eq!(refused(&envelope(&body, &[&Signer::new()])), Refusal::BadSignature);
    assert_eq!(refused(&envelope(&body, &[&group.group_key])), Refusal::BadSignature);
    let later = body.replace("\"fmt\":1", "\"fmt\":2");
    assert_eq!(refused(&envelope(&later, &[&group.publish[0]])), Refusal::NewerFormat);
    assert_eq!(head(&group, |head| head.min_app = 99).unwrap_err(), Refusal::NewerFormat);
    assert_eq!(head(&group, |head| head.order.epoch = 0).unwrap_err(), Refusal::RolledBack);
    assert_eq!(head(&group, |head| head.order.epoch = 9).unwrap_err(), Refusal::BadSignature);
    assert_eq!(head(&group, |head| head.order.seq = u64::MAX).unwrap_err(), Refusal::Malformed);
    assert_eq!(head(&group, |head| head.mirrors = vec!["file:///etc".to_owned()]).unwrap_err(), Refusal::Malformed);
    assert_eq!(head(&group, |head| head.base.n = 5 << 20).unwrap_err(), Refusal::TooLarge);
    assert_eq!(head(&group, |head| head.base.u = head.base.n * 66).unwrap_err(), Refusal::Bomb);
    assert_eq!(head(&group, |head| head.count = 50_001).unwrap_err(), Refusal::TooManyRecords);
    for made in ["+12345-01-01T00:00:00Z", "1969-12-31T23:59:59Z"] {
        assert_eq!(head(&group, |head| head.made = made.parse().unwrap()).unwrap_err(), Refusal::Malformed, "{made}");
    }
    for title in ["A group\nCore: lower risk".to_owned(), "x".repeat(121)] {
        let title = Texts::new([("en".to_owned(), title)].into()).unwrap();
        assert_eq!(head(&group, |head| head.title = title).unwrap_err(), Refusal::Malformed);
    }
    assert_eq!(head(&group, |head| head.kinds.push("\u{1b}[2J".to_owned())).unwrap_err(), Refusal::Malformed);
    let hidden = body.replace("A group", "A \u{202e}group");
    assert_eq!(refused(&envelope(&hidden, &[&group.publish[0]])), Refusal::HiddenCharacters);
    let deep = format!("{{\"type\":\"head\",\"feed\":\"{}\",\"x\":{}", group.feed, "[".repeat(9_000));
    assert_eq!(refused(&envelope(&deep, &[&group.publish[0]])), Refusal::Malformed);
}

#[test]
fn a_key_that_was_taken_back_signs_nothing_and_a_new_one_does() {
    let mut group = published();
    let old = group.rotate();
    let trust = trust(&group);
    let body = group.editions[1].head.to_body().unwrap().replace("\"epoch\":1", "\"epoch\":2");
    assert_eq!(trust.head(&envelope(&body, &[&old[0]])).unwrap_err(), Refusal::RevokedKey);
    assert!(trust.head(&envelope(&body, &[&group.publish[0]])).is_ok());
    assert!(trust.head(&envelope(&body, &[&old[0], &group.publish[0]])).is_ok());
}

#[test]
fn a_key_list_is_signed_by_the_very_key_that_was_scanned() {
    let (group, other) = (published(), published());
    let verify = |bytes: &[u8]| KeyList::verify(bytes, &group.feed).unwrap_err();
    assert_eq!(verify(&other.keys_txt()), Refusal::WrongFeed);
    let body = group.key_list().to_body().unwrap();
    assert_eq!(verify(&envelope(&body, &[&other.group_key])), Refusal::BadSignature);
    let theirs = body.replace(group.group_key.public().text(), other.group_key.public().text());
    assert_eq!(verify(&envelope(&theirs, &[&other.group_key])), Refusal::WrongFeed);
    let mut none = group.key_list();
    none.threshold = 0;
    assert_eq!(verify(&envelope(&none.to_body().unwrap(), &[&group.group_key])), Refusal::Malformed);
}

#[test]
fn two_different_people_sign_core_and_one_twice_is_one() {
    let mut core = Group::core();
    core.publish(notes(&["core"]));
    let head_txt = &core.editions[0].head_txt;
    let all = Anchors { core: core.publish.iter().map(Signer::public).collect(), directory: vec![] };
    let two = Anchors { core: all.core[..2].to_vec(), ..all.clone() };
    let same = Anchors { core: vec![all.core[0].clone(), all.core[0].clone(), all.core[1].clone()], ..all.clone() };
    for few in [Anchors::default(), Anchors::shipped(), two, same] {
        assert_eq!(Trust::of_core(&few).unwrap_err(), Refusal::CoreUpdatesNotEnabled);
    }
    let trust = Trust::of_core(&all).unwrap();
    assert!(trust.head(head_txt).is_ok());
    let body = core.editions[0].head.to_body().unwrap();
    let by = |signers: &[&Signer]| trust.head(&envelope(&body, signers)).map(|_| ());
    assert_eq!(by(&[&core.publish[0]]), Err(Refusal::TooFewSigners));
    assert_eq!(by(&[&core.publish[0], &core.publish[0]]), Err(Refusal::TooFewSigners));
    assert_eq!(by(&[&core.publish[0], &Signer::new()]), Err(Refusal::TooFewSigners));
    assert_eq!(by(&[&core.publish[2], &core.publish[0]]), Ok(()));
}

#[test]
fn a_pack_is_refused_for_what_is_wrong_with_it() {
    let one = line("note", "a", &note("words"));
    let two = line("note", "b", &note("words"));
    assert_eq!(adopt_lines(&format!("{one}\n{two}\n")), Ok(2));
    assert_eq!(adopt_lines(&format!("{two}\n{one}\n")), Err(Refusal::OutOfOrder));
    assert_eq!(adopt_lines(&format!("{one}\n{one}\n")), Err(Refusal::DuplicateRecord));
    assert_eq!(adopt_lines(&one), Err(Refusal::Damaged));
    assert_eq!(adopt_lines("{\"k\":\"note\",\"id\":\"a\",\"del\":1}\n"), Err(Refusal::BadRecord));
    assert_eq!(adopt_lines("{\"k\":\"note\",\"id\":\"a\",\"m\":{}}\n"), Err(Refusal::BadRecord));
    assert_eq!(adopt_lines(&format!("[\"note\",\"a\",{},null]\n", note("words"))), Err(Refusal::BadRecord));
    assert_eq!(adopt_lines("{\"k\":\"no\\u0074e\",\"id\":\"a\",\"v\":{}}\n"), Err(Refusal::BadRecord));
    assert_eq!(adopt_lines(&format!("{}\n", line("Note", "a", "{}"))), Err(Refusal::BadRecord));
    assert_eq!(
        adopt_lines(&format!("{}\n", line("note", "core/combination/a.b", "{}"))),
        Err(Refusal::ForeignNamespace)
    );
    assert_eq!(
        adopt_lines(&format!(
            "{}\n",
            line("future", "a", &format!("{}{}", "{\"x\":".repeat(40), "1".to_owned() + &"}".repeat(40)))
        )),
        Err(Refusal::TooDeep)
    );
    assert_eq!(adopt_lines(&format!("{}\n", line("future", "a", "{\"any\":[1,2]}"))), Ok(1));
    // Hardly smaller when packed, so that the line itself is what is too long.
    let long: String = (0_u64..20_000).map(|n| Hash::of(&n.to_le_bytes()).to_string()[..4].to_owned()).collect();
    assert_eq!(
        adopt_lines(&format!("{}\n", line("future", "a", &format!("{{\"x\":\"{long}\"}}")))),
        Err(Refusal::LongLine)
    );

    let (expected, bytes) = pack(&format!("{one}\n{two}\n"));
    assert_eq!(read(PackRef { n: expected.n - 1, ..expected }, bytes.clone()), Err(Refusal::WrongLength));
    assert_eq!(read(PackRef { h: Hash::of(b"other"), ..expected }, bytes.clone()), Err(Refusal::WrongHash));
    assert_eq!(read(PackRef { u: expected.u - 1, ..expected }, bytes), Err(Refusal::Bomb));
    let portal = b"<!DOCTYPE html>".to_vec();
    let as_signed = PackRef { h: Hash::of(&portal), n: portal.len() as u64, u: 100 };
    assert_eq!(read(as_signed, portal), Err(Refusal::Damaged));
}

#[test]
fn a_pack_that_would_burst_is_stopped_before_it_does() {
    // 64 MiB of one line in a few KiB.
    let bytes = zstd::encode_all(&*vec![b' '; 64 << 20], 3).unwrap();
    let signed = PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: bytes.len() as u64 * 60 };
    assert_eq!(read(signed, bytes), Err(Refusal::LongLine));
    // A window of 128 MiB.
    let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
    encoder.set_parameter(zstd::zstd_safe::CParameter::WindowLog(27)).unwrap();
    std::io::Write::write_all(&mut encoder, b"{}\n").unwrap();
    let bytes = encoder.finish().unwrap();
    let signed = PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: 100 };
    assert_eq!(read(signed, bytes), Err(Refusal::Bomb));
}

#[test]
fn a_feeds_id_is_the_fingerprint_of_its_key() {
    let group = published();
    assert_eq!(trust(&group).feed(), &group.feed);
    assert_ne!(Group::new().feed, group.feed);
    assert!(!group.feed.is_core() && group.feed.as_str().len() == FeedId::LEN);
}
