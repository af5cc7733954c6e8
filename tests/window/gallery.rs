//! A walk past every screen: pictures of each, and what must hold on all of them.
//!
//! Without `TENTLIGHT_GALLERY`, a few looks that break first. With `all`, every one there is: `./x gallery`.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use tentlight::store::{Setting, UserData};

use crate::driver::{SOON, Window, screenshots};

/// One screen, in one state.
pub(crate) struct Stop {
    pub(crate) name: &'static str,
    /// What its pictures show.
    shows: &'static str,
    /// The way to it, from the stop before.
    go: fn(&mut Window),
}

const fn stop(name: &'static str, shows: &'static str, go: fn(&mut Window)) -> Stop {
    Stop { name, shows, go }
}

/// Every screen, in the order of the walk. It begins with a new folder, at the first run; Help comes last, because it
/// has no places to go on from.
pub(crate) const STOPS: [Stop; 37] = [
    stop("welcome", "The first run, before anything is chosen.", |app| {
        arrive(app, "document.querySelector('#welcome')");
    }),
    stop("mix-empty", "Mix with nothing in it: three mixes people often get wrong.", |app| {
        app.click("#welcome-start");
        arrive(app, "document.querySelector('#mix-search')");
    }),
    stop("mix-typing", "Mix while a name is typed.", |app| {
        app.fill("#mix-search", "ket");
        arrive(app, "document.querySelector('#mix-found [data-id=ketamine]')");
    }),
    stop("mix-ambiguous", "A name that means several things: one must be picked.", |app| {
        app.fill("#mix-search", "tusi");
        arrive(app, "['ketamine', 'mdma', '2c-b'].every(id => document.querySelector(`#mix-found [data-id='${id}']`))");
    }),
    stop("mix-verdict", "Two substances and their verdict.", |app| {
        pick(app, "ketamine");
        pick(app, "alcohol");
        arrive(
            app,
            "document.querySelector('#verdict') && document.querySelectorAll('#mix-pairs li[data-risk]').length === 1",
        );
    }),
    stop("mix-many", "Five names, one of which nobody knows, and their ten pairs.", |app| {
        pick(app, "ghb");
        pick(app, "mdma");
        app.fill("#mix-search", "zzqx");
        app.click("#mix-unknown");
        arrive(app, "document.querySelectorAll('#mix-pairs li[data-risk]').length === 10");
    }),
    stop("events", "Events.", |app| place(app, "events")),
    stop("nearby", "Nearby.", |app| place(app, "nearby")),
    stop("more", "More: what else there is.", |app| place(app, "more")),
    stop("settings", "Settings.", |app| {
        more(app, "settings");
        arrive(app, "document.querySelector('#settings-language')");
    }),
    stop("question", "The question before everything is cleared.", |app| {
        app.click("#settings-clear");
        arrive(app, "document.activeElement.id === 'clear-title'");
    }),
    stop("about", "About the app.", |app| {
        more(app, "about");
        arrive(app, "!document.querySelector('#more-about')");
    }),
    stop("updates", "Updates, while nobody is followed.", |app| {
        more(app, "updates");
        arrive(app, "document.querySelector('#updates-none')");
    }),
    stop("follow", "The question whether to follow a group.", |app| {
        app.fill(
            "#updates-link",
            "tentlight://follow/abcdefghijklmnopqrstuvwxyz234567?u=https://peers.example/feed&n=Peers%20of%20the%20lake",
        );
        app.click("#updates-link-open");
        arrive(app, "document.querySelector('#follow-yes')");
    }),
    stop("cards", "Every safer-use card.", |app| {
        more(app, "cards");
        arrive(app, "document.querySelector('#cards')");
    }),
    stop("card", "One card, with who says so.", |app| {
        app.click("#cards a[href$=\"/cards/tolerance\"]");
        arrive(app, "document.querySelector('#card')");
        app.click("#card .sources summary");
        arrive(app, "document.querySelector('#card .sources[open]')");
    }),
    stop("kit", "My naloxone, past its month.", |app| {
        more(app, "kit");
        arrive(app, "document.querySelector('#kit-product')");
        app.choose("#kit-product", "nyxoid");
        arrive(app, "document.querySelector('#kit-month')");
        app.choose("#kit-month", "01");
        app.run(
            "const year = document.querySelector('#kit-year'); year.selectedIndex = 1;
            year.dispatchEvent(new Event('change', { bubbles: true }));",
        );
        arrive(app, "document.querySelector('#kit-ending')");
    }),
    stop("lesson", "A lesson: what is known of the law.", |app| {
        more(app, "training");
        app.click("#training-lessons a[data-id=law]");
        arrive(app, "document.querySelector('#lesson-law')");
    }),
    stop("training", "The training, one lesson of it read.", |app| {
        app.click("#lesson-read");
        arrive(app, "document.querySelector('#training-lessons [data-read=true]')");
    }),
    stop("quiz", "A question.", |app| {
        app.click("#training-quiz");
        arrive(app, "document.querySelector('#quiz .quiz-answers button')");
    }),
    stop("quiz-why", "The same question, answered.", |app| {
        app.click("#quiz button[data-answer=a]");
        arrive(app, "document.activeElement.classList.contains('quiz-said')");
    }),
    stop("practice", "Practice: the call step, where nothing dials.", |app| {
        more(app, "training");
        app.click("#training-rehearsal");
        app.click("#help-answer-no");
        arrive(app, "document.querySelector('.practice #help-script')");
    }),
    stop("chart", "The chart of all pairs.", |app| {
        app.click("#help-close");
        more(app, "chart");
        arrive(app, "document.querySelector('#chart-matrix')");
    }),
    stop("chart-row", "One row of the chart, worst first.", |app| {
        row(app, "ketamine");
        arrive(app, "document.querySelectorAll('#chart-picked li').length === 1");
    }),
    stop("chart-pair", "Two rows of the chart: their pair, and both beside every other.", |app| {
        row(app, "alcohol");
        arrive(app, "document.querySelector('#chart #verdict')");
    }),
    stop("substance", "One substance.", |app| {
        place(app, "mix");
        app.click("#mix-about a[href$=\"/substance/ketamine\"]");
        arrive(app, "document.querySelector('#substance')");
    }),
    stop("left", "What others see after the quick exit.", |app| {
        app.click("#leave");
        arrive(app, "document.querySelector('#left')");
    }),
    stop("help", "Help: the one first question.", |app| {
        app.click("#place-help");
        arrive(app, "document.querySelector('#help-answer-no') && document.querySelector('#help-call')");
    }),
    stop("help-see", "Help: they wake, and something is wrong.", |app| {
        app.click("#help-answer-yes");
        arrive(app, "document.querySelector('#help-answer-hot')");
    }),
    stop("help-call", "Help: the call, and what to say.", |app| {
        app.click("#help-back");
        app.click("#help-answer-no");
        arrive(app, "document.querySelector('#help-script')");
    }),
    stop("help-count", "Help: ten seconds of counting breaths.", |app| {
        app.click("#help-answer-called");
        arrive(app, "document.querySelector('#breaths-tap')");
    }),
    stop("help-dose", "Help: a dose of naloxone.", |app| {
        // A count that was looked at for long has gone on by itself.
        app.run("document.querySelector('#help-answer-not')?.click();");
        arrive(app, "document.querySelector('#help-give')");
    }),
    stop("help-care", "Help: pushes and breaths, and their beat.", |app| {
        app.click("#help-give");
        arrive(app, "document.querySelector('.drawing-step') && document.querySelector('#help-give')");
        app.click("#help-give");
        arrive(app, "document.querySelector('#beat')");
    }),
    stop("help-light", "Help: white light to look at lips by.", |app| {
        app.click("#help-light");
        arrive(app, "document.activeElement.id === 'help-torch-close'");
    }),
    stop("help-more", "Help: what may be needed on any step.", |app| {
        app.click("#help-torch-close");
        app.click("#help-more");
        arrive(app, "document.activeElement.id === 'help-aside'");
    }),
    stop("help-side", "Help: on their side.", |app| {
        app.click("#help-aside-close");
        app.click("#help-answer-ask");
        app.wait_for("document.querySelector('#help-answer-normal')", SOON);
        app.click("#help-answer-normal");
        arrive(app, "document.querySelector('#help-answer-done')");
    }),
    stop("help-handover", "Help: what the crew is shown.", |app| {
        app.click("#help-answer-done");
        app.click("#help-answer-crew");
        arrive(app, "document.querySelector('#handover')");
    }),
];

