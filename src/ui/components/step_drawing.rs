//! One drawing for each thing to do in Help. No word is in them: who cannot read sees the same.

use dioxus::prelude::*;

use super::drawing::RecoveryPosition;

/// A head from the side: it looks to the right, its crown is up, its middle is the origin.
const HEAD: &str = "M-20 16C-29 4-28-17-18-26C-7-36 13-36 20-24C23-19 24.5-14 23.5-9Q22.5-7 23.5-5L31 6Q32 9.5 28 9.5\
    L25 10Q25.5 12 27 13.5Q28 16 25.5 17Q28 18.5 27 21Q24.5 23 25.5 25.5Q26 31 20 32Q12 33 4 27L-8 26Q-14 24-20 16Z";

/// The same head, its mouth wide open.
const HEAD_SHOUTING: &str = "M-20 16C-29 4-28-17-18-26C-7-36 13-36 20-24C23-19 24.5-14 23.5-9Q22.5-7 23.5-5L31 6\
    Q32 9.5 28 9.5L26 10Q27 12 26 14L13 18L22 25Q25 27 23 31Q20 36 13 35Q6 33 2 28L-8 26Q-14 24-20 16Z";

/// What makes that head sleep: a closed eye, a mouth, an ear, the edge of the jaw.
const ASLEEP: &str = "M12-4q4.5 4 9 1M26 17l-7 .5M-6 1q-5-6-8 0q-1 5 5 7M20 32Q12 33 4 27L-3 18";

/// What makes it look: an open eye, an ear.
const AWAKE: &str = "M16-5v1M-6 1q-5-6-8 0q-1 5 5 7";

/// Somebody lies on their back, from the side, the chest at 108 and the feet at 226, the head not drawn.
const LYING: &str = "M54 106L70 101Q88 93 108 95Q130 96 150 102L190 108L220 108L225 98L231 126H72L54 122Z";

/// Somebody from above, on their back: the crown at the left, the middle of the body at 0.
const FROM_ABOVE: &str = "M46-20Q54-26 68-23Q90-17 112-18Q124-17 124 0Q124 17 112 18Q90 17 68 23Q54 26 46 20\
    Q43 10 32 8V-8Q43-10 46-20Z";

/// The drawing of a step, by its name; nothing for a name that has none.
#[component]
pub(crate) fn StepDrawing(name: String) -> Element {
    let scene = match name.as_str() {
        "shout" => shout(),
        "phone" => phone(),
        "head-back" => head_back(),
        "chest" => chest(),
        "nostril" => nostril(),
        "other-nostril" => other_nostril(),
        "thigh" => thigh(),
        "black-line" => black_line(),
        "ampoule" => ampoule(),
        "push" => push(),
        "breaths" => breaths(),
        "side" => return rsx! { RecoveryPosition {} },
        "light" => light(),
        "heat" => heat(),
        "fit" => fit(),
        "sit" => sit(),
        "water" => water(),
        "calm" => calm(),
        "child" => child(),
        "crew" => crew(),
        "watch" => watch(),
        _ => return rsx! {},
    };
    rsx! {
        svg { class: "drawing drawing-step", view_box: "0 0 240 140", "aria-hidden": "true",
            // What reaches over the edge is cut off there, also where the page gives it more width than height.
            svg { width: "240", height: "140",
                rect { class: "drawing-ground", width: "240", height: "140", rx: "14" }
                {scene}
            }
        }
    }
}

/// A head leans over and shouts; a hand pinches the shoulder of who lies.
fn shout() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        {level("translate(-18 30) scale(.8)")}
        path { class: "drawing-gap", stroke_width: "3", d: "M136 80Q108 80 110 100Q126 112 240 110" }
        path { class: "drawing-helper", stroke_width: "22", d: "M214 52L240 90" }
        g { transform: "translate(198 38) rotate(-8) scale(-1 1)",
            path { class: "drawing-helper", d: HEAD_SHOUTING }
            path { class: "drawing-gap", stroke_width: "2.8", d: AWAKE }
        }
        path { class: "drawing-gap", stroke_width: "22", d: "M240 92L150 84" }
        path { class: "drawing-gap", stroke_width: "15", d: "M150 79L124 73L109 84M150 90L132 101L114 97" }
        path { class: "drawing-under", stroke_width: "15", d: "M240 92L150 84" }
        path { class: "drawing-under", stroke_width: "9", d: "M150 79L124 73L109 84M150 90L132 101L114 97" }
        path {
            class: "drawing-near",
            d: "M162 66A16 16 0 0 1 161.5 51.2M151.8 70A28 28 0 0 1 150.6 46.2M141.4 72A40 40 0 0 1 139.7 41.1",
        }
        path { class: "drawing-near", d: "M92 76L84 66M101 68L98 56M113 62V52" }
    }
}

