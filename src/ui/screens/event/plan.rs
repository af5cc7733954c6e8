//! The plan of a site, drawn. Whoever cannot see it has the list of stalls, and the names below it.

use dioxus::prelude::*;

use crate::domain::{Plan, PlanForm, Text};
use crate::i18n::list;
use crate::ui::components::Words;
use crate::ui::context::AppContext;

/// How large names are, in units of the plan.
const TYPE: f64 = 40.0;
/// How wide a letter is at most, as a part of that.
const LETTER: f64 = 0.6;
/// The radius of a pin, in units.
const PIN: f64 = 38.0;
/// The longest name that is drawn, in characters; the whole one stands below.
const DRAWN: usize = 22;

/// A stall on the plan.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pin {
    /// Its number in the list.
    pub(super) number: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    /// The point of the plan it names.
    pub(super) point: Option<String>,
    pub(super) is_open: bool,
}

/// A name on the plan: the middle of its line.
#[derive(Clone, Debug, PartialEq)]
struct Label {
    text: Text,
    x: f64,
    y: f64,
}

/// The drawing.
#[component]
pub(super) fn Site(plan: Plan, pins: Vec<Pin>, name: Text) -> Element {
    let app = use_context::<AppContext>();
    let labels = labels(&app, &plan, &pins);
    let mut names: Vec<String> = Vec::new();
    for shape in &plan.shapes {
        let name = shape.name.as_ref().map(|name| app.in_words(name).text);
        names.extend(name.filter(|name| !names.contains(name)));
    }
    let what = app.say("plan-what", "name", &name.text).text;
    let north = app.text("plan-north").text;
    rsx! {
        figure { class: "plan",
            svg {
                id: "event-plan",
                view_box: "0 0 {plan.width} {plan.height}",
                role: "img",
                "aria-label": what,
                for (at , shape) in plan.shapes.iter().enumerate() {
                    match &shape.form {
                        PlanForm::Area(rings) => rsx! {
                            path { key: "{at}", class: "plan-area", "fill-rule": "evenodd", d: rings.iter().map(|ring| path(ring, true)).collect::<String>() }
                        },
                        PlanForm::Line(line) => rsx! {
                            path { key: "{at}", class: "plan-line", d: path(line, false) }
                        },
                        PlanForm::Spot((x, y)) => rsx! {
                            circle { key: "{at}", class: "plan-spot", cx: "{x}", cy: "{y}", r: "11" }
                        },
                    }
                }
                for (at , label) in labels.into_iter().enumerate() {
                    text {
                        key: "{at}",
                        class: "plan-label",
                        x: "{label.x}",
                        y: "{label.y}",
                        "font-size": "{TYPE}",
                        "text-anchor": "middle",
                        "dominant-baseline": "central",
                        {label.text.text}
                    }
                }
                for pin in pins {
                    g { key: "{pin.number}", class: "plan-pin", "data-open": "{pin.is_open}",
                        circle { cx: "{pin.x}", cy: "{pin.y}", r: "{PIN}" }
                        text {
                            x: "{pin.x}",
                            y: "{pin.y}",
                            "font-size": "{TYPE}",
                            "text-anchor": "middle",
                            "dominant-baseline": "central",
                            "{pin.number}"
                        }
                    }
                }
                g { class: "plan-north",
                    path { d: "M40 20 l14 30 h-28 z" }
                    text { x: "40", y: "74", "font-size": "{TYPE}", "text-anchor": "middle", "dominant-baseline": "central", {north} }
                }
            }
            if !names.is_empty() {
                figcaption { id: "event-plan-names", Words { text: app.say("plan-also", "names", &list(&app.catalogue.read(), names)) } }
            }
        }
    }
}

/// The names for which there is room: beside pins and beside each other, spots before what is large. Where a stall stands, its
/// number does.
fn labels(app: &AppContext, plan: &Plan, pins: &[Pin]) -> Vec<Label> {
    let mut taken: Vec<[f64; 4]> =
        pins.iter().map(|pin| [pin.x - PIN, pin.y - PIN, pin.x + PIN, pin.y + PIN]).collect();
    taken.push([0.0, 0.0, 80.0, 100.0]); // north
    let mut labels: Vec<Label> = Vec::new();
    for shape in plan.shapes.iter().rev() {
        let Some(name) = &shape.name else { continue };
        if shape.id.is_some() && pins.iter().any(|pin| pin.point == shape.id) {
            continue;
        }
        let mut text = app.in_words(name);
        if text.text.chars().count() > DRAWN {
            text.text = text.text.chars().take(DRAWN - 1).chain(['…']).collect();
        }
        let (x, y) = shape.form.middle();
        let wide = TYPE * LETTER * f64::from(u32::try_from(text.text.chars().count()).unwrap_or_default()) / 2.0;
        // Above a spot or below it; on an area or a line, where its middle is, or a little beside it.
        let rows = match shape.form {
            PlanForm::Spot(_) => [-TYPE, TYPE * 1.1],
            _ => [0.0, TYPE * 1.4],
        };
        let x = x.clamp(wide.min(plan.width / 2.0), (plan.width - wide).max(plan.width / 2.0));
        let free = rows.into_iter().find_map(|row| {
            let y = (y + row).clamp(TYPE / 2.0, plan.height - TYPE / 2.0);
            let lies = [x - wide, y - TYPE / 2.0, x + wide, y + TYPE / 2.0];
            (!taken.iter().any(|other| cover(lies, *other))).then_some((y, lies))
        });
        if let Some((y, lies)) = free {
            taken.push(lies);
            labels.push(Label { text, x, y });
        }
    }
    labels
}

fn cover([left, top, right, bottom]: [f64; 4], other: [f64; 4]) -> bool {
    left < other[2] && other[0] < right && top < other[3] && other[1] < bottom
}

/// A line through these spots.
fn path(spots: &[(f64, f64)], closes: bool) -> String {
    let mut path = String::new();
    for (at, (x, y)) in spots.iter().enumerate() {
        path += &format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' });
    }
    if closes {
        path.push('Z');
    }
    path
}
