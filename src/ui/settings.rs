//! What the reader chose, as the screens understand it. How it is kept is the store's.

use chrono::{DateTime, Utc};

use super::route::{Place, Route};
use crate::domain::{Id, Kit, Score};
use crate::platform::Network;
use crate::store::{Setting, UserData};

/// Sizes of type, in percent of the usual one.
pub(super) const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];

/// A set of values for the tokens of `assets/css/tokens.css`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Theme {
    /// Dark keeps night sight.
    #[default]
    Dark,
    Light,
    Contrast,
    /// Red spares night sight most. Help never uses it: red light hides blue lips.
    Red,
}

impl Theme {
    pub(super) const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::Contrast, Self::Red];

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Red => "red",
        }
    }
}

/// What is asked for and loaded without a press. No device says for sure that a network costs nothing: the reader does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Loads {
    /// What is small; the rest is asked about first.
    #[default]
    Careful,
    /// Everything.
    All,
    /// Nothing: groups are asked when the reader says so.
    ByHand,
}

impl Loads {
    pub(super) const ALL: [Self; 3] = [Self::Careful, Self::All, Self::ByHand];

    /// The same where the network costs so much: a device that says so is believed, and never loads more than was chosen.
    pub(super) const fn on(self, network: Network) -> Self {
        match (self, network) {
            (_, Network::Saver) => Self::ByHand,
            (Self::All, Network::Metered) => Self::Careful,
            (chosen, _) => chosen,
        }
    }

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Careful => "careful",
            Self::All => "all",
            Self::ByHand => "by-hand",
        }
    }
}

/// The settings; what is not understood is as if it had not been chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) theme: Theme,
    /// In percent: one of [`TEXT_SIZES`].
    pub(super) text_size: u16,
    start: Place,
    /// Whether Mix, and with it the chart, is left out of the places. Help never is.
    pub(super) hides_mix: bool,
    /// The country the reader is in, and when they said so.
    pub(super) country: Option<(Id, DateTime<Utc>)>,
    /// Whether the first run is over.
    pub(super) welcomed: bool,
    /// The lessons of the training that were read, as they were.
    pub(super) lessons: Vec<Id>,
    /// How the quiz went so far.
    pub(super) quiz: Option<Quizzed>,
    /// The naloxone the reader carries.
    pub(super) kit: Option<Kit>,
    /// Whether groups are asked through Tor only.
    pub(super) through_tor: bool,
    /// What is asked for and loaded unasked.
    pub(super) loads: Loads,
}

/// How the quiz went so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quizzed {
    /// The best round.
    pub(super) best: Score,
    /// How many rounds there were: the next one asks something else.
    pub(super) rounds: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::Dark,
            text_size: 100,
            start: Place::Mix,
            hides_mix: false,
            country: None,
            welcomed: false,
            lessons: Vec::new(),
            quiz: None,
            kit: None,
            through_tor: false,
            loads: Loads::Careful,
        }
    }
}

impl Settings {
    /// Nothing chosen; `welcomed` when the first run is over all the same.
    pub(super) fn none(welcomed: bool) -> Self {
        Self { welcomed, ..Self::default() }
    }

    /// What is kept.
    pub(super) fn read(user: &UserData) -> Self {
        let mut settings = Self::default();
        for setting in Setting::ALL {
            if let Ok(Some(value)) = user.get(*setting) {
                settings.apply(*setting, &value);
            }
        }
        settings
    }

    /// Takes over one choice.
    pub(super) fn apply(&mut self, setting: Setting, value: &str) {
        let is_yes = value == "yes";
        match setting {
            Setting::Language => {} // the catalogue's
            Setting::Theme => self.theme = Theme::ALL.into_iter().find(|one| one.word() == value).unwrap_or_default(),
            Setting::TextSize => {
                let size = value.parse().ok().filter(|size| TEXT_SIZES.contains(size));
                self.text_size = size.unwrap_or(100);
            }
            Setting::Start => {
                self.start = Place::STARTS.into_iter().find(|one| one.word() == value).unwrap_or(Place::Mix);
            }
            Setting::HidesMix => self.hides_mix = is_yes,
            Setting::Country => self.country = country(value),
            Setting::Welcomed => self.welcomed = is_yes,
            Setting::Lessons => self.lessons = lessons(value),
            Setting::Quiz => self.quiz = quiz(value),
            Setting::Kit => self.kit = kit(value),
            Setting::Socks => self.through_tor = is_yes,
            Setting::Metered => {
                self.loads = Loads::ALL.into_iter().find(|one| one.word() == value).unwrap_or_default();
            }
        }
    }