/// A telephone lies beside the head; what it says is heard all around.
fn phone() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        {level("translate(60 37) scale(.74)")}
        g { transform: "translate(48 94) rotate(-14)",
            rect { class: "drawing-thing", x: "-20", y: "-36", width: "40", height: "70", rx: "7" }
            path { class: "drawing-near", d: "M-5-26H5" }
            path { class: "drawing-limb", stroke_width: "6", d: "M-8-11Q-8 9 9 12" }
            path { class: "drawing-limb", stroke_width: "9", d: "M-8-10l1 4M9 11l-4-1" }
        }
        path { class: "drawing-near", d: "M52 46A16 16 0 0 1 66 58M56 32A30 30 0 0 1 80 54M60 18A44 44 0 0 1 94 50" }
        path { class: "drawing-near", d: "M30 51A16 16 0 0 0 18 64M22 38A30 30 0 0 0 6 56" }
    }
}

/// Somebody lies on their back. A hand presses the forehead, two fingers lift the chin, an arrow turns the head back.
fn head_back() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 127H230" }
        {tilted("translate(6 2)")}
        path { class: "drawing-gap", stroke_width: "22", d: "M0 40L36 58" }
        path { class: "drawing-gap", stroke_width: "15", d: "M36 58Q54 60 68 84M38 62Q52 68 60 92M38 66Q46 74 50 96" }
        path { class: "drawing-under", stroke_width: "15", d: "M0 40L36 58" }
        path { class: "drawing-under", stroke_width: "8", d: "M36 56Q54 60 68 84M38 62Q52 68 60 92M36 66Q46 74 50 96" }
        path { class: "drawing-gap", stroke_width: "22", d: "M216 6L152 44" }
        path { class: "drawing-gap", stroke_width: "15", d: "M152 40L122 58M154 48L130 66" }
        path { class: "drawing-under", stroke_width: "15", d: "M216 6L152 44" }
        path { class: "drawing-under", stroke_width: "8", d: "M152 40L122 56M154 48L130 64" }
        {arrow("M122 30Q96 8 66 22M82 8L66 22L86 31")}
    }
}

/// Somebody looks along a line at the chest of who lies; over it, the arcs of its rising.
fn chest() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        {tilted("translate(-18 36) scale(.78)")}
        path { class: "drawing-near", d: "M92 72Q120 52 148 68M98 58Q120 42 142 54" }
        {arrow("M120 40V12M106 25L120 11L134 25")}
        path { class: "drawing-under", stroke_width: "26", d: "M222 50L256 70" }
        g { transform: "translate(202 37) rotate(-26) scale(-1 1)",
            path { class: "drawing-helper", d: HEAD }
            path { class: "drawing-gap", stroke_width: "5", d: "M16-5v1" }
            path { class: "drawing-gap", stroke_width: "2.6", d: "M-6 1q-5-6-8 0q-1 5 5 7" }
        }
        path { class: "drawing-limb", stroke_width: "5", stroke_dasharray: "0.1 9.5", d: "M176 45L150 79" }
    }
}

/// The head is tilted back and a spray goes into the nose. Near by: two nostrils, the spray in one.
fn nostril() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H130" }
        {tilted("translate(-24 24) scale(.86)")}
        {spray("translate(49 68) rotate(-140) scale(.9)")}
        rect { class: "drawing-ground", x: "148", y: "60", width: "92", height: "80", rx: "14" }
        {nose_from_below("translate(178 60)")}
        {spray("translate(162 56) rotate(10) scale(1.4)")}
        {thumb("translate(162 56) rotate(10) scale(1.4)")}
    }
}