fn arrive(app: &mut Window, there: &str) {
    app.wait_for(there, SOON);
}

fn place(app: &mut Window, place: &str) {
    app.click(&format!("#place-{place}"));
    arrive(app, &format!("document.querySelector('.app[data-place={place}] main')"));
}

fn more(app: &mut Window, screen: &str) {
    place(app, "more");
    app.click(&format!("#more-{screen}"));
}

fn pick(app: &mut Window, id: &str) {
    app.fill("#mix-search", id);
    app.click(&format!("#mix-found [data-id={id}]"));
    arrive(app, "document.querySelector('#mix-search').value === ''");
}

fn row(app: &mut Window, id: &str) {
    app.fill("#chart-search", id);
    app.click(&format!("#chart-found [data-row={id}]"));
}

/// How the app is seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) language: &'static str,
    pub(crate) width: u32,
    pub(crate) theme: &'static str,
    /// The size of type, in percent.
    pub(crate) text: u32,
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}-{}", self.language, self.width, self.theme, self.text)
    }
}

impl Look {
    /// A small phone, a usual one, a tablet.
    pub(crate) fn height(self) -> u32 {
        match self.width {
            ..=320 => 640,
            321..=390 => 844,
            _ => 1024,
        }
    }

    /// Goes to every stop in a new app that is seen so.
    pub(crate) fn walk(self, mut visit: impl FnMut(&mut Window, &Stop)) {
        let folder = tempfile::tempdir().unwrap();
        let user = UserData::open(folder.path()).unwrap();
        let text = self.text.to_string();
        let seeds = [(Setting::Language, self.language), (Setting::Theme, self.theme), (Setting::TextSize, &text)];
        for (setting, value) in seeds {
            user.set(setting, value).unwrap();
        }
        drop(user);
        let mut app = Window::open_sized(folder.path(), self.width, self.height());
        let Self { language, theme, text, .. } = self;
        let seen = format!(".app[lang='{language}'][data-theme='{theme}'][data-text='{text}']");
        arrive(&mut app, &format!("document.querySelector(\"{seen}\")"));
        for stop in &STOPS {
            (stop.go)(&mut app);
            visit(&mut app, stop);
        }
    }
}

