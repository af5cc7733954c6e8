//! Where something stands on the web.

use super::checked_text::checked_text;

checked_text!(
    /// An `http` or `https` address of at most [`Url::MAX_LEN`] bytes, without user, password, space or control character.
    Url, "^https?://[^\\s@]+$", check
);

impl Url {
    /// Longest address, in bytes.
    pub const MAX_LEN: usize = 2_000;

    /// The part that names who is asked, with its port: `peers.example:8080`.
    #[must_use]
    pub fn host(&self) -> &str {
        authority(&self.0).unwrap_or_default()
    }
}

fn authority(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next()
}

fn check(text: &str) -> Result<(), &'static str> {
    let authority = authority(text).ok_or("does not begin with https:// or http://")?;
    // Browsers read a backslash as a slash, so what stands before it would be the host.
    if text.len() > Url::MAX_LEN || text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return Err("is too long, or holds a space, a backslash or a control character");
    }
    // What stands before an @ looks like the host and is none.
    if authority.contains('@') || !authority.starts_with(|c: char| c.is_alphanumeric() || c == '[') {
        return Err("names no host, or a user before it");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_plainly_who_is_asked() {
        for good in ["https://peers.example", "http://abc.onion/p?q=1#x", "https://[::1]:80/", "https://a.b/@us"] {
            assert!(Url::new(good).is_ok(), "{good}");
        }
        assert_eq!(Url::new("https://a.example:81/x").unwrap().host(), "a.example:81");
    }

    #[test]
    fn an_address_that_leads_elsewhere_than_it_reads_is_none() {
        let long = format!("https://a.example/{}", "a".repeat(2_000));
        for bad in [
            "",
            "https://",
            "ftp://a.b",
            "javascript:alert(1)",
            "HTTPS://a.b",
            "https://bank.example@evil.example",
            "https://u:p@a.b",
            "https://a.b/ c",
            "https://a.b/\n",
            "https://a.b\\@c.d",
            "https:///a",
            "//a.b",
            &long,
        ] {
            assert!(Url::new(bad).is_err(), "{bad}");
        }
    }
}