/// The same from the other side: the first nostril is crossed out, the spray is in the other.
fn other_nostril() -> Element {
    rsx! {
        g { transform: "translate(240 0) scale(-1 1)",
            path { class: "drawing-line", d: "M10 131H130" }
            {tilted("translate(-24 24) scale(.86)")}
            {spray("translate(49 68) rotate(-140) scale(.9)")}
            rect { class: "drawing-ground", x: "148", y: "60", width: "92", height: "80", rx: "14" }
            {nose_from_below("translate(178 60)")}
            path { class: "drawing-gap", stroke_width: "7", d: "M180 38L208 70M208 38L180 70" }
            {spray("translate(162 56) rotate(10) scale(1.4)")}
            {thumb("translate(162 56) rotate(10) scale(1.4)")}
        }
    }
}

/// Somebody on their back, from above. A syringe goes straight into the outer side of one thigh, between hip and knee.
fn thigh() -> Element {
    rsx! {
        {from_above("translate(4 104)", "M56-16L88-34L112-32M56 16L84 28L106 28")}
        path { class: "drawing-gap", stroke_width: "12", d: "M148 90V64" }
        path { class: "drawing-near", d: "M148 92V60" }
        path { class: "drawing-thing", d: "M136 22H160V60H136ZM148 22V8M134 8H162M136 35h8M136 47h8" }
        {arrow("M190 16V66M175 53L190 68L205 53")}
    }
}

/// A syringe with five black lines. The plunger goes to the first, and no further.
fn black_line() -> Element {
    rsx! {
        path { class: "drawing-near", d: "M22 78H56M22 58V98M208 78H234" }
        path { class: "drawing-limb drawing-torch", stroke_width: "4", d: "M56 50H190L208 68V88L190 106H56Z" }
        path { class: "drawing-black", stroke_width: "15", d: "M68 62V94" }
        path { class: "drawing-black", stroke_width: "7", d: "M104 56V100" }
        path { class: "drawing-black", stroke_width: "4", d: "M124 56V80M144 56V80M164 56V80M184 56V80" }
        path { class: "drawing-limb", stroke_width: "6", d: "M104 12V40M104 116V128" }
        {arrow("M44 26H90M78 14L91 26L78 38")}
    }
}

/// An ampoule in two hands. Its top breaks off away from who holds it.
fn ampoule() -> Element {
    rsx! {
        path { class: "drawing-helper", stroke_width: "30", d: "M22 84V150" }
        g { transform: "translate(34 38) scale(.9)",
            path { class: "drawing-helper", d: HEAD }
            path { class: "drawing-helper", stroke_width: "14", d: "M-10 24V44" }
            path { class: "drawing-gap", stroke_width: "2.8", d: AWAKE }
        }
        path {
            class: "drawing-thing",
            d: "M126 80Q126 70 138 66H146Q158 70 158 80V124Q158 130 152 130H132Q126 130 126 124Z",
        }
        path { class: "drawing-line", d: "M127 96H157" }
        path { class: "drawing-thing", d: "M146 58L152 60Q164 58 172 44L180 28Q178 20 168 22L154 36Q144 46 146 58Z" }
        path { class: "drawing-gap", stroke_width: "20", d: "M26 84L84 118L116 112M26 76L96 66L126 42" }
        path { class: "drawing-under", stroke_width: "13", d: "M26 84L84 118L112 112M26 76L96 66L126 42" }
        path { class: "drawing-gap", stroke_width: "13", d: "M116 108L144 104M116 116L144 116M128 40L158 34" }
        path { class: "drawing-under", stroke_width: "8", d: "M112 108L144 104M112 116L144 116M126 40L158 34" }
        {arrow("M188 18Q216 34 214 70M200 58L214 72L226 56")}
    }
}

/// Somebody kneels behind who lies: both hands on the middle of the chest, the arms straight, an arrow down.
fn push() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        circle { class: "drawing-helper", cx: "108", cy: "18", r: "15" }
        path { class: "drawing-under", stroke_width: "12", d: "M108 30V42" }
        path { class: "drawing-limb drawing-filled", stroke_width: "4", d: LYING }
        g { transform: "translate(38 108) rotate(-96) scale(.62)",
            path { class: "drawing-filled", d: HEAD }
            path { class: "drawing-gap", stroke_width: "3.4", d: ASLEEP }
        }
        path { class: "drawing-gap", stroke_width: "19", d: "M100 96H116M72 46L104 94M144 46L112 94" }
        path { class: "drawing-under", stroke_width: "13", d: "M72 46H144M72 46L104 92M144 46L112 92" }
        path { class: "drawing-under", stroke_width: "13", d: "M98 95H118" }
        path { class: "drawing-gap", stroke_width: "2.6", d: "M92 95H124" }
        {arrow("M184 20V78M166 60L184 80L202 60")}
    }
}

