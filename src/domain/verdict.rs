//! The answer over two to ten substances: every pair, the rules above pairs, and what nobody knows.

use chrono::NaiveDate;

use super::chart::{Chart, PairRating, Side, each_once};
use super::{Act, Effect, GroupSaid, Id, Lowered, Need, Relation, Risk, Rule, Substance};

/// How many different substances one question holds. More than ten nobody can judge, and the pairs fill no screen.
pub const SUBSTANCES: std::ops::RangeInclusive<usize> = 2..=10;

/// One of the substances asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Which substance it is; none when the name was not understood.
    pub id: Option<Id>,
    /// The rows that speak for it; none when nobody has rated it.
    pub rows: Vec<Id>,
    /// How it stands to them.
    pub relation: Option<Relation>,
    /// Whether people are prescribed it.
    pub prescribed: bool,
    /// Whether it is given to save a life. It counts as every unrated name does; only the words beside it differ.
    pub rescue: bool,
}

impl Asked {
    /// A substance that was understood.
    #[must_use]
    pub fn about(id: &Id, substance: &Substance) -> Self {
        Self {
            id: Some(id.clone()),
            rows: substance.all_rows().cloned().collect(),
            relation: substance.relation,
            prescribed: substance.prescribed,
            rescue: substance.rescue,
        }
    }
}

/// One pair of a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatedPair {
    /// Which of the asked substances, by place; twice the same for a name that is two rows.
    pub of: (usize, usize),
    /// The row that spoke for the first; none when it has none.
    pub a: Option<Id>,
    /// The row that spoke for the second.
    pub b: Option<Id>,
    /// What the chart says.
    pub rating: PairRating,
    /// Whether one of the two is given to save a life.
    pub rescue: bool,
}

/// A rule above pairs that holds here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiredRule {
    /// The rule.
    pub id: Id,
    /// Its level.
    pub risk: Risk,
    /// The rows that take part, in order.
    pub rows: Vec<Id>,
}

/// What a mix adds up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The worst of every pair and rule. Never low while anything is unknown.
    pub risk: Risk,
    /// The same in core's own chart, without what groups say.
    pub core_risk: Risk,
    /// The groups that alone reach the level, by date, each once; none where core or a rule reaches it too.
    pub said_by: Vec<GroupSaid>,
    /// What the worst pairs do; unpredictable when they do different things.
    pub effect: Effect,
    /// Every pair, worst first.
    pub pairs: Vec<RatedPair>,
    /// How many pairs nobody has rated: neither core nor a group. A pair that only a group has rated is not one of them,
    /// because "nobody" would be untrue; it stands in the list with who says so, and in `core_unknown_pairs`.
    pub unknown_pairs: usize,
    /// How many pairs core has not rated. What a group says makes them no fewer, so that no group can make what is unknown
    /// look smaller: wherever this differs from `unknown_pairs`, core's own answer stands under the headline.
    pub core_unknown_pairs: usize,
    /// The rules that hold, worst first.
    pub rules: Vec<FiredRule>,
    /// Whether nothing is unknown but pairs with what is given to save a life, and nothing worse is known.
    pub only_rescue: bool,
    /// The mechanisms of the worst pairs, gravest first, each once.
    pub reasons: Vec<Id>,
    /// Whether somebody may be prescribed one of them.
    pub prescribed: bool,
    /// What the rest would read without the names that were not understood; none when nothing of a mix is left.
    pub without_unresolved: Option<Risk>,
}

/// One row of one asked substance: what a rule may count.
#[derive(Clone, Copy)]
struct Unit<'a> {
    /// Which of the asked substances.
    of: usize,
    row: Option<&'a Id>,
    acts: &'a [Act],
}

