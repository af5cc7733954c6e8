//! Asking hosts: what is asked, and what may come back. What comes is bytes; whether they are anything is others' to say.
//!
//! The same on every device. How a question gets out is the [way](super::way)'s: a client of our own, or a page's `fetch`.
//!
//! # Why so
//!
//! A host learns which file is asked for and from which address, and nothing else that we could keep from it: no cookie, no
//! referrer, no language, no `ETag` (it marks a phone as well as a cookie does). No host can make a phone take more than was
//! signed for, or wait for longer than its [`Patience`] lasts.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::way::{Answer, Way, within};
use super::{Address, Trouble, TrustedTime};

/// HTTP's numbers.
const OK: u16 = 200;
const PARTIAL_CONTENT: u16 = 206;
const RANGE_NOT_SATISFIABLE: u16 = 416;

/// For how long an answer is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Until somebody answers.
    pub connect: Duration,
    /// From one byte to the next.
    pub idle: Duration,
    /// For a whole head or key list.
    pub small: Duration,
    /// For a whole pack. What came is kept, so giving up costs little.
    pub pack: Duration,
    /// How long these many bytes of a pack may take. Far below the slowest phone network (EDGE carries 4 KiB in under a
    /// second), far above a host that drips to keep a phone awake: one byte a second resets every other timer.
    pub pace: (u64, Duration),
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            connect: seconds(10),
            idle: seconds(15),
            small: seconds(60),
            pack: seconds(30 * 60),
            pace: (4 * 1024, seconds(60)),
        }
    }
}

/// What comes of a pack.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'a> {
    /// All from the beginning: what was kept of it before is to be dropped.
    Restart,
    /// The next bytes.
    Bytes(&'a [u8]),
}

/// Asks hosts, and keeps a connection to each while it does, where that is ours to keep.
#[derive(Clone, Debug)]
pub struct Http {
    way: Way,
    patience: Patience,
    time: Arc<TrustedTime>,
}

impl Http {
    /// With the roots in the binary; over Tor (`socks5h://127.0.0.1:9050`) when a proxy is given, and then never without.
    ///
    /// # Errors
    ///
    /// [`Trouble::BadUrl`] when the proxy is none.
    pub fn new(time: Arc<TrustedTime>, socks: Option<&str>) -> Result<Self, Trouble> {
        Self::tuned(time, socks, Patience::default(), None)
    }

