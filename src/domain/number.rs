//! Whom to call for an ambulance, and when a country's own number may stand on the button.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::Id;

/// How long a reader's choice of country makes it sure.
///
/// One day (safety.md 4): people at festivals travel, and one country's ambulance is another's police or gas service.
pub const COUNTRY_HOLDS: TimeDelta = TimeDelta::hours(24);

/// What is called when the country is not sure.
///
/// It works in every country of the EU (Your Europe, 2016), and as an emergency call on any network in reach (CEPT ECC,
/// safety.md 4).
pub const ANYWHERE: &str = "112";

/// Whether 112 brings an ambulance in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Eu112 {
    /// It does.
    Yes,
    /// The police answer, and pass it on; another number is the ambulance's own.
    Police,
    /// In some regions, or from some phones.
    Partial,
    /// It has no working service.
    No,
}

/// A country's emergency number. The record's id is the country: ISO 3166-1 alpha-2, lower case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    /// The number that brings an ambulance.
    pub medical: String,
    /// What 112 does.
    pub eu112: Eu112,
    /// What its ambulance crews read first: a BCP 47 tag, for what is shown to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Who says so; none while nobody was found who does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Id>,
    /// When that was last looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<NaiveDate>,
}

/// What the call button calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The number, digits only.
    pub number: String,
    /// Whether it is the chosen country's own, and not 112 for want of a sure one.
    pub is_local: bool,
    /// Whether 112 may be tried where the operator has no signal: not where it has no working service.
    pub has_112: bool,
}

impl EmergencyNumber {
    /// Whether a phone dials `text` as it stands: two to six digits, nothing a `tel:` address would read otherwise.
    #[must_use]
    pub fn is_dialable(text: &str) -> bool {
        (2..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether the number may be offered: a source names it, and a phone dials it.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.source.is_some() && Self::is_dialable(&self.medical)
    }
}

/// Whether a choice of country still says where the reader is: for [`COUNTRY_HOLDS`]. One in the future comes from a
/// wrong clock, and does not.
#[must_use]
pub fn country_holds(chosen: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    (TimeDelta::zero()..COUNTRY_HOLDS).contains(&now.signed_duration_since(chosen))
}

/// The number on the call button: the chosen country's own while that is sure, else 112.
///
/// `chosen` is the row of the country the reader chose, and when. It is sure while the choice [holds](country_holds),
/// and only when the row [is](EmergencyNumber::is_sure). The device's language and region are never asked: they say
/// where a phone was bought.
#[must_use]
pub fn number_to_call(chosen: Option<(&EmergencyNumber, DateTime<Utc>)>, now: DateTime<Utc>) -> Call {
    let local = chosen.filter(|(number, at)| number.is_sure() && country_holds(*at, now));
    Call {
        number: local.map_or(ANYWHERE, |(number, _)| &number.medical).to_owned(),
        is_local: local.is_some(),
        has_112: local.is_none_or(|(number, _)| number.eu112 != Eu112::No),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-22T01:30:00Z".parse().unwrap()
    }

    fn norway() -> EmergencyNumber {
        EmergencyNumber {
            medical: "113".into(),
            eu112: Eu112::Police,
            language: None,
            source: Some(Id::new("somebody").unwrap()),
            checked: Some("2026-11-22".parse().unwrap()),
        }
    }

    fn called(number: &EmergencyNumber, ago: TimeDelta) -> (String, bool) {
        let Call { number, is_local, .. } = number_to_call(Some((number, now() - ago)), now());
        (number, is_local)
    }

    fn anywhere() -> (String, bool) {
        ("112".into(), false)
    }

    #[test]
    fn without_a_country_112_is_called() {
        assert_eq!(number_to_call(None, now()), Call { number: "112".into(), is_local: false, has_112: true });
    }

    #[test]
    fn where_112_has_no_service_it_is_not_offered_beside_the_local_number() {
        let serbia = EmergencyNumber { medical: "194".into(), eu112: Eu112::No, ..norway() };
        let call = number_to_call(Some((&serbia, now())), now());
        assert_eq!((call.number.as_str(), call.has_112), ("194", false));
        assert!(number_to_call(Some((&norway(), now())), now()).has_112);
    }

    #[test]
    fn a_country_chosen_today_is_called_by_its_own_number() {
        for ago in [TimeDelta::zero(), TimeDelta::hours(23), COUNTRY_HOLDS - TimeDelta::seconds(1)] {
            assert_eq!(called(&norway(), ago), ("113".into(), true), "{ago}");
        }
    }

    /// Set at home, the phone went abroad: 113 is the police in Italy.
    #[test]
    fn a_country_chosen_longer_ago_is_not_sure() {
        for ago in [COUNTRY_HOLDS, TimeDelta::days(3), TimeDelta::days(20_000)] {
            assert_eq!(called(&norway(), ago), anywhere(), "{ago}");
        }
    }

    #[test]
    fn a_country_chosen_in_the_future_is_not_sure() {
        for ahead in [TimeDelta::milliseconds(1), TimeDelta::hours(1), TimeDelta::days(20_000)] {
            assert_eq!(called(&norway(), -ahead), anywhere(), "{ahead}");
        }
    }

    #[test]
    fn a_number_that_no_source_names_is_never_called() {
        for eu112 in [Eu112::Yes, Eu112::Police, Eu112::Partial, Eu112::No] {
            let unsourced = EmergencyNumber { source: None, eu112, ..norway() };
            assert!(!unsourced.is_sure());
            assert_eq!(called(&unsourced, TimeDelta::zero()), anywhere(), "{eu112:?}");
        }
    }

    #[test]
    fn only_a_number_a_phone_dials_as_it_stands_is_called() {
        for good in ["15", "000", "112", "116117"] {
            assert!(EmergencyNumber::is_dialable(good), "{good}");
        }
        for bad in ["", "1", "1234567", "+112", "1 12", "11#", "*112", "٩٩٩", "112;ext=1"] {
            let medical = bad.to_owned();
            assert_eq!(called(&EmergencyNumber { medical, ..norway() }, TimeDelta::zero()), anywhere(), "{bad}");
        }
    }

    #[test]
    fn where_112_is_the_ambulance_it_is_the_countrys_own_number() {
        let germany = EmergencyNumber { medical: "112".into(), eu112: Eu112::Yes, ..norway() };
        assert_eq!(called(&germany, TimeDelta::hours(1)), ("112".into(), true));
    }
}
