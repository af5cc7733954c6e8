//! Which offers of a stall can help, once it is known what happened or what might. They come after the call and after the
//! guide, and never in their place.

use super::vocabulary::offer;
use super::{Class, Id, Risk, Stall};

/// What can help whoever asks about a mix: nothing below *can kill*, for then there is no hurry. With an opioid in it
/// naloxone stands first.
#[must_use]
pub fn offers_for_mix(risk: Risk, classes: &[Class]) -> &'static [&'static str] {
    match risk {
        Risk::Dangerous if classes.contains(&Class::Opioid) => &[
            offer::NALOXONE,
            offer::FIRST_AID,
            offer::QUIET_SPACE,
            offer::DRUG_CHECKING,
            offer::PSYCHEDELIC_SUPPORT,
            offer::PEER_SUPPORT,
        ],
        Risk::Dangerous => &[
            offer::FIRST_AID,
            offer::QUIET_SPACE,
            offer::DRUG_CHECKING,
            offer::PSYCHEDELIC_SUPPORT,
            offer::PEER_SUPPORT,
        ],
        Risk::Low | Risk::Unknown | Risk::Caution | Risk::Unsafe => &[],
    }
}

/// What can help after the end of a guide: new naloxone where it was given, company where somebody was scared. Never water,
/// which can be what was wrong (safety.md 9); nothing after a child may have swallowed something, for that is the poison
/// centre's.
#[must_use]
pub fn offers_after(guide: &str) -> &'static [&'static str] {
    match guide {
        "overdose" | "nodding" => &[offer::NALOXONE, offer::FIRST_AID, offer::PEER_SUPPORT],
        "scared" => &[offer::PSYCHEDELIC_SUPPORT, offer::QUIET_SPACE, offer::PEER_SUPPORT],
        "hot" | "water" | "fit" | "chest-pain" => &[offer::FIRST_AID, offer::QUIET_SPACE, offer::PEER_SUPPORT],
        _ => &[],
    }
}

impl Stall {
    /// Whether any of these is to be had there.
    #[must_use]
    pub fn has_any(&self, offers: &[Id]) -> bool {
        offers.iter().any(|offer| self.offers.contains(offer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDES: [&str; 9] =
        ["awake", "chest-pain", "fit", "hot", "nodding", "overdose", "scared", "swallowed", "water"];

    #[test]
    fn only_what_can_kill_offers_a_stall_and_naloxone_only_where_an_opioid_is_in_it() {
        for risk in Risk::ALL.iter().filter(|risk| **risk != Risk::Dangerous) {
            assert!(offers_for_mix(*risk, &[Class::Opioid]).is_empty(), "{risk:?}");
        }
        let with = offers_for_mix(Risk::Dangerous, &[Class::Depressant, Class::Opioid]);
        assert_eq!(with.first(), Some(&offer::NALOXONE));
        let without = offers_for_mix(Risk::Dangerous, &[Class::Depressant]);
        assert!(!without.is_empty() && !without.contains(&offer::NALOXONE));
    }

    #[test]
    fn no_guide_leads_to_water_and_a_child_leads_nowhere_but_to_the_call() {
        for guide in GUIDES {
            assert!(!offers_after(guide).contains(&offer::WATER), "{guide}");
        }
        assert!(offers_after("swallowed").is_empty() && offers_after("nowhere").is_empty());
        assert_eq!(offers_after("overdose").first(), Some(&offer::NALOXONE));
        assert_eq!(offers_after("scared").first(), Some(&offer::PSYCHEDELIC_SUPPORT));
    }

    #[test]
    fn every_offer_that_can_help_is_one_that_stalls_have() {
        let mixes = [offers_for_mix(Risk::Dangerous, &[Class::Opioid]), offers_for_mix(Risk::Dangerous, &[])];
        for word in GUIDES.iter().flat_map(|guide| offers_after(guide)).chain(mixes.into_iter().flatten()) {
            assert!(offer::ALL.contains(word), "{word}");
        }
    }
}
