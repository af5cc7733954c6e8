//! `tentlight-cli feed push`: to a folder, and to a store that speaks S3 and checks who signs.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use crate::publish::{NOW, Said, Volunteer, copy, said};

fn push(volunteer: &Volunteer, more: &[&str]) -> Said {
    volunteer.run(&[&["push", "--from", "peers", "web"], more].concat())
}

fn packs(site: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(site.join("p")).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_push_uploads_what_is_missing_and_the_head_last() {
    let volunteer = Volunteer::with_site();
    let first = push(&volunteer, &["--json"]).expect(0).json();
    let uploaded: Vec<&str> = first["uploaded"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    let (last, before) = uploaded.split_last().unwrap();
    assert_eq!((*last, before.last().copied()), ("head.txt", Some("keys.txt")));
    assert!(before.iter().rev().skip(1).all(|path| path.starts_with("p/")), "{uploaded:?}");
    volunteer.run(&["inspect", "web"]).expect(0);

    let again = push(&volunteer, &["--json"]).expect(0).json();
    assert_eq!(again["uploaded"], serde_json::json!([]), "nothing is missing");
    volunteer.add_note("late");
    volunteer.publish_at(NOW);
    let more = push(&volunteer, &["--json"]).expect(0).json();
    assert!(more["uploaded"].as_array().unwrap().iter().all(|path| path != "keys.txt"));
    volunteer.run(&["inspect", "web"]).expect(0);
}

#[test]
fn nothing_is_pushed_before_it_is_signed() {
    let volunteer = Volunteer::with_feed();
    volunteer.run(&["build", "peers"]).expect(0);
    let refused = push(&volunteer, &[]).expect(2);
    assert!(refused.stderr.contains("build and sign first"), "{}", refused.stderr);
}

#[test]
fn what_somebody_else_published_meanwhile_is_not_overwritten() {
    let (one, other) = (Volunteer::with_site(), Volunteer::with_site());
    push(&one, &[]).expect(0);
    // Both go on from the same edition; the other one is faster, and once even twice.
    one.add_note("mine");
    one.publish_at(NOW);
    other.add_note("theirs");
    other.publish_at(NOW);
    push(&other, &[]).expect(0);
    copy(&other.home().join("web"), &one.home().join("web"));
    let before = fs::read(one.home().join("web/head.txt")).unwrap();
    let refused = push(&one, &[]).expect(2);
    assert!(refused.stderr.contains("at the same time"), "{}", refused.stderr);

    one.add_note("mine-again");
    one.publish_at(NOW);
    let refused = push(&one, &[]).expect(2);
    assert!(refused.stderr.contains("not in our history"), "{}", refused.stderr);

    for note in ["theirs-2", "theirs-3"] {
        other.add_note(note);
        other.publish_at(NOW);
    }
    push(&other, &[]).expect(0);
    copy(&other.home().join("web"), &one.home().join("web"));
    let refused = push(&one, &[]).expect(2);
    assert!(refused.stderr.contains("fetch that one first"), "{}", refused.stderr);
    assert_ne!(fs::read(one.home().join("web/head.txt")).unwrap(), before, "theirs still stands there");

    let stranger = Volunteer::with_site();
    fs::create_dir_all(stranger.home().join("web")).unwrap();
    fs::write(stranger.home().join("web/head.txt"), "<html>our old site</html>").unwrap();
    push(&stranger, &[]).expect(2);
}

#[test]
fn a_pack_that_changed_on_the_laptop_stops_the_push_before_the_head() {
    let volunteer = Volunteer::with_site();
    let site = volunteer.peers().join("site");
    for name in packs(&site) {
        fs::write(site.join("p").join(name), "no pack").unwrap();
    }
    let refused = push(&volunteer, &[]).expect(2);
    assert!(refused.stderr.contains("changed after it was built"), "{}", refused.stderr);
    assert!(!volunteer.home().join("web/head.txt").exists());
}

#[test]
fn packs_are_removed_when_no_edition_of_ninety_days_names_them() {
    let volunteer = Volunteer::with_feed();
    volunteer.publish_at("2027-06-01T12:00:00Z");
    push(&volunteer, &[]).expect(0);
    let first = packs(&volunteer.home().join("web"));
    volunteer.add_note("second");
    volunteer.publish_at("2027-06-10T12:00:00Z");
    let tidy = |now: &str| volunteer.at(now, &["push", "--from", "peers", "web", "--tidy", "--json"]).expect(0).json();
    fs::write(volunteer.home().join("web/p/readme.txt"), "ours").unwrap();
    let early = tidy("2027-09-07T12:00:00Z");
    assert_eq!(early["removed"], serde_json::json!([]));
    assert_eq!(early["unknown"], serde_json::json!(["p/readme.txt"]));
    let late = tidy("2027-09-09T12:00:00Z");
    assert_eq!(late["removed"], serde_json::json!([format!("p/{}", first[0])]));
    volunteer.run(&["inspect", "web"]).expect(0);
}

/// A store that speaks S3, with one bucket, on a port of its own; it ends with the process.
fn store(root: &Path) -> String {
    let files = s3s_fs::FileSystem::new(root).unwrap();
    let mut builder = s3s::service::S3ServiceBuilder::new(files);
    builder.set_auth(s3s::auth::SimpleAuth::from_single("somebody", "a secret of tests"));
    let service = builder.build();
    fs::create_dir_all(root.join("bucket")).unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(hyper_util::rt::TokioIo::new(stream), service.clone());
                tokio::spawn(async move { drop(connection.await) });
            }
        });
    });
    format!("http://{address}")
}

#[test]
fn a_push_goes_to_a_store_that_checks_signatures() {
    let volunteer = Volunteer::with_site();
    let root = volunteer.home().join("store");
    fs::create_dir_all(&root).unwrap();
    let endpoint = store(&root);
    let push = |secret: &str, more: &[&str]| {
        let arguments =
            ["feed", "--now", NOW, "push", "--from", "peers", "s3://bucket/feeds/peers", "--endpoint", &endpoint];
        let mut command: Command = volunteer.command(&[&arguments[..], more].concat());
        command
            .env("AWS_ACCESS_KEY_ID", "somebody")
            .env("AWS_SECRET_ACCESS_KEY", secret)
            .env("AWS_REGION", "us-east-1");
        said(&mut command)
    };
    push("", &[]).expect(2);
    let refused = push("another secret", &[]).expect(2);
    assert!(refused.stderr.contains("SignatureDoesNotMatch"), "{}", refused.stderr);
    let there = root.join("bucket/feeds/peers");
    assert!(!there.exists());

    push("a secret of tests", &[]).expect(0);
    volunteer.run(&["inspect", there.to_str().unwrap()]).expect(0);
    volunteer.add_note("late");
    volunteer.publish_at(NOW);
    let more = push("a secret of tests", &["--tidy", "--json"]).expect(0).json();
    assert_eq!(more["uploaded"].as_array().unwrap().last().unwrap(), "head.txt");
    volunteer.run(&["inspect", there.to_str().unwrap()]).expect(0);
}
