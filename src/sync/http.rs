//! Asking hosts: the only file that says `reqwest`. What comes is bytes; whether they are anything is others' to say.
//!
//! # Why so
//!
//! A host learns which file is asked for and from which address, and nothing else: one fixed name, no cookie, no referrer,
//! no language, no `ETag` (it marks a phone as well as a cookie does), no session kept from one connection to the next.
//! Proxies that a device's surroundings name are not used, so that what the reader chose (Tor, or nothing) is what happens.
//!
//! Certificates are judged by [`TrustedTime`] and by the roots in the binary: old phones hold stale ones, and one that
//! thinks it is 1970 must get the warnings of today. Nothing depends on TLS but who may look: content is signed.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{ACCEPT_ENCODING, CONTENT_RANGE, HeaderMap, HeaderValue, RANGE, RETRY_AFTER};
use reqwest::{Client, Proxy, Response, StatusCode, Url, redirect, retry};
use rustls::client::Resumption;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, RootCertStore};
use tokio::time::timeout;

use super::{Trouble, TrustedTime};

/// What every phone calls itself.
const NAME: &str = "tentlight";
/// How often one question may be sent on.
const REDIRECTS: usize = 2;
/// Characters of an address.
const LONGEST: usize = 2_048;

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

/// An address that may be asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// The folder that a feed stands in.
    ///
    /// `https` always; `http` to a hidden service, which is encrypted anyway, when Tor is there; and any other `http` only
    /// where the reader's own link says so (`by_reader`): a phone that shares, a group's own server. A head that names
    /// such a mirror could make phones tell a whole network which group they follow. A hidden service without Tor is never
    /// asked: its name would be shown to whoever answers names here.
    ///
    /// # Errors
    ///
    /// [`Trouble::NeedsTor`] for such a one; [`Trouble::BadUrl`] for anything else, and for names, passwords, questions or
    /// marks in it.
    pub fn folder(text: &str, by_reader: bool, tor: bool) -> Result<Self, Trouble> {
        let mut url = Url::parse(text).map_err(|_| Trouble::BadUrl)?;
        let onion = is_onion(&url);
        let scheme = match url.scheme() {
            "https" => true,
            "http" => onion || by_reader,
            _ => false,
        };
        let plain = url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
            && url.has_host();
        if text.len() > LONGEST || !scheme || !plain {
            return Err(Trouble::BadUrl);
        }
        if onion && !tor {
            return Err(Trouble::NeedsTor);
        }
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        Ok(Self(url))
    }

    /// A file in this folder.
    ///
    /// # Errors
    ///
    /// [`Trouble::BadUrl`] when that makes no address.
    pub fn file(&self, path: &str) -> Result<Self, Trouble> {
        self.0.join(path).map(Self).map_err(|_| Trouble::BadUrl)
    }

    /// Who is asked: name and port, as hosts are told apart.
    #[must_use]
    pub fn host(&self) -> String {
        let name = self.0.host_str().unwrap_or_default();
        self.0.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
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

/// Asks hosts, and keeps a connection to each while it does.
#[derive(Clone, Debug)]
pub struct Http {
    client: Client,
    patience: Patience,
    time: Arc<TrustedTime>,
    over_tor: bool,
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
        let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static("identity"))]);
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls(Arc::clone(&time), authority)?)
            .user_agent(NAME)
            .default_headers(headers)
            .referer(false)
            .redirect(redirect::Policy::custom(follow))
            .retry(retry::never()) // mirrors are the next try
            .connect_timeout(patience.connect)
            .read_timeout(patience.idle)
            .pool_max_idle_per_host(1)
            .no_proxy();
        if let Some(socks) = socks {
            // `socks5` would ask for names here, and so tell them.
            let through = Some(socks).filter(|socks| socks.starts_with("socks5h://")).ok_or(Trouble::BadUrl)?;
            builder = builder.proxy(Proxy::all(through).map_err(|_| Trouble::BadUrl)?);
        }
        Ok(Self { client: builder.build().map_err(|_| Trouble::Tls)?, patience, time, over_tor: socks.is_some() })
    }

    /// Whether every question goes through Tor.
    #[must_use]
    pub const fn is_over_tor(&self) -> bool {
        self.over_tor
    }

    /// The client itself, for publishers: it uploads to stores, and looks at what a host says beside a file.
    #[cfg(publisher)]
    pub(crate) const fn client(&self) -> &Client {
        &self.client
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
            let mut response = self.client.get(address.0.clone()).send().await.map_err(trouble)?;
            if response.status() != StatusCode::OK {
                return Err(self.refused(&response));
            }
            let mut bytes = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(trouble)? {
                if bytes.len() + chunk.len() > cap {
                    return Err(Trouble::TooMuch);
                }
                bytes.extend_from_slice(&chunk);
            }
            Ok(bytes)
        };
        timeout(self.patience.small, whole).await.map_err(|_| Trouble::Timeout)?
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
        timeout(self.patience.pack, whole).await.map_err(|_| Trouble::TooSlow)?
    }

    async fn all_of_pack(
        &self,
        address: &Address,
        from: u64,
        length: u64,
        mut take: impl FnMut(Piece<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let mut request = self.client.get(address.0.clone());
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        let mut response = request.send().await.map_err(trouble)?;
        let mut there = match response.status() {
            StatusCode::OK => 0,
            StatusCode::PARTIAL_CONTENT if from > 0 && is_range(&response, from, length) => from,
            StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE => return Err(Trouble::WrongRange),
            _ => return Err(self.refused(&response)),
        };
        if response.content_length().is_some_and(|announced| announced != length - there) {
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
                    let Some(chunk) = response.chunk().await.map_err(trouble)? else { return Ok(false) };
                    let fits = usize::try_from(length - there).map_or(chunk.len(), |left| left.min(chunk.len()));
                    take(Piece::Bytes(chunk.get(..fits).unwrap_or(&chunk)))?;
                    there += fits as u64;
                    if fits < chunk.len() {
                        return Err(Trouble::TooMuch);
                    }
                }
                Ok(true)
            };
            if !timeout(window, pace).await.map_err(|_| Trouble::TooSlow)?? {
                return if there == length { Ok(()) } else { Err(Trouble::CutOff) };
            }
        }
    }

    fn refused(&self, response: &Response) -> Trouble {
        let asked = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        Trouble::Status {
            code: response.status().as_u16(),
            retry_after: asked.and_then(|asked| retry_after(asked, self.time.now())),
        }
    }
}

