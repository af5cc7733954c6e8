//! A host on this machine that misbehaves, by a seed: what festivals, hotels, cheap hosts and enemies do to a download.
//!
//! Plain HTTP/1.1 by hand, because a proper server refuses to be this improper. It ends with the test that started it.

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::Duration;

use tentlight::sync::Dice;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// One way to misbehave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Hangs up in the middle.
    CutOff,
    /// Announces another length than it has.
    WrongLength,
    /// Sends all where a part was asked for.
    IgnoresRange,
    /// Sends another part than was asked for.
    WrongOffset,
    /// Shows what was there before.
    Stale,
    /// Sends another pack.
    OtherPack,
    /// Packs it once more on the way.
    Gzip,
    /// Sends on to itself, for ever.
    RedirectLoop,
    /// Sends on to a page to log in at.
    Login,
    /// A page where a head or key list was asked for: 200, as captive portals do.
    CaptiveHead,
    /// A page where a pack was asked for.
    CaptivePack,
    /// 429, and for how long to stay away.
    TooMany,
    /// 503, and for how long to stay away.
    Unavailable,
    /// 500.
    ServerError,
    /// Breaks the connection.
    Reset,
    /// One byte at a time.
    Slow,
    /// Does not end.
    Endless,
    /// Hangs up before it says anything.
    Silent,
    /// One bit other.
    BitFlip,
}

impl Fault {
    pub const ALL: [Self; 19] = [
        Self::CutOff,
        Self::WrongLength,
        Self::IgnoresRange,
        Self::WrongOffset,
        Self::Stale,
        Self::OtherPack,
        Self::Gzip,
        Self::RedirectLoop,
        Self::Login,
        Self::CaptiveHead,
        Self::CaptivePack,
        Self::TooMany,
        Self::Unavailable,
        Self::ServerError,
        Self::Reset,
        Self::Slow,
        Self::Endless,
        Self::Silent,
        Self::BitFlip,
    ];

    /// How often it is chosen, next to others: what leaves a part behind often, what takes long seldom.
    const fn weight(self) -> u64 {
        match self {
            Self::CutOff => 40,
            Self::IgnoresRange | Self::WrongOffset => 40,
            Self::OtherPack | Self::CaptivePack => 14,
            Self::Slow => 2,
            Self::Stale => 6,
            _ => 4,
        }
    }
}

/// What was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// Bytes of the answer, headers and all.
    pub answered: usize,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }
}

struct Shared {
    /// Path → what was there, the latest last.
    files: BTreeMap<String, Vec<Vec<u8>>>,
    dice: Dice,
    /// Of a hundred packs asked for, how many meet a fault; of heads and key lists a quarter of that, or few would come to
    /// a pack.
    percent: u64,
    /// Faults that come first, each at the first request that it can befall.
    next: VecDeque<Fault>,
    /// Cuts the next pack off after so many bytes.
    cut_at: Option<usize>,
    /// Says no more of the next pack after so many bytes, and does not hang up.
    hold_at: Option<usize>,
    fired: BTreeMap<Fault, u64>,
    asked: Vec<Asked>,
}

/// The host.
pub struct FaultServer {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl FaultServer {
    pub fn start(seed: u64) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Mutex::new(Shared {
            files: BTreeMap::new(),
            dice: Dice::new(seed),
            percent: 0,
            next: VecDeque::new(),
            cut_at: None,
            hold_at: None,
            fired: BTreeMap::new(),
            asked: Vec::new(),
        }));
        let (end, ended) = oneshot::channel();
        let serving = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).unwrap();
                tokio::spawn(async move {
                    while let Ok((stream, _)) = listener.accept().await {
                        tokio::spawn(serve(stream, Arc::clone(&serving)));
                    }
                });
                let _ = ended.await; // also when the test ended without a word
            });
        });
        Self { address, shared, end: Some(end), thread: Some(thread) }
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap()
    }

    /// `127.0.0.1:PORT`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// The address of a folder.
    pub fn url(&self, folder: &str) -> String {
        format!("http://{}/{folder}/", self.address)
    }

    /// Puts a file there; what was there before is what a stale mirror shows.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        let mut shared = self.shared();
        let versions = shared.files.entry(format!("/{path}")).or_default();
        if versions.last().is_none_or(|last| last != bytes) {
            versions.push(bytes.to_vec());
        }
    }

    pub fn remove(&self, path: &str) {
        self.shared().files.remove(&format!("/{path}"));
    }

    /// Forgets a folder, and what was ever in it.
    pub fn forget(&self, folder: &str) {
        let folder = format!("/{folder}/");
        self.shared().files.retain(|path, _| !path.starts_with(&folder));
    }

    /// From now on, so many of a hundred packs asked for meet a fault, and a quarter as many heads and key lists.
    pub fn misbehave(&self, percent: u64) {
        self.shared().percent = percent;
    }

    /// The next request that this can befall meets it.
    pub fn next(&self, fault: Fault) {
        self.shared().next.push_back(fault);
    }

    /// The next pack is cut off after so many bytes.
    pub fn cut_at(&self, bytes: usize) {
        self.shared().cut_at = Some(bytes);
    }

    /// The next pack stops after so many bytes, and nothing more is said.
    pub fn hold_at(&self, bytes: usize) {
        self.shared().hold_at = Some(bytes);
    }

    /// Which faults came about, and how often.
    pub fn fired(&self) -> BTreeMap<Fault, u64> {
        self.shared().fired.clone()
    }

    /// What was asked since this was last said.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.shared().asked)
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// An answer, and how it goes out.
struct Answer {
    head: String,
    body: Vec<u8>,
    how: How,
}

