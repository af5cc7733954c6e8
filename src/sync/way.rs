//! The way out on devices of our own: the only file that says `reqwest`.
//!
//! # Why so
//!
//! One fixed name, no session kept from one connection to the next. Proxies that a device's surroundings name are not used,
//! so that what the reader chose (Tor, or nothing) is what happens.
//!
//! Certificates are judged by [`TrustedTime`] and by the roots in the binary: old phones hold stale ones, and one that
//! thinks it is 1970 must get the warnings of today. Nothing depends on TLS but who may look: content is signed.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use reqwest::Client;
use reqwest::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue, RANGE};
use reqwest::{Proxy, Response, redirect, retry};
use rustls::client::Resumption;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, RootCertStore};
use url::Url;

use super::address::stays;
use super::{Patience, Trouble, TrustedTime};

/// What every phone calls itself.
const NAME: &str = "tentlight";
/// How often one question may be sent on.
const REDIRECTS: usize = 2;

/// A client of our own.
#[derive(Clone, Debug)]
pub(super) struct Way {
    client: Client,
    over_tor: bool,
}

impl Way {
    /// Everything a host says is seen.
    pub(super) const IS_SHOWN_SOME: bool = false;

    /// As [`Http::tuned`](super::Http::tuned).
    pub(super) fn new(
        time: &Arc<TrustedTime>,
        socks: Option<&str>,
        patience: Patience,
        authority: Option<&[u8]>,
    ) -> Result<Self, Trouble> {
        let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static("identity"))]);
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls(Arc::clone(time), authority)?)
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
        Ok(Self { client: builder.build().map_err(|_| Trouble::Tls)?, over_tor: socks.is_some() })
    }

    pub(super) const fn is_over_tor(&self) -> bool {
        self.over_tor
    }

    #[cfg(publisher)]
    pub(super) const fn client(&self) -> &Client {
        &self.client
    }

    /// Whether this way leads there: everywhere.
    pub(super) const fn may_ask(&self, _: &Url) -> Result<(), Trouble> {
        Ok(())
    }

    /// Asks for a file, from its byte `from` on.
    pub(super) async fn ask(&self, url: &Url, from: u64) -> Result<Answer, Trouble> {
        let mut request = self.client.get(url.clone());
        if from > 0 {
            request = request.header(RANGE, format!("bytes={from}-"));
        }
        request.send().await.map(Answer).map_err(trouble)
    }
}

/// What a host answers. Whoever drops it lets the rest go.
pub(super) struct Answer(Response);

impl Answer {
    pub(super) fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    /// What the host says beside the file; `name` in small letters.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        Some(self.0.headers().get(name)?.to_str().ok()?.to_owned())
    }

    /// The bytes that are announced.
    pub(super) fn length(&self) -> Option<u64> {
        self.0.content_length()
    }

    /// The next bytes; none at the end.
    pub(super) async fn chunk(&mut self) -> Result<Option<impl AsRef<[u8]>>, Trouble> {
        self.0.chunk().await.map_err(trouble)
    }
}

/// What comes of `doing`; none when that takes longer than it may.
pub(super) async fn within<T>(limit: Duration, doing: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(limit, doing).await.ok()
}

/// Seldom, and no further than [that](stays).
fn follow(attempt: redirect::Attempt<'_>) -> redirect::Action {
    let asked = attempt.previous().first();
    if attempt.previous().len() <= REDIRECTS && asked.is_some_and(|asked| stays(asked, attempt.url())) {
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
