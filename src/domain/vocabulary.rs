//! The words of the open lists: what stalls offer, what groups do, how one gets in.
//!
//! A record may hold other words: they are kept, shown as they are, and the publisher's check warns of them.

macro_rules! open_list {
    ($(#[$meta:meta])* $list:ident: $($name:ident = $word:literal),+ $(,)?) => {
        $(#[$meta])*
        pub mod $list {
            $(#[doc = concat!("`", $word, "`")] pub const $name: &str = $word;)+

            /// Every word, in the order in which they are offered for choice.
            pub const ALL: &[&str] = &[$($name),+];
        }
    };
}

open_list!(
    /// What a stall offers.
    offer:
    NALOXONE = "naloxone",
    DRUG_CHECKING = "drug-checking",
    QUIET_SPACE = "quiet-space",
    PSYCHEDELIC_SUPPORT = "psychedelic-support",
    FIRST_AID = "first-aid",
    PEER_SUPPORT = "peer-support",
    ADVICE = "advice",
    WATER = "water",
    VITAMINS = "vitamins",
    FOOD = "food",
    SYRINGES = "syringes",
    FOUND_SYRINGES = "found-syringe-pick-up",
    CONDOMS = "condoms",
    WOUND_CARE = "wound-care",
    HIV_TEST = "hiv-test",
    HCV_TEST = "hcv-test",
    STI_TEST = "sti-test",
    HCV_TREATMENT = "hcv-treatment",
    PREP = "prep",
    PEP = "pep",
    SUBSTITUTION = "substitution",
    CONSUMPTION_ROOM = "consumption-room",
    ACCOMPANIMENT = "accompaniment",
    SEXUAL_VIOLENCE_SUPPORT = "sexual-violence-support",
    CHEMSEX_SUPPORT = "chemsex-support",
    WOMEN_HOURS = "women-hours",
    QUEER_HOURS = "queer-hours",
    SHOWER = "shower",
    CLOTHES = "clothes",
    HOUSING = "housing",
    LEGAL_ADVICE = "legal-advice",
);

open_list!(
    /// What a group does: the nine activities that EuroNPUD's mapping of groups of people who use drugs counts.
    activity:
    SYRINGE_PATROL = "syringe-patrol",
    SYRINGE_DISTRIBUTION = "syringe-distribution",
    SAFER_USE_ADVICE = "safer-use-advice",
    TREATMENT_HELP = "treatment-help",
    HOUSING_HELP = "housing-help",
    TRAINING_HELP = "training-help",
    HEALTH_CARE = "health-care",
    FOOD = "food",
    LEGAL_AID = "legal-aid",
);

open_list!(
    /// What sort of group it is.
    category:
    HARM_REDUCTION = "harm-reduction",
    USER_GROUP = "user-group",
    MUTUAL_AID = "mutual-aid",
    DRUG_CHECKING = "drug-checking",
    ONLINE_INFORMATION = "online-information",
    RECOVERY_ENTERPRISE = "recovery-enterprise",
    ADVOCACY = "advocacy",
    RESEARCH = "research",
);

open_list!(
    /// How one gets in.
    access:
    STEP_FREE = "step-free",
    WHEELCHAIR_TOILET = "wheelchair-toilet",
    HEARING_LOOP = "hearing-loop",
    SIGN_LANGUAGE = "sign-language",
    EASY_LANGUAGE = "easy-language",
    DOGS = "dogs",
    NO_TICKET = "no-ticket",
    ANONYMOUS = "anonymous",
);

open_list!(
    /// How a meeting goes.
    format:
    OPEN = "open",
    CLOSED = "closed",
    NEWCOMERS = "newcomers",
    SPEAKER = "speaker",
    DISCUSSION = "discussion",
    STEP_STUDY = "step-study",
    TOOLS = "tools",
    WOMEN = "women",
    MEN = "men",
    QUEER = "queer",
    YOUNG = "young",
    RELATIVES = "relatives",
);

open_list!(
    /// What a tested thing looks like.
    form:
    PILL = "pill",
    POWDER = "powder",
    CRYSTAL = "crystal",
    CAPSULE = "capsule",
    BLOTTER = "blotter",
    LIQUID = "liquid",
    PLANT = "plant",
    VAPE = "vape",
    OTHER = "other",
);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Id;

    #[test]
    fn every_word_of_a_list_is_an_id_and_stands_there_once() {
        for list in [offer::ALL, activity::ALL, category::ALL, access::ALL, format::ALL, form::ALL] {
            let ids: BTreeSet<Id> = list.iter().map(|word| Id::new(*word).unwrap()).collect();
            assert_eq!(ids.len(), list.len());
        }
        assert_eq!(activity::ALL.len(), 9);
    }
}