enum How {
    Whole,
    /// Hangs up after so many bytes of the body.
    Cut(usize),
    /// Says nothing more after so many bytes of the body.
    Hold(usize),
    Reset(usize),
    Slow,
    Endless,
    Silent,
}

const PAGE: &[u8] = b"<!doctype html><html><title>Free festival Wi-Fi</title><p>Accept our terms to go on.</html>";

fn answer(shared: &mut Shared, asked: &Asked) -> Answer {
    let range = asked.header("range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
    let versions = shared.files.get(&asked.path);
    let Some(whole) = versions.and_then(|versions| versions.last()).cloned() else {
        let page = if asked.path == "/login" { ("200 OK", PAGE) } else { ("404 Not Found", &b"nothing here"[..]) };
        return plain(page.0, "text/html", page.1.to_vec());
    };
    let pack = asked.path.ends_with(".zst");
    let older = versions.filter(|versions| versions.len() > 1).map(|versions| versions[versions.len() - 2].clone());
    let folder = asked.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let others: Vec<Vec<u8>> = shared
        .files
        .range(format!("{folder}/")..)
        .take_while(|(path, _)| path.starts_with(folder))
        .filter(|(path, _)| pack && **path != asked.path)
        .filter_map(|(_, versions)| versions.last().cloned())
        .collect();
    let can = |fault: &Fault| match fault {
        Fault::IgnoresRange => pack && range.is_some_and(|from: usize| from > 0),
        Fault::WrongOffset => range.is_some_and(|from: usize| from > 0 && from < whole.len()),
        Fault::Stale => older.is_some(),
        Fault::OtherPack => !others.is_empty(),
        Fault::CaptiveHead => !pack,
        Fault::CaptivePack => pack,
        _ => true,
    };
    let fault = match shared.next.iter().position(can) {
        Some(at) => shared.next.remove(at),
        None if shared.dice.up_to(99) < if pack { shared.percent } else { shared.percent / 4 } => {
            let can: Vec<Fault> = Fault::ALL.into_iter().filter(can).collect();
            let mut chosen = shared.dice.up_to(can.iter().map(|fault| fault.weight()).sum::<u64>() - 1);
            can.into_iter().find(|fault| {
                let hit = chosen < fault.weight();
                chosen = chosen.saturating_sub(fault.weight());
                hit
            })
        }
        None => None,
    };
    if let Some(fault) = fault {
        *shared.fired.entry(fault).or_default() += 1;
    }
    let mut good = part(&whole, range);
    let somewhere = shared.dice.up_to(good.body.len().max(1) as u64 - 1) as usize;
    match fault {
        None => {
            if let Some(at) = shared.cut_at.take_if(|_| pack) {
                good.how = How::Cut(at);
            }
            if let Some(at) = shared.hold_at.take_if(|_| pack) {
                good.how = How::Hold(at);
            }
        }
        Some(Fault::CutOff) => good.how = How::Cut(somewhere),
        Some(Fault::WrongLength) => {
            let wrong = if somewhere.is_multiple_of(2) { good.body.len() + 1 + somewhere } else { somewhere };
            good.head = format!("HTTP/1.1 200 OK\r\nContent-Length: {wrong}\r\n");
            good.how = How::Cut(good.body.len());
        }
        Some(Fault::IgnoresRange) => good = part(&whole, None),
        Some(Fault::WrongOffset) => {
            let from = range.unwrap_or_default();
            let wrong = if somewhere.is_multiple_of(2) { from - 1 } else { 0 };
            good = part(&whole, Some(wrong));
        }
        Some(Fault::Stale) => good = part(&older.unwrap_or_default(), range),
        Some(Fault::OtherPack) => good = part(&others[somewhere % others.len()], range),
        Some(Fault::Gzip) => {
            let packed = gzip(&good.body);
            good.head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n", packed.len());
            good.body = packed;
        }
        Some(Fault::RedirectLoop) => good = redirect(&asked.path),
        Some(Fault::Login) => good = redirect("/login"),
        Some(Fault::CaptiveHead | Fault::CaptivePack) => {
            good = plain("200 OK", "text/html", PAGE.to_vec());
            if somewhere.is_multiple_of(2) {
                // Without a length: only what it says gives it away.
                good.head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n".to_owned();
                good.how = How::Cut(good.body.len());
            }
        }
        Some(Fault::TooMany) => good = busy("429 Too Many Requests", somewhere),
        Some(Fault::Unavailable) => good = busy("503 Service Unavailable", somewhere),
        Some(Fault::ServerError) => good = plain("500 Internal Server Error", "text/plain", b"oops".to_vec()),
        Some(Fault::Reset) => good.how = How::Reset(somewhere),
        Some(Fault::Slow) => good.how = How::Slow,
        Some(Fault::Endless) => {
            good.head = "HTTP/1.1 200 OK\r\nConnection: close\r\n".to_owned();
            good.how = How::Endless;
        }
        Some(Fault::Silent) => good.how = How::Silent,
        Some(Fault::BitFlip) => {
            if let Some(byte) = good.body.get_mut(somewhere) {
                *byte ^= 1 << (somewhere % 8);
            }
        }
    }
    good
}

fn plain(status: &str, kind: &str, body: Vec<u8>) -> Answer {
    let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len());
    Answer { head, body, how: How::Whole }
}

