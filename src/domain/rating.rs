//! A group's rating of two rows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Id, Risk};

/// A group's rating of two rows, as its feed carries it. It may raise what is shown, never lower it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Rating {
    /// One row.
    #[cfg_attr(publisher, schemars(with = "String"))]
    pub a: Id,
    /// The other row; the order of the two says nothing.
    #[cfg_attr(publisher, schemars(with = "String"))]
    pub b: Id,
    /// How grave: caution or more.
    #[cfg_attr(publisher, schemars(with = "String"))]
    pub risk: Risk,
    /// Why: one of core's mechanisms, whose words are shown. Of one that core does not know nothing is shown.
    #[cfg_attr(publisher, schemars(with = "String"))]
    pub mechanism: Id,
    /// Where that can be read: an address of the web.
    pub source: String,
    /// When the group said so.
    pub on: NaiveDate,
}

impl Rating {
    /// Longest address of a source, in bytes.
    pub const LONGEST_SOURCE: usize = 2_000;

    /// Checks that it speaks of two rows, raises, and says where it can be read.
    ///
    /// # Errors
    ///
    /// The field and what is wrong with it, as a sentence for whoever edits it.
    pub fn check(&self) -> Result<(), (&'static str, String)> {
        let wrong = |field, why: String| Err((field, why));
        if self.a == self.b {
            return wrong("b", format!("a rating is of two different rows, not of {} twice", self.a));
        }
        if self.risk < Risk::Caution {
            return wrong(
                "risk",
                format!("a group only raises: caution, unsafe or dangerous, not {}", self.risk.word()),
            );
        }
        let after = ["https://", "http://"].iter().find_map(|scheme| self.source.strip_prefix(scheme));
        let names_a_host = after.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '['));
        let is_plain = !self.source.chars().any(|c| c.is_whitespace() || c.is_control());
        if !names_a_host || !is_plain || self.source.len() > Self::LONGEST_SOURCE {
            return wrong("source", format!("{:?} is no address of the web: https://…", self.source));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rating() -> Rating {
        let id = |text| Id::new(text).unwrap();
        Rating {
            a: id("alcohol"),
            b: id("ketamine"),
            risk: Risk::Caution,
            mechanism: id("vomiting"),
            source: "https://jes.example/warning".to_owned(),
            on: NaiveDate::from_ymd_opt(2026, 5, 12).unwrap(),
        }
    }

    #[test]
    fn a_rating_is_of_two_rows_raises_and_says_where_it_can_be_read() {
        assert_eq!(rating().check(), Ok(()));
        let field = |change: fn(&mut Rating)| {
            let mut one = rating();
            change(&mut one);
            one.check().err().map(|(field, _)| field)
        };
        assert_eq!(field(|one| one.b = one.a.clone()), Some("b"));
        assert_eq!(field(|one| one.risk = Risk::Low), Some("risk"));
        assert_eq!(field(|one| one.risk = Risk::Unknown), Some("risk"));
        for source in ["", "jes.example", "https://", "https:///x", "javascript:alert(1)", "https://a b", "ftp://a.b"] {
            let one = Rating { source: source.to_owned(), ..rating() };
            assert_eq!(one.check().err().map(|(field, _)| field), Some("source"), "{source}");
        }
        for source in ["http://a.onion/", "https://[::1]/x", "https://a.example"] {
            assert_eq!(Rating { source: source.to_owned(), ..rating() }.check(), Ok(()), "{source}");
        }
    }
}
