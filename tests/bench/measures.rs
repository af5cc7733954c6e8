//! How fast Tentlight is: medians beside what they aim at, on our chart and on one of 500 rows.
//!
//! `./x bench` runs it, `./x bench search` only the measures with that in their name. Nothing is asserted: a shared
//! machine is no stopwatch. The libraries and the tool are optimised; how the windows were built stands in their line.

mod process;
mod synthetic;
mod timer;

use std::env;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use process::Windows;
use synthetic::pair_of;
use tentlight::domain::{Asked, Id, Names, Pair, verdict};
use tentlight::feed::Verified;
use tentlight::feed::publish::{Content, compile, read};
use tentlight::store::{Database, Origin};
use timer::{Times, each, shown, sweep, time};

/// A party's worth of substances: members, proxies and a name that is two rows among them.
const MIX: [&str; 10] =
    ["alcohol", "ghb", "ketamine", "mdma", "cocaine", "xanax", "heroin", "ayahuasca", "sertraline", "3-MMC"];

/// Names as they stand in the field while somebody types.
const TYPED: [&str; 10] = ["m", "ke", "ket", "2cb", "xan", "amph", "speeed", "mephed", "mephedrnoe", "diphenhydra"];

/// Candidates shown while typing, as on the Mix screen.
const MOST_FOUND: usize = 6;

/// The reader's language: not English, so that the words of two are adopted.
const LANGUAGE: &str = "de";

const fn micros(count: u64) -> Option<Duration> {
    Some(Duration::from_micros(count))
}

/// A chart, and a folder where it is held.
struct Chart {
    edition: Verified,
    folder: TempDir,
    database: Database,
    names: Names,
    pairs: Vec<Pair>,
    says: String,
}

impl Chart {
    fn new(content: &Content, edition: Verified) -> Self {
        let folder = empty_folder();
        let database = open(folder.path(), &edition);
        let names = database.names().expect("names");
        let pairs =
            content.combinations.iter().step_by(content.combinations.len().div_ceil(500)).map(pair_of).collect();
        let [rows, rated] = [content.rows.len(), content.combinations.len()];
        let says = format!(
            "{rows} rows, {rated} rated pairs, {} substances, {} names",
            names.substances().len(),
            names.count()
        );
        Self { edition, folder, database, names, pairs, says }
    }

    fn asked(&self) -> Vec<Asked> {
        let asked = MIX.iter().filter_map(|name| self.names.resolve(name).substance).map(|id| self.names.asked(&id));
        let asked: Vec<Asked> = asked.collect();
        assert_eq!(asked.len(), MIX.len(), "every name of the mix resolves");
        asked
    }
}

fn empty_folder() -> TempDir {
    TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on disk")
}

fn open(folder: &Path, edition: &Verified) -> Database {
    let database = Database::open(folder, edition.clone(), LANGUAGE).expect("a database");
    assert_eq!(database.origin(), Origin::Disk, "from the disk, not from memory");
    database
}

/// The measures asked for, and the two charts they are made on.
struct Bench {
    wanted: Option<String>,
    core: Chart,
    large: Chart,
}

impl Bench {
    fn wants(&self, name: &str) -> bool {
        self.wanted.as_ref().is_none_or(|wanted| name.contains(wanted.as_str()))
    }

    /// Prints one measure, on both charts.
    fn measure(&self, name: &str, aim: Option<Duration>, on: impl Fn(&Chart) -> Times) {
        if self.wants(name) {
            let core = on(&self.core);
            line(name, &core, Some(&on(&self.large)), aim);
        }
    }
}

fn line(name: &str, core: &Times, large: Option<&Times>, aim: Option<Duration>) {
    let growth = large.map_or_else(String::new, |large| format!("x {:.1}", large.over(core)));
    let large = large.map_or_else(String::new, Times::to_string);
    let aim = aim.map_or_else(String::new, |aim| {
        let verdict = if core.median() <= aim { "met" } else { "MISSED" };
        format!("<= {} {verdict}", shown(aim))
    });
    println!("{name:<38} {:<36} {large:<36} {growth:<8} {aim}", core.to_string());
}

