//! The app in a real window, as a test holds it: its own data, its own screen when none is given, and an end.
//!
//! Here: starting, running JavaScript in the page, waiting, pictures. Every wait has a deadline, and a test that fails
//! prints what the app wrote to stderr.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// A debug build on a machine that is busy with something else paints its first screen in this.
const START: Duration = Duration::from_secs(60);

/// What a press brings about is there in this.
pub(crate) const SOON: Duration = Duration::from_secs(10);

/// Between two looks at something that is waited for.
const PAUSE: Duration = Duration::from_millis(20);

/// Finds what a test means: by selector, else by what stands on a button or what it is called.
const FIND: &str = r"
    const find = what => {
        try { const found = document.querySelector(what); if (found) return found; } catch { /* no selector: a text */ }
        const plain = text => (text || '').replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();
        return [...document.querySelectorAll('button, a, summary, [role=button]')]
            .find(one => plain(one.getAttribute('aria-label')) === what || plain(one.textContent) === what);
    };";

/// A running app. Dropping it ends it, as a phone does: without asking.
#[derive(Debug)]
pub(crate) struct Window {
    app: Child,
    drive: BufReader<TcpStream>,
    display: String,
    /// Its notes: the port, the first paint, stderr. Gone with the window, like the screen.
    notes: TempDir,
    _screen: Option<Screen>,
}