#[test]
fn every_screen_fits_in_english() {
    shows_whole_screens("en");
}

#[test]
fn every_screen_fits_in_german() {
    shows_whole_screens("de");
}

#[test]
fn every_screen_fits_in_arabic() {
    shows_whole_screens("ar");
}

#[test]
fn every_screen_fits_in_czech() {
    shows_whole_screens("cs");
}

#[test]
fn every_screen_fits_in_dutch() {
    shows_whole_screens("nl");
}

#[test]
fn every_screen_fits_in_french() {
    shows_whole_screens("fr");
}

#[test]
fn every_screen_fits_in_hungarian() {
    shows_whole_screens("hu");
}

#[test]
fn every_screen_fits_in_italian() {
    shows_whole_screens("it");
}

#[test]
fn every_screen_fits_in_polish() {
    shows_whole_screens("pl");
}

#[test]
fn every_screen_fits_in_portuguese() {
    shows_whole_screens("pt");
}

#[test]
fn every_screen_fits_in_spanish() {
    shows_whole_screens("es");
}

#[test]
fn every_screen_fits_in_swedish() {
    shows_whole_screens("sv");
}

#[test]
fn every_screen_fits_in_ukrainian() {
    shows_whole_screens("uk");
}

#[test]
fn every_screen_fits_from_right_to_left() {
    shows_whole_screens("ar-XB");
}

#[test]
fn every_screen_fits_with_the_longest_words_twice_as_large() {
    shows_whole_screens("en-XA");
}

/// Every look of a language, or those that break first.
fn looks(language: &'static str) -> Vec<Look> {
    let (widths, themes, texts): (&[_], &[_], &[_]) = match (std::env::var("TENTLIGHT_GALLERY").as_deref(), language) {
        (Ok("all"), _) => (&[320, 390, 768], &["dark", "light"], &[100, 200]),
        (_, "en-XA") => (&[320], &["dark"], &[200]),
        (_, "en" | "de" | "ar-XB") => (&[320, 390], &["dark"], &[100]),
        _ => (&[320], &["dark"], &[100]),
    };
    let mut looks = Vec::new();
    for &width in widths {
        for &theme in themes {
            looks.extend(texts.iter().map(|&text| Look { language, width, theme, text }));
        }
    }
    looks
}