    /// Where the app begins.
    pub(super) fn start(&self) -> Place {
        if self.hides_mix && self.start == Place::Mix { Place::Events } else { self.start }
    }

    /// Whether a screen is one that the reader hid: a browser's "back" may lead there.
    pub(super) fn hides(&self, route: &Route) -> bool {
        self.hides_mix && route.place(self.start()) == Place::Mix
    }
}

/// A country and when it was chosen, as it is kept: `at 1763775126`.
pub(super) fn country_chosen(country: &Id, at: DateTime<Utc>) -> String {
    format!("{country} {}", at.timestamp())
}

fn country(kept: &str) -> Option<(Id, DateTime<Utc>)> {
    let (country, seconds) = kept.split_once(' ')?;
    Some((Id::new(country).ok()?, DateTime::from_timestamp(seconds.parse().ok()?, 0)?))
}

/// The lessons that were read, as they are kept: `recognise,respond`.
pub(super) fn lessons_read(lessons: &[Id]) -> String {
    lessons.iter().map(Id::as_str).collect::<Vec<_>>().join(",")
}

fn lessons(kept: &str) -> Vec<Id> {
    let mut lessons: Vec<Id> = Vec::new();
    for id in kept.split(',').filter_map(|id| Id::new(id).ok()) {
        if !lessons.contains(&id) {
            lessons.push(id);
        }
    }
    lessons
}

/// How the quiz went, as it is kept: the best round, and how many rounds, `9/11 4`.
pub(super) fn quiz_went(quiz: Quizzed) -> String {
    let Quizzed { best: Score { right, of }, rounds } = quiz;
    format!("{right}/{of} {rounds}")
}

fn quiz(kept: &str) -> Option<Quizzed> {
    let (best, rounds) = kept.split_once(' ')?;
    let (right, of) = best.split_once('/')?;
    let best = Score { right: small(right)?, of: small(of)? };
    (best.right <= best.of && best.of > 0).then_some(Quizzed { best, rounds: small(rounds)? })
}

/// A kit as it is kept: product, month on the pack or `-`, how many: `nyxoid 2027-03 2`.
pub(super) fn kit_carried(kit: &Kit) -> String {
    let expires = kit.expires.map_or_else(|| "-".to_owned(), |(year, month)| format!("{year:04}-{month:02}"));
    format!("{} {expires} {}", kit.product, kit.count)
}

fn kit(kept: &str) -> Option<Kit> {
    let mut parts = kept.split(' ');
    let (product, expires, count) = (parts.next()?, parts.next()?, parts.next()?);
    let expires = if expires == "-" { None } else { Some(month(expires)?) };
    let count = small(count)?.try_into().ok().filter(|count| (1..=Kit::MOST).contains(count))?;
    parts.next().is_none().then_some(Kit { product: Id::new(product).ok()?, expires, count })
}

/// A month as it is kept: `2027-03`.
fn month(kept: &str) -> Option<(i32, u32)> {
    let (year, month) = kept.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2)?;
    let (year, month) = (small(year)?, small(month)?);
    (year >= 2000 && (1..=12).contains(&month)).then_some((year.try_into().ok()?, month.try_into().ok()?))
}