/// Mouth on mouth. The head is tilted back, fingers close the nose, the chest rises.
fn breaths() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        path {
            class: "drawing-helper",
            stroke_width: "4",
            d: "M80 22Q120 22 152 12Q208 6 226 40L234 94H196Q192 62 160 52Q124 60 92 52Z",
        }
        g { transform: "translate(64 35) rotate(-72) scale(-1 1)",
            path { class: "drawing-gap", stroke_width: "4", d: HEAD }
            path { class: "drawing-helper", d: HEAD }
            path { class: "drawing-gap", stroke_width: "2.6", d: AWAKE }
        }
        path { class: "drawing-gap", stroke_width: "8", d: "M117 89Q132 76 159 78L255 82" }
        {tilted("translate(-2 34) scale(.78)")}
        path { class: "drawing-gap", stroke_width: "19", d: "M0 76L28 72" }
        path { class: "drawing-gap", stroke_width: "13", d: "M30 66L56 66M30 74L54 76" }
        path { class: "drawing-under", stroke_width: "13", d: "M0 76L28 72" }
        path { class: "drawing-under", stroke_width: "8", d: "M28 68L46 60L58 68M30 74L54 77" }
        path { class: "drawing-near", d: "M128 74Q150 58 176 68" }
    }
}

/// A torch shines on lips and on nails.
fn light() -> Element {
    rsx! {
        path { class: "drawing-torch", d: "M62 52L226 10Q240 8 240 22V118Q240 132 226 130L62 88Z" }
        path { class: "drawing-thing", d: "M8 58H42L60 46V94L42 82H8Z" }
        path { class: "drawing-near", d: "M22 66H32" }
        path {
            class: "drawing-black",
            stroke_width: "4",
            d: "M98 68Q116 50 130 58Q144 50 162 68Q130 98 98 68ZQ130 76 162 68",
        }
        path {
            class: "drawing-black",
            stroke_width: "4",
            d: "M176 131V58a9 9 0 0 1 18 0V131M194 128V48a9 9 0 0 1 18 0V128M212 129V58a9 9 0 0 1 18 0V130",
        }
        path {
            class: "drawing-black",
            stroke_width: "3.5",
            d: "M181 68V60a4 4 0 0 1 8 0V68ZM199 58V50a4 4 0 0 1 8 0V58ZM217 68V60a4 4 0 0 1 8 0V68Z",
        }
    }
}

/// Somebody undressed lies there, from above: ice at the neck, the armpits and the groin; a fan blows.
fn heat() -> Element {
    rsx! {
        {from_above("translate(6 92)", "M56-18L88-40L112-36M56 18L88 40L112 36")}
        path { class: "drawing-gap", stroke_width: "3", d: "M68 81v.5M68 103v.5M96 92v.5" }
        {ice("translate(42 72)")}
        {ice("translate(42 112)")}
        {ice("translate(78 66)")}
        {ice("translate(78 118)")}
        {ice("translate(130 92)")}
        circle { class: "drawing-near", cx: "204", cy: "32", r: "23" }
        path {
            class: "drawing-filled",
            d: "M204 32Q190 26 196 14Q208 12 204 32ZQ216 22 222 34Q218 44 204 32ZQ206 48 194 48Q186 40 204 32Z",
        }
        path { class: "drawing-near", d: "M172 22Q162 16 152 22T132 22M170 40Q160 34 150 40T130 40" }
    }
}

