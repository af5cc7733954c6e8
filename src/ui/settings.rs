//! What the reader chose, as the screens understand it. How it is kept is the store's.

use chrono::{DateTime, Utc};

use super::route::{Place, Route};
use crate::domain::Id;
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
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::Dark, text_size: 100, start: Place::Mix, hides_mix: false, country: None, welcomed: false }
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

#[cfg(test)]
mod tests {
    use super::*;

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
