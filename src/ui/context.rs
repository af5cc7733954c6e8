//! What every screen reads and changes: the store, the language, the settings, what is asked about.
//!
//! Here: one place that a choice goes through, so that it is shown, kept and cleared in one way. Not here: what a screen
//! alone needs (its own signals).

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::alerts::Warnings;
use super::bringing::{Tongue, use_tongue};
use super::chosen::Chosen;
use super::frame::Moved;
use super::helping::{Facts, Helping};
use super::opened::Opened;
use super::settings::{Settings, country_chosen};
use super::syncing::{Syncing, use_syncing};
use super::wanted::Wanted;
use super::whereabouts::{AskWhere, Here};
use crate::domain::{
    BadLink, Call, EmergencyNumber, FeedId, Id, Link, Names, Round, SUBSTANCES, Substance, Text, Zone, country_holds,
    number_to_call,
};
use crate::feed::{self, Kind, Standing};
use crate::i18n::{self, Catalogue, Isolation, Language};
use crate::platform::{self, Device, Network};
use crate::store::{self, Database, ErrorKind, Follow, Origin, Packs, Setting, UserData};

/// The names, and of which revision they are.
type NamesOf = (u64, Rc<Names>);

/// What groups warn of, and of which revision it is.
type WarningsOf = (u64, Rc<Warnings>);

