//! The chart: rows, and what is known of each two of them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::wrong::Check;
use super::{
    Combination, Confidence, Effect, FeedId, FeedRating, GroupSaid, Id, Lowered, Pair, Relation, Risk, Row, Said,
};

/// Rows and combinations: all of them, or just those a question needs. Beside them what groups say of two rows, and what
/// core has lowered.
#[derive(Clone, Debug, Default)]
pub struct Chart {
    rows: BTreeMap<Id, Row>,
    combinations: BTreeMap<Pair, Combination>,
    /// By date, then by feed.
    ratings: BTreeMap<Pair, Vec<FeedRating>>,
    lowered: BTreeMap<Pair, Vec<Lowered>>,
}

/// What is known of two rows, after every rule of carrying over. All of it is core's, but for `risk` and `groups`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairRating {
    /// How grave, as it is shown: the gravest of core and of every group.
    pub risk: Risk,
    /// How grave in core's own chart.
    pub core_risk: Risk,
    /// What one does to the other.
    pub effect: Effect,
    /// How sure core is of its own level.
    pub confidence: Confidence,
    /// Why, gravest first.
    pub mechanisms: Vec<Id>,
    /// Who says what.
    pub sources: Vec<Said>,
    /// Whether it was carried over from a relative.
    pub carried: bool,
    /// When it was last looked at; none for a pair nobody has rated.
    pub reviewed: Option<NaiveDate>,
    /// What groups say, by date: also those that say no more than core.
    pub groups: Vec<GroupSaid>,
    /// What core said each time before it lowered it.
    pub lowered: Vec<Lowered>,
}

/// One side of a pair: a row, and for whom it speaks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side<'a> {
    pub(super) row: &'a Id,
    pub(super) substance: Option<&'a Id>,
    pub(super) relation: Relation,
}

impl PairRating {
    /// A pair nobody has rated.
    #[must_use]
    pub const fn unknown() -> Self {
        Self {
            risk: Risk::Unknown,
            core_risk: Risk::Unknown,
            effect: Effect::Unknown,
            confidence: Confidence::None,
            mechanisms: Vec::new(),
            sources: Vec::new(),
            carried: false,
            reviewed: None,
            groups: Vec::new(),
            lowered: Vec::new(),
        }
    }

    /// Whether only groups reach the level that is shown.
    #[must_use]
    pub fn is_raised(&self) -> bool {
        self.risk > self.core_risk
    }

    /// What groups say beyond core's own level, by date. The others may be listed; they change nothing.
    pub fn raised(&self) -> impl Iterator<Item = &GroupSaid> {
        self.groups.iter().filter(|said| said.risk > self.core_risk)
    }

    /// The groups that alone reach the level that is shown, by date, each once; none where core reaches it too.
    #[must_use]
    pub fn said_by(&self) -> Vec<&GroupSaid> {
        each_once(self.raised().filter(|said| said.risk == self.risk))
    }

    /// Why the level is what it is: what the groups that raised it to there name, then what core names.
    #[must_use]
    pub fn reasons(&self) -> Vec<&Id> {
        let mut reasons: Vec<&Id> = Vec::new();
        let raised = self.raised().filter(|said| said.risk == self.risk).map(|said| &said.mechanism);
        for one in raised.chain(&self.mechanisms) {
            if !reasons.contains(&one) {
                reasons.push(one);
            }
        }
        reasons
    }

    /// What core said before, while it is told and still says more than core does now: the gravest of several.
    #[must_use]
    pub fn lowered(&self, today: NaiveDate) -> Option<Lowered> {
        let told = self.lowered.iter().filter(|lowered| lowered.was > self.core_risk && lowered.still_told(today));
        told.max_by_key(|lowered| (lowered.was, lowered.on)).copied()
    }

    /// Whether sources differ by two steps or more (low and unsafe, caution and dangerous): then both are shown at once.
    #[must_use]
    pub fn is_far_apart(&self) -> bool {
        let said = |pick: fn(Risk, Risk) -> Risk| self.sources.iter().map(|said| said.risk).reduce(pick);
        match (said(Risk::min), said(Risk::max)) {
            (Some(least), Some(most)) => least.steps_to(most) >= 2,
            _ => false,
        }
    }

    /// Whether some source worries more than what is shown: only for a member that differs from its row.
    #[must_use]
    pub fn is_below_a_source(&self) -> bool {
        self.sources.iter().any(|said| said.risk > self.core_risk)
    }

    /// Whether core has more than its own reading, so that no relative is asked.
    const fn is_firm(&self) -> bool {
        !matches!(self.confidence, Confidence::Inferred | Confidence::None)
    }

    /// The same, told of a relative: it may warn, it never reassures.
    fn of_a_relative(self) -> Self {
        match self.risk {
            Risk::Low | Risk::Unknown => Self::unknown(),
            _ => Self { confidence: Confidence::Inferred, carried: true, ..self },
        }
    }