/// Seconds, or a date.
fn retry_after(asked: &str, now: DateTime<Utc>) -> Option<Duration> {
    let seconds = asked.trim().parse().map(Duration::from_secs).ok();
    seconds.or_else(|| (DateTime::parse_from_rfc2822(asked.trim()).ok()?.to_utc() - now).to_std().ok())
}

/// Whether these are the bytes from `from` on, of a whole of `length`: `bytes 100-199/200`, or `/*`.
fn is_range(response: &Response, from: u64, length: u64) -> bool {
    let said = response.headers().get(CONTENT_RANGE).and_then(|value| value.to_str().ok());
    let said = said.and_then(|said| said.trim().strip_prefix("bytes ")?.split_once('/'));
    said.is_some_and(|(range, whole)| {
        let first = range.split_once('-').and_then(|(first, _)| first.trim().parse().ok());
        first == Some(from) && (whole == "*" || whole.parse() == Ok(length))
    })
}

/// Whether this is a hidden service.
fn is_onion(url: &Url) -> bool {
    url.domain().is_some_and(|name| name.trim_end_matches('.').ends_with(".onion"))
}

/// Neither out of TLS nor out of Tor's own network, and into that no more than out of it.
fn follow(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let kind = |url: &Url| (url.scheme().to_owned(), is_onion(url));
    if attempt.previous().len() <= REDIRECTS && attempt.previous().first().map(kind) == Some(kind(attempt.url())) {
        attempt.follow()
    } else {
        attempt.error(Trouble::Redirects)
    }
}

fn tls(time: Arc<TrustedTime>, authority: Option<&[u8]>) -> Result<ClientConfig, Trouble> {
    let mut roots = RootCertStore::empty();
    let more = authority.map(|der| CertificateDer::from(der.to_vec()));
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned().chain(more));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_details(provider, Arc::new(Judge(time)))
        .with_safe_default_protocol_versions()
        .map_err(|_| Trouble::Tls)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config.resumption = Resumption::disabled(); // a ticket would tell a host that this is the phone of before
    Ok(config)
}

/// What certificates are judged by.
#[derive(Debug)]
struct Judge(Arc<TrustedTime>);

impl TimeProvider for Judge {
    fn current_time(&self) -> Option<UnixTime> {
        let since = u64::try_from(self.0.now().timestamp()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(since)))
    }
}

/// What an error of the client means.
#[allow(clippy::needless_pass_by_value, reason = "given to map_err")]
fn trouble(error: reqwest::Error) -> Trouble {
    if is_tls(&error) {
        Trouble::Tls
    } else if error.is_redirect() {
        Trouble::Redirects
    } else if error.is_timeout() {
        Trouble::Timeout
    } else if error.is_dns() {
        Trouble::Dns
    } else if error.is_builder() {
        Trouble::BadUrl
    } else if error.is_request() {
        Trouble::Unreachable
    } else {
        Trouble::CutOff
    }
}

/// Whether TLS is among the causes. An `io::Error` does not count what it holds among its causes.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    error.is::<rustls::Error>() || held.is_some_and(|held| is_tls(held)) || error.source().is_some_and(is_tls)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_asked_only_where_the_reader_or_tor_says_so() {
        let may = |text: &str, by_reader, tor| Address::folder(text, by_reader, tor).is_ok();
        for by_reader in [false, true] {
            assert!(may("https://group.example/feed", by_reader, false));
            assert_eq!(may("http://group.example/feed", by_reader, false), by_reader);
            assert_eq!(may("http://192.168.1.7:8080/t/", by_reader, true), by_reader);
            assert!(may("http://abcdef.onion/", by_reader, true));
            for hidden in ["http://abcdef.onion/", "https://abcdef.onion/", "https://abcdef.onion./"] {
                assert_eq!(Address::folder(hidden, by_reader, false), Err(Trouble::NeedsTor), "{hidden}");
            }
            for bad in [
                "",
                "feed",
                "ftp://group.example/",
                "file:///etc/",
                "https://",
                "https://me@group.example/",
                "https://me:word@group.example/",
                "https://group.example/?who=me",
                "https://group.example/#me",
                "javascript:alert(1)",
                "data:text/plain,",
            ] {
                assert!(!may(bad, by_reader, true), "{bad}");
            }
        }
        assert!(!may(&format!("https://group.example/{}", "a".repeat(2_100)), true, false));
    }

    #[test]
    fn files_stand_in_their_folder() {
        for folder in ["https://group.example/a/feed", "https://group.example/a/feed/"] {
            let folder = Address::folder(folder, false, false).unwrap();
            assert_eq!(folder.file("p/ab.zst").unwrap().to_string(), "https://group.example/a/feed/p/ab.zst");
            assert_eq!(folder.host(), "group.example");
        }
        assert_eq!(Address::folder("https://group.example:8443", false, false).unwrap().host(), "group.example:8443");
    }

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