/// Judges a mix. Pure and symmetric: the order of `asked` changes no word of the answer.
#[must_use]
pub fn verdict(asked: &[Asked], chart: &Chart, rules: &[(Id, Rule)]) -> Verdict {
    let mut pairs = rate_pairs(asked, chart);
    let who = |pair: &RatedPair| [pair.of.0, pair.of.1].map(|place| asked.get(place).and_then(|one| one.id.as_ref()));
    pairs.sort_by(|x, y| {
        let rows = (&x.a, &x.b).cmp(&(&y.a, &y.b));
        y.rating.risk.cmp(&x.rating.risk).then(rows).then_with(|| who(x).cmp(&who(y)))
    });
    let fired = fire(rules, &units(asked, chart));
    let worst_pair = pairs.first().map_or(Risk::Unknown, |pair| pair.rating.risk);
    let worst = || pairs.iter().filter(|pair| pair.rating.risk == worst_pair);
    // Of a pair that only groups have rated nobody says what one does to the other: that makes it no riddle.
    let effect = worst()
        .filter(|pair| !pair.rating.is_raised() || pair.rating.core_risk != Risk::Unknown)
        .map(|pair| pair.rating.effect)
        .reduce(|one, other| if one == other { one } else { Effect::Mixed });
    let mut reasons: Vec<Id> = Vec::new();
    for mechanism in worst().flat_map(|pair| pair.rating.reasons()) {
        if !reasons.contains(mechanism) {
            reasons.push(mechanism.clone());
        }
    }
    let with_rules = |pair: Risk| fired.iter().map(|rule| rule.risk).fold(pair, Risk::max);
    let risk = with_rules(worst_pair);
    let core_pair = pairs.iter().map(|pair| pair.rating.core_risk).max().unwrap_or(Risk::Unknown);
    let core_risk = with_rules(core_pair);
    let mut said_by: Vec<&GroupSaid> = Vec::new();
    if risk > core_risk {
        said_by = worst().flat_map(|pair| pair.rating.said_by()).collect();
        said_by.sort_by(|x, y| (x.on, &x.feed, x.carried).cmp(&(y.on, &y.feed, y.carried)));
    }
    let unknown =
        |risk: fn(&PairRating) -> Risk| pairs.iter().filter(|pair| risk(&pair.rating) == Risk::Unknown).count();
    let known: Vec<Asked> = asked.iter().filter(|one| one.id.is_some()).cloned().collect();
    let unresolved = asked.iter().any(|one| one.id.is_none());
    let prescribed_row = |id: &Id| chart.rows().get(id).is_some_and(|row| row.prescribed);
    Verdict {
        risk,
        core_risk,
        said_by: each_once(said_by.into_iter()).into_iter().cloned().collect(),
        effect: effect.unwrap_or(Effect::Unknown),
        only_rescue: worst_pair == Risk::Unknown && !unresolved && fired.is_empty() && worst().all(|pair| pair.rescue),
        unknown_pairs: unknown(|rating| rating.risk),
        core_unknown_pairs: unknown(|rating| rating.core_risk),
        reasons,
        prescribed: asked.iter().any(|one| !one.rescue && (one.prescribed || one.rows.iter().any(prescribed_row))),
        // One step deep: nothing is unresolved among the known.
        without_unresolved: (unresolved && known.len() >= 2).then(|| verdict(&known, chart, rules).risk),
        pairs,
        rules: fired,
    }
}

/// What `one` and each of `others` are together, in their order: the very answer that [`verdict`] gives to the two, with the
/// rules above pairs and what nobody rated, so that a list never reads better than what stands behind it.
#[must_use]
pub fn against(one: &Asked, others: &[Asked], chart: &Chart, rules: &[(Id, Rule)]) -> Vec<(Asked, Verdict)> {
    let beside = |other: &Asked| (other.clone(), verdict(&[one.clone(), other.clone()], chart, rules));
    others.iter().map(beside).collect()
}

fn rate_pairs(asked: &[Asked], chart: &Chart) -> Vec<RatedPair> {
    let mut pairs = Vec::new();
    for (i, one) in asked.iter().enumerate() {
        for (n, a) in one.rows.iter().enumerate() {
            for b in one.rows.iter().skip(n + 1) {
                pairs.push(rate(chart, (i, one, Some(a)), (i, one, Some(b))));
            }
        }
        for (j, other) in asked.iter().enumerate().skip(i + 1) {
            if one.rows.is_empty() || other.rows.is_empty() {
                pairs.push(rate(chart, (i, one, one.rows.first()), (j, other, other.rows.first())));
            }
            for a in &one.rows {
                pairs.extend(other.rows.iter().map(|b| rate(chart, (i, one, Some(a)), (j, other, Some(b)))));
            }
        }
    }
    pairs
}

type Place<'a> = (usize, &'a Asked, Option<&'a Id>);