    fn rated(combination: &Combination, risk: Risk) -> Self {
        Self {
            risk,
            core_risk: risk,
            effect: combination.effect,
            confidence: Combination::confidence(&combination.sources, risk),
            mechanisms: combination.mechanisms.clone(),
            sources: combination.sources.clone(),
            carried: false,
            reviewed: Some(combination.reviewed),
            groups: Vec::new(),
            lowered: Vec::new(),
        }
    }
}

/// The first word of each group.
pub(super) fn each_once<'a>(said: impl Iterator<Item = &'a GroupSaid>) -> Vec<&'a GroupSaid> {
    let mut first: Vec<&GroupSaid> = Vec::new();
    for one in said {
        if !first.iter().any(|held| held.feed == one.feed) {
            first.push(one);
        }
    }
    first
}

impl Chart {
    /// A chart of these rows and combinations.
    #[must_use]
    pub fn new(rows: BTreeMap<Id, Row>, combinations: impl IntoIterator<Item = Combination>) -> Self {
        let keyed = combinations.into_iter().map(|one| (Pair::new(one.a.clone(), one.b.clone()), one));
        Self { rows, combinations: keyed.collect(), ..Self::default() }
    }

    /// The same chart with what groups say beside it, in any order. Hand in every rating of each group: the first ten by
    /// date, then by id, count, also where this chart holds only some of the rows they speak of.
    ///
    /// No level becomes lower by it, whatever is handed in. What breaks [`check`](Check::check), and pairs of rows that are not
    /// in this chart, change nothing.
    #[must_use]
    pub fn with_ratings(mut self, ratings: impl IntoIterator<Item = FeedRating>) -> Self {
        let mut ratings: Vec<FeedRating> = ratings.into_iter().collect();
        ratings.sort_by(|x, y| (x.rating.on, &x.id, &x.feed).cmp(&(y.rating.on, &y.id, &y.feed)));
        let mut counted: BTreeMap<FeedId, usize> = BTreeMap::new();
        self.ratings.clear();
        for one in ratings {
            let count = counted.entry(one.feed.clone()).or_default();
            *count += 1;
            let is_known = [&one.rating.a, &one.rating.b].iter().all(|row| self.rows.contains_key(*row));
            if *count <= FeedRating::PER_FEED && is_known && one.rating.check().is_ok() {
                let pair = Pair::new(one.rating.a.clone(), one.rating.b.clone());
                self.ratings.entry(pair).or_default().push(one);
            }
        }
        for of_pair in self.ratings.values_mut() {
            of_pair.sort_by(|x, y| (x.rating.on, &x.feed, &x.id).cmp(&(y.rating.on, &y.feed, &y.id)));
        }
        self
    }

    /// The same chart with what core has lowered, each time it did. A row twice is the pair of the row with itself.
    #[must_use]
    pub fn with_lowered(mut self, lowered: impl IntoIterator<Item = (Pair, Lowered)>) -> Self {
        self.lowered.clear();
        for (pair, one) in lowered {
            self.lowered.entry(pair).or_default().push(one);
        }
        self
    }

    /// The rows, by id.
    #[must_use]
    pub const fn rows(&self) -> &BTreeMap<Id, Row> {
        &self.rows
    }

    /// What is known of two rows, asked for by their own names: such a name may differ from others of its row.
    #[must_use]
    pub fn rating(&self, a: &Id, b: &Id) -> PairRating {
        let side = |row| Side { row, substance: Some(row), relation: Relation::Same };
        self.rating_of(side(a), side(b))
    }

    pub(super) fn rating_of(&self, a: Side<'_>, b: Side<'_>) -> PairRating {
        let rating = self.rating_of_rows(a, b);
        let by_relative = a.relation == Relation::Proxy || b.relation == Relation::Proxy;
        let rating = if by_relative { rating.of_a_relative() } else { rating };
        self.beside(rating, a, b, by_relative)
    }

    /// Core's rating, and beside it what is told of the pairs that speak for these two.
    ///
    /// Core's own is worked out before, as if there were no groups: whatever they say, no part of it changes. A group's
    /// rating reaches a relative by the same way as core's: where core has nothing firm of its own.
    fn beside(&self, core: PairRating, a: Side<'_>, b: Side<'_>, by_relative: bool) -> PairRating {
        let mut groups = Vec::new();
        let mut lowered = Vec::new();
        for (pair, is_own) in self.speaking(a, b) {
            for FeedRating { feed, by, rating, .. } in self.ratings.get(&pair).into_iter().flatten() {
                groups.push(GroupSaid {
                    feed: feed.clone(),
                    by: by.clone(),
                    risk: rating.risk,
                    mechanism: rating.mechanism.clone(),
                    source: rating.source.clone(),
                    on: rating.on,
                    carried: by_relative || !is_own,
                });
            }
            // A member that differs from its row was not lowered with it.
            let differs = || self.combinations.get(&pair).is_some_and(|held| member_risk(held, a, b).is_some());
            let of_pair = self.lowered.get(&pair).filter(|_| !is_own || !differs());
            lowered.extend(of_pair.into_iter().flatten().copied());
        }
        groups.sort_by(|x, y| (x.on, &x.feed, x.carried).cmp(&(y.on, &y.feed, y.carried)));
        let risk = groups.iter().map(|said| said.risk).fold(core.risk, Risk::max);
        PairRating { risk, groups, lowered, ..core }
    }

