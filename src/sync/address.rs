//! Which addresses may be asked. Read as browsers read them, on every device.

use std::fmt;

use url::Url;

use super::Trouble;

/// Characters of an address.
const LONGEST: usize = 2_048;

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

    /// As the way out takes it.
    pub(super) const fn url(&self) -> &Url {
        &self.0
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

/// Whether this is a hidden service.
fn is_onion(url: &Url) -> bool {
    url.domain().is_some_and(|name| name.trim_end_matches('.').ends_with(".onion"))
}

/// Whether a question that was sent on stays where it was asked: neither out of TLS nor out of Tor's own network, and into
/// that no more than out of it.
pub(super) fn stays(asked: &Url, sent_on: &Url) -> bool {
    asked.scheme() == sent_on.scheme() && is_onion(asked) == is_onion(sent_on)
}

/// Whether a browser lets a page of this origin ask there: where it is encrypted, at home, and on this very machine.
#[cfg(any(test, target_family = "wasm"))]
pub(super) fn page_may_ask(url: &Url, origin: &str) -> bool {
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1"));
    url.scheme() == "https" || is_here || url.origin().ascii_serialization() == origin
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
    fn nobody_is_sent_on_out_of_tls_or_out_of_tor() {
        let stays = |asked: &str, sent_on: &str| stays(&asked.parse().unwrap(), &sent_on.parse().unwrap());
        assert!(stays("https://group.example/a", "https://other.example/b"));
        assert!(stays("http://abcdef.onion/a", "http://ghijkl.onion./a"));
        assert!(!stays("https://group.example/a", "http://group.example/a"));
        assert!(!stays("http://group.example/a", "https://group.example/a"));
        assert!(!stays("http://abcdef.onion/a", "http://group.example/a"));
        assert!(!stays("https://group.example/a", "https://abcdef.onion/a"));
    }

    #[test]
    fn a_page_asks_where_its_browser_lets_it() {
        let may = |url: &str, origin| page_may_ask(&url.parse().unwrap(), origin);
        for origin in ["https://tentlight.example", "http://192.168.1.7:8080"] {
            for url in ["https://group.example/", "http://127.0.0.1:8017/feed/", "http://localhost/"] {
                assert!(may(url, origin), "{url}");
            }
            assert!(!may("http://group.example/feed/", origin));
            assert_eq!(may("http://192.168.1.7:8080/feed/", origin), origin.starts_with("http:"));
            assert!(!may("http://192.168.1.7/feed/", origin));
        }
    }
}
