//! Lets a test run JavaScript in the window: the eval server behind the feature `drive`.
//!
//! Here: a line in is a JSON string of JavaScript (the body of an async function), a line out is what it returned, as
//! JSON, or `{"error": …}`. Not here: what a test does with it (`tests/window/driver.rs`).
//!
//! # Why so
//!
//! It is the one socket of `ui`: no shipped app has it, and the act it serves, `document::eval`, exists nowhere else. It
//! listens on this machine only, on a port the system picks, and only when `TENTLIGHT_DRIVE` names a file to write that
//! port to; `main.rs` refuses to build it for release. WebDriver would need a patched Dioxus, xdotool cannot read a page.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, fs, thread};

use dioxus::prelude::*;
use serde_json::{Value, json};

/// Longer than any step of a test waits; a script that never returns must not hold the next one up for ever.
const LONGEST: Duration = Duration::from_secs(60);

/// A script, and where its result is awaited.
type Ask = (String, mpsc::Sender<Value>);

/// Runs what a test sends, from the first render on. Once, in the root.
pub(super) fn use_drive() {
    let asks = use_coroutine(|mut asks: UnboundedReceiver<Ask>| async move {
        while let Ok((script, answer)) = asks.recv().await {
            // Each on its own: one that waits holds up no other.
            spawn(async move {
                let result = document::eval(&guarded(&script)).await;
                let _ = answer.send(result.unwrap_or_else(failed)); // the test may have stopped waiting
            });
        }
    });
    use_hook(|| {
        let asks = asks.tx();
        if let Some(file) = env::var_os("TENTLIGHT_DRIVE").map(PathBuf::from) {
            thread::spawn(move || {
                let run = |script| {
                    let (answer, answered) = mpsc::channel();
                    asks.unbounded_send((script, answer)).map_err(failed)?;
                    answered.recv_timeout(LONGEST).map_err(failed)
                };
                if let Err(error) = listen(&file, run) {
                    eprintln!("drive: {error}");
                }
            });
        }
    });
}

/// What goes wrong in JavaScript comes back as a value: as an error, Dioxus would lose its words. The channel is held
/// until the next script, or the collector may take it, and the answer with it, before Dioxus has read that.
fn guarded(script: &str) -> String {
    let script = Value::from(script); // a JSON string is a JavaScript string
    format!(
        "window.drive = dioxus;
         try {{
             const answer = await new (async () => {{}}).constructor({script})();
             return answer === undefined ? null : answer;
         }} catch (error) {{
             return {{ error: String(error) }};
         }}"
    )
}

fn failed(error: impl std::fmt::Display) -> Value {
    json!({ "error": error.to_string() })
}

/// Serves one connection after the other, until the app ends.
fn listen(file: &Path, run: impl Fn(String) -> Result<Value, Value>) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    // The line's end says that the whole number is there.
    fs::write(file, format!("{}\n", listener.local_addr()?.port()))?;
    for connection in listener.incoming() {
        if let Err(error) = connection.and_then(|connection| serve(connection, &run)) {
            eprintln!("drive: {error}");
        }
    }
    Ok(())
}

fn serve(connection: TcpStream, run: impl Fn(String) -> Result<Value, Value>) -> io::Result<()> {
    let mut answers = connection.try_clone()?;
    for line in BufReader::new(connection).lines() {
        let answer = serde_json::from_str(&line?).map_err(failed).and_then(&run).unwrap_or_else(|error| error);
        answers.write_all(format!("{answer}\n").as_bytes())?;
    }
    Ok(())
}
