//! The field's words as types, and its rules as pure functions.
//!
//! Here: what a substance, a rating, a mechanism, a verdict *is*. Not here: where they are kept (`store`), how they
//! travel (`feed`), how they are said in a language (`i18n`). Nothing in this room reads a clock, a file or a network.
//!
//! # Why so
//!
//! The types are the schema of the records of `feed`: one definition serves the content files, the signed packs, the
//! database and the screens. A substance name is resolved by a pure index over all substances (about 2,500 names)
//! rather than by SQL, because typing errors need an edit distance over all of them and a property test needs no disk.
//!
//! The headline of two rows is the most careful source. Only a named member may stand below what a source says of its
//! whole class (morphine with an SSRI, where the class holds pethidine and tramadol's kin), never below a floor, and it
//! says so: a red word on a prescribed medicine makes people stop it, and lost tolerance then kills.
//!
//! A group's word never becomes core's: a pair is what core says of it, and beside that a list of what groups say. What is
//! shown is the gravest of both, by a pure function at the moment of asking; nothing of a group is ever written over core's.
//! So muting a group, or its feed going away, is nothing but not handing its ratings in.
//!
//! An antidote counts as every unrated name does; only the words beside it differ, so that nobody holds it back.

mod alert;
mod beat;
mod breathing;
mod card;
mod case;
mod change;
mod chart;
mod checked_text;
mod class;
mod combination;
mod contact;
mod elapsed;
mod feed_id;
mod freshness;
mod gathering;
mod gazetteer;
mod geo;
mod group;
mod group_said;
mod guide;
mod help_near;
mod hours;
mod id;
mod kit;
mod link;
mod listing;
mod location;
mod lowered;
mod mechanism;
mod meeting;
mod names;
mod note;
mod number;
mod plan;
mod product;
mod protocol;
mod quiz;
mod rating;
mod reference;
mod reminder;
mod risk;
mod row;
mod rule;
mod source;
mod stall;
mod substance;
mod text;
mod texts;
mod url;
mod verdict;
mod vocabulary;
mod week;
mod when;
mod wrong;
mod zone;

pub use alert::{Alert, AlertState, Finding, Severity};
pub use beat::{Beat, BeatAt, BeatKind, Pattern, PatternBeat};
pub use breathing::{BreathCount, Breathing};
pub use card::{Answer, Card, Lesson, Question};
pub use case::{Book, Case, Clock, Dose, Place};
pub use change::{Change, Glimpse, changes, overlaps};
pub use chart::{Chart, PairRating};
pub use class::{Act, Class};
pub use combination::{Combination, Exception, Floor, Pair, Said};
pub use contact::Contact;
pub use elapsed::{Moment, Since};
pub use feed_id::{FeedId, NotAFeedId};
pub use freshness::Freshness;
pub use gathering::{Gathering, GatheringKind, Occurrence, Status};
pub use gazetteer::{Gazetteer, Town};
pub use geo::{GeoBox, Point};
pub use group::{Approach, Group};
pub use group_said::{FeedRating, GroupSaid};
pub use guide::{Action, Branch, Guide, Part, Review, ReviewState, Step, Target};
pub use help_near::{offers_after, offers_for_mix};
pub use hours::{Open, hours_are_read};
pub use id::{Id, NotAnId};
pub use kit::{Ending, Kit};
pub use link::{BadLink, Link, host_of};
pub use listing::{Listing, Moved};
pub use location::Location;
pub use lowered::Lowered;
pub use mechanism::Mechanism;
pub use meeting::{Meeting, Online};
pub use names::{Found, Match, Names, Resolution, fold, is_in_word, is_same_name};
pub use note::{Note, NoteKind};
pub use number::{ANYWHERE, COUNTRY_HOLDS, Call, EmergencyNumber, Eu112, country_holds, number_to_call};
pub use plan::{Plan, PlanForm, PlanShape};
pub use product::{Form, INTERVAL_S, Product, ProductStep, Site, Unit};
pub use protocol::{Care, Protocol};
pub use quiz::{Round, Score};
pub use rating::Rating;
pub use reference::Reference;
pub use reminder::{Due, Reminder};
pub use risk::{Confidence, Effect, Risk};
pub use row::Row;
pub use rule::{Need, Rule};
pub use source::Source;
pub use stall::{Shift, Stall};
pub use substance::{Ask, Lasts, Name, NameKind, Relation, Substance};
pub use text::{Text, hides};
pub use texts::Texts;
pub use url::Url;
pub use verdict::{Asked, FiredRule, RatedPair, SUBSTANCES, Verdict, against, verdict};
pub use vocabulary::{access, activity, category, form, format, offer};
pub use week::{OpenTime, Week};
pub use when::{moment_of, on_clock};
pub use wrong::{Check, OpenWords, Wrong};
pub use zone::Zone;

#[cfg(test)]
pub(crate) use group_said::tests::says;
