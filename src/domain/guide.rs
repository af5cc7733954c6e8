//! What to do, step by step: a small graph, where each step asks or says one thing.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Id, NotAnId, Protocol};

/// A guide. It is named after what is seen, never after a substance: at 3 a.m. nobody knows which it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// The first step.
    pub start: Id,
    /// Every step.
    pub steps: Vec<Step>,
    /// Steps that can be looked at from every other, and lead back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<Id>,
    /// Who reviewed it; empty means nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub review: Vec<Review>,
    /// Who says so, for the steps that name nobody themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// One thing to do or to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name within the guide.
    pub id: Id,
    /// Which drawing shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawing: Option<String>,
    /// What it is beyond its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// Which part of the protocol's order it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// Whether breaths are counted here; the count answers by itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counter: bool,
    /// After how many seconds it asks again, beside what is done meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer_s: Option<u32>,
    /// Whether that counts from where the guide was entered, and not from this step: how long a fit lasts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub from_start: bool,
    /// The answers, the likeliest first.
    pub branches: Vec<Branch>,
    /// Who says so, where that is not who says the whole guide.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// An answer, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    /// The answer; its words stand beside the step's.
    #[serde(rename = "if")]
    pub answer: Id,
    /// Where it leads.
    pub to: Target,
}

/// Where an answer leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Target {
    /// A step of the same guide.
    Step(Id),
    /// A step of another guide, written `guide/step`.
    Guide(Id, Id),
    /// The first part of the protocol's order that is not done; then [`Care`](Self::Care).
    Next,
    /// Breaths or pushes, by protocol and by how they breathe.
    Care,
    /// The step one came from.
    Back,
    /// Out of the guide.
    End,
}

/// What a step is beyond its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// The call is made here; the script stands on it.
    Call,
    /// Naloxone is given here, as its product says.
    Dose,
    /// Breaths or pushes, with the beat.
    Care,
    /// How they breathe is asked, when the time has come.
    Ask,
    /// They are laid on their side.
    Side,
    /// White light is wanted.
    Light,
    /// What happened is told to the crew.
    Handover,
}

/// What protocols put in different orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The call.
    Call,
    /// Airway and breaths are looked at.
    Breathing,
    /// The first naloxone.
    Dose,
}

/// Somebody's review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// What kind of eyes.
    pub state: ReviewState,
    /// Whose.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// What kind of eyes reviewed something. Shown side by side: no one of them stands above the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReviewState {
    /// A named group of people who use drugs.
    Peers,
    /// A clinician.
    Clinician,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 7] = [Self::Call, Self::Dose, Self::Care, Self::Ask, Self::Side, Self::Light, Self::Handover];

    /// The word that records and the tool know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Dose => "dose",
            Self::Care => "care",
            Self::Ask => "ask",
            Self::Side => "side",
            Self::Light => "light",
            Self::Handover => "handover",
        }
    }
}

impl ReviewState {
    /// The word that records and the tool know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Peers => "peers",
            Self::Clinician => "clinician",
        }
    }
}

impl TryFrom<String> for Target {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        Ok(match text.as_str() {
            "next" => Self::Next,
            "care" => Self::Care,
            "back" => Self::Back,
            "end" => Self::End,
            _ => match text.split_once('/') {
                Some((guide, step)) => Self::Guide(Id::new(guide)?, Id::new(step)?),
                None => Self::Step(Id::new(text)?),
            },
        })
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        match target {
            Target::Step(step) => step.into(),
            Target::Guide(guide, step) => format!("{guide}/{step}"),
            Target::Next => "next".into(),
            Target::Care => "care".into(),
            Target::Back => "back".into(),
            Target::End => "end".into(),
        }
    }
}

impl Step {
    /// Whether naloxone is given here.
    #[must_use]
    pub fn gives(&self) -> bool {
        self.action == Some(Action::Dose)
    }
}

impl Guide {
    /// A step by its name.
    #[must_use]
    pub fn step(&self, id: &Id) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The step that does this.
    #[must_use]
    pub fn acts(&self, action: Action) -> Option<&Step> {
        self.steps.iter().find(|step| step.action == Some(action))
    }

    /// The step with which a part of the order begins.
    #[must_use]
    pub fn begins(&self, part: Part) -> Option<&Step> {
        self.steps.iter().find(|step| step.part == Some(part))
    }

    /// Where naloxone is given again: the step of that action that begins no part.
    #[must_use]
    pub fn again(&self) -> Option<&Step> {
        self.steps.iter().find(|step| step.action == Some(Action::Dose) && step.part.is_none())
    }

    /// Where `target` leads from `from` when everything goes in the protocol's order; none where that is no step of this
    /// guide.
    #[must_use]
    pub fn leads(&self, from: &Step, target: &Target, protocol: &Protocol) -> Option<&Step> {
        match target {
            Target::Step(id) => self.step(id),
            Target::Guide(..) | Target::Back | Target::End => None,
            Target::Care => self.acts(Action::Care),
            Target::Next => {
                let done = from.part.and_then(|part| protocol.order.iter().position(|one| *one == part));
                let is_start = from.id == self.start;
                let next = match done {
                    Some(at) => protocol.order.get(at + 1),
                    None if is_start => protocol.order.first(),
                    None => None,
                };
                next.and_then(|part| self.begins(*part)).or_else(|| self.acts(Action::Care))
            }
        }
    }

    /// Every step in the order in which one comes to it, the likeliest answers first; what is looked at aside comes last.
    #[must_use]
    pub fn path(&self, protocol: &Protocol) -> Vec<&Step> {
        let mut path: Vec<&Step> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut ahead: std::collections::VecDeque<&Step> = self.step(&self.start).into_iter().collect();
        ahead.extend(protocol.order.iter().filter_map(|part| self.begins(*part)).filter(|_| !self.is_plain()));
        ahead.extend(self.acts(Action::Care));
        ahead.extend(self.acts(Action::Ask));
        ahead.extend(self.again());
        while let Some(step) = ahead.pop_front() {
            if self.aside.contains(&step.id) || !seen.insert(&step.id) {
                continue;
            }
            path.push(step);
            ahead.extend(step.branches.iter().filter_map(|branch| self.leads(step, &branch.to, protocol)));
        }
        path.extend(self.aside.iter().filter_map(|id| self.step(id)));
        path
    }

    /// Whether it knows no parts: the same everywhere.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.steps.iter().all(|step| step.part.is_none())
    }
}