    /// The pairs of rows that speak for these two, and whether each is their own: the others are their relatives'.
    fn speaking(&self, a: Side<'_>, b: Side<'_>) -> Vec<(Pair, bool)> {
        let like = |side: Side<'_>| self.rows.get(side.row).and_then(|row| row.like.as_ref());
        let own = if a.row == b.row { Some(self.twice(a.row)) } else { self.own_rating(a, b) };
        let relatives = if own.is_some_and(|own| own.is_firm()) {
            [None; 3]
        } else if a.row == b.row {
            [like(a).zip(like(b)), None, None]
        } else {
            [like(a).zip(Some(b.row)), Some(a.row).zip(like(b)), like(a).zip(like(b))]
        };
        let own = (Pair::new(a.row.clone(), b.row.clone()), true);
        let relatives = relatives.into_iter().flatten().map(|(a, b)| (Pair::new(a.clone(), b.clone()), false));
        std::iter::once(own).chain(relatives).collect()
    }

    /// The rows' own rating; where it is missing or only our own reading, at least what their relatives have.
    fn rating_of_rows(&self, a: Side<'_>, b: Side<'_>) -> PairRating {
        if a.row == b.row {
            return self.same_kind(a.row);
        }
        let own = self.own_rating(a, b).unwrap_or_else(PairRating::unknown);
        if own.is_firm() {
            return own;
        }
        let like = |side: Side<'_>| self.rows.get(side.row).and_then(|row| row.like.as_ref());
        let carried = [(like(a), Some(b.row)), (Some(a.row), like(b)), (like(a), like(b))]
            .into_iter()
            .filter_map(|(a, b)| Some(self.between(a?, b?).of_a_relative()))
            .reduce(|worst, next| if next.risk > worst.risk { next } else { worst });
        match carried {
            Some(carried) if carried.risk > own.risk => carried,
            _ => own,
        }
    }

    fn between(&self, a: &Id, b: &Id) -> PairRating {
        if a == b {
            return self.same_kind(a);
        }
        let side = |row| Side { row, substance: None, relation: Relation::Same };
        self.own_rating(side(a), side(b)).unwrap_or_else(PairRating::unknown)
    }

    fn own_rating(&self, a: Side<'_>, b: Side<'_>) -> Option<PairRating> {
        let combination = self.combinations.get(&Pair::new(a.row.clone(), b.row.clone()))?;
        let risk = member_risk(combination, a, b).unwrap_or(combination.risk);
        Some(PairRating::rated(combination, risk))
    }

    /// The same kind twice; where no source speaks of this row, at least what its relative is twice.
    fn same_kind(&self, row: &Id) -> PairRating {
        let own = self.twice(row);
        let like = self.rows.get(row).and_then(|row| row.like.as_ref());
        match like.map(|like| self.twice(like).of_a_relative()) {
            Some(carried) if own.confidence == Confidence::Inferred && carried.risk > own.risk => carried,
            _ => own,
        }
    }

    /// Two of one row: what a source says, else careful, because the doses add up.
    fn twice(&self, row: &Id) -> PairRating {
        let row = self.rows.get(row);
        let sourced = row.and_then(|row| Some((row.self_risk?, row.self_source.clone()?, row.self_said.clone()?)));
        let (risk, confidence) = match &sourced {
            Some((risk, ..)) => (*risk, Confidence::Single),
            None => (Risk::Caution, Confidence::Inferred),
        };
        PairRating {
            risk,
            core_risk: risk,
            effect: Effect::Add,
            confidence,
            mechanisms: Id::new("same-kind").into_iter().collect(),
            reviewed: row.and_then(|row| row.self_reviewed).filter(|_| sourced.is_some()),
            sources: sourced.map(|(risk, id, said)| Said { id, said, risk }).into_iter().collect(),
            carried: false,
            groups: Vec::new(),
            lowered: Vec::new(),
        }
    }
}

