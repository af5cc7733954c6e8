//! A static host on this machine, as a volunteer's web space is one, that counts what is asked of it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What was asked since the last time somebody looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    pub requests: u64,
    /// Bytes of what was asked for.
    pub body: u64,
    /// All bytes of HTTP, both ways.
    pub wire: u64,
}

#[derive(Default)]
struct Shared {
    files: BTreeMap<String, Arc<[u8]>>,
    traffic: Traffic,
}

/// The host; it serves until the program ends.
pub struct Host {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
}

impl Host {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of this machine");
        let (address, shared) = (listener.local_addr().expect("bound"), Arc::<Mutex<Shared>>::default());
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&serving);
                thread::spawn(move || drop(serve(&stream, &shared))); // whoever hangs up has what it wanted
            }
        });
        Self { address, shared }
    }

    /// Puts a file there.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        self.shared.lock().expect("nobody panics").files.insert(format!("/{path}"), bytes.into());
    }

    /// The address of a file or folder.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// What was asked since this was last called.
    pub fn take(&self) -> Traffic {
        std::mem::take(&mut self.shared.lock().expect("nobody panics").traffic)
    }
}

/// Answers one connection until it is closed.
fn serve(stream: &TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut lines = BufReader::new(stream);
    loop {
        let mut asked = String::new();
        while !asked.ends_with("\r\n\r\n") {
            if lines.read_line(&mut asked)? == 0 {
                return Ok(());
            }
        }
        let path = asked.split(' ').nth(1).unwrap_or_default();
        let body = {
            let mut shared = shared.lock().expect("nobody panics");
            let body = shared.files.get(path).cloned();
            let length = body.as_ref().map_or(0, |body| body.len()) as u64;
            let wire = (asked.len() + head(body.as_deref()).len()) as u64 + length;
            let Traffic { requests, body: bytes, wire: all } = shared.traffic;
            shared.traffic = Traffic { requests: requests + 1, body: bytes + length, wire: all + wire };
            body
        };
        let mut answer = head(body.as_deref()).into_bytes();
        answer.extend_from_slice(body.as_deref().unwrap_or_default());
        (&*stream).write_all(&answer)?;
    }
}

fn head(body: Option<&[u8]>) -> String {
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let length = body.map_or(0, <[u8]>::len);
    format!("HTTP/1.1 {status}\r\ncontent-type: application/octet-stream\r\ncontent-length: {length}\r\n\r\n")
}