fn rate(chart: &Chart, a: Place<'_>, b: Place<'_>) -> RatedPair {
    // The row first in byte order stands first, so that no answer depends on the order of asking.
    let (a, b) = if (a.2, &a.1.id) <= (b.2, &b.1.id) { (a, b) } else { (b, a) };
    let rating = match (a.2, b.2) {
        (Some(row_a), Some(row_b)) => chart.rating_of(side(a.1, row_a), side(b.1, row_b)),
        _ => PairRating::unknown(),
    };
    RatedPair { of: (a.0, b.0), a: a.2.cloned(), b: b.2.cloned(), rating, rescue: a.1.rescue || b.1.rescue }
}

fn side<'a>(asked: &'a Asked, row: &'a Id) -> Side<'a> {
    // A row without a stated relation is judged as a relative: it may warn, it never reassures.
    Side { row, substance: asked.id.as_ref(), relation: asked.relation.unwrap_or(Relation::Proxy) }
}

fn units<'a>(asked: &'a [Asked], chart: &'a Chart) -> Vec<Unit<'a>> {
    let mut units = Vec::new();
    for (of, one) in asked.iter().enumerate() {
        if one.rows.is_empty() {
            units.push(Unit { of, row: None, acts: &[] });
        }
        units.extend(one.rows.iter().map(|row| Unit {
            of,
            row: Some(row),
            acts: chart.rows().get(row).map_or(&[], |row| &row.acts),
        }));
    }
    units
}

fn fire(rules: &[(Id, Rule)], units: &[Unit<'_>]) -> Vec<FiredRule> {
    let mut fired: Vec<FiredRule> = rules
        .iter()
        .filter(|(_, rule)| {
            let slots: Vec<_> =
                rule.needs.iter().flat_map(|need| std::iter::repeat_n(need, usize::from(need.count))).collect();
            can_fill(&slots, &units.iter().collect::<Vec<_>>())
        })
        .map(|(id, rule)| {
            let takes_part = |unit: &&Unit<'_>| rule.needs.iter().any(|need| need.fits(unit.row, unit.acts));
            let mut rows: Vec<Id> = units.iter().filter(takes_part).filter_map(|unit| unit.row.cloned()).collect();
            rows.sort();
            rows.dedup();
            FiredRule { id: id.clone(), risk: rule.risk, rows }
        })
        .collect();
    fired.sort_by(|x, y| y.risk.cmp(&x.risk).then_with(|| x.id.cmp(&y.id)));
    fired
}

/// Whether each need can have a unit of its own. At most five needs and twenty units, so trying is fast enough.
///
/// A name that is two rows may meet two needs by what its rows do, but where anything at all counts it counts once.
fn can_fill(needs: &[&Need], units: &[&Unit<'_>]) -> bool {
    let Some((need, rest)) = needs.split_first() else { return true };
    units.iter().enumerate().filter(|(_, unit)| need.fits(unit.row, unit.acts)).any(|(n, taken)| {
        let left = units.iter().enumerate().filter(|(m, unit)| *m != n && !(need.is_anything() && unit.of == taken.of));
        can_fill(rest, &left.map(|(_, unit)| *unit).collect::<Vec<_>>())
    })
}

impl Verdict {
    /// The rules that make the level what it is.
    pub fn worst_rules(&self) -> impl Iterator<Item = &FiredRule> {
        self.rules.iter().filter(|rule| rule.risk == self.risk)
    }

    /// Whether core alone would answer otherwise: then its own answer stands under the headline.
    #[must_use]
    pub fn differs_from_core(&self) -> bool {
        self.risk != self.core_risk || self.unknown_pairs != self.core_unknown_pairs
    }

    /// What core said of a worst pair before, while it is told and graver than core's answer now.
    #[must_use]
    pub fn lowered(&self, today: NaiveDate) -> Option<Lowered> {
        let worst = self.pairs.first().map(|pair| pair.rating.risk);
        let worst = self.pairs.iter().filter(|pair| Some(pair.rating.risk) == worst);
        let told = worst.filter_map(|pair| pair.rating.lowered(today)).filter(|lowered| lowered.was > self.core_risk);
        told.max_by_key(|lowered| (lowered.was, lowered.on))
    }
}

#[cfg(test)]
mod tests;
