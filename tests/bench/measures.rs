//! How fast Tentlight is: medians beside what they aim at, on our chart and on one of 500 rows.
//!
//! `./x bench` runs it, `./x bench search` only the measures with that in their name, and `./x bench sync` those of feeds
//! or `./x bench places` those of places, which take minutes and no window. Nothing is asserted: a shared machine is no stopwatch. The libraries and the tool are
//! optimised; how the windows were built stands in their line.

#[path = "../it/feed_maker.rs"]
#[allow(dead_code, reason = "tests make more of feeds than benches do")]
mod feed_maker;
mod host;
mod listings;
mod places;
mod process;
mod sync;
mod synthetic;
mod timer;
mod ways;

use std::env;
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use process::{Painter, Windows, paint};
use synthetic::pair_of;
use tentlight::domain::{Asked, Id, Names, Pair, verdict};
use tentlight::feed::Verified;
use tentlight::feed::publish::{Content, compile, read};
use tentlight::store::{Database, Origin};
use timer::{Times, each, shown, sweep};

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
        let (database, _) = open(folder.path(), &edition);
        let names = database.names().expect("names");
        let pairs =
            content.combinations.iter().step_by(content.combinations.len().div_ceil(500)).map(pair_of).collect();
        let [rows, rated] = [content.rows.len(), content.combinations.len()];
        let says = format!(
            "{rows} rows, {rated} rated pairs, {} substances, {} names, {} facts",
            names.substances().len(),
            names.count(),
            edition.facts().count()
        );
        Self { edition, folder, database, names, pairs, says }
    }

    fn asked(&self) -> Vec<Asked> {
        let asked = MIX
            .iter()
            .filter_map(|name| self.names.resolve(name).substance)
            .filter_map(|id| Some(Asked::about(&id, self.names.get(&id)?)));
        let asked: Vec<Asked> = asked.collect();
        assert_eq!(asked.len(), MIX.len(), "every name of the mix resolves");
        asked
    }
}

fn empty_folder() -> TempDir {
    TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on disk")
}

/// Opens what `folder` holds; the time is without that of copying the edition, which an app never does.
fn open(folder: &Path, edition: &Verified) -> (Database, Duration) {
    let edition = edition.clone();
    let start = Instant::now();
    let database = Database::open(folder, edition, LANGUAGE).expect("a database");
    let took = start.elapsed();
    assert_eq!(database.origin(), Origin::Disk, "from the disk, not from memory");
    (database, took)
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
    if ways::is_child() {
        return;
    }
    // Without cargo's word this is `cargo test --all-targets`: nothing to test here.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let wanted = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if wanted.as_deref() == Some("sync") {
        return sync::measure();
    }
    if wanted.as_deref() == Some("places") {
        let most = env::args().filter_map(|argument| argument.parse().ok()).next();
        return places::measure(most.unwrap_or(usize::MAX));
    }
    let content = read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content can be read");
    let larger = synthetic::large(&content);
    let edition = compile(&larger).expect("content is JSON").vouched_for_by_its_maker();
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
    bench.measure("the whole chart, every cell of it", None, |chart| {
        each(20, &[()], |()| {
            let held = chart.database.chart().expect("a chart");
            let rows: Vec<&Id> = held.rows().keys().collect();
            rows.iter().flat_map(|a| rows.iter().map(|b| held.rating(a, b).risk)).max()
        })
    });
    bench.measure("one substance beside every row", None, |chart| {
        let [one, ..] = &chart.asked()[..] else { unreachable!("a mix") };
        let names = &chart.names;
        let bears = |row: &Id| names.of_row(row).and_then(|id| Some(Asked::about(id, names.get(id)?)));
        each(20, &[()], |()| chart.database.against(one, |row| bears(row).unwrap_or_default()).expect("verdicts"))
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
        Times::new((0..9).map(|_| first_launch(&chart.edition)).collect())
    });
    bench.measure("later launch: open", None, |chart| {
        Times::new((0..50).map(|_| open(chart.folder.path(), &chart.edition).1).collect())
    });
    bench.measure("later launch: every name at hand", None, |chart| {
        each(50, &[()], |()| chart.database.names().expect("names"))
    });
}

fn first_launch(edition: &Verified) -> Duration {
    let folder = empty_folder();
    open(folder.path(), edition).1
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
    use Painter::{AsItIs, Processor};
    if !bench.wants("first paint") {
        return;
    }
    let [core, large] = [bench.core.folder.path(), bench.large.folder.path()];
    let [empty, app, app_large, app_first, help, help_first, empty_slow, app_slow] = paint(
        9,
        &[
            windows.empty(AsItIs),
            windows.app(AsItIs, Some(core)),
            windows.app(AsItIs, Some(large)),
            windows.app(AsItIs, None),
            windows.help_now(AsItIs, Some(core)),
            windows.help_now(AsItIs, None),
            windows.empty(Processor),
            windows.app(Processor, Some(core)),
        ],
    );
    println!("\nexec to first paint, {}, under Xvfb, in turns", windows.build);
    println!("{:<38} {}", "an empty Dioxus window", Times::new(empty.clone()));
    beside(&empty, "the app, core chart", app.clone(), Some(1.15));
    beside(&empty, "the app, large chart", app_large, None);
    beside(&empty, "the app, first launch", app_first.clone(), None);
    println!("to the first question of help, over the app's own first paint");
    beside(&app, "--help-now", help, Some(1.05));
    beside(&app_first, "--help-now, first launch", help_first, Some(1.05));
    println!("the same, painted by the processor: a phone has a GPU, Xvfb only makes one up");
    println!("{:<38} {}", "an empty Dioxus window", Times::new(empty_slow.clone()));
    beside(&empty_slow, "the app, core chart", app_slow, Some(1.15));
}

/// Prints times over others, such as the empty window's: median over median, and the least and most of a round.
fn beside(others: &[Duration], name: &str, app: Vec<Duration>, aim: Option<f64>) {
    let ratios = app.iter().zip(others).map(|(app, other)| app.as_secs_f64() / other.as_secs_f64());
    let (least, most) = ratios.fold((f64::MAX, 0.0_f64), |(least, most), one| (least.min(one), most.max(one)));
    let app = Times::new(app);
    let ratio = app.over(&Times::new(others.to_vec()));
    let aim = aim.map_or_else(String::new, |aim| {
        let verdict = if ratio <= aim { "met" } else { "MISSED" };
        format!("   <= {aim} {verdict}")
    });
    println!("{name:<38} {:<36} x {ratio:.2} ({least:.2}..{most:.2}){aim}", app.to_string());
}
