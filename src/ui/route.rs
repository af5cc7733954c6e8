//! Where one can be in the app, and the five places at the bottom of it.

use dioxus::prelude::*;

use super::frame::Frame;
use super::screens::{
    About, Alert, Alerts, Card, Cards, Chart, Event, Events, Follow, Group, Help, HelpGuide, Kit, Lesson, Lost,
    Meeting, Meetings, Mix, More, Nearby, PeerGroup, PeerGroups, Quiz, Rehearsal, Settings, Stall, Start, Substance,
    Training, Updates,
};

/// Every screen. Whatever is not one of them says so, and shows the way back.
#[derive(Clone, Debug, PartialEq, Routable)]
pub(super) enum Route {
    #[layout(Frame)]
    #[route("/")]
    Start {},
    #[route("/mix")]
    Mix {},
    #[route("/chart")]
    Chart {},
    #[route("/substance/:id")]
    Substance { id: String },
    #[route("/events")]
    Events {},
    #[route("/events/:feed/:id")]
    Event { feed: String, id: String },
    #[route("/help")]
    Help {},
    #[route("/help/:guide")]
    HelpGuide { guide: String },
    #[route("/nearby")]
    Nearby {},
    #[route("/nearby/:feed/:id")]
    Stall { feed: String, id: String },
    #[route("/meetings")]
    Meetings {},
    #[route("/meetings/:feed/:id")]
    Meeting { feed: String, id: String },
    #[route("/groups")]
    PeerGroups {},
    #[route("/groups/:feed/:id")]
    PeerGroup { feed: String, id: String },
    #[route("/alerts")]
    Alerts {},
    #[route("/alerts/:feed/:id")]
    Alert { feed: String, id: String },
    #[route("/more")]
    More {},
    #[route("/cards")]
    Cards {},
    #[route("/cards/:id")]
    Card { id: String },
    #[route("/training")]
    Training {},
    #[route("/training/:id")]
    Lesson { id: String },
    #[route("/quiz")]
    Quiz {},
    #[route("/rehearsal")]
    Rehearsal {},
    #[route("/kit")]
    Kit {},
    #[route("/updates")]
    Updates {},
    #[route("/updates/:feed")]
    Group { feed: String },
    #[route("/follow")]
    Follow {},
    #[route("/settings")]
    Settings {},
    #[route("/about")]
    About {},
    #[route("/:..way")]
    Lost { way: Vec<String> },
}

/// One of the places at the bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Mix,
    Events,
    Help,
    Nearby,
    More,
}

impl Place {
    /// Where the app may begin.
    pub(super) const STARTS: [Self; 4] = [Self::Mix, Self::Events, Self::Nearby, Self::Help];

    /// The word that settings and element ids know it by.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Mix => "mix",
            Self::Events => "events",
            Self::Help => "help",
            Self::Nearby => "nearby",
            Self::More => "more",
        }
    }

    /// The message that names it.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Mix => "frame-mix",
            Self::Events => "frame-events",
            Self::Help => "frame-help",
            Self::Nearby => "frame-nearby",
            Self::More => "frame-more",
        }
    }

    /// Its first screen.
    pub(super) const fn route(self) -> Route {
        match self {
            Self::Mix => Route::Mix {},
            Self::Events => Route::Events {},
            Self::Help => Route::Help {},
            Self::Nearby => Route::Nearby {},
            Self::More => Route::More {},
        }
    }
}

impl Route {
    /// The place a screen belongs to; `start` is where the app begins.
    pub(super) const fn place(&self, start: Place) -> Place {
        match self {
            Self::Start {} => start,
            Self::Mix {} | Self::Chart {} | Self::Substance { .. } => Place::Mix,
            Self::Events {} | Self::Event { .. } => Place::Events,
            Self::Help {} | Self::HelpGuide { .. } => Place::Help,
            Self::Nearby {} | Self::Stall { .. } | Self::Meetings {} | Self::Meeting { .. } => Place::Nearby,
            Self::More {}
            | Self::PeerGroups {}
            | Self::PeerGroup { .. }
            | Self::Alerts {}
            | Self::Alert { .. }
            | Self::Cards {}
            | Self::Card { .. }
            | Self::Training {}
            | Self::Lesson { .. }
            | Self::Quiz {}
            | Self::Rehearsal {}
            | Self::Kit {}
            | Self::Updates {}
            | Self::Group { .. }
            | Self::Follow {}
            | Self::Settings {}
            | Self::About {}
            | Self::Lost { .. } => Place::More,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_leads_nowhere_says_so() {
        for address in ["/nowhere", "/mix/2", "/substance", "/substance/a/b", "/%2e%2e/help"] {
            assert!(matches!(address.parse(), Ok(Route::Lost { .. })), "{address}");
        }
    }

    #[test]
    fn every_place_is_found_by_its_address() {
        for place in [Place::Mix, Place::Events, Place::Help, Place::Nearby, Place::More] {
            let route = place.route().to_string().parse::<Route>();
            assert_eq!(route.map(|route| route.place(Place::Mix)).ok(), Some(place));
        }
    }
}