impl Window {
    /// Opens the app over the data in `folder` and waits for its first paint.
    pub(crate) fn open(folder: &Path) -> Self {
        let screen = if std::env::var_os("DISPLAY").is_none() { Some(Screen::open()) } else { None };
        let display =
            screen.as_ref().map_or_else(|| std::env::var("DISPLAY").unwrap(), |screen| screen.display.clone());
        let notes = tempfile::tempdir().unwrap();
        let note = |name: &str| notes.path().join(name);
        let mut app = Command::new(env!("CARGO_BIN_EXE_tentlight"))
            .env("DISPLAY", &display)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("LANGUAGE")
            .envs([("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")])
            .env("TENTLIGHT_DATA_DIR", folder)
            .env("TENTLIGHT_PAINTED", note("painted"))
            .env("TENTLIGHT_DRIVE", note("port"))
            // What the web view keeps for itself must not pass from one test to the next.
            .env("XDG_CACHE_HOME", note("cache"))
            .env("XDG_DATA_HOME", note("data"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(note("stderr")).unwrap())
            .spawn()
            .unwrap();
        let stream = first_paint(&mut app, notes.path());
        let stream = stream.unwrap_or_else(|problem| {
            let _ = app.kill(); // it may be over already
            panic!("{problem}; it said:\n{}", fs::read_to_string(note("stderr")).unwrap_or_default())
        });
        Self { app, drive: BufReader::new(stream), display, notes, _screen: screen }
    }

    /// The value of a JavaScript expression in the page. It may await.
    pub(crate) fn eval(&mut self, expression: &str) -> Value {
        self.run(&format!("return ({expression})"))
    }

    /// What the body of an async JavaScript function returns.
    pub(crate) fn run(&mut self, body: &str) -> Value {
        let line = format!("{}\n", Value::from(body));
        let mut answer = String::new();
        let sent = self.drive.get_mut().write_all(line.as_bytes());
        let read = sent.and_then(|()| self.drive.read_line(&mut answer));
        let answer: Value = match read {
            Ok(1..) => serde_json::from_str(&answer).unwrap(),
            Ok(0) => self.fail(&format!("the app ended at {body}")),
            Err(error) => self.fail(&format!("no answer to {body}: {error}")),
        };
        match answer.get("error") {
            Some(error) => self.fail(&format!("{error} in {body}")),
            None => answer,
        }
    }

    /// Waits until a JavaScript expression is true. That it throws says "not yet".
    pub(crate) fn wait_for(&mut self, condition: &str, deadline: Duration) {
        let end = Instant::now() + deadline;
        let body = format!("try {{ return !!({condition}); }} catch (error) {{ return String(error); }}");
        loop {
            let answer = self.run(&body);
            if answer == true {
                return;
            }
            if Instant::now() > end {
                let page = self.eval("document.body.innerText");
                self.fail(&format!("not within {deadline:?}, but {answer}: {condition}\non the page: {page}"));
            }
            thread::sleep(PAUSE);
        }
    }

    /// Types `text` in place of what stands in a field, once it is there.
    pub(crate) fn fill(&mut self, field: &str, text: &str) {
        let typed = "it.dispatchEvent(new Event('input', { bubbles: true }));";
        self.act(field, &format!("it.focus(); it.value = {}; {typed}", Value::from(text)));
    }

    /// Chooses `value` in a list, once it is there.
    pub(crate) fn choose(&mut self, list: &str, value: &str) {
        let chosen = "for (const name of ['input', 'change']) it.dispatchEvent(new Event(name, { bubbles: true }));";
        self.act(list, &format!("it.value = {}; {chosen}", Value::from(value)));
    }

    /// Presses an element once it is there, by selector or by what stands on it or what it is called.
    pub(crate) fn click(&mut self, what: &str) {
        self.act(what, "it.click();");
    }

    /// The text of an element, as it is shown, without Fluent's isolation marks.
    pub(crate) fn text(&mut self, what: &str) -> String {
        let answer = self.act(what, r"return it.innerText.replace(/[\u2068\u2069]/g, '').trim();");
        answer.as_str().unwrap_or_default().to_owned()
    }

    /// An attribute of an element; none when it has no such attribute.
    pub(crate) fn attr(&mut self, what: &str, name: &str) -> Option<String> {
        let answer = self.act(what, &format!("return it.getAttribute({});", Value::from(name)));
        answer.as_str().map(str::to_owned)
    }

    /// A picture of the whole screen, in the folder of `TENTLIGHT_SCREENSHOTS`.
    pub(crate) fn screenshot(&mut self, name: &str) -> PathBuf {
        self.run("await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));");
        let folder = std::env::var_os("TENTLIGHT_SCREENSHOTS").map(PathBuf::from);
        let folder = folder.unwrap_or_else(|| std::env::temp_dir().join("tentlight-screenshots"));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(name);
        let mut import = Command::new("import");
        import.env("DISPLAY", &self.display).args(["-window", "root"]).arg(&file);
        let mut import = import.spawn().expect("ImageMagick's `import` takes the picture");
        match ended(&mut import, SOON) {
            Some(status) if status.success() => {}
            other => {
                let _ = import.kill(); // it may be over already
                self.fail(&format!("no picture {}: {other:?}", file.display()));
            }
        }
        eprintln!("picture: {}", file.display());
        file
    }

    /// Does something with the element `it`, once it is there and can be pressed.
    fn act(&mut self, what: &str, does: &str) -> Value {
        let what = Value::from(what);
        self.wait_for(&format!("(() => {{ {FIND} const it = find({what}); return it && !it.disabled; }})()"), SOON);
        self.run(&format!("{FIND} const it = find({what}); {does}"))
    }

    fn fail(&self, what: &str) -> ! {
        let said = fs::read_to_string(self.notes.path().join("stderr")).unwrap_or_default();
        panic!("{what}\nthe app said:\n{said}")
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.app.kill(); // it may be over already
        let _ = self.app.wait();
    }
}

/// Waits for the first paint; the line to the app's eval server.
fn first_paint(app: &mut Child, notes: &Path) -> Result<TcpStream, String> {
    let end = Instant::now() + START;
    loop {
        let (painted, port) = (notes.join("painted").exists(), fs::read_to_string(notes.join("port")));
        let port = port.unwrap_or_default();
        if let (true, Some(port)) = (painted, port.strip_suffix('\n')) {
            let stream = TcpStream::connect(format!("127.0.0.1:{port}")).map_err(|error| error.to_string())?;
            stream.set_read_timeout(Some(SOON)).map_err(|error| error.to_string())?;
            return Ok(stream);
        }
        if let Ok(Some(status)) = app.try_wait() {
            return Err(format!("the app ended before its first paint: {status}"));
        }
        if Instant::now() > end {
            return Err(match painted {
                true => "it painted and opened no port: it was built without the feature `drive`".to_owned(),
                false => format!("no first paint within {START:?}"),
            });
        }
        thread::sleep(PAUSE);
    }
}

/// How a process ended; none when it has not ended in time.
fn ended(process: &mut Child, deadline: Duration) -> Option<ExitStatus> {
    let end = Instant::now() + deadline;
    while Instant::now() < end {
        if let Some(status) = process.try_wait().unwrap() {
            return Some(status);
        }
        thread::sleep(PAUSE);
    }
    None
}

/// A phone's screen that nobody sees.
#[derive(Debug)]
struct Screen {
    /// A shell that ends the server when its stdin closes: also when this process is killed.
    shell: Child,
    display: String,
}

impl Screen {
    fn open() -> Self {
        let script = r#""$@" & server=$!; read -r _; kill $server; wait $server"#;
        let mut shell = Command::new("sh")
            .args(["-c", script, "sh", "Xvfb", "-displayfd", "1", "-screen", "0", "390x844x24"])
            .args(["-dpi", "96", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdout = shell.stdout.take().unwrap();
        let (number, came) = mpsc::channel();
        thread::spawn(move || {
            let mut line = String::new();
            let _ = BufReader::new(stdout).read_line(&mut line); // an empty line says it failed
            let _ = number.send(line); // nobody waits any more
        });
        match came.recv_timeout(SOON).map(|number| number.trim().to_owned()) {
            Ok(number) if !number.is_empty() => Self { shell, display: format!(":{number}") },
            _ => {
                let _ = shell.kill(); // it may be over already
                panic!("no DISPLAY, and Xvfb does not start: install xvfb, or run ./x e2e");
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        if ended(&mut self.shell, SOON).is_none() {
            let _ = self.shell.kill(); // it may be over already
        }
        let _ = self.shell.wait();
    }
}