/// The level of a member that differs from its row; none when neither of the two does.
fn member_risk(combination: &Combination, a: Side<'_>, b: Side<'_>) -> Option<Risk> {
    let asked = |member: &Id| a.substance == Some(member) || b.substance == Some(member);
    let exceptions = combination.exceptions.iter().filter(|exception| exception.members.iter().any(asked));
    // A member may stand below what a source says of its class, never below a floor.
    let least = combination.floor.as_ref().map_or(Risk::Low, |floor| floor.risk);
    exceptions.map(|exception| exception.risk.max(least)).max()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::{Class, Exception, Floor};

    pub(in crate::domain) fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    pub(in crate::domain) fn row(like: Option<&str>) -> Row {
        Row {
            class: Class::Other,
            acts: vec![],
            prescribed: false,
            like: like.map(id),
            self_risk: None,
            self_source: None,
            self_said: None,
            self_reviewed: None,
        }
    }

    pub(in crate::domain) fn rated(a: &str, b: &str, risks: &[Risk]) -> Combination {
        let pair = Pair::new(id(a), id(b));
        let sources: Vec<Said> =
            risks.iter().map(|risk| Said { id: id("tripsit"), said: String::new(), risk: *risk }).collect();
        let risk = Combination::headline(&sources, None);
        Combination {
            a: pair.low().clone(),
            b: pair.high().clone(),
            risk,
            effect: Effect::Add,
            confidence: Combination::confidence(&sources, risk),
            mechanisms: vec![],
            sources,
            floor: None,
            exceptions: vec![],
            reviewed: NaiveDate::default(),
        }
    }

    fn chart() -> Chart {
        let rows =
            [("opioids", None), ("methadone", Some("opioids")), ("lsd", None), ("alcohol", None), ("ssris", None)];
        let mut opioids_ssris = rated("opioids", "ssris", &[Risk::Low, Risk::Dangerous]);
        opioids_ssris.exceptions = vec![Exception { members: vec![id("heroin")], risk: Risk::Caution, source: None }];
        Chart::new(
            rows.into_iter().map(|(name, like)| (id(name), row(like))).collect(),
            [rated("opioids", "lsd", &[Risk::Low]), rated("opioids", "alcohol", &[Risk::Dangerous]), opioids_ssris],
        )
    }

    #[test]
    fn a_row_without_a_rating_is_warned_of_by_its_relative_and_never_reassured() {
        let chart = chart();
        let warned = chart.rating(&id("methadone"), &id("alcohol"));
        assert_eq!((warned.risk, warned.confidence), (Risk::Dangerous, Confidence::Inferred));
        assert_eq!(chart.rating(&id("methadone"), &id("lsd")), PairRating::unknown());
    }

    /// Two nitazenes once read "Careful" while two opioids read "Can kill".
    #[test]
    fn two_of_a_row_are_at_least_what_two_of_its_relative_are() {
        let mut rows = chart().rows.clone();
        let opioids = rows.get_mut(&id("opioids")).unwrap();
        opioids.self_risk = Some(Risk::Dangerous);
        opioids.self_source = Some(id("label"));
        opioids.self_said = Some("other opioids add up".to_owned());
        let rating = Chart::new(rows, []).rating(&id("methadone"), &id("methadone"));
        assert_eq!((rating.risk, rating.confidence), (Risk::Dangerous, Confidence::Inferred));
    }

    #[test]
    fn a_member_that_differs_never_stands_below_a_floor() {
        let mut one = rated("opioids", "ssris", &[Risk::Dangerous]);
        one.floor = Some(Floor { risk: Risk::Unsafe, source: None });
        one.exceptions = vec![Exception { members: vec![id("heroin")], risk: Risk::Low, source: None }];
        let chart = Chart::new(BTreeMap::new(), [one]);
        let (opioids, ssris, heroin) = (id("opioids"), id("ssris"), id("heroin"));
        let side = |row, substance| Side { row, substance, relation: Relation::Member };
        assert_eq!(chart.rating_of(side(&opioids, Some(&heroin)), side(&ssris, None)).risk, Risk::Unsafe);
    }

    #[test]
    fn a_row_beside_its_own_relative_is_the_same_kind_twice() {
        let rating = chart().rating(&id("methadone"), &id("opioids"));
        assert_eq!((rating.risk, rating.confidence), (Risk::Caution, Confidence::Inferred));
    }

    #[test]
    fn a_member_that_differs_keeps_its_own_level_and_shows_that_sources_disagree() {
        let chart = chart();
        let side = |row, substance| Side { row, substance, relation: Relation::Member };
        let (opioids, ssris, heroin) = (id("opioids"), id("ssris"), id("heroin"));
        let rating = chart.rating_of(side(&opioids, Some(&heroin)), side(&ssris, None));
        assert_eq!((rating.risk, rating.confidence), (Risk::Caution, Confidence::Disputed));
        assert!(rating.is_far_apart() && rating.is_below_a_source());
        assert_eq!(chart.rating(&opioids, &ssris).risk, Risk::Dangerous);
    }
}
