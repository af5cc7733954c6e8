//! The way out of a page: the browser's own `fetch`. The only file that says it.
//!
//! # Why so
//!
//! A browser says more than we do: which one it is, which site the page came from (`Origin`). What a page can keep back, it
//! keeps back: cookies, the referrer, the reader's languages, and what a cache would remember.
//!
//! A browser tells a page little of why nothing came. That a host answers and only lets no page read it can be found out by
//! one more question to the same host, whose answer is never seen; groups can help that, so it is worth a word of its own.
//! Certificates are the browser's to judge, and time, too.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use gloo_timers::future::TimeoutFuture;
use url::Url;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::Uint8Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReadableStreamReadResult, ReferrerPolicy, RequestCache,
    RequestCredentials, RequestInit, RequestMode, Response, Window,
};

use super::address::{page_may_ask, stays};
use super::{Patience, Trouble, TrustedTime};

/// Any language: the reader's are nobody's business.
const ANY: &str = "*";

/// The page's `fetch`.
#[derive(Clone, Debug)]
pub(super) struct Way {
    patience: Patience,
}

impl Way {
    /// Of what a host says beside a file, a page sees what the host lets it.
    pub(super) const IS_SHOWN_SOME: bool = true;

    /// A page has its browser's proxy, and no other; its browser's authorities and clock.
    pub(super) fn new(
        _time: &Arc<TrustedTime>,
        socks: Option<&str>,
        patience: Patience,
        _authority: Option<&[u8]>,
    ) -> Result<Self, Trouble> {
        if socks.is_some() { Err(Trouble::BadUrl) } else { Ok(Self { patience }) }
    }

    /// Whether the page itself is a hidden service's: only a browser of Tor's opens those.
    pub(super) fn is_over_tor(&self) -> bool {
        let host = web_sys::window().and_then(|window| window.location().hostname().ok());
        host.is_some_and(|host| host.ends_with(".onion"))
    }

    /// Whether the browser lets this page ask there.
    pub(super) fn may_ask(&self, url: &Url) -> Result<(), Trouble> {
        let origin = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
        if page_may_ask(url, &origin) { Ok(()) } else { Err(Trouble::NotFromPage) }
    }

    /// Asks for a file, from its byte `from` on.
    pub(super) async fn ask(&self, url: &Url, from: u64) -> Result<Answer, Trouble> {
        let window = web_sys::window().ok_or(Trouble::Unreachable)?;
        let mut came = self.answer(&window, url, RequestMode::Cors, from).await;
        if from > 0 && matches!(came, Err(Trouble::Unreachable)) {
            // Older browsers ask the host for leave to ask for a part, and few hosts know that question.
            came = self.answer(&window, url, RequestMode::Cors, 0).await;
        }
        match came {
            Ok(answer) => {
                let there = Url::parse(&answer.response.url());
                if there.is_ok_and(|there| !stays(url, &there)) { Err(Trouble::Redirects) } else { Ok(answer) }
            }
            Err(Trouble::Unreachable) if !window.navigator().on_line() => Err(Trouble::Dns),
            Err(Trouble::Unreachable) if self.answer(&window, url, RequestMode::NoCors, 0).await.is_ok() => {
                Err(Trouble::ClosedToPages)
            }
            Err(trouble) => Err(trouble),
        }
    }

    async fn answer(&self, window: &Window, url: &Url, mode: RequestMode, from: u64) -> Result<Answer, Trouble> {
        let asking = Asking(AbortController::new().map_err(|_| Trouble::Unreachable)?);
        let init = RequestInit::new();
        init.set_mode(mode);
        init.set_credentials(RequestCredentials::Omit);
        init.set_cache(RequestCache::NoStore);
        init.set_referrer_policy(ReferrerPolicy::NoReferrer);
        init.set_signal(Some(&asking.0.signal()));
        let headers = Headers::new().map_err(|_| Trouble::Unreachable)?;
        let mut set = headers.set("accept-language", ANY);
        if from > 0 {
            set = set.and_then(|()| headers.set("range", &format!("bytes={from}-")));
        }
        set.map_err(|_| Trouble::BadUrl)?;
        init.set_headers(&headers);
        let came = JsFuture::from(window.fetch_with_str_and_init(url.as_str(), &init));
        let came = within(self.patience.connect + self.patience.idle, came).await.ok_or(Trouble::Timeout)?;
        let response: Response = came.map_err(|_| Trouble::Unreachable)?.unchecked_into();
        let body = response.body().map(|body| body.get_reader().unchecked_into());
        Ok(Answer { response, body, idle: self.patience.idle, _asking: asking })
    }
}

/// A question, which is called back when nobody waits for its answer any more.
struct Asking(AbortController);

impl Drop for Asking {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What a host answers. Whoever drops it lets the rest go.
pub(super) struct Answer {
    response: Response,
    body: Option<ReadableStreamDefaultReader>,
    idle: Duration,
    _asking: Asking,
}

impl Answer {
    pub(super) fn status(&self) -> u16 {
        self.response.status()
    }

    /// What the host says beside the file, if the page may see it.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        self.response.headers().get(name).ok().flatten()
    }

    /// Nobody says: where a host packs a file once more on the way, a page sees that length, and not that it is packed.
    pub(super) const fn length(&self) -> Option<u64> {
        None
    }

    /// The next bytes; none at the end.
    pub(super) async fn chunk(&mut self) -> Result<Option<impl AsRef<[u8]>>, Trouble> {
        let Some(body) = &self.body else { return Ok(None) };
        let read = within(self.idle, JsFuture::from(body.read())).await.ok_or(Trouble::Timeout)?;
        let read: ReadableStreamReadResult = read.map_err(|_| Trouble::CutOff)?.unchecked_into();
        let bytes = read.get_value().dyn_into::<Uint8Array>();
        Ok(bytes.ok().map(|bytes| bytes.to_vec()))
    }
}

/// What comes of `doing`; none when that takes longer than it may.
pub(super) async fn within<T>(limit: Duration, doing: impl Future<Output = T>) -> Option<T> {
    let mut doing = pin!(doing);
    let mut ends = TimeoutFuture::new(u32::try_from(limit.as_millis()).unwrap_or(u32::MAX));
    poll_fn(|context| match doing.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => Pin::new(&mut ends).poll(context).map(|()| None),
    })
    .await
}