/// Somebody shakes, the head on something soft. A chair is moved away; a hand is crossed out.
fn fit() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        path {
            class: "drawing-helper",
            stroke_width: "4",
            d: "M10 116Q8 108 18 110Q38 116 58 110Q68 108 66 116L68 128H8Z",
        }
        g { transform: "translate(12 28) scale(.8)",
            path {
                class: "drawing-limb drawing-filled",
                stroke_width: "4",
                d: "M58 101L74 98Q88 93 108 95Q126 97 140 104L168 82L190 112L210 110L216 116V125H184L167 106\
                    L144 126H74L56 118Z",
            }
            g { transform: "translate(38 94) rotate(-90) scale(.74)",
                path { class: "drawing-gap", stroke_width: "6", d: HEAD }
                path { class: "drawing-filled", d: HEAD }
                path { class: "drawing-gap", stroke_width: "3.4", d: ASLEEP }
            }
        }
        path { class: "drawing-near", d: "M6 82l5-10 7 10 5-10M92 92l5-10 7 10 5-10M162 86l5-10 7 10 5-10" }
        path { class: "drawing-under", stroke_width: "16", d: "M30 0L60 18" }
        path { class: "drawing-under", stroke_width: "8", d: "M60 14Q80 14 96 34M62 20Q76 24 86 44M60 24Q68 34 70 50" }
        path { class: "drawing-gap", stroke_width: "11", d: "M50 12L100 58M100 12L50 58" }
        path { class: "drawing-limb", stroke_width: "6", d: "M50 12L100 58M100 12L50 58" }
        path { class: "drawing-near", d: "M202 128V66M202 100H228V128" }
        {arrow("M172 40H220M206 26L221 40L206 54")}
    }
}

/// Somebody sits on the ground, leaning back, a hand on the chest that hurts.
fn sit() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        path { class: "drawing-thing", d: "M36 128L24 50Q24 40 34 38L46 38Q54 40 58 52L82 128Z" }
        g { transform: "translate(84 32) rotate(-12) scale(.76)",
            path { class: "drawing-filled", d: HEAD }
            path { class: "drawing-limb", stroke_width: "16", d: "M-6 24V40" }
            path {
                class: "drawing-gap",
                stroke_width: "3.4",
                d: "M14-5v1M26 18l-7-.5M-6 1q-5-6-8 0q-1 5 5 7M20 32Q12 33 4 27L-3 18",
            }
        }
        path { class: "drawing-gap", stroke_width: "36", d: "M82 72L102 112" }
        path { class: "drawing-limb", stroke_width: "28", d: "M84 72L104 112" }
        path { class: "drawing-limb", stroke_width: "18", d: "M106 116L156 84L172 124H186" }
        path { class: "drawing-gap", stroke_width: "18", d: "M77 72L86 104L108 76" }
        path { class: "drawing-limb", stroke_width: "12", d: "M76 70L86 104L108 74" }
        path { class: "drawing-near", d: "M122 64L134 58M124 76L138 78M116 54L123 43" }
    }
}

/// A glass of water, crossed out.
fn water() -> Element {
    rsx! {
        path { class: "drawing-thing", d: "M82 14H158L150 128H90Z" }
        path { class: "drawing-helper", d: "M88 46Q104 38 120 46Q136 54 152 46L147 122H94Z" }
        path { class: "drawing-gap", stroke_width: "18", d: "M64 22L176 120M176 22L64 120" }
        path { class: "drawing-limb", stroke_width: "10", d: "M64 22L176 120M176 22L64 120" }
    }
}

/// Two people sit side by side on a bench.
fn calm() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        path { class: "drawing-thing", d: "M34 92H206V102H34ZM46 102V129M194 102V129" }
        circle { class: "drawing-filled", cx: "88", cy: "28", r: "18" }
        path { class: "drawing-gap", stroke_width: "3", d: "M82 26v2M95 26v2M85 37H92" }
        path { class: "drawing-gap", stroke_width: "10", d: "M66 100V66Q68 52 88 52Q108 52 110 66V100Z" }
        path { class: "drawing-limb drawing-filled", stroke_width: "4", d: "M66 100V66Q68 52 88 52Q108 52 110 66V100Z" }
        path { class: "drawing-limb", stroke_width: "15", d: "M76 98V122M100 98V122" }
        path { class: "drawing-gap", stroke_width: "3", d: "M88 104V126M76 68V90H100V68" }
        circle { class: "drawing-helper", cx: "152", cy: "26", r: "18" }
        path { class: "drawing-gap", stroke_width: "3", d: "M142 25v2M154 25v2M142 34Q148 39 154 34" }
        path { class: "drawing-gap", stroke_width: "10", d: "M130 100V64Q132 50 152 50Q172 50 174 64V100Z" }
        path { class: "drawing-helper", stroke_width: "4", d: "M130 100V64Q132 50 152 50Q172 50 174 64V100Z" }
        path { class: "drawing-under", stroke_width: "15", d: "M140 98V122M164 98V122" }
        path { class: "drawing-gap", stroke_width: "3", d: "M152 104V126M140 66V90H164V66" }
    }
}

