//! Holds the tokens to what their colours promise, in every theme: safety.md 29. And the other sheets to the tokens.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::{files, none, root};

/// The five levels, in the order of risk.
const LEVELS: [&str; 5] = ["--low", "--unknown", "--caution", "--unsafe", "--dangerous"];
/// What each card or mark shows within its edge: low and unknown are their edges alone, dangerous needs none.
const INSIDES: [&str; 5] = ["--low", "--unknown", "--caution-fill", "--unsafe-fill", "--dangerous-fill"];
/// A bright inside, and the edge that shows it on a bright ground.
const EDGED: [(&str, &str); 2] = [("--caution-fill", "--caution"), ("--unsafe-fill", "--unsafe")];
const GROUNDS: [&str; 3] = ["--ground", "--surface", "--raised"];
/// The same in every theme: white light is white.
const SAME_EVERYWHERE: [&str; 2] = ["--torch", "--on-torch"];
/// Each filled thing, and what is written on it.
const FILLS: [(&str, &str); 6] = [
    ("--dangerous-fill", "--on-dangerous"),
    ("--unsafe-fill", "--on-filled"),
    ("--caution-fill", "--on-filled"),
    ("--press-fill", "--on-press"),
    ("--help-fill", "--on-help"),
    ("--torch", "--on-torch"),
];

