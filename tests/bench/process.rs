//! What can only be timed from outside: the tool and the app as processes.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a window may take before something is wrong.
const LONGEST: Duration = Duration::from_secs(60);

/// Between two windows: the web process of the one before ends by itself.
const PAUSE: Duration = Duration::from_millis(400);

/// Times `tentlight-cli mix alcohol ghb` with the databases in `folder`.
pub fn mix(folder: &Path) -> Duration {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_tentlight-cli"));
    tool.args(["mix", "alcohol", "ghb", "--data-dir"]).arg(folder);
    let start = Instant::now();
    let output = tool.output().expect("the tool can be started");
    let took = start.elapsed();
    assert!(output.status.success(), "mix failed: {}", String::from_utf8_lossy(&output.stderr));
    took
}

/// The app and an empty Dioxus window, built alike.
pub struct Windows {
    app: PathBuf,
    empty: PathBuf,
    pub build: &'static str,
}

/// Who turns a page into pixels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Painter {
    /// WebKit's own choice: the GPU. Xvfb has none, and compiling shaders for a made-up one is most of a first paint.
    AsItIs,
    /// The processor, which does what it would do anywhere.
    Processor,
}

/// One window to paint, time after time.
pub struct Window<'a> {
    program: &'a Path,
    painter: Painter,
    /// Its databases; none for a folder that is empty each time.
    folder: Option<&'a Path>,
    arguments: &'a [&'a str],
}

impl Windows {
    /// Those `./x bench` built; none when cargo was asked directly.
    pub fn built() -> Option<Self> {
        let folder = PathBuf::from(env::var_os("TENTLIGHT_BENCH_WINDOWS")?);
        let build = if folder.ends_with("release") { "release build" } else { "dev build" };
        Some(Self { app: folder.join("tentlight"), empty: folder.join("empty-window"), build })
    }

    /// The empty window.
    pub fn empty(&self, painter: Painter) -> Window<'_> {
        Window { program: &self.empty, painter, folder: None, arguments: &[] }
    }

    /// The app over the databases in `folder`, or on its first launch.
    pub fn app<'a>(&'a self, painter: Painter, folder: Option<&'a Path>) -> Window<'a> {
        Window { program: &self.app, painter, folder, arguments: &[] }
    }

    /// Help before anything else, over the databases in `folder`: its first paint is its first question.
    pub fn help_now<'a>(&'a self, painter: Painter, folder: Option<&'a Path>) -> Window<'a> {
        Window { arguments: &["--help-now"], ..self.app(painter, folder) }
    }
}

/// From exec to first paint, of each of these windows. They take turns, so that a busy moment strikes all alike.
pub fn paint<const N: usize>(rounds: usize, windows: &[Window<'_>; N]) -> [Vec<Duration>; N] {
    let home = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder for the windows");
    let mut times = [const { Vec::new() }; N];
    // Round 0 fills WebKit's own caches and does not count.
    for round in 0..=rounds {
        let mut order: Vec<usize> = (0..N).collect();
        if round % 2 == 1 {
            order.reverse(); // else the same window would always come after the same other one
        }
        for place in order {
            let took = first_paint(&windows[place], home.path());
            if round > 0 {
                times[place].push(took);
            }
        }
    }
    times
}

/// From exec until the window says that its first paint is out.
fn first_paint(window: &Window<'_>, home: &Path) -> Duration {
    let fresh = TempDir::new_in(home).expect("an empty folder");
    let painted = fresh.path().join("painted");
    let mut command = Command::new(window.program);
    command
        .args(window.arguments)
        .env("TENTLIGHT_PAINTED", &painted)
        .env("TENTLIGHT_DATA_DIR", window.folder.unwrap_or(fresh.path()));
    command.env("XDG_DATA_HOME", home).env("XDG_CACHE_HOME", home).stdout(Stdio::null()).stderr(Stdio::null());
    if window.painter == Painter::Processor {
        command.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    }
    let start = Instant::now();
    let mut process = command.spawn().unwrap_or_else(|error| panic!("{:?} cannot be started: {error}", window.program));
    while !painted.exists() {
        assert!(start.elapsed() < LONGEST, "{:?} never painted", window.program);
        if let Ok(Some(status)) = process.try_wait() {
            panic!("{:?} ended before it painted: {status}", window.program);
        }
        sleep(Duration::from_millis(1));
    }
    let took = start.elapsed();
    process.kill().and_then(|()| process.wait()).expect("our own process ends");
    sleep(PAUSE);
    took
}