    /// With another patience, and one more authority that certificates may come from (DER).
    ///
    /// For tests on this very machine, which cannot wait, and whose host nobody vouches for.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn tuned(
        time: Arc<TrustedTime>,
        socks: Option<&str>,
        patience: Patience,
        authority: Option<&[u8]>,
    ) -> Result<Self, Trouble> {
        Ok(Self { way: Way::new(&time, socks, patience, authority)?, patience, time })
    }

    /// Whether every question goes through Tor.
    #[must_use]
    pub fn is_over_tor(&self) -> bool {
        self.way.is_over_tor()
    }

    /// The client itself, for publishers: it uploads to stores, and looks at what a host says beside a file.
    #[cfg(publisher)]
    pub(crate) const fn client(&self) -> &super::way::Client {
        self.way.client()
    }

    /// The folder that a feed stands in, as [`Address::folder`], where this way leads there at all.
    ///
    /// # Errors
    ///
    /// As there; and [`Trouble::NotFromPage`] for what a browser keeps its pages from.
    pub fn folder(&self, text: &str, by_reader: bool) -> Result<Address, Trouble> {
        let address = Address::folder(text, by_reader, self.is_over_tor())?;
        self.way.may_ask(address.url()).map(|()| address)
    }

    /// A whole small file.
    ///
    /// # Errors
    ///
    /// - [`Trouble::TooMuch`] as soon as it is longer than `cap` bytes.
    /// - [`Trouble::Status`] for every answer but 200.
    /// - Every trouble of networks.
    pub async fn small(&self, address: &Address, cap: usize) -> Result<Vec<u8>, Trouble> {
        let whole = async {
            let mut answer = self.way.ask(address.url(), 0).await?;
            if answer.status() != OK {
                return Err(self.refused(&answer));
            }
            let mut bytes = Vec::new();
            while let Some(chunk) = answer.chunk().await? {
                let chunk = chunk.as_ref();
                if bytes.len() + chunk.len() > cap {
                    return Err(Trouble::TooMuch);
                }
                bytes.extend_from_slice(chunk);
            }
            Ok(bytes)
        };
        within(self.patience.small, whole).await.ok_or(Trouble::Timeout)?
    }

    /// The bytes of a pack of `length` bytes, of which the first `from` are there already. Each piece goes to `take` as it
    /// comes, so that what came before any trouble is there the next time.
    ///
    /// A host that knows no ranges sends all of it: then the first piece is [`Piece::Restart`].
    ///
    /// # Errors
    ///
    /// - [`Trouble::WrongRange`] for another part than asked for: what is there may be wrong.
    /// - [`Trouble::OtherLength`] when another length is announced: nothing was taken.
    /// - [`Trouble::TooMuch`] past `length`, [`Trouble::CutOff`] before it.
    /// - [`Trouble::TooSlow`] below the [pace](Patience::pace).
    /// - Whatever `take` says.
    /// - Every trouble of networks.
    pub async fn pack(
        &self,
        address: &Address,
        from: u64,
        length: u64,
        take: impl FnMut(Piece<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let whole = self.all_of_pack(address, from, length, take);
        within(self.patience.pack, whole).await.ok_or(Trouble::TooSlow)?
    }

    async fn all_of_pack(
        &self,
        address: &Address,
        from: u64,
        length: u64,
        mut take: impl FnMut(Piece<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let mut answer = self.way.ask(address.url(), from).await?;
        let mut there = match answer.status() {
            OK => 0,
            PARTIAL_CONTENT if from > 0 && is_range(&answer, from, length) => from,
            PARTIAL_CONTENT | RANGE_NOT_SATISFIABLE => return Err(Trouble::WrongRange),
            _ => return Err(self.refused(&answer)),
        };
        if answer.length().is_some_and(|announced| announced != length - there) {
            return Err(Trouble::OtherLength);
        }
        if from > there {
            take(Piece::Restart)?;
        }
        let (least, window) = self.patience.pace;
        loop {
            let pace = async {
                let enough = there.saturating_add(least);
                while there < enough {
                    let Some(chunk) = answer.chunk().await? else { return Ok(false) };
                    let chunk = chunk.as_ref();
                    let fits = usize::try_from(length - there).map_or(chunk.len(), |left| left.min(chunk.len()));
                    take(Piece::Bytes(chunk.get(..fits).unwrap_or(chunk)))?;
                    there += fits as u64;
                    if fits < chunk.len() {
                        return Err(Trouble::TooMuch);
                    }
                }
                Ok(true)
            };
            if !within(window, pace).await.ok_or(Trouble::TooSlow)?? {
                return if there == length { Ok(()) } else { Err(Trouble::CutOff) };
            }
        }
    }

    fn refused(&self, answer: &Answer) -> Trouble {
        let asked = answer.header("retry-after");
        Trouble::Status {
            code: answer.status(),
            retry_after: asked.and_then(|asked| retry_after(&asked, self.time.now())),
        }
    }
}

/// Seconds, or a date.
fn retry_after(asked: &str, now: DateTime<Utc>) -> Option<Duration> {
    let seconds = asked.trim().parse().map(Duration::from_secs).ok();
    seconds.or_else(|| (DateTime::parse_from_rfc2822(asked.trim()).ok()?.to_utc() - now).to_std().ok())
}

/// Whether these are the bytes from `from` on, of a whole of `length`: `bytes 100-199/200`, or `/*`. Where a page may not see
/// what the host says, the hash of the whole tells.
fn is_range(answer: &Answer, from: u64, length: u64) -> bool {
    let Some(said) = answer.header("content-range") else { return Way::IS_SHOWN_SOME };
    said.trim().strip_prefix("bytes ").and_then(|said| said.split_once('/')).is_some_and(|(range, whole)| {
        let first = range.split_once('-').and_then(|(first, _)| first.trim().parse().ok());
        first == Some(from) && (whole == "*" || whole.parse() == Ok(length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_may_ask_for_a_pause_in_seconds_or_until_a_date() {
        let now = "2027-06-01T12:00:00Z".parse().unwrap();
        assert_eq!(retry_after("120", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Tue, 01 Jun 2027 12:05:00 GMT", now), Some(Duration::from_secs(300)));
        for none in ["soon", "-5", "Tue, 01 Jun 2027 11:00:00 GMT", ""] {
            assert_eq!(retry_after(none, now), None, "{none}");
        }
    }
}