/// Takes the pictures of a language; fails with all that is wrong on its screens, and where.
fn shows_whole_screens(language: &'static str) {
    let gallery = screenshots().join("gallery");
    let mut wrong = BTreeMap::<String, Vec<String>>::new();
    for look in looks(language) {
        let folder = gallery.join(look.to_string());
        let _ = fs::remove_dir_all(&folder); // there may be none
        look.walk(|app, stop| {
            app.long_screenshot(&format!("gallery/{look}/{}.png", stop.name));
            let found: Vec<String> = serde_json::from_value(app.run(WRONG)).unwrap();
            for one in found {
                wrong.entry(one).or_default().push(format!("{look}/{}", stop.name));
            }
        });
    }
    write_index(&gallery);
    let wrong: Vec<String> = wrong.iter().map(|(what, at)| format!("{what}\n    {}", at.join(", "))).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What is wrong on the page, a line each.
pub(crate) const WRONG: &str = r#"
    const wrong = [];
    const named = it => it.id ? `#${it.id}`
        : `${it.parentElement?.closest('[id]')?.id ?? ''} ${it.localName}.${it.className}`;
    const all = selector => [...document.querySelectorAll(selector)]
        .filter(it => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.for-screen-readers'));
    const count = selector => {
        const found = all(selector).length;
        if (found !== 1) wrong.push(`${found} ${selector} where one should be`);
    };
    count('main');
    count('h1');

    // What stands in a box that scrolls may reach out of the page.
    const reachesOut = it => {
        const { left, right } = it.getBoundingClientRect();
        let box = it.parentElement;
        while (box.localName !== 'main' && !/auto|scroll/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
        return box.localName === 'main' && (left < -1 || right > innerWidth + 1);
    };
    for (const it of [document.documentElement, ...all('main')]) {
        if (it.scrollWidth <= it.clientWidth) continue;
        const why = all('main *').findLast(reachesOut);
        wrong.push(`${it.localName} is too wide${why ? `: ${named(why)}` : ''}`);
    }

    for (const it of all('a[href], button, input, select, textarea, summary, [role=tab], [role=gridcell][tabindex]')) {
        const target = /checkbox|radio/.test(it.type) && it.closest('label') || it;
        const { width, height } = target.getBoundingClientRect();
        const sides = it.role === 'gridcell' ? [width, height] : [height];
        if (Math.min(...sides) < 47.5) wrong.push(`${named(it)}: smaller than 48 px: ${sides.map(Math.round)}`);
    }

    // A word that no language breaks may be wider than what can be pressed.
    for (const it of all('a[href], button, summary')) {
        if (getComputedStyle(it).display !== 'inline' && it.scrollWidth > it.clientWidth + 1) {
            wrong.push(`${named(it)}: its text runs out of it: ${it.textContent.trim().slice(0, 40)}`);
        }
    }

    for (const it of all('.app, .app *')) {
        if (!(it instanceof HTMLElement) || !it.textContent.trim()) continue;
        const { overflowX, overflowY, fontSize } = getComputedStyle(it);
        const cuts = overflow => /hidden|clip/.test(overflow);
        const across = cuts(overflowX) && it.scrollWidth > it.clientWidth + 1;
        // Letters may reach out of a tight line; half a letter is cut off.
        const down = cuts(overflowY) && it.scrollHeight > it.clientHeight + parseFloat(fontSize) / 2;
        if (across || down) wrong.push(`${named(it)}: its text is cut off`);
    }

    // White light covers all, and one press ends it.
    const help = document.querySelector('#help-torch-close') ?? document.querySelector('#place-help, #help-call');
    if (!help) wrong.push('no way to help');
    else {
        const { left, top, width, height } = help.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!help.contains(over)) wrong.push(`${named(help)} lies ${over ? `under ${named(over)}` : 'outside the window'}`);
    }
    return [...new Set(wrong)];"#;

/// A page with all the pictures in `gallery`, by screen.
fn write_index(gallery: &Path) {
    let mut looks: Vec<String> = fs::read_dir(gallery)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    looks.sort();
    let mut page = String::from(INDEX);
    for Stop { name, shows, .. } in &STOPS {
        write!(page, "<section id=\"{name}\">\n<h2>{name}</h2>\n<p>{shows}</p>\n<div>\n").unwrap();
        for look in looks.iter().filter(|look| gallery.join(look).join(name).with_extension("png").exists()) {
            let file = format!("{look}/{name}.png");
            let img = format!("<img src=\"{file}\" alt=\"{name}, {look}\" loading=\"lazy\">");
            writeln!(page, "<figure><a href=\"{file}\">{img}</a><figcaption>{look}</figcaption></figure>").unwrap();
        }
        page.push_str("</div>\n</section>\n");
    }
    fs::write(gallery.join("index.html"), page).unwrap();
}

/// How the index begins.
const INDEX: &str = r#"<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tentlight: every screen</title>
<style>
:root { color-scheme: dark; }
body { margin: 2rem; background: #12100e; color: #f4efe6; font: 1rem/1.45 system-ui, sans-serif; }
p, figcaption { color: #b8afa2; }
div { display: flex; gap: 1rem; overflow-x: auto; padding-block-end: 1rem; }
figure { flex: none; margin: 0; }
img { block-size: 30rem; min-inline-size: 10rem; border: 1px solid #2a2521; }
</style>
<h1>Tentlight: every screen</h1>
<p>Under each picture: language, width in pixels, theme, size of type in percent. A screen that scrolls is shown in up to
three panels, side by side.</p>
"#;
