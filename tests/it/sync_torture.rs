//! Thousands of phones that follow a feed through its editions over a host that misbehaves: whatever it does, each holds
//! what its group published, never goes back, and is whole as soon as the host is.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::TimeDelta;
use tentlight::feed::Order;
use tentlight::sync::{Conditions, Dice, Http, Outcome, sync_feed};

use crate::fault_server::{Fault, FaultServer};
use crate::feed_maker::{Group, Records, note};
use crate::sync::{Rig, clock, follow, pass, set_clock};
use crate::sync_http::{impatient, run};

/// How often each fault must have come about, or the runs prove nothing.
const AT_LEAST: u64 = 50;

/// What to expect of a run.
const UNASKED: Conditions = Conditions { by_hand: false, metered: false, saver: false, allow: None, most: None };

/// A group that published eight editions in two epochs, and its first key list.
struct Feed {
    group: Group,
    first_keys: Vec<u8>,
}

fn published() -> Feed {
    let mut group = Group::new();
    let mut dice = Dice::new(11);
    let mut records = Records::new();
    let mut first_keys = Vec::new();
    for edition in 0..8 {
        if edition == 5 {
            first_keys = group.keys_txt();
            group.rotate();
        }
        for _ in 0..3 {
            let id = format!("note-{:02}", dice.up_to(11));
            if dice.up_to(3) == 0 {
                records.remove(&("note".to_owned(), id));
            } else {
                let words: String = (0..4).map(|_| format!("{:016x}", dice.throw())).collect();
                records.insert(("note".to_owned(), id), note(&words));
            }
        }
        group.publish(records.clone());
    }
    Feed { group, first_keys }
}

/// Puts an edition where phones look, as a publisher does: packs first, head last.
fn show(server: &FaultServer, folder: &str, Feed { group, first_keys }: &Feed, at: usize) {
    let edition = &group.editions[at];
    let packs = edition.head.deltas.iter().map(|delta| delta.pack.h).chain([edition.head.base.h]);
    for hash in packs {
        server.put(&format!("{folder}/p/{hash}.zst"), &group.packs[&hash]);
    }
    let keys = if edition.head.order.epoch == 1 { first_keys } else { &group.keys_txt() };
    server.put(&format!("{folder}/keys.txt"), keys);
    server.put(&format!("{folder}/head.txt"), &edition.head_txt);
}

/// One phone through some of the editions, of which a second host shows an earlier one; what came of each asking.
fn one(servers: &[FaultServer; 2], feed: &Feed, rig: &mut Rig, seed: u64, seen: &mut BTreeMap<&'static str, u64>) {
    let group = &feed.group;
    let mut dice = Dice::new(seed);
    let folder = format!("run-{seed}");
    set_clock("2027-07-01T12:00:00Z");
    let servers = if dice.up_to(3) == 0 { &servers[..] } else { &servers[..1] };
    for server in servers {
        rig.database.set_backoff(&server.host(), None, clock()).unwrap();
    }
    let urls: Vec<String> = servers.iter().map(|server| server.url(&folder)).collect();
    let follow = follow(group, &urls);
    let mut ask = |rig: &mut Rig, dice: &mut Dice, held: &mut Option<Order>| {
        pass(TimeDelta::hours(25)); // past every pause and every rest
        let outcome = run(sync_feed(rig.phone(), &follow, UNASKED, dice, |_| {}));
        *seen.entry(outcome.word()).or_default() += 1;
        let now = rig.order(&group.feed);
        assert!(now >= *held, "run {seed}: went back from {held:?} to {now:?}");
        let changed = now != *held;
        assert_eq!(changed, matches!(outcome, Outcome::Changed { .. }), "run {seed}: {outcome:?}, {held:?} to {now:?}");
        if changed {
            rig.check(group);
        }
        *held = now;
    };
    let (mut held, mut at) = (None, 0);
    while at < group.editions.len() {
        for (behind, server) in servers.iter().enumerate() {
            show(server, &folder, feed, at.saturating_sub(behind));
            server.misbehave(80);
        }
        for _ in 0..=dice.up_to(1) {
            ask(rig, &mut dice, &mut held);
        }
        at += 1 + dice.up_to(4) as usize;
    }
    for server in servers {
        show(server, &folder, feed, group.editions.len() - 1);
        server.misbehave(0);
    }
    let last = group.editions.last().map(|edition| edition.head.order);
    for _ in 0..5 {
        if held == last {
            break;
        }
        ask(rig, &mut dice, &mut held);
    }
    assert_eq!(held, last, "run {seed}: the host is well, and the phone is not");
    rig.check(group);
    rig.database.drop_feed(&group.feed).unwrap();
    rig.packs.forget(&group.feed).unwrap();
    for server in servers {
        server.forget(&folder);
        server.asked();
    }
}

#[test]
fn whatever_a_host_does_phones_hold_what_was_published_and_catch_up_once_it_is_well() {
    let runs: u64 = std::env::var("TENTLIGHT_TORTURE").ok().and_then(|runs| runs.parse().ok()).unwrap_or(2_000);
    let workers = 4;
    let (fired, seen) = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers)
            .map(|worker| {
                scope.spawn(move || {
                    let servers = [FaultServer::start(worker), FaultServer::start(worker + 100)];
                    let (feed, mut seen) = (published(), BTreeMap::new());
                    let fresh = || {
                        let rig = Rig::new();
                        let http = Http::tuned(Arc::clone(&rig.time), None, impatient(), None).unwrap();
                        Rig { http, ..rig }
                    };
                    let mut rig = fresh();
                    for seed in (worker..runs).step_by(workers as usize) {
                        one(&servers, &feed, &mut rig, seed, &mut seen);
                        if seed % 200 < workers {
                            rig = fresh(); // what was left in the folder is no help to the next
                        }
                    }
                    (servers.map(|server| server.fired()), seen)
                })
            })
            .collect();
        let (mut fired, mut seen) = (BTreeMap::new(), BTreeMap::new());
        for thread in threads {
            let (mine, came) = thread.join().unwrap();
            for (fault, times) in mine.into_iter().flatten() {
                *fired.entry(fault).or_insert(0) += times;
            }
            for (word, times) in came {
                *seen.entry(word).or_insert(0) += times;
            }
        }
        (fired, seen)
    });
    let faults: u64 = fired.values().sum();
    println!(
        "torture http: {runs} runs, {faults} faults; every phone ended with the latest edition, and none went back"
    );
    println!("faults: {fired:?}\noutcomes: {seen:?}");
    for fault in Fault::ALL {
        let times = fired.get(&fault).copied().unwrap_or_default();
        assert!(times >= AT_LEAST, "{fault:?} came about {times} times: {fired:?}");
    }
}