fn main() {
    // Without cargo's word this is `cargo test --all-targets`: nothing to test here.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let wanted = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let content = read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content can be read");
    let larger = synthetic::large(&content);
    let edition = Verified::from(compile(&larger).expect("content is JSON"));
    let bench = Bench { wanted, core: Chart::new(&content, Verified::embedded()), large: Chart::new(&larger, edition) };
    println!("core chart:  {}", bench.core.says);
    println!("large chart: {} (made up)", bench.large.says);
    println!("median (least..most, rounds); libraries and tool: release build\n");
    println!("{:<38} {:<36} {:<36} {:<8} aim", "", "core chart", "large chart", "growth");
    answers(&bench);
    launches(&bench);
    tool(&bench);
    match Windows::built() {
        Some(windows) => paints(&bench, &windows),
        None => println!("first paint: not measured; ./x bench builds the windows and says where they are"),
    }
}

fn answers(bench: &Bench) {
    bench.measure("one pair from the store", micros(10), |chart| {
        sweep(200, &chart.pairs, |pair| chart.database.combination(pair).expect("a pair"))
    });
    bench.measure("verdict over 10, from the store", micros(500), |chart| {
        let asked = chart.asked();
        let rows: Vec<Id> = asked.iter().flat_map(|one| one.rows.clone()).collect();
        each(500, &[()], |()| {
            let held = chart.database.chart_of(&rows).expect("a chart");
            verdict(&asked, &held, &chart.database.rules().expect("rules"))
        })
    });
    bench.measure("verdict over 10, the rules alone", None, |chart| {
        let asked = chart.asked();
        let rows: Vec<Id> = asked.iter().flat_map(|one| one.rows.clone()).collect();
        let held = chart.database.chart_of(&rows).expect("a chart");
        let rules = chart.database.rules().expect("rules");
        sweep(200, &[(); 20], |()| verdict(&asked, &held, &rules))
    });
    bench.measure("search as typed", micros(1_000), |chart| {
        each(100, &TYPED, |typed| chart.names.search(typed, MOST_FOUND))
    });
    bench.measure("search, its slowest text", None, |chart| {
        let times = TYPED.iter().map(|typed| each(100, &[typed], |typed| chart.names.search(typed, MOST_FOUND)));
        times.max_by_key(Times::median).expect("some text")
    });
    bench.measure("resolve as typed", micros(1_000), |chart| each(100, &TYPED, |typed| chart.names.resolve(typed)));
    bench.measure("resolve, a name that is held", None, |chart| sweep(200, &MIX, |name| chart.names.resolve(name)));
}

fn launches(bench: &Bench) {
    bench.measure("first launch: adopt into a new file", micros(300_000), |chart| {
        let rounds = if chart.pairs.len() == bench.core.pairs.len() { 15 } else { 5 };
        Times::new((0..rounds).map(|_| first_launch(&chart.edition)).collect())
    });
    bench.measure("later launch: open", None, |chart| each(50, &[()], |()| open(chart.folder.path(), &chart.edition)));
    bench.measure("later launch: every name at hand", None, |chart| {
        each(50, &[()], |()| chart.database.names().expect("names"))
    });
}

fn first_launch(edition: &Verified) -> Duration {
    let folder = empty_folder();
    time(|| open(folder.path(), edition))
}

fn tool(bench: &Bench) {
    bench.measure("tentlight-cli mix alcohol ghb", micros(30_000), |chart| {
        each(50, &[()], |()| process::mix(chart.folder.path()))
    });
    let first = "tentlight-cli mix, its first run";
    if bench.wants(first) {
        let times = (0..15).map(|_| process::mix(empty_folder().path()));
        line(first, &Times::new(times.collect()), None, None);
    }
}

fn paints(bench: &Bench, windows: &Windows) {
    if !bench.wants("first paint") {
        return;
    }
    let folders = [Some(bench.core.folder.path()), Some(bench.large.folder.path()), None];
    let paints = windows.paint(9, &folders);
    println!("\nexec to first paint, {}, under Xvfb, one after the other", windows.build);
    println!("{:<38} {}", "an empty Dioxus window", paints.empty);
    let names = ["the app, core chart", "the app, large chart", "the app, first launch"];
    for ((name, app), (least, most)) in names.iter().zip(&paints.app).zip(paints.ratios) {
        let ratio = app.over(&paints.empty);
        let aim = match ratio {
            _ if *name != names[0] => "",
            ..=1.15 => "   <= 1.15 met",
            _ => "   <= 1.15 MISSED",
        };
        println!("{name:<38} {:<36} x {ratio:.2} of the empty window ({least:.2}..{most:.2}){aim}", app.to_string());
    }
}