/// A number of digits alone, at most four: `+5` is none, and none overflows.
fn small(kept: &str) -> Option<usize> {
    let is_small = kept.len() <= 4 && kept.bytes().all(|byte| byte.is_ascii_digit());
    if is_small { kept.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    #[test]
    fn a_network_that_costs_takes_back_what_was_allowed_and_allows_nothing() {
        let on = |network| Loads::ALL.map(|loads| loads.on(network));
        assert_eq!(on(Network::Free), Loads::ALL);
        assert_eq!(on(Network::Metered), [Loads::Careful, Loads::Careful, Loads::ByHand]);
        assert_eq!(on(Network::Saver), [Loads::ByHand; 3]);
    }

    #[test]
    fn a_kit_is_kept_as_it_was_chosen() {
        for (kept, expires, count) in [
            ("nyxoid 2027-03 2", Some((2027, 3)), 2),
            ("nyxoid - 1", None, 1),
            ("nyxoid 2031-12 9", Some((2031, 12)), 9),
        ] {
            let carried = Kit { product: id("nyxoid"), expires, count };
            assert_eq!(kit_carried(&carried), kept);
            assert_eq!(kit(kept), Some(carried));
        }
    }

    #[test]
    fn a_kit_nobody_understands_is_none() {
        for kept in [
            "",
            "nyxoid",
            "nyxoid 2027-03",
            "nyxoid 2027-03 0",
            "nyxoid 2027-03 10",
            "nyxoid 2027-03 +2",
            "nyxoid 2027-00 1",
            "nyxoid 2027-13 1",
            "nyxoid 2027-3 1",
            "nyxoid 27-03 1",
            "nyxoid 0027-03 1",
            "nyxoid 2027-03-01 1",
            "nyxoid -027-03 1",
            "nyxoid 99999999999-03 1",
            "nyxoid  2027-03 1",
            "nyxoid 2027-03 1 1",
            "Nyxoid 2027-03 1",
            "<b> 2027-03 1",
        ] {
            assert_eq!(kit(kept), None, "{kept}");
        }
    }

    #[test]
    fn lessons_are_kept_once_each_and_nonsense_among_them_is_left_out() {
        assert_eq!(lessons("recognise,law"), [id("recognise"), id("law")]);
        assert_eq!(lessons_read(&lessons("recognise,law")), "recognise,law");
        assert_eq!(lessons("law,,LAW,<b>,law, law"), [id("law")]);
        assert_eq!(lessons_read(&[]), "");
    }

    #[test]
    fn the_best_round_is_kept_with_how_many_there_were() {
        let went = Quizzed { best: Score { right: 9, of: 11 }, rounds: 4 };
        assert_eq!((quiz_went(went).as_str(), quiz("9/11 4")), ("9/11 4", Some(went)));
        for kept in
            ["", "9/11", "12/11 1", "0/0 1", "-1/2 1", "9/11 x", "9 11 1", "9/11 1 1", "99999999999999999999/1 1"]
        {
            assert_eq!(quiz(kept), None, "{kept}");
        }
    }

    #[test]
    fn a_setting_nobody_understands_is_as_if_it_had_not_been_chosen() {
        let mut settings = Settings::default();
        for setting in Setting::ALL {
            settings.apply(*setting, "\u{202e}nonsense");
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn a_country_is_kept_with_the_moment_it_was_chosen() {
        let (austria, at) = (Id::new("at").unwrap(), DateTime::from_timestamp(1_763_775_126, 0).unwrap());
        let mut settings = Settings::default();
        settings.apply(Setting::Country, &country_chosen(&austria, at));
        assert_eq!(settings.country, Some((austria, at)));
    }

    #[test]
    fn an_app_that_hides_mix_does_not_begin_with_it() {
        let mut settings = Settings::default();
        settings.apply(Setting::HidesMix, "yes");
        assert_eq!(settings.start(), Place::Events);
    }

    #[test]
    fn what_is_hidden_is_no_longer_led_to() {
        let mut settings = Settings::default();
        let of_mix = [Route::Mix {}, Route::Chart {}, Route::Substance { id: "mdma".to_owned() }];
        assert!(of_mix.iter().all(|route| !settings.hides(route)));
        settings.apply(Setting::HidesMix, "yes");
        assert!(of_mix.iter().all(|route| settings.hides(route)));
        for route in [Route::Start {}, Route::Events {}, Route::Help {}, Route::Settings {}] {
            assert!(!settings.hides(&route), "{route}");
        }
    }
}
