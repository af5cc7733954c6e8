//! A host on this machine that serves files as they are, and can be killed in the middle of one.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use tentlight::domain::{FeedId, Link};

use crate::feed_maker::Group;

/// A running host. Dropping it ends it.
pub(crate) struct StaticHost {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct State {
    /// What it serves, by path.
    files: BTreeMap<String, Vec<u8>>,
    /// It dies when it has sent so many bytes of a pack.
    dies_after: Option<usize>,
    ended: bool,
    /// Each request: its path and, where only a part was asked for, from which byte.
    asked: Vec<(String, Option<usize>)>,
}

impl StaticHost {
    /// Serves what a group published; at this port, or at any.
    pub(crate) fn start(group: &Group, port: u16) -> Self {
        Self::start_dying(group, port, None)
    }

    /// The same, until it has sent so many bytes of a pack: then it is gone, in the middle of it.
    pub(crate) fn start_dying(group: &Group, port: u16, dies_after: Option<usize>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State { files: files_of(group), dies_after, ..State::default() }));
        let served = Arc::clone(&state);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if served.lock().unwrap().ended {
                    return;
                }
                if stream.is_ok_and(|stream| serve(stream, &served) == Next::Dies) {
                    return; // the port is closed with it
                }
            }
        });
        Self { address, state, thread: Some(thread) }
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Each request so far: its path and, where only a part was asked for, from which byte.
    pub(crate) fn asked(&self) -> Vec<(String, Option<usize>)> {
        self.state.lock().unwrap().asked.clone()
    }

    /// Where the group is, in a link as its poster has it.
    pub(crate) fn link(&self, feed: &FeedId) -> Link {
        let urls = vec![format!("http://{}/", self.address)];
        Link::Follow { feed: feed.clone(), urls, name: Some("As the poster says".to_owned()) }
    }
}

impl Drop for StaticHost {
    fn drop(&mut self) {
        self.state.lock().unwrap().ended = true;
        let _ = TcpStream::connect(self.address); // wakes it; it may have died already
        let _ = self.thread.take().unwrap().join();
    }
}

/// What a publisher would upload.
pub(crate) fn files_of(group: &Group) -> BTreeMap<String, Vec<u8>> {
    let packs = group.packs.iter().map(|(hash, bytes)| (format!("/p/{hash}.zst"), bytes.clone()));
    let mut files: BTreeMap<_, _> = packs.collect();
    files.insert("/keys.txt".to_owned(), group.keys_txt());
    files.insert("/head.txt".to_owned(), group.editions.last().unwrap().head_txt.clone());
    files
}

#[derive(PartialEq)]
enum Next {
    Serves,
    Dies,
}

/// One request on one connection.
fn serve(mut stream: TcpStream, state: &Mutex<State>) -> Next {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let path = lines.next().and_then(|line| Some(line.split(' ').nth(1)?.to_owned())).unwrap_or_default();
    let headers: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let range = headers
        .iter()
        .find_map(|line| line.to_lowercase().strip_prefix("range: bytes=")?.split('-').next()?.parse().ok());
    let mut state = state.lock().unwrap();
    state.asked.push((path.clone(), range));
    let Some(file) = state.files.get(&path) else {
        let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return Next::Serves;
    };
    let from = range.unwrap_or(0).min(file.len());
    let (body, whole) = (&file[from..], file.len());
    let status = match range {
        Some(from) => format!("206 Partial Content\r\nContent-Range: bytes {from}-{}/{whole}", whole - 1),
        None => "200 OK".to_owned(),
    };
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes());
    let dies_after = state.dies_after.filter(|_| path.starts_with("/p/"));
    let _ = stream.write_all(&body[..dies_after.unwrap_or(body.len()).min(body.len())]);
    if dies_after.is_some() { Next::Dies } else { Next::Serves }
}