const DARK: (&str, &str) = ("", ":root");
const LIGHT: (&str, &str) = ("", r#":root:where(:has(.app[data-theme="light"]))"#);
const CONTRAST: (&str, &str) = ("", r#":root:where(:has(.app[data-theme="contrast"]))"#);
const MORE_CONTRAST: (&str, &str) = ("prefers-contrast: more", r#":root:where(:has(.app[data-theme="dark"]))"#);
const RED: (&str, &str) = ("", r#":root:where(:has(.app[data-theme="red"]:not([data-place="help"])))"#);
const FORCED: (&str, &str) = ("forced-colors: active", ":root");
const STILL: (&str, &str) = ("prefers-reduced-motion: reduce", ":root");

// Reading CSS: blocks in blocks, and what they declare.

struct Rule {
    /// The query it stands in, without brackets; empty outside any.
    media: String,
    selector: String,
    declarations: Vec<(String, String)>,
}

/// Without comments, and with single spaces.
fn plain(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.split_once("*/").expect("a comment that ends").1);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn rules(css: &str) -> Vec<Rule> {
    let mut found = Vec::new();
    read_block(&mut plain(css).as_str(), "", "", &mut found);
    found
}

/// Reads up to the `}` that ends the block, or to the end. A block without declarations leaves no rule.
fn read_block(rest: &mut &str, media: &str, selector: &str, found: &mut Vec<Rule>) {
    let mut declarations = Vec::new();
    while let Some(at) = rest.find(['{', '}', ';']) {
        let (head, sign) = (rest[..at].trim(), rest.as_bytes()[at]);
        *rest = &rest[at + 1..];
        if sign == b'{' {
            match head.strip_prefix("@media") {
                Some(query) => read_block(rest, query.trim().trim_matches(['(', ')']), selector, found),
                None => read_block(rest, media, &format!("{selector} {head}").trim().replace('\'', "\""), found),
            }
            continue;
        }
        if let Some((name, value)) = head.split_once(':') {
            declarations.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        if sign == b'}' {
            break;
        }
    }
    if !declarations.is_empty() {
        found.push(Rule { media: media.to_owned(), selector: selector.to_owned(), declarations });
    }
}

/// Every rule of every sheet, with the sheet's name.
fn sheets() -> Vec<(String, Rule)> {
    let mut found = Vec::new();
    for path in files(&root().join("assets/css"), "css") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let rules = rules(&fs::read_to_string(&path).unwrap());
        found.extend(rules.into_iter().map(|rule| (name.clone(), rule)));
    }
    assert!(found.len() > 50, "the sheets were not found");
    found
}

/// The tokens a value uses: `var(--ink)` uses `--ink`.
fn used(value: &str) -> impl Iterator<Item = &str> {
    value.split("var(").skip(1).filter_map(|part| part.split([',', ')', ' ']).next())
}

// The tokens.

type Tokens = BTreeMap<String, String>;

/// What one block of tokens.css declares.
fn block((media, selector): (&str, &str)) -> Tokens {
    let all = rules(&fs::read_to_string(root().join("assets/css/tokens.css")).unwrap());
    let mut found = all.into_iter().filter(|rule| rule.media == media && rule.selector == selector);
    let rule = found.next().unwrap_or_else(|| panic!("no block {selector} {media}"));
    assert!(found.next().is_none(), "two blocks {selector} {media}: nobody would look for the second");
    rule.declarations.into_iter().collect()
}

/// The names of all tokens that are colours.
fn colour_tokens() -> Vec<String> {
    let colours: Vec<_> =
        block(DARK).into_iter().filter(|(_, value)| value.starts_with('#')).map(|(name, _)| name).collect();
    assert!(colours.len() > 20, "{colours:?}");
    colours
}

/// A theme whose colours are numbers, so that they can be weighed.
struct Theme {
    name: &'static str,
    colours: BTreeMap<String, Rgb>,
}

fn themes() -> Vec<Theme> {
    let dark = block(DARK);
    [("dark", DARK), ("light", LIGHT), ("contrast", CONTRAST), ("more contrast", MORE_CONTRAST), ("red", RED)]
        .into_iter()
        .map(|(name, at)| {
            let own = block(at);
            let value = |token: &String| own.get(token).unwrap_or(&dark[token]).clone();
            let colours = colour_tokens().into_iter().map(|token| (token.clone(), linear(&value(&token)))).collect();
            Theme { name, colours }
        })
        .collect()
}

impl Theme {
    fn colour(&self, token: &str) -> Rgb {
        *self.colours.get(token).unwrap_or_else(|| panic!("{token} is no colour"))
    }

    fn contrast(&self, one: &str, other: &str) -> f64 {
        contrast(self.colour(one), self.colour(other))
    }

    /// In high contrast, text asks for 7:1 (WCAG 2, 1.4.6), elsewhere for 4.5:1 (1.4.3).
    fn text(&self) -> f64 {
        if self.name.contains("contrast") { 7.0 } else { 4.5 }
    }

    /// Nothing, or that two tokens are too near.
    fn too_near(&self, one: &str, other: &str, least: f64) -> Option<String> {
        let contrast = self.contrast(one, other);
        (contrast < least).then(|| format!("{}: {one} on {other} is {contrast:.2}:1, not {least}:1", self.name))
    }
}

fn in_every_theme(check: impl Fn(&Theme) -> Vec<Option<String>>) {
    none(&themes().iter().flat_map(check).flatten().collect::<Vec<_>>());
}

// Weighing colours.

/// Red, green, blue, as light: linear, 0 to 1.
type Rgb = [f64; 3];
type Matrix = [Rgb; 3];

/// Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
/// doi:10.1109/TVCG.2009.113: the authors' tables at severity 1.0, to be used on linear RGB.
const VISIONS: [(&str, Matrix); 4] = [
    ("greyscale", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]), // luminance is all that is weighed
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

/// `#rrggbb`, or `#rrggbbaa` without its aa.
fn linear(hex: &str) -> Rgb {
    let digits = hex.strip_prefix('#').unwrap_or_else(|| panic!("{hex} is no colour"));
    assert!(digits.len() == 6 || digits.len() == 8, "{hex}: write a colour with six digits");
    [0, 2, 4].map(|at| {
        let part = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn times(matrix: &Matrix, colour: Rgb) -> Rgb {
    matrix.map(|row| row.iter().zip(colour).map(|(factor, part)| factor * part).sum())
}

fn seen(matrix: &Matrix, colour: Rgb) -> Rgb {
    times(matrix, colour).map(|part| part.clamp(0.0, 1.0))
}

fn luminance(colour: Rgb) -> f64 {
    0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]
}

/// WCAG 2's contrast ratio.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// The hue in OKLCH, in degrees: Ottosson 2020, <https://bottosson.github.io/posts/oklab/>.
fn hue(colour: Rgb) -> f64 {
    let cones = times(
        &[
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ],
        colour,
    );
    let [_, a, b] = times(
        &[
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ],
        cones.map(f64::cbrt),
    );
    b.atan2(a).to_degrees().rem_euclid(360.0)
}

#[test]
fn the_arithmetic_agrees_with_known_values() {
    let near = |found: f64, known: f64, within: f64| assert!((found - known).abs() < within, "{found} is not {known}");
    near(contrast(linear("#000000"), linear("#ffffff")), 21.0, 1e-9);
    near(contrast(linear("#767676"), linear("#ffffff")), 4.54, 0.005);
    // OKLCH of the sRGB primaries, as CSS Color 4 gives them.
    near(hue(linear("#ff0000")), 29.23, 0.01);
    near(hue(linear("#00ff00")), 142.50, 0.01);
    near(hue(linear("#0000ff")), 264.05, 0.01);
    // No colour blindness tints white: the rows sum to one.
    for (vision, matrix) in &VISIONS {
        for row in matrix {
            near(row.iter().sum(), 1.0, 1e-5);
        }
        near(luminance(seen(matrix, [1.0; 3])), 1.0, 1e-5);
        let red = luminance(seen(matrix, linear("#ff0000")));
        assert!(*vision != "protanopia" || red < 0.12, "red is dark to who lacks the long cones");
    }
}

#[test]
fn comments_and_queries_and_nested_blocks_are_read() {
    let read = rules(
        "a { /* { */ b: c; d : e } @media (f: g) { h { i: j; } k, l { m: var(--n, o) } } p { q: r; & .s { t: u } }",
    );
    let short: Vec<_> =
        read.iter().map(|rule| format!("{}|{}|{:?}", rule.media, rule.selector, rule.declarations)).collect();
    let expected = [
        r#"|a|[("b", "c"), ("d", "e")]"#,
        r#"f: g|h|[("i", "j")]"#,
        r#"f: g|k, l|[("m", "var(--n, o)")]"#,
        r#"|p & .s|[("t", "u")]"#,
        r#"|p|[("q", "r")]"#,
    ];
    assert_eq!(short, expected);
    assert_eq!(used("calc(var(--a) * 2) solid var(--b, red)").collect::<Vec<_>>(), ["--a", "--b"]);
}

// What a theme must say.

#[test]
fn every_theme_gives_every_colour_and_nothing_the_dark_one_lacks() {
    let (dark, colours) = (block(DARK), colour_tokens());
    let mut wrong = Vec::new();
    for at in [LIGHT, CONTRAST, MORE_CONTRAST, RED, FORCED] {
        let own = block(at);
        let needed = colours.iter().filter(|token| !SAME_EVERYWHERE.contains(&token.as_str()));
        wrong.extend(needed.filter(|token| !own.contains_key(*token)).map(|token| format!("{at:?} lacks {token}")));
        for token in own.keys().filter(|token| !dark.contains_key(*token) || SAME_EVERYWHERE.contains(&token.as_str()))
        {
            wrong.push(format!("{at:?} may not give {token}"));
        }
    }
    none(&wrong);
}

#[test]
fn the_phones_own_controls_follow_the_theme() {
    for (at, scheme) in [(DARK, "dark"), (LIGHT, "light"), (CONTRAST, "dark"), (MORE_CONTRAST, "dark"), (RED, "dark")] {
        assert_eq!(block(at)["color-scheme"], scheme, "{at:?}");
    }
}

#[test]
fn asking_the_phone_for_more_contrast_gives_the_high_contrast_theme() {
    assert_eq!(block(MORE_CONTRAST), block(CONTRAST));
}

#[test]
fn forced_colours_are_the_readers_own() {
    let system =
        ["Canvas", "CanvasText", "ButtonFace", "ButtonText", "LinkText", "GrayText", "Highlight", "HighlightText"];
    let own = block(FORCED);
    none(
        &own.iter()
            .filter(|(_, value)| !system.contains(&value.as_str()))
            .map(|(token, value)| format!("{token}: {value}"))
            .collect::<Vec<_>>(),
    );
    // Only pairs that the system itself promises to be readable.
    let readable = [("Canvas", "CanvasText"), ("CanvasText", "Canvas"), ("ButtonText", "ButtonFace")];
    for (fill, on) in FILLS.into_iter().filter(|(fill, _)| !SAME_EVERYWHERE.contains(fill)) {
        assert!(readable.contains(&(own[fill].as_str(), own[on].as_str())), "{on} on {fill}");
    }
}

#[test]
fn red_light_never_holds_in_help() {
    let mut wrong = Vec::new();
    for (sheet, rule) in sheets() {
        for selector in rule.selector.split(',').filter(|selector| selector.contains("data-theme=\"red\"")) {
            if !selector.contains(r#"[data-theme="red"]:not([data-place="help"])"#) {
                wrong.push(format!("{sheet}: {selector}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn lips_are_looked_at_in_white_light_in_every_theme() {
    for theme in themes() {
        assert_eq!(theme.colour("--torch"), [1.0; 3], "{}", theme.name);
    }
}

#[test]
fn red_mode_holds_hardly_any_blue_and_little_green() {
    let own = block(RED);
    for (token, value) in own.iter().filter(|(_, value)| value.starts_with('#')) {
        let [red, green, blue] = [1, 3, 5].map(|at| u32::from_str_radix(&value[at..at + 2], 16).unwrap());
        assert!(blue <= 0x08, "{token}: {value} is too blue");
        assert!(green * 3 <= red * 2, "{token}: {value} is too green");
    }
    // What covers most of the screen must spare the eye most.
    for token in ["--ground", "--surface", "--raised", "--ink", "--ink-soft", "--edge", "--hairline"] {
        let colour = linear(&own[token]);
        assert!(colour[1] <= 0.15, "{token} is too green");
    }
}

// What colours must not lie about.

/// Each two of them that luminance does not tell apart, to whoever looks.
fn too_alike(theme: &Theme, tokens: &[&str]) -> Vec<Option<String>> {
    let mut wrong = Vec::new();
    for (vision, matrix) in &VISIONS {
        for (at, one) in tokens.iter().enumerate() {
            for other in &tokens[at + 1..] {
                let ratio = contrast(seen(matrix, theme.colour(one)), seen(matrix, theme.colour(other)));
                let near = format!("{}, {vision}: {one} and {other} are {ratio:.3}:1", theme.name);
                wrong.push((ratio < 1.25).then_some(near));
            }
        }
    }
    wrong
}

#[test]
fn any_two_levels_differ_in_luminance_in_greyscale_and_in_every_colour_blindness() {
    in_every_theme(|theme| too_alike(theme, &LEVELS));
}

#[test]
fn any_two_insides_differ_in_luminance_in_greyscale_and_in_every_colour_blindness() {
    in_every_theme(|theme| too_alike(theme, &INSIDES));
    // Marks are filled with the level itself, the card of what is dangerous with its own red.
    let marks = INSIDES.map(|inside| if inside == "--dangerous-fill" { "--dangerous" } else { inside });
    in_every_theme(|theme| too_alike(theme, &marks));
}

/// What is dark enough to read on paper is brown, and brown says neither: that is what an inside is for.
#[test]
fn caution_is_filled_yellow_and_unsafe_orange() {
    in_every_theme(|theme| {
        let mut wrong = Vec::new();
        // Degrees in OKLCH, and how bright. Red night mode has one hue for all.
        for (fill, hues, least) in [("--caution-fill", 85.0..=115.0, 0.6), ("--unsafe-fill", 45.0..=75.0, 0.35)] {
            let (hue, bright) = (hue(theme.colour(fill)), luminance(theme.colour(fill)));
            let other = format!("{}: {fill} has hue {hue:.0} and luminance {bright:.2}", theme.name);
            wrong.push((theme.name != "red" && (!hues.contains(&hue) || bright < least)).then_some(other));
        }
        wrong
    });
}

/// On a bright ground a bright inside hardly shows: its edge does.
#[test]
fn a_mark_has_an_edge_that_shows_on_every_ground() {
    let edges = || EDGED.map(|(_, edge)| edge).into_iter().chain(["--low", "--unknown", "--dangerous"]);
    in_every_theme(|theme| {
        let on = |ground| edges().map(move |edge| theme.too_near(edge, ground, 3.0));
        GROUNDS.into_iter().flat_map(on).collect()
    });
}

/// Red night mode is left out: there all is red to amber, and what can be pressed is told by its border and its word.
#[test]
fn what_can_be_pressed_has_a_hue_no_level_has() {
    in_every_theme(|theme| {
        let mut wrong = Vec::new();
        for press in ["--press", "--press-fill"].into_iter().filter(|_| theme.name != "red") {
            for level in LEVELS.into_iter().chain(INSIDES) {
                let apart = (hue(theme.colour(press)) - hue(theme.colour(level))).abs();
                let apart = apart.min(360.0 - apart);
                let near = format!("{}: {press} and {level} are {apart:.0} degrees apart", theme.name);
                wrong.push((apart < 30.0).then_some(near));
            }
        }
        wrong
    });
}

#[test]
fn text_can_be_read_on_every_ground() {
    in_every_theme(|theme| {
        let mut wrong = vec![theme.too_near("--ink", "--ground", 7.0)];
        for ground in GROUNDS {
            for text in ["--ink", "--ink-soft", "--press"] {
                wrong.push(theme.too_near(text, ground, theme.text()));
            }
        }
        wrong
    });
}

/// Dangerous is drawn as shapes and large words only: 3:1, and 4.5:1 in high contrast, is what WCAG 2 asks of those.
#[test]
fn levels_can_be_read_on_every_ground() {
    in_every_theme(|theme| {
        let mut wrong = Vec::new();
        for ground in GROUNDS {
            for level in LEVELS {
                let large = if theme.text() > 4.5 { 4.5 } else { 3.0 };
                let least = if level == "--dangerous" { large } else { theme.text() };
                wrong.push(theme.too_near(level, ground, least));
            }
        }
        wrong
    });
}

#[test]
fn text_can_be_read_on_every_fill() {
    in_every_theme(|theme| {
        let mut wrong = vec![theme.too_near("--on-help", "--help-fill", 7.0)];
        wrong.extend(FILLS.map(|(fill, on)| theme.too_near(on, fill, theme.text())));
        wrong
    });
}

#[test]
fn controls_have_a_border_or_a_fill_that_shows() {
    in_every_theme(|theme| {
        let mut wrong = Vec::new();
        for ground in GROUNDS {
            for shown in ["--edge", "--press-fill", "--help-fill"] {
                wrong.push(theme.too_near(shown, ground, 3.0));
            }
        }
        wrong
    });
}

#[test]
fn the_focus_shows_on_everything() {
    in_every_theme(|theme| {
        let mut wrong: Vec<_> = GROUNDS.into_iter().map(|ground| theme.too_near("--focus", ground, 3.0)).collect();
        wrong.push(theme.too_near("--focus", "--focus-gap", 3.0));
        for (fill, _) in FILLS {
            // On a fill as bright as the ring, the gap between the two is what shows.
            let gap = theme.too_near("--focus-gap", fill, 3.0);
            wrong.push(theme.too_near("--focus", fill, 3.0).and(gap));
        }
        wrong
    });
}

// What is no colour.

#[test]
fn text_space_and_targets_grow_together() {
    for (token, value) in block(DARK) {
        assert!(!value.ends_with("px"), "{token}: {value} would stay small");
        if let Some(step) = token.strip_prefix("--space-") {
            let step: f64 = step.parse().unwrap();
            assert_eq!(rem(&value), step * 0.25, "{token} is as many steps of 4 px as its name says");
        }
    }
    for percent in ["125", "150", "200"] {
        let selector = format!(r#":root:has(.app[data-text="{percent}"])"#);
        assert_eq!(block(("", &selector))["font-size"], format!("{percent}%"));
    }
}

/// In units of 16 px, unless the reader has them larger. Of `min(4rem, 20vw)` what it is while there is room.
fn rem(value: &str) -> f64 {
    let value = value.strip_prefix("min(").and_then(|least| least.split(',').next()).unwrap_or(value);
    value.strip_suffix("rem").unwrap_or_else(|| panic!("{value} is not in rem")).parse().unwrap()
}

#[test]
fn each_size_of_type_is_a_fifth_larger_than_the_one_before() {
    let tokens = block(DARK);
    let sizes = ["--type-bar", "--type-small", "--type", "--type-large", "--type-headline", "--type-display"];
    assert_eq!(rem(&tokens["--type"]) * 16.0, 18.0);
    for pair in sizes.windows(2) {
        let ratio = rem(&tokens[pair[1]]) / rem(&tokens[pair[0]]);
        assert!((ratio - 1.2).abs() < 0.001, "{} to {}: {ratio}", pair[0], pair[1]);
    }
}

#[test]
fn what_is_pressed_is_large_enough_for_a_thumb() {
    let tokens = block(DARK);
    assert!(rem(&tokens["--target"]) * 16.0 >= 48.0);
    assert!(rem(&tokens["--target-help"]) * 16.0 >= 64.0);
    assert!(rem(&tokens["--bar"]) >= rem(&tokens["--target-help"]));
}

#[test]
fn nothing_moves_for_who_asked_for_less_motion() {
    let still = block(STILL);
    let is_time = |value: &str| value.ends_with('s') && value.starts_with(|digit: char| digit.is_ascii_digit());
    let moving: Vec<_> = block(DARK).into_iter().filter(|(_, value)| is_time(value)).collect();
    assert!(!moving.is_empty());
    for (token, _) in moving {
        assert_eq!(still.get(&token).map(String::as_str), Some("0s"), "{token}");
    }
}

#[test]
fn shapes_have_the_corners_that_name_them() {
    let tokens = block(DARK);
    for (token, corners) in [("--shape-dangerous", 8), ("--shape-unsafe", 4), ("--shape-caution", 3)] {
        assert_eq!(tokens[token].split(',').count(), corners, "{token}");
    }
}

// What the other sheets may do with them.

/// Fills are backgrounds and what SVG calls fill.
fn fills(property: &str) -> bool {
    property.starts_with("background") || property == "fill"
}

/// The token, and every custom property that any sheet gives its value to.
fn also_called(token: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::from([token.to_owned()]);
    let sheets = sheets();
    loop {
        let known = names.len();
        for (name, value) in sheets.iter().flat_map(|(_, rule)| &rule.declarations) {
            if name.starts_with("--") && used(value).any(|used| names.contains(used)) {
                names.insert(name.clone());
            }
        }
        if names.len() == known {
            return names;
        }
    }
}

/// Each rule that fills with one of the tokens, as a sentence, unless each of its selectors is allowed.
fn filled_with(tokens: &BTreeSet<String>, allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for (sheet, rule) in sheets() {
        // `color: var(--low); background: currentColor` fills, too.
        let coloured =
            |(name, value): &(String, String)| name == "color" && used(value).any(|used| tokens.contains(used));
        let coloured = rule.declarations.iter().any(coloured);
        let filled = rule.declarations.iter().any(|(name, value)| {
            let current = coloured && value.to_ascii_lowercase().contains("currentcolor");
            fills(name) && (current || used(value).any(|used| tokens.contains(used)))
        });
        if filled && !rule.selector.split(',').all(&allowed) {
            wrong.push(format!("{sheet}: {} fills with {tokens:?}", rule.selector));
        }
    }
    wrong
}

#[test]
fn lower_risk_is_outlined_and_never_filled() {
    let dots = [r#".level[data-risk="low"]::before"#, r#"td[data-risk="low"]::before"#];
    let mark = |selector: &str| dots.iter().any(|dot| selector.ends_with(dot)) || selector.contains("risk-mark");
    none(&filled_with(&also_called("--low"), mark));
}

/// By day the inside is nearly as bright as the paper: whatever is filled with it has its edge, too. And nothing is filled
/// with what should be an edge, for by day that is brown.
#[test]
fn what_is_bright_within_has_an_edge() {
    let mut wrong = Vec::new();
    for (inside, edge) in EDGED {
        let edges = also_called(edge);
        let mut filled = 0;
        for (sheet, Rule { selector, declarations, .. }) in sheets() {
            let has = |token: &str| declarations.iter().any(|(_, value)| used(value).any(|used| used == token));
            let is_flat = declarations.iter().any(|(name, value)| fills(name) && used(value).any(|used| used == edge));
            wrong.extend(is_flat.then(|| format!("{sheet}: {selector} fills with {edge}")));
            if has(inside) {
                filled += 1;
                let is_bare = !edges.iter().any(|edge| has(edge));
                wrong.extend(is_bare.then(|| format!("{sheet}: {selector} has {inside} without {edge}")));
            }
        }
        assert_eq!(filled, 3, "{inside}: the drawn mark, the chart's, and the card");
    }
    none(&wrong);
    // The drawn mark says its edge as its colour; that colour is drawn around what is filled.
    let drawn = fs::read_to_string(root().join("src/ui/components/risk_mark.rs")).unwrap();
    assert_eq!(drawn.matches(r#"class: "risk-mark-edge""#).count(), EDGED.len());
    let stroke = |(_, rule): &(String, Rule)| {
        let is_current = |(name, value): &(String, String)| name == "stroke" && value == "currentColor";
        rule.selector == ".risk-mark-edge" && rule.declarations.iter().any(is_current)
    };
    assert!(sheets().iter().any(stroke));
}

#[test]
fn only_what_is_dangerous_is_filled_red() {
    let dangerous = |selector: &str| selector.contains(r#"[data-risk="dangerous"]"#);
    let mut wrong = filled_with(&also_called("--dangerous"), dangerous);
    wrong.extend(filled_with(&also_called("--dangerous-fill"), dangerous));
    none(&wrong);
}

#[test]
fn every_token_that_a_sheet_uses_exists() {
    let sheets = sheets();
    let given: BTreeSet<&String> =
        sheets.iter().flat_map(|(_, rule)| &rule.declarations).map(|(name, _)| name).collect();
    // A screen may give one in a style attribute: how far a bar is.
    let screens: String =
        files(&root().join("src/ui"), "rs").iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let mut wrong = Vec::new();
    for (sheet, rule) in &sheets {
        for (_, value) in &rule.declarations {
            let unknown =
                |token: &&str| !given.contains(&(*token).to_owned()) && !screens.contains(&format!("{token}:"));
            wrong.extend(used(value).filter(unknown).map(|token| format!("{sheet}: {}: {token}", rule.selector)));
        }
    }
    none(&wrong);
}
