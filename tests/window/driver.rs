//! The app in a real window, as a test holds it: its own data, its own screen when none is given, and an end.
//!
//! Here: starting, running JavaScript in the page, waiting, pictures, axe. Every wait has a deadline, and a test that
//! fails prints what the app wrote to stderr.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use tentlight::store::{Setting, UserData};

/// A debug build on a machine that is busy with something else paints its first screen in this.
const START: Duration = Duration::from_secs(60);

/// What a press brings about is there in this.
pub(crate) const SOON: Duration = Duration::from_secs(10);

/// Between two looks at something that is waited for.
const PAUSE: Duration = Duration::from_millis(20);

/// A phone's window: its width and height in pixels.
const PHONE: (u32, u32) = (390, 844);

/// The screen, as Xvfb takes it: as wide as the widest window, as high as the highest. `./x` opens the same.
const SCREEN: &str = "800x1280x24";

/// A long page is shown in this many panels, side by side, each with this many pixels of the one before it.
const PANELS: usize = 3;
const SHARED: u32 = 80;

/// The rules of accessibility, as a script. It sets `axe`.
const AXE: &str = include_str!("axe-core/axe.min.js");

/// What every link that leaves the app is handed to: it notes the link beside itself, and calls nobody.
const OTHER_APP: &str = "#!/bin/sh\nprintf '%s\\n' \"$1\" >>\"${0%/*}/links\"\n";

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
    size: (u32, u32),
    /// Its notes: the port, the first paint, stderr. Gone with the window, like the screen.
    notes: TempDir,
    _screen: Option<Screen>,
}

impl Window {
    /// Opens the app on a phone, over the data in `folder`, when the first run is over.
    pub(crate) fn open(folder: &Path) -> Self {
        UserData::open(folder).unwrap().set(Setting::Welcomed, "yes").unwrap();
        Self::open_new(folder)
    }

    /// Opens the app on a phone, over the data in `folder` as it is: a new folder gives the first run.
    pub(crate) fn open_new(folder: &Path) -> Self {
        Self::open_sized(folder, PHONE.0, PHONE.1)
    }

    /// Like [`open_new`](Self::open_new), in a window of this size.
    pub(crate) fn open_sized(folder: &Path, width: u32, height: u32) -> Self {
        Self::open_with(folder, (width, height), &[])
    }

    /// Opens the app over the data in `folder` as it is, in a window of this size, with these arguments; waits for its
    /// first paint.
    pub(crate) fn open_with(folder: &Path, size: (u32, u32), arguments: &[&str]) -> Self {
        let (width, height) = size;
        let screen = if std::env::var_os("DISPLAY").is_none() { Some(Screen::open()) } else { None };
        let display =
            screen.as_ref().map_or_else(|| std::env::var("DISPLAY").unwrap(), |screen| screen.display.clone());
        let notes = tempfile::tempdir().unwrap();
        let note = |name: &str| notes.path().join(name);
        let other_app = note("other-app");
        fs::write(&other_app, OTHER_APP).unwrap();
        fs::set_permissions(&other_app, fs::Permissions::from_mode(0o700)).unwrap();
        let mut app = Command::new(env!("CARGO_BIN_EXE_tentlight"))
            .args(arguments)
            .env("DISPLAY", &display)
            .env("BROWSER", &other_app)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("LANGUAGE")
            .envs([("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")])
            .env("TENTLIGHT_DATA_DIR", folder)
            .env("TENTLIGHT_WINDOW", format!("{width}x{height}"))
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
        let drive = BufReader::new(stream);
        let mut window = Self { app, drive, display, size, notes, _screen: screen };
        // No window manager moves it: it stands at the screen's corner, where pictures begin.
        window.wait_for(&format!("`${{[innerWidth, innerHeight]}}` === '{width},{height}'"), SOON);
        window
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
            Ok(0) => self.fail(&format!("the app ended at {}", begin_of(body))),
            Err(error) => self.fail(&format!("no answer to {}: {error}", begin_of(body))),
        };
        match answer.get("error") {
            Some(error) => self.fail(&format!("{error} in {}", begin_of(body))),
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

    /// Gives the window the keyboard, as a window manager would.
    pub(crate) fn take_keyboard(&mut self) {
        let pid = self.app.id().to_string();
        self.xdotool(&["search", "--all", "--onlyvisible", "--pid", &pid, "--name", ".", "windowfocus"]);
        self.wait_for("document.hasFocus()", SOON);
    }

    /// Presses keys one after the other on the real keyboard: letters, or names such as `Return` and `Escape`.
    pub(crate) fn keys(&mut self, keys: &[&str]) {
        self.xdotool(&[&["key", "--delay", "20"], keys].concat());
    }

    /// Gives an element the focus and presses Enter on the real keyboard.
    pub(crate) fn enter(&mut self, what: &str) {
        self.act(what, "it.focus();");
        self.keys(&["Return"]);
    }

    /// Presses the middle of an element with the real pointer, so many times, as fast as a thumb does.
    pub(crate) fn tap(&mut self, what: &str, times: u32) {
        self.settle();
        let at = self.act(
            what,
            "it.scrollIntoView({ block: 'nearest' });
             const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
             const is_seen = () => it.contains(document.elementFromPoint(...middle(it.getBoundingClientRect())));
             if (!is_seen()) it.scrollIntoView({ block: 'center' }); // under what sticks to the edge
             return middle(it.getBoundingClientRect()).map(Math.round).map(String);",
        );
        let [x, y]: [String; 2] = serde_json::from_value(at).unwrap();
        self.xdotool(&["mousemove", &x, &y, "click", "--repeat", &times.to_string(), "--delay", "60", "1"]);
    }

    fn xdotool(&self, words: &[&str]) {
        let done = Command::new("xdotool").env("DISPLAY", &self.display).args(words).output();
        let done = done.expect("xdotool presses keys and buttons");
        if !done.status.success() {
            self.fail(&format!("xdotool {words:?}: {}", String::from_utf8_lossy(&done.stderr)));
        }
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

    /// Every link that was handed to another app, once there is one: a call, a mail, a page.
    pub(crate) fn links(&self) -> Vec<String> {
        let end = Instant::now() + SOON;
        loop {
            let links = fs::read_to_string(self.notes.path().join("links")).unwrap_or_default();
            if !links.is_empty() || Instant::now() > end {
                return links.lines().map(str::to_owned).collect();
            }
            thread::sleep(PAUSE);
        }
    }

    /// What axe finds wrong on the page, a line for each element: the rule, the element, what to do about it.
    pub(crate) fn axe(&mut self) -> Vec<String> {
        if self.eval("typeof axe") == "undefined" {
            self.run(AXE);
        }
        self.settle();
        let found = self.run(
            r"const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
             const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
             const line = (rule, node) => `${rule}: ${node.target.flat().join(' ')}: ${node.failureSummary}`;
             const { violations } = await axe.run(document, options);
             return violations.flatMap(({ id, nodes }) => nodes.map(node => line(id, node).replace(/\s+/g, ' ')));",
        );
        serde_json::from_value(found).unwrap()
    }

    /// Waits until everything that moves has come to its end, and is drawn.
    pub(crate) fn settle(&mut self) {
        self.run(
            "for (const one of document.getAnimations())
                 if (Number.isFinite(one.effect.getComputedTiming().endTime)) one.finish();
             await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));",
        );
    }

