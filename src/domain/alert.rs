//! A warning of something that was tested or reported. It says what, and never whose or where it was had.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::checked_text::closed_list;
use super::vocabulary::form;
use super::wrong::{country, ensure, line};
use super::{Check, Contact, Id, OpenWords, Texts, Wrong};

/// A warning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Alert {
    /// The name it went by.
    pub sold_as: String,
    /// What it was, the most telling first; nothing only where it was [reported and not tested](Self::is_tested).
    pub found: Vec<Finding>,
    /// What it looks like, from [`form::ALL`] or a later word.
    pub form: Id,
    /// Its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Texts>,
    /// What is pressed or printed on it. It resembles a brand, and is none of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Texts>,
    /// Where such things went round: a region, never anything finer.
    pub region: Texts,
    /// In which country: ISO 3166-1 alpha-2 in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Id>,
    /// When it was tested; of a report, when that came in.
    pub tested_on: NaiveDate,
    /// How it was tested; absent when it was only reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Texts>,
    /// What that method cannot see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cannot_see: Option<Texts>,
    /// How grave it is.
    pub severity: Severity,
    /// What to do.
    pub advice: Texts,
    /// The last day on which it is news; then it is an old one.
    pub relevant_until: NaiveDate,
    /// Who answers for it.
    pub contact: Contact,
    /// Whether it holds.
    pub state: AlertState,
    /// The alert of the same feed that this corrects or withdraws.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<Id>,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Finding {
    /// The substance's name.
    pub what: String,
    /// How much, in [`unit`](Self::unit); absent when it was not measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(publisher, schemars(extend("exclusiveMinimum" = 0)))]
    pub amount: Option<f64>,
    /// What the amount counts: `mg`, `µg`, `%`, `mg/ml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

closed_list!(
    /// How grave an alert is, the least first.
    Severity {
        /// Good to know.
        Notice = "notice",
        /// Not what it was sold as, or more of it.
        Warning = "warning",
        /// It can kill.
        Danger = "danger",
    }
);

closed_list!(
    /// Whether an alert holds.
    AlertState {
        /// As it says.
        Current = "current",
        /// In place of an earlier one that was wrong.
        Corrected = "corrected",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
);

impl Alert {
    /// Fields that no alert has: they would name a person, a shop, or a place finer than a region as the source.
    pub const FORBIDDEN: [&str; 13] = [
        "venue",
        "event",
        "place",
        "gathering",
        "stall",
        "lat",
        "lon",
        "location",
        "dealer",
        "shop",
        "person",
        "phone",
        "seller",
    ];

    /// For how long after it is no news any more a correction or a withdrawal stays visible, in days: whoever saw the alert
    /// must come by it.
    const TAKEN_BACK_DAYS: u64 = 90;

    /// Whether it stands among the alerts of today and not among the old ones.
    #[must_use]
    pub fn is_shown(&self, today: NaiveDate) -> bool {
        let longer = if self.state == AlertState::Current { 0 } else { Self::TAKEN_BACK_DAYS };
        self.relevant_until.checked_add_days(Days::new(longer)).is_none_or(|last| today <= last)
    }

    /// Whether it was tested, and not only reported.
    #[must_use]
    pub const fn is_tested(&self) -> bool {
        self.method.is_some()
    }
}

impl Check for Alert {
    fn check(&self) -> Result<(), Wrong> {
        line("sold_as", &self.sold_as, 100)?;
        let told = !self.is_tested() || !self.found.is_empty();
        ensure(told, "found", "what was tested has something that was found")?;
        for finding in &self.found {
            line("found", &finding.what, 100)?;
            finding.unit.iter().try_for_each(|unit| line("found", unit, 20))?;
            ensure(finding.amount.is_none() || finding.unit.is_some(), "found", "an amount needs its unit")?;
            ensure(finding.amount.is_none_or(|amount| amount > 0.0), "found", "an amount is more than nothing")?;
        }
        self.region.iter().try_for_each(|(_, region)| line("region", region, 60))?;
        self.country.iter().try_for_each(country)?;
        let honest = !self.is_tested() || self.cannot_see.is_some();
        ensure(honest, "cannot_see", "a method needs what it cannot see beside it")?;
        ensure(self.relevant_until >= self.tested_on, "relevant_until", "it ends before it was tested")?;
        self.contact.check("contact")?;
        let names_it = self.state == AlertState::Current || self.corrects.is_some();
        ensure(names_it, "corrects", "a correction or withdrawal names the alert it is for")
    }

    fn open_words(&self) -> Vec<OpenWords<'_>> {
        vec![("form", form::ALL, std::slice::from_ref(&self.form))]
    }
}