fn part(whole: &[u8], range: Option<usize>) -> Answer {
    match range {
        Some(from) if from >= whole.len() => {
            let head = format!("HTTP/1.1 416 Range Not Satisfiable\r\nContent-Range: bytes */{}\r\n", whole.len());
            Answer { head: format!("{head}Content-Length: 0\r\n"), body: Vec::new(), how: How::Whole }
        }
        Some(from) => {
            let (last, all, body) = (whole.len() - 1, whole.len(), whole[from..].to_vec());
            let head = format!("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {from}-{last}/{all}\r\n");
            Answer { head: format!("{head}Content-Length: {}\r\n", body.len()), body, how: How::Whole }
        }
        None => plain("200 OK", "application/octet-stream", whole.to_vec()),
    }
}

fn redirect(to: &str) -> Answer {
    let head = format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n");
    Answer { head, body: Vec::new(), how: How::Whole }
}

fn busy(status: &str, somewhere: usize) -> Answer {
    let mut answer = plain(status, "text/plain", b"later".to_vec());
    answer.head += &format!("Retry-After: {}\r\n", 1 + somewhere % 7_200);
    answer
}

/// As gzip, in one block that is stored as it is.
fn gzip(body: &[u8]) -> Vec<u8> {
    let mut crc = u32::MAX;
    for byte in body {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    let body = &body[..body.len().min(65_535)];
    let length = body.len() as u16;
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1];
    packed.extend(length.to_le_bytes());
    packed.extend((!length).to_le_bytes());
    packed.extend(body);
    packed.extend((!crc).to_le_bytes());
    packed.extend(u32::from(length).to_le_bytes());
    packed
}

async fn serve(mut stream: TcpStream, shared: Arc<Mutex<Shared>>) {
    while let Some(mut asked) = request(&mut stream).await {
        let Answer { head, body, how } = {
            let mut shared = shared.lock().unwrap();
            let answer = answer(&mut shared, &asked);
            asked.answered = answer.head.len() + 2 + answer.body.len();
            shared.asked.push(asked);
            answer
        };
        if matches!(how, How::Silent) {
            return;
        }
        let cut = match how {
            How::Cut(at) | How::Hold(at) | How::Reset(at) => at.min(body.len()),
            _ => body.len(),
        };
        let bytes = [head.as_bytes(), b"\r\n", &body[..cut]].concat();
        let sent = match how {
            How::Slow => drip(&mut stream, &bytes).await,
            _ => stream.write_all(&bytes).await,
        };
        if sent.is_err() {
            return;
        }
        match how {
            How::Whole | How::Slow => {}
            How::Endless => {
                while stream.write_all(&body).await.is_ok() && !body.is_empty() {
                    tokio::task::yield_now().await;
                }
                return;
            }
            How::Reset(_) => {
                let _ = stream.set_zero_linger();
                return;
            }
            How::Hold(_) => {
                let _ = stream.read_u8().await; // until the other side hangs up
                return;
            }
            How::Cut(_) | How::Silent => return,
        }
    }
}

/// One byte at a time, until the other side has enough of it.
async fn drip(stream: &mut TcpStream, bytes: &[u8]) -> std::io::Result<()> {
    for byte in bytes {
        stream.write_all(&[*byte]).await?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

async fn request(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        if bytes.len() > 8 * 1024 {
            return None;
        }
        bytes.push(stream.read_u8().await.ok()?);
    }
    let text = String::from_utf8(bytes).ok()?;
    let mut lines = text.lines();
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_lowercase(), value.trim().to_owned()))
    };
    Some(Asked { path, headers: lines.filter_map(header).collect(), answered: 0 })
}