    /// A picture of the window, in [`screenshots`].
    pub(crate) fn screenshot(&mut self, name: &str) -> PathBuf {
        let file = screenshots().join(name);
        self.settle();
        self.take(&file);
        eprintln!("picture: {}", file.display());
        file
    }

    /// A picture of the window and of what comes up when it is scrolled, side by side, in [`screenshots`].
    pub(crate) fn long_screenshot(&mut self, name: &str) {
        self.run(
            "const scrolls = it => it.scrollHeight > it.clientHeight + 1
                 && (it === document.scrollingElement || /auto|scroll/.test(getComputedStyle(it).overflowY));
             const all = [document.scrollingElement, ...document.querySelectorAll('main, main *')];
             window.scrolled = all.filter(scrolls).map(it => [it, it.scrollTop]);",
        );
        // The outer one to its end, then what scrolls in it.
        let on = format!(
            "return window.scrolled.some(([it]) => {{
                 const before = it.scrollTop;
                 it.scrollBy({{ top: it.clientHeight - {SHARED}, behavior: 'instant' }});
                 return it.scrollTop > before + 1;
             }});"
        );
        let mut panels = Vec::new();
        while panels.len() < PANELS && (panels.is_empty() || self.run(&on) == true) {
            self.settle();
            let panel = self.notes.path().join(format!("panel-{}.ppm", panels.len()));
            self.take(&panel);
            panels.push(panel);
        }
        self.run("for (const [it, top] of window.scrolled) it.scrollTo({ top, behavior: 'instant' });");
        let mut joined = Command::new("convert");
        joined.args(&panels).args(["-background", "#808080", "-splice", "8x0", "+append", "-chop", "8x0", "+repage"]);
        joined.args(["-quality", "15"]); // of a PNG: little effort
        self.draw(joined, &screenshots().join(name));
    }

    fn take(&self, file: &Path) {
        let mut import = Command::new("import");
        let (width, height) = self.size;
        import.env("DISPLAY", &self.display).args(["-window", "root"]);
        import.args(["-crop", &format!("{width}x{height}+0+0"), "+repage"]);
        self.draw(import, file);
    }

    /// Has a command of ImageMagick write `file`.
    fn draw(&self, mut command: Command, file: &Path) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let mut command = command.arg(file).spawn().expect("ImageMagick's `import` and `convert` make the pictures");
        match ended(&mut command, SOON) {
            Some(status) if status.success() => {}
            other => {
                let _ = command.kill(); // it may be over already
                self.fail(&format!("no picture {}: {other:?}", file.display()));
            }
        }
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

/// Where pictures go: the folder of `TENTLIGHT_SCREENSHOTS`.
pub(crate) fn screenshots() -> PathBuf {
    let folder = std::env::var_os("TENTLIGHT_SCREENSHOTS").map(PathBuf::from);
    folder.unwrap_or_else(|| std::env::temp_dir().join("tentlight-screenshots"))
}

/// As much of a script as says which one it is.
fn begin_of(script: &str) -> String {
    script.chars().take(500).collect()
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

/// A screen that nobody sees.
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
            .args(["-c", script, "sh", "Xvfb", "-displayfd", "1", "-screen", "0", SCREEN])
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
