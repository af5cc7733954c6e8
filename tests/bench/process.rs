//! What can only be timed from outside: the tool and the app as processes.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use tempfile::TempDir;

use super::timer::{Times, time};

/// How long a window may take before something is wrong.
const LONGEST: Duration = Duration::from_secs(60);

/// Between two windows: the web process of the one before ends by itself.
const PAUSE: Duration = Duration::from_millis(400);

/// Times `tentlight-cli mix alcohol ghb` with the databases in `folder`.
pub fn mix(folder: &Path) -> Duration {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_tentlight-cli"));
    tool.args(["mix", "alcohol", "ghb", "--data-dir"]).arg(folder);
    let mut output = None;
    let took = time(|| output = Some(tool.output().expect("the tool can be started")));
    let output = output.expect("it ran");
    assert!(output.status.success(), "mix failed: {}", String::from_utf8_lossy(&output.stderr));
    took
}

/// The app and an empty Dioxus window, built alike.
pub struct Windows {
    app: PathBuf,
    empty: PathBuf,
    pub build: &'static str,
}

/// Exec to first paint, each round one window after the other.
pub struct Paints {
    pub empty: Times,
    pub app: Vec<Times>,
    /// The app over the empty window of the same round: least and most.
    pub ratios: Vec<(f64, f64)>,
}

impl Windows {
    /// Those `./x bench` built; none when cargo was asked directly.
    pub fn built() -> Option<Self> {
        let folder = PathBuf::from(env::var_os("TENTLIGHT_BENCH_WINDOWS")?);
        let build = if folder.ends_with("release") { "release build" } else { "dev build" };
        Some(Self { app: folder.join("tentlight"), empty: folder.join("examples/empty-window"), build })
    }

    /// Paints the empty window and the app with each of these folders, `rounds` times; `None` is a first launch.
    pub fn paint(&self, rounds: usize, folders: &[Option<&Path>]) -> Paints {
        let home = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the windows");
        let fresh = || TempDir::new_in(&home).expect("an empty folder");
        let mut times = vec![Vec::new(); folders.len() + 1];
        // Round 0 fills WebKit's own caches and does not count.
        for round in 0..=rounds {
            let mut order: Vec<usize> = (0..times.len()).collect();
            if round % 2 == 1 {
                order.reverse(); // what one window leaves behind is not always the same one's burden
            }
            for place in order {
                let new = fresh();
                let (program, folder) = match place.checked_sub(1) {
                    None => (&self.empty, new.path()),
                    Some(place) => (&self.app, folders[place].unwrap_or(new.path())),
                };
                let took = first_paint(program, home.path(), folder);
                if round > 0 {
                    times[place].push(took);
                }
            }
        }
        let ratios = times[1..].iter().map(|app| {
            let ratios = app.iter().zip(&times[0]).map(|(app, empty)| app.as_secs_f64() / empty.as_secs_f64());
            ratios.fold((f64::MAX, 0.0_f64), |(least, most), ratio| (least.min(ratio), most.max(ratio)))
        });
        let ratios = ratios.collect();
        let mut times = times.into_iter().map(Times::new);
        Paints { empty: times.next().expect("the empty window"), app: times.collect(), ratios }
    }
}

/// From exec until the window says that its first paint is out.
fn first_paint(program: &Path, home: &Path, folder: &Path) -> Duration {
    let painted = home.join("painted");
    let _ = fs::remove_file(&painted); // there is none at first
    let mut window = Command::new(program);
    window.env("TENTLIGHT_PAINTED", &painted).env("TENTLIGHT_DATA_DIR", folder);
    window.env("XDG_DATA_HOME", home).env("XDG_CACHE_HOME", home).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let mut window = window.spawn().unwrap_or_else(|error| panic!("{} cannot be started: {error}", program.display()));
    while !painted.exists() {
        assert!(start.elapsed() < LONGEST, "{} never painted", program.display());
        if let Ok(Some(status)) = window.try_wait() {
            panic!("{} ended before it painted: {status}", program.display());
        }
        sleep(Duration::from_millis(1));
    }
    let took = start.elapsed();
    window.kill().and_then(|()| window.wait()).expect("our own process ends");
    sleep(PAUSE);
    took
}