/// A value that is compared by identity, so that a memo may hold it.
#[derive(Debug)]
pub(super) struct Shared<T>(pub(super) Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The messages in the reader's language: all that words need, also where there is no database.
pub(super) type Speech = Memo<Shared<Catalogue>>;

/// A message with one variable.
pub(super) fn say(speech: Speech, id: &str, name: &'static str, value: &str) -> Text {
    let mut args = FluentArgs::new();
    args.set(name, value.to_owned());
    speech.read().say(id, &args)
}

/// A message with two variables.
pub(super) fn say_two(speech: Speech, id: &str, one: (&'static str, &str), other: (&'static str, &str)) -> Text {
    let mut args = FluentArgs::new();
    args.set(one.0, one.1.to_owned());
    args.set(other.0, other.1.to_owned());
    speech.read().say(id, &args)
}

/// The app, as its screens hold it.
#[derive(Clone)]
pub(super) struct AppContext {
    database: Rc<Database>,
    user: Option<Rc<UserData>>,
    /// Where all that is kept stands; none where nothing is.
    folder: Option<PathBuf>,
    now: fn() -> DateTime<Utc>,
    /// The language of the device: the first one, and again after everything was cleared.
    device: Language,
    names: Rc<RefCell<Option<NamesOf>>>,
    warnings: Rc<RefCell<Option<WarningsOf>>>,
    /// The language that is spoken, and the one that is to be.
    pub(super) tongue: Tongue,
    pub(super) catalogue: Speech,
    pub(super) settings: Signal<Settings>,
    /// Raised when content changed, so that what was read from it is read again.
    revision: Signal<u64>,
    /// What is asked about.
    pub(super) mix: Signal<Vec<Chosen>>,
    /// What was asked about before something else was.
    pub(super) mix_before: Signal<Vec<Chosen>>,
    /// Which rows of the chart are looked at; none is all of them.
    pub(super) chart: Signal<Vec<Id>>,
    /// The round of the quiz that was begun: whoever looks something up in a lesson comes back to it. None before the first
    /// answer.
    pub(super) quiz: Signal<Option<Round>>,
    /// Where the reader is, as far as this session knows.
    pub(super) here: Here,
    /// What a stall near the reader has to offer to be shown.
    pub(super) offers: Signal<Vec<Id>>,
    /// Which events are looked at.
    pub(super) wanted: Signal<Wanted>,
    /// Raised when what the reader marked, or wants to be reminded of, changed.
    kept: Signal<u64>,
    /// What the screens ask of the device.
    pub(super) hands: Rc<dyn Device>,
    /// Whether only what is open now is shown near the reader.
    pub(super) only_open: Signal<bool>,
    /// What is looked for among the alerts.
    pub(super) alert_search: Signal<String>,
    /// How the device is asked where it is.
    pub(super) ask_where: AskWhere,
    /// Whether all of it is a page in a browser.
    pub(super) in_browser: bool,
    /// Whose clock the reader has, where the device says so.
    pub(super) zone: Option<Zone>,
    /// Raised when the reader leaves or clears everything: what was shown until then is gone, also behind "back".
    pub(super) session: Signal<u32>,
    /// Whether the reader has left: the screen is empty until they come back.
    pub(super) has_left: Signal<bool>,
    /// Whether a choice could not be kept.
    unkept: Signal<bool>,
    /// Raised now and then, so that what depends on the moment is asked again.
    ticks: Signal<u64>,
    /// The open cases of help.
    helping: Helping,
    /// What asking groups for news comes to.
    pub(super) syncing: Syncing,
    /// The link to a group that was opened, until it was answered; or why it is none.
    pub(super) invited: Signal<Option<Result<Link, BadLink>>>,
}

/// Opens the context of the whole app. Once, in its root.
pub(super) fn use_app(opened: Opened, database: Rc<Database>) -> AppContext {
    let settings = use_signal(|| opened.user.as_ref().map_or_else(Settings::default, |user| Settings::read(user)));
    let (mut revision, session, ticks) = (use_signal(|| 0), use_signal(|| 0), use_signal(|| 0));
    let speaks = Rc::clone(&database);
    let tongue = use_tongue(
        &opened,
        use_callback(move |language: Language| {
            let _ = speaks.speak(language.content()); // best effort: what is missing shows in English, marked
            revision += 1;
        }),
    );
    let catalogue = use_speech(tongue.spoken);
    let (mix, mix_before) = (use_signal(Vec::new), use_signal(Vec::new));
    let (here, offers, alert_search) = (use_signal(|| None), use_signal(Vec::new), use_signal(String::new));
    let only_open = use_signal(|| false);
    let (wanted, kept) = (use_signal(Wanted::default), use_signal(|| 0));
    let (chart, quiz, has_left) = (use_signal(Vec::new), use_signal(|| None), use_signal(|| false));
    let helping = use_context::<Helping>();
    let unkept = use_signal(|| opened.user.as_ref().is_none_or(|user| user.problem().is_some()));
    let syncing = use_syncing(&opened, &database, revision);
    let invited = use_signal(|| opened.link.clone().filter(|link| !matches!(link, Ok(Link::Help(_)))));
    use_context_provider(Moved::default);
    use_context_provider(|| AppContext {
        database,
        user: opened.user,
        folder: opened.folder,
        now: opened.times.now,
        device: opened.device,
        names: Rc::default(),
        warnings: Rc::default(),
        tongue,
        catalogue,
        settings,
        revision,
        mix,
        mix_before,
        chart,
        quiz,
        here,
        offers,
        wanted,
        kept,
        hands: opened.hands,
        only_open,
        alert_search,
        ask_where: opened.ask_where,
        in_browser: opened.in_browser,
        zone: opened.zone,
        session,
        has_left,
        unkept,
        ticks,
        helping,
        syncing,
        invited,
    })
}

/// The messages of a language, for every screen below.
pub(super) fn use_speech(language: Signal<Language>) -> Speech {
    let speech = use_memo(move || Shared(Rc::new(Catalogue::new(language(), Isolation::Marked))));
    use_context_provider(|| speech)
}

impl AppContext {
    /// What is read from: whoever reads here reads again when the content has changed.
    pub(super) fn content(&self) -> &Database {
        let _ = self.revision.read();
        &self.database
    }

    /// The moment, as the device has it. It may be wrong: a choice it places in the future counts as none.
    pub(super) fn now(&self) -> DateTime<Utc> {
        (self.now)()
    }

    /// The moment by which ages are told: never before what is known to have happened, whatever the device says.
    pub(super) fn trusted_moment(&self) -> DateTime<Utc> {
        self.syncing.trusted(self.moment())
    }

    /// Whether the device's clock cannot be right.
    pub(super) fn clock_is_wrong(&self) -> bool {
        let _ = self.moment(); // asked again while the screen stands
        self.syncing.clock_is_wrong()
    }

    /// The moment, for whoever shows what changes with it: read again while the screen stands.
    pub(super) fn moment(&self) -> DateTime<Utc> {
        let _ = self.ticks.read();
        self.now()
    }

    /// Some time has passed, or the phone was asleep.
    pub(super) fn tick(&self) {
        let mut ticks = self.ticks;
        ticks += 1;
        self.helping.let_go();
        self.check_unasked();
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// A message without variables, in the reader's language.
    pub(super) fn text(&self, id: &str) -> Text {
        self.catalogue.read().text(id)
    }

    /// A message with one variable.
    pub(super) fn say(&self, id: &str, name: &'static str, value: &str) -> Text {
        say(self.catalogue, id, name, value)
    }

    /// The language whose words the content is read in.
    pub(super) fn lang(&self) -> String {
        self.catalogue.read().language().content().to_owned()
    }

    /// Words of the content, in the reader's language or marked as another; none when nobody wrote them.
    pub(super) fn words(&self, kind: Kind, id: &str, field: &str) -> Option<Text> {
        let catalogue = self.catalogue.read();
        let text = self.content().text(catalogue.language().content(), kind, id, field).ok().flatten();
        text.map(|text| catalogue.shown(text))
    }

    /// The name of a row of the chart.
    pub(super) fn row_name(&self, row: &Id) -> Text {
        let nameless = || Text::new(row.to_string(), i18n::ENGLISH);
        self.words(Kind::Row, row.as_str(), "name").unwrap_or_else(nameless)
    }

    /// One substance; none when nobody knows it.
    pub(super) fn substance(&self, id: &Id) -> Option<Substance> {
        self.content().substance(id).ok().flatten()
    }

    /// The name shown for a chosen one, in the reader's language; for one nobody knows, what was typed, shortened.
    pub(super) fn name_of(&self, chosen: &Chosen) -> String {
        let known = chosen.id.as_ref().and_then(|id| self.substance(id));
        let shown = known.map(|one| one.shown_name(&self.lang()).to_owned());
        shown.unwrap_or_else(|| chosen.shown())
    }

    /// By what a chosen one was judged; none when it is itself a row, or nobody knows it.
    pub(super) fn judged(&self, chosen: &Chosen) -> Option<Text> {
        self.judged_substance(&self.substance(chosen.id.as_ref()?)?)
    }

    /// By what a substance was judged; none when it is itself a row.
    pub(super) fn judged_substance(&self, substance: &Substance) -> Option<Text> {
        self.judged_by(substance, &substance.all_rows().collect::<Vec<_>>())
    }

    /// By these of its rows a substance was judged.
    pub(super) fn judged_by(&self, substance: &Substance, rows: &[&Id]) -> Option<Text> {
        let name = |lang: &str, row: &Id| self.content().text(lang, Kind::Row, row.as_str(), "name").ok().flatten();
        i18n::relation(&self.catalogue.read(), substance, |lang| {
            rows.iter().filter_map(|row| name(lang, row)).collect()
        })
    }

    /// Every substance by every name. Read when the first letter is typed, and again when content changed: the first
    /// screen needs none of them.
    pub(super) fn names(&self) -> Option<Rc<Names>> {
        let revision = *self.revision.read();
        let held = self.names.borrow().clone().filter(|(of, _)| *of == revision).map(|(_, names)| names);
        held.or_else(|| {
            let names = Rc::new(self.database.names().ok()?);
            self.names.replace(Some((revision, Rc::clone(&names))));
            Some(names)
        })
    }

    /// What groups warn of, read once for each revision.
    pub(super) fn warnings(&self) -> Rc<Warnings> {
        let revision = *self.revision.read();
        let held = self.warnings.borrow().clone().filter(|(of, _)| *of == revision).map(|(_, warnings)| warnings);
        held.unwrap_or_else(|| {
            let warnings = Rc::new(self.read_warnings());
            self.warnings.replace(Some((revision, Rc::clone(&warnings))));
            warnings
        })
    }

    /// The country the reader is in, while they are sure to be: a choice holds for a day.
    pub(super) fn country(&self) -> Option<Id> {
        country(&self.settings.read(), self.moment())
    }

    /// The number on every call button. Needs no database: it is read from the binary itself.
    pub(super) fn call(&self) -> Call {
        call(&self.settings.read(), self.moment())
    }

    /// What help needs to know of the app.
    pub(super) fn help_facts(&self) -> Facts {
        help_facts(&self.settings.read(), self.catalogue, self.moment())
    }

    /// Asks about one more, as far as there is room; the same one counts once.
    pub(super) fn add(&self, one: Chosen) {
        let mut mix = self.mix;
        if !self.is_full() && !mix.peek().contains(&one) {
            mix.write().push(one);
        }
    }

    /// Asks about something else. What was asked about until now can be had back: it may be what somebody has taken.
    pub(super) fn ask_instead(&self, chosen: Vec<Chosen>) {
        let (mut mix, mut mix_before) = (self.mix, self.mix_before);
        let before = std::mem::replace(&mut *mix.write(), chosen);
        let is_lost = before.iter().any(|one| !mix.peek().contains(one));
        mix_before.set(if is_lost { before } else { Vec::new() });
    }

    /// Asks about one fewer. Who asks about nothing any more has nothing to come back to.
    pub(super) fn remove(&self, one: &Chosen) {
        let (mut mix, mut mix_before) = (self.mix, self.mix_before);
        mix.write().retain(|held| held != one);
        if mix.peek().is_empty() {
            mix_before.set(Vec::new());
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.mix.read().len() >= *SUBSTANCES.end()
    }

    /// Whether what the reader chooses is still there after the next start.
    pub(super) fn keeps_choices(&self) -> bool {
        !*self.unkept.read()
    }

    /// Takes over a choice from now on, and after the next start.
    pub(super) fn choose(&self, setting: Setting, value: &str) {
        let mut settings = self.settings;
        self.keep(setting, value);
        settings.write().apply(setting, value);
    }

    /// The country the reader is in: it holds for a day. None takes the choice back.
    pub(super) fn choose_country(&self, country: Option<&Id>) {
        let kept = country.map_or_else(String::new, |country| country_chosen(country, self.now()));
        self.choose(Setting::Country, &kept);
    }

    /// Speaks another language from now on, or once it is here, and after the next start.
    pub(super) fn speak(&self, language: Language) {
        self.keep(Setting::Language, &language.tag);
        self.tongue.speak(language);
    }

    fn keep(&self, setting: Setting, value: &str) {
        let kept = self.user.as_ref().is_some_and(|user| user.set(setting, value).is_ok() && user.problem().is_none());
        let mut unkept = self.unkept;
        if !kept && !*unkept.peek() {
            unkept.set(true);
        }
    }

    /// What the reader marked and wants to be reminded of: whoever reads here reads again when that has changed.
    pub(super) fn marks(&self) -> Option<&UserData> {
        let _ = (self.revision.read(), self.kept.read());
        self.user.as_deref()
    }

    /// Changes what the reader marked. What could not be kept is said on every screen that says so.
    pub(super) fn change_marks(&self, change: impl FnOnce(&UserData) -> store::Result<()>) {
        let is_changed = self.user.as_ref().is_some_and(|user| change(user).is_ok());
        let is_kept = is_changed && self.user.as_ref().is_some_and(|user| user.problem().is_none());
        let (mut kept, mut unkept) = (self.kept, self.unkept);
        if !is_kept && !*unkept.peek() {
            unkept.set(true);
        }
        if is_changed {
            self.hands.keep_for_good();
            kept += 1;
        }
    }

    /// Whom the reader follows.
    pub(super) fn follows(&self) -> Vec<Follow> {
        let _ = self.revision.read();
        self.user.as_ref().and_then(|user| user.follows().ok()).unwrap_or_default()
    }

    /// What a group may say, followed or not.
    pub(super) fn standing(&self, feed: &FeedId) -> Standing {
        self.content().standing(feed).unwrap_or(Standing::Unlisted)
    }

    /// A link to a group was opened: the question whether to follow it stands until it is answered.
    pub(super) fn invite(&self, link: Result<Link, BadLink>) {
        let mut invited = self.invited;
        invited.set(Some(link));
    }

    /// Not now.
    pub(super) fn refuse(&self) {
        let mut invited = self.invited;
        invited.set(None);
    }

    /// Follows a group from now on; false when that could not be kept.
    pub(super) fn follow(&self, follow: &Follow) -> bool {
        let is_kept = self.user.as_ref().is_some_and(|user| user.follow(follow).is_ok());
        if is_kept {
            self.hands.keep_for_good();
            self.refuse(); // answered
            self.changed();
        }
        is_kept
    }

    /// Follows a group no longer, and lets all go that came from it; false when that could not be kept.
    pub(super) fn unfollow(&self, feed: &FeedId) -> bool {
        let is_kept = self.user.as_ref().is_some_and(|user| user.unfollow(feed).is_ok());
        if is_kept {
            self.syncing.stop(); // the group may be the one that is asked just now
            let packs = Packs::open(self.folder.as_deref());
            let _ = packs.forget(feed).and_then(|()| packs.sweep(self.now())); // best effort: the next sweep takes them
            let _ = self.database.drop_feed(feed); // best effort: it is shown nowhere, and goes with the next clearing
            self.changed();
        }
        is_kept
    }

    /// Leaves a group's ratings out, or takes them in again.
    pub(super) fn mute(&self, feed: &FeedId, muted: bool) {
        if let Some(user) = &self.user {
            let _ = user.mute_ratings(feed, muted); // best effort: what is kept is what is shown
            self.database.set_muted(user.muted().unwrap_or_default());
        }
        self.changed();
    }

    /// What the reader chose, as far as the network of the device goes with it.
    fn settings_here(&self) -> Settings {
        let mut settings = self.settings.peek().clone();
        settings.loads = settings.loads.on(self.hands.network());
        settings
    }

    /// What the network costs just now, where that takes back something the reader allowed.
    pub(super) fn network_holds_back(&self) -> Option<Network> {
        let (_, loads) = (self.moment(), self.settings.read().loads);
        Some(self.hands.network()).filter(|network| loads.on(*network) != loads)
    }

    /// Asks a group for news, or all of them, because the reader says so; `allow` is the download they agreed to, in bytes.
    pub(super) fn check(&self, feed: Option<&FeedId>, allow: Option<u64>) {
        let follows =
            self.follows().into_iter().filter(|follow| feed.is_none_or(|feed| follow.feed == *feed)).collect();
        self.syncing.ask(follows, &self.settings_here(), allow);
    }

    /// Asks every group that is due, because some time has passed. Whoever follows nobody asks nobody.
    pub(super) fn check_unasked(&self) {
        self.syncing.ask_unasked(self.follows(), &self.settings_here());
    }

    fn changed(&self) {
        let mut revision = self.revision;
        revision += 1;
    }

    /// Leaves at once: nothing of what was asked or looked at stays on the screen, or behind "back".
    pub(super) fn leave(&self) {
        let mut has_left = self.has_left;
        self.forget_session();
        has_left.set(true);
    }

    /// Clears all that says anything about the reader, and begins as on the first day; `told` hears what could not be
    /// cleared. What could be is cleared all the same.
    pub(super) fn clear(&self, told: Callback<Option<ErrorKind>>) {
        let cleared = self.clear_kept();
        if !self.in_browser {
            self.begin_again(cleared);
            told.call(cleared.err());
            return;
        }
        // A browser says later whether it is gone. Until then nobody is told that it is.
        let app = self.clone();
        dioxus::core::spawn_forever(async move {
            let cleared = app.keep_page(true).await.and(cleared);
            app.begin_again(cleared);
            told.call(cleared.err());
        });
    }

    /// Takes all that is kept.
    fn clear_kept(&self) -> Result<(), ErrorKind> {
        self.syncing.stop();
        let user = self.user.as_ref().map_or(Ok(()), |user| user.clear());
        let content = self.database.clear(self.device.content());
        let packs = Packs::open(self.folder.as_deref()).clear();
        let cases = self.helping.forget();
        self.hands.remind_at(&[], "", "");
        self.hands.forget_handed_out();
        if let Some(folder) = &self.folder {
            platform::clear_web_view(folder);
        }
        if self.database.origin() == Origin::BuiltIn(ErrorKind::OtherPage) {
            return Err(ErrorKind::OtherPage); // what is kept is out of reach from here
        }
        user.and(content).and(packs).and(cases).map_err(|error| error.kind())
    }

    /// The first run begins again, unless there is something to say first.
    fn begin_again(&self, cleared: Result<(), ErrorKind>) {
        let (mut settings, mut revision, mut unkept) = (self.settings, self.revision, self.unkept);
        settings.set(Settings::none(cleared.is_err()));
        self.tongue.begin(self.device.clone());
        unkept.set(self.user.as_ref().is_none_or(|user| user.problem().is_some()));
        revision += 1;
        self.names.replace(None);
        self.warnings.replace(None);
        if cleared.is_ok() {
            self.forget_session();
        } else {
            self.forget_asked();
        }
    }

    /// Has the page put away what has changed, or `all` there is.
    async fn keep_page(&self, all: bool) -> Result<(), ErrorKind> {
        store::keep_page(&self.database, self.user.as_deref(), all).await
    }

    /// Has the page put away what changes, as long as the app stands. What it does not take is said.
    pub(super) async fn keep_pages(&self) {
        loop {
            store::page_changed().await;
            let is_unkept = self.keep_page(false).await.is_err();
            let mut unkept = self.unkept;
            if is_unkept && !*unkept.peek() {
                unkept.set(true);
            }
        }
    }

    /// Comes in: the first run is over.
    pub(super) fn come_in(&self) {
        if !self.settings.peek().welcomed {
            self.choose(Setting::Welcomed, "yes");
        }
        self.come_back();
    }

    /// Comes back after having left; to the first run, where that was left.
    pub(super) fn come_back(&self) {
        let mut has_left = self.has_left;
        if *has_left.peek() {
            has_left.set(false);
        }
    }

    fn forget_session(&self) {
        let mut session = self.session;
        self.forget_asked();
        session += 1;
    }

    fn forget_asked(&self) {
        let (mut mix, mut mix_before, mut chart, mut quiz) = (self.mix, self.mix_before, self.chart, self.quiz);
        let (mut here, mut offers, mut alert_search) = (self.here, self.offers, self.alert_search);
        let mut only_open = self.only_open;
        let mut wanted = self.wanted;
        mix.write().clear();
        mix_before.write().clear();
        chart.write().clear();
        quiz.set(None);
        here.set(None);
        offers.set(Vec::new());
        wanted.set(Wanted::default());
        alert_search.set(String::new());
        only_open.set(false);
        self.refuse();
        self.helping.forget_taken(|_| true);
    }
}

/// The country the reader is in, while they are sure to be.
fn country(settings: &Settings, now: DateTime<Utc>) -> Option<Id> {
    let (country, chosen) = settings.country.clone()?;
    country_holds(chosen, now).then_some(country)
}

/// The number on every call button.
fn call(settings: &Settings, now: DateTime<Utc>) -> Call {
    let chosen = settings.country.clone().and_then(|(country, at)| Some((number_of(&country)?, at)));
    number_to_call(chosen.as_ref().map(|(number, at)| (number, *at)), now)
}

/// The country whose number that is, and what is to be known of it.
fn call_note(settings: &Settings, speech: Speech, now: DateTime<Utc>) -> Option<(Text, Option<Text>)> {
    let country = country(settings, now).filter(|_| call(settings, now).is_local)?;
    let catalogue = speech.read();
    let note = feed::embedded_text(catalogue.language().content(), Kind::Number, country.as_str(), "note");
    Some((catalogue.text(&format!("country-{country}")), note))
}

/// What help needs to know, from settings alone.
pub(super) fn help_facts(settings: &Settings, speech: Speech, now: DateTime<Utc>) -> Facts {
    Facts {
        call: call(settings, now),
        place: call_note(settings, speech, now),
        country: country(settings, now),
        product: settings.kit.as_ref().map(|kit| kit.product.clone()),
    }
}

/// A country's number, from the edition in the binary.
fn number_of(country: &Id) -> Option<EmergencyNumber> {
    feed::embedded_numbers().remove(country)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::super::helping::use_helping;
    use super::*;

    static SECONDS: AtomicI64 = AtomicI64::new(0);

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(SECONDS.load(Ordering::Relaxed), 0).unwrap()
    }

    /// Says what is called; with a click, as the page does now and then, asks again.
    #[component]
    fn Calls() -> Element {
        let opened = use_hook(|| Opened::in_folder(None, &["en".to_owned()], now));
        let database = opened.database().unwrap();
        use_helping(opened.cases(), opened.times);
        let app = use_app(opened, database);
        use_hook(|| app.choose_country(Id::new("at").ok().as_ref()));
        let (number, ticking) = (app.call().number, app.clone());
        use_future(move || {
            let app = ticking.clone();
            async move {
                SECONDS.store(30 * 60 * 60, Ordering::Relaxed);
                app.tick();
            }
        });
        rsx! { "calls {number}" }
    }

    /// A phone that was left on Help in Austria showed its number after a night in the train to Italy.
    #[test]
    fn the_number_on_an_open_screen_changes_when_the_country_is_no_longer_sure() {
        let mut dom = VirtualDom::new(Calls);
        dom.rebuild_in_place();
        assert_eq!(dioxus_ssr::render(&dom), "calls 144");
        dom.process_events();
        dom.render_immediate(&mut dioxus::core::NoOpMutations);
        assert_eq!(dioxus_ssr::render(&dom), "calls 112");
    }
}