/// A small child holds the hand of somebody grown up.
fn child() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        path { class: "drawing-under", stroke_width: "28", d: "M172 0V114M206 0V114" }
        path { class: "drawing-under", stroke_width: "14", d: "M164 124H176M200 124H214" }
        circle { class: "drawing-filled", cx: "92", cy: "54", r: "19" }
        path { class: "drawing-gap", stroke_width: "3", d: "M86 52v2M98 52v2M88 63H96" }
        path { class: "drawing-limb drawing-filled", stroke_width: "4", d: "M80 78H104L110 108H74Z" }
        path { class: "drawing-limb", stroke_width: "11", d: "M84 108V126M100 108V126M82 82L68 100M102 82L128 66" }
        path { class: "drawing-gap", stroke_width: "24", d: "M160 0L138 46" }
        path { class: "drawing-under", stroke_width: "17", d: "M162-4L138 46" }
        path { class: "drawing-gap", stroke_width: "13", d: "M136 48L122 62L128 70M142 50L136 66L130 70" }
        path { class: "drawing-under", stroke_width: "8", d: "M136 48L122 62L127 71M142 50L138 66L130 72" }
    }
}

/// Somebody of an ambulance's crew comes with a bag; behind them the ambulance, its light on.
fn crew() -> Element {
    rsx! {
        path { class: "drawing-thing", d: "M88 118V38Q88 32 94 32H188L216 70L228 76V118Z" }
        path { class: "drawing-near", d: "M176 46H186L202 70H176Z" }
        circle { class: "drawing-thing", cx: "116", cy: "118", r: "12" }
        circle { class: "drawing-thing", cx: "198", cy: "118", r: "12" }
        path { class: "drawing-limb drawing-light", stroke_width: "4", d: "M138 32Q138 20 148 20Q158 20 158 32Z" }
        path { class: "drawing-near", d: "M148 12V6M164 18L170 12M132 18L126 12" }
        {star("translate(142 74) scale(1.3)")}
        path { class: "drawing-gap", stroke_width: "26", d: "M62 66L74 90" }
        path { class: "drawing-line", d: "M10 131H230" }
        path { class: "drawing-helper", stroke_width: "4", d: "M28 60Q44 52 60 60L64 96H26Z" }
        path { class: "drawing-under", stroke_width: "14", d: "M36 96L32 123M54 96L58 123" }
        path { class: "drawing-under", stroke_width: "11", d: "M30 62L18 92M60 62L74 88" }
        path { class: "drawing-gap", stroke_width: "4", d: "M44 66V84M36 70.5L52 79.5M36 79.5L52 70.5" }
        circle { class: "drawing-helper", cx: "44", cy: "35", r: "16" }
        path { class: "drawing-gap", stroke_width: "3", d: "M39 37v2M50 37v2M40 45H49" }
        path { class: "drawing-limb drawing-filled", stroke_width: "5", d: "M29 28Q30 14 44 14Q58 14 59 28H68" }
        path { class: "drawing-thing", d: "M60 92H94V118H60ZM70 92V86H84V92" }
        {star("translate(77 105) scale(.55)")}
    }
}

/// An eye over the chest of who lies, and a clock.
fn watch() -> Element {
    rsx! {
        path { class: "drawing-line", d: "M10 131H230" }
        {tilted("translate(-18 36) scale(.78)")}
        path { class: "drawing-thing", d: "M84 36Q124-2 164 36Q124 68 84 36Z" }
        circle { class: "drawing-filled", cx: "124", cy: "36", r: "11" }
        path { class: "drawing-near", d: "M100 72Q126 54 152 70" }
        circle { class: "drawing-thing", cx: "204", cy: "36", r: "23" }
        path { class: "drawing-near", d: "M204 22V36L213 42" }
    }
}

/// An arrow, along a line that has its barbs drawn.
fn arrow(d: &str) -> Element {
    rsx! {
        path { class: "drawing-gap", stroke_width: "14", d: "{d}" }
        path { class: "drawing-arrow", d: "{d}" }
        path { class: "drawing-arrow-core", d: "{d}" }
    }
}

/// A head and a chest on the ground, from the side, the head tilted far back: the chin is the highest.
fn tilted(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path {
                class: "drawing-limb drawing-filled",
                stroke_width: "4",
                d: "M112 58Q134 68 152 70Q172 54 206 56L330 62V122H156Q134 118 114 104Z",
            }
            g { transform: "translate(84 86) rotate(-112) scale(1.3)",
                path { class: "drawing-filled", d: HEAD }
                path { class: "drawing-gap", stroke_width: "2.6", d: ASLEEP }
            }
        }
    }
}

/// The same as it falls by itself: the face up, the chin low.
fn level(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path {
                class: "drawing-limb drawing-filled",
                stroke_width: "4",
                d: "M116 72L146 78Q168 60 206 60L330 64V122H150Q130 120 112 106Z",
            }
            g { transform: "translate(84 90) rotate(-88) scale(1.3)",
                path { class: "drawing-filled", d: HEAD }
                path { class: "drawing-gap", stroke_width: "2.6", d: ASLEEP }
            }
        }
    }
}

/// A nasal spray: its tip is the origin, its plunger is below.
fn spray(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path { class: "drawing-gap", stroke_width: "9", d: "M-2 0L-5 24H-14V30H-6V50H6V30H14V24H5L2 0Z" }
            path { class: "drawing-thing", d: "M-2 0L-5 24H-14V30H-6V50H6V30H14V24H5L2 0Z" }
        }
    }
}

/// A nose from below, its two nostrils open.
fn nose_from_below(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            circle { class: "drawing-gap", stroke_width: "22", r: "52" }
            circle { class: "drawing-filled", r: "54" }
            path {
                class: "drawing-gap",
                stroke_width: "4",
                d: "M-14-50Q-13-32-28-18Q-40 2-24 9Q-12 14 0 10Q12 14 24 9Q40 2 28-18Q13-32 14-50",
            }
            ellipse { class: "drawing-ground", cx: "-16", cy: "-6", rx: "8", ry: "7" }
            ellipse { class: "drawing-ground", cx: "16", cy: "-6", rx: "8", ry: "7" }
        }
    }
}

/// The hand that presses that spray: two fingers on its wings, the thumb under its plunger.
fn thumb(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path { class: "drawing-gap", stroke_width: "11", d: "M-24 22H-10M24 22H10M0 56V70" }
            path { class: "drawing-under", stroke_width: "7", d: "M-26 22H-11M26 22H11M0 55V70" }
        }
    }
}

/// Somebody from above, on their back, the arms along lines of their own.
fn from_above(place: &str, arms: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path { class: "drawing-limb", stroke_width: "12", d: "{arms}" }
            path { class: "drawing-limb drawing-filled", stroke_width: "3", d: FROM_ABOVE }
            path { class: "drawing-limb", stroke_width: "19", d: "M114-10L160-12M114 10L160 12" }
            path { class: "drawing-limb", stroke_width: "14", d: "M160-12L208-13M160 12L208 13" }
            path { class: "drawing-limb", stroke_width: "10", d: "M211-13L218-22M211 13L218 22" }
            path { class: "drawing-gap", stroke_width: "3", d: "M104-17Q98 0 104 17M170-16q4 4 0 8M170 8q4 4 0 8" }
            circle { class: "drawing-filled", cx: "20", r: "17" }
            path { class: "drawing-gap", stroke_width: "2.6", d: "M14-10.5q4 3.5 0 7M14 3.5q4 3.5 0 7M28-3v6" }
        }
    }
}

/// A lump of ice.
fn ice(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path { class: "drawing-ground", stroke_width: "8", d: "M0-10L9-5V5L0 10L-9 5V-5Z" }
            path { class: "drawing-limb", stroke_width: "2.8", d: "M0-10L9-5V5L0 10L-9 5V-5ZM0 0V10M0 0L-9-5M0 0L9-5" }
        }
    }
}

/// The star of those who come with an ambulance.
fn star(place: &str) -> Element {
    rsx! {
        g { transform: "{place}",
            path { class: "drawing-limb", stroke_width: "7", d: "M0-15V15M-13-7.5L13 7.5M-13 7.5L13-7.5" }
        }
    }
}
