//! What must hold for every mix, tried on random charts.

mod ratings;

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::domain::Row;
use crate::domain::chart::tests::{id, rated, row};
use crate::domain::{Confidence, Need};

const ROWS: [&str; 6] = ["r0", "r1", "r2", "r3", "r4", "r5"];

fn risk() -> impl Strategy<Value = Risk> {
    prop::sample::select(vec![Risk::Low, Risk::Caution, Risk::Unsafe, Risk::Dangerous])
}

/// Zero, one or two sources for each of the fifteen pairs; one row is like another; one rule above pairs.
fn charts() -> impl Strategy<Value = Chart> {
    prop::collection::vec(prop::collection::vec(risk(), 0..3), 15).prop_map(|said| chart_of(&said))
}

fn chart_of(said: &[Vec<Risk>]) -> Chart {
    let mut rows: BTreeMap<Id, Row> = ROWS.iter().map(|name| (id(name), row(None))).collect();
    rows.insert(id("r5"), row(Some("r0")));
    rows.get_mut(&id("r1")).unwrap().acts = vec![Act::Opioid, Act::Depressant];
    rows.get_mut(&id("r2")).unwrap().acts = vec![Act::Depressant];
    rows.get_mut(&id("r3")).unwrap().acts = vec![Act::Depressant];
    let pairs = (0..ROWS.len()).flat_map(|i| (i + 1..ROWS.len()).map(move |j| (ROWS[i], ROWS[j])));
    Chart::new(rows, pairs.zip(said).map(|((a, b), said)| rated(a, b, said)))
}

fn rules() -> Vec<(Id, Rule)> {
    let need = |act, count| Need { acts: vec![act], rows: vec![], count };
    let rule =
        Rule { risk: Risk::Dangerous, needs: vec![need(Act::Opioid, 1), need(Act::Depressant, 2)], sources: vec![] };
    vec![(id("opioid-two-depressants"), rule)]
}

/// A known substance of some row, a two-row one, an unrated one, or a name nobody understood.
fn asked() -> impl Strategy<Value = Asked> {
    let relation = prop::sample::select(vec![Relation::Same, Relation::Member, Relation::Proxy]);
    prop_oneof![
        6 => (0..ROWS.len(), relation).prop_map(|(n, relation)| known(&[ROWS[n]], relation)),
        1 => Just(known(&["r1", "r4"], Relation::Member)),
        1 => Just(Asked { id: Some(id("nicotine")), ..Asked::default() }),
        1 => Just(Asked::default()),
    ]
}

fn known(rows: &[&str], relation: Relation) -> Asked {
    let name = format!("{}-{}", rows.join("-"), relation.word());
    Asked {
        id: Some(id(&name)),
        rows: rows.iter().map(|row| id(row)).collect(),
        relation: Some(relation),
        prescribed: false,
        rescue: false,
    }
}

/// Everything a reader is told, with names in place of the places they were typed in.
fn told(verdict: &Verdict, asked: &[Asked]) -> impl PartialEq + std::fmt::Debug + use<> {
    let named = |pair: &RatedPair| [asked[pair.of.0].id.clone(), asked[pair.of.1].id.clone()];
    let pairs: Vec<_> =
        verdict.pairs.iter().map(|pair| (named(pair), pair.a.clone(), pair.b.clone(), pair.rating.risk)).collect();
    (verdict.risk, verdict.effect, verdict.unknown_pairs, verdict.rules.clone(), verdict.without_unresolved, pairs)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_asking_changes_no_word(chart in charts(), mix in prop::collection::vec(asked(), 2..6)) {
        let forwards = verdict(&mix, &chart, &rules());
        let mut turned = mix.clone();
        turned.reverse();
        prop_assert_eq!(told(&forwards, &mix), told(&verdict(&turned, &chart, &rules()), &turned));
    }

    #[test]
    fn the_headline_is_never_better_than_any_pair_or_rule(chart in charts(), mix in prop::collection::vec(asked(), 2..6)) {
        let verdict = verdict(&mix, &chart, &rules());
        prop_assert!(verdict.pairs.iter().all(|pair| verdict.risk >= pair.rating.risk));
        prop_assert!(verdict.rules.iter().all(|rule| verdict.risk >= rule.risk));
    }

    #[test]
    fn nothing_is_low_while_anything_is_unknown(chart in charts(), mix in prop::collection::vec(asked(), 2..6)) {
        let verdict = verdict(&mix, &chart, &rules());
        let unknown = mix.iter().any(|one| one.rows.is_empty()) || verdict.unknown_pairs > 0;
        prop_assert!(!unknown || verdict.risk > Risk::Low);
    }

    #[test]
    fn adding_a_substance_never_lowers_the_verdict(chart in charts(), mix in prop::collection::vec(asked(), 2..6), one in asked()) {
        let before = verdict(&mix, &chart, &rules());
        let mut more = mix;
        more.push(one);
        let after = verdict(&more, &chart, &rules());
        prop_assert!(after.risk >= before.risk);
        prop_assert!(after.unknown_pairs >= before.unknown_pairs);
    }

    #[test]
    fn a_second_source_never_lowers_the_verdict(
        said in prop::collection::vec(prop::collection::vec(risk(), 1..2), 15),
        second in prop::collection::vec(risk(), 15),
        mix in prop::collection::vec(asked(), 2..6),
    ) {
        let both: Vec<Vec<Risk>> = said.iter().zip(&second).map(|(one, two)| [one.clone(), vec![*two]].concat()).collect();
        let before = verdict(&mix, &chart_of(&said), &rules());
        prop_assert!(verdict(&mix, &chart_of(&both), &rules()).risk >= before.risk);
    }

    #[test]
    fn a_relative_never_reassures(chart in charts(), n in 0..5_usize, m in 0..5_usize) {
        prop_assume!(n != m);
        let verdict = verdict(&[known(&[ROWS[n]], Relation::Proxy), known(&[ROWS[m]], Relation::Same)], &chart, &[]);
        prop_assert!(verdict.risk != Risk::Low);
        prop_assert!(matches!(verdict.pairs[0].rating.confidence, Confidence::Inferred | Confidence::None));
    }
}

#[test]
fn an_opioid_with_two_depressants_can_kill_even_where_no_pair_says_so() {
    let chart = chart_of(&vec![vec![Risk::Low]; 15]);
    let mix = [known(&["r1"], Relation::Same), known(&["r2"], Relation::Same), known(&["r3"], Relation::Same)];
    let verdict = verdict(&mix, &chart, &rules());
    assert_eq!(verdict.risk, Risk::Dangerous);
    assert_eq!(verdict.rules[0].rows, [id("r1"), id("r2"), id("r3")]);
}

#[test]
fn one_substance_cannot_stand_for_two_needs_of_a_rule() {
    let chart = chart_of(&vec![vec![Risk::Low]; 15]);
    let mix = [known(&["r1"], Relation::Same), known(&["r2"], Relation::Same)];
    assert!(verdict(&mix, &chart, &rules()).rules.is_empty());
}

#[test]
fn a_name_nobody_understood_leaves_the_verdict_open_and_says_what_the_rest_would_read() {
    let chart = chart_of(&vec![vec![Risk::Caution]; 15]);
    let mix = [known(&["r0"], Relation::Same), known(&["r2"], Relation::Same), Asked::default()];
    let verdict = verdict(&mix, &chart, &rules());
    assert_eq!(verdict.without_unresolved, Some(Risk::Caution));
    assert_eq!(verdict.unknown_pairs, 2);
}

/// `alcohol lsd zzqx` once said that without zzqx it would read "Careful": only because three are three.
#[test]
fn what_the_rest_would_read_counts_only_the_rest() {
    let chart = chart_of(&vec![vec![Risk::Low]; 15]);
    let any_three = Need { acts: vec![], rows: vec![], count: 3 };
    let rules = [(id("three-or-more"), Rule { risk: Risk::Caution, needs: vec![any_three], sources: vec![] })];
    let mix = [known(&["r0"], Relation::Same), known(&["r2"], Relation::Same), Asked::default()];
    let verdict = verdict(&mix, &chart, &rules);
    assert_eq!((verdict.risk, verdict.without_unresolved), (Risk::Caution, Some(Risk::Low)));
}

/// Naloxone beside heroin once read "Not rated. Nobody has checked this pair. That is not a yes."
#[test]
fn an_antidote_alone_is_told_apart_and_never_hides_what_is_unknown() {
    let chart = chart_of(&vec![vec![Risk::Low]; 15]);
    let naloxone = Asked { id: Some(id("naloxone")), rescue: true, ..Asked::default() };
    let of = |mix: &[Asked]| verdict(mix, &chart, &[]);
    let opioid = known(&["r1"], Relation::Same);
    assert!(of(&[opioid.clone(), naloxone.clone()]).only_rescue);
    assert!(!of(&[opioid.clone(), naloxone.clone(), Asked::default()]).only_rescue);
    let nicotine = Asked { id: Some(id("nicotine")), ..Asked::default() };
    assert!(!of(&[opioid.clone(), naloxone.clone(), nicotine]).only_rescue);
    let beside = of(&[opioid, naloxone, known(&["r2"], Relation::Same)]);
    assert_eq!((beside.risk, beside.unknown_pairs), (Risk::Unknown, 2));
}

/// "Three or more" once held for ayahuasca and alcohol: two names, of which one is two rows.
#[test]
fn a_name_that_is_two_rows_counts_once_where_anything_counts() {
    let chart = chart_of(&vec![vec![Risk::Low]; 15]);
    let any_three = Need { acts: vec![], rows: vec![], count: 3 };
    let rules = [(id("three-or-more"), Rule { risk: Risk::Caution, needs: vec![any_three], sources: vec![] })];
    let two = [known(&["r1", "r4"], Relation::Member), known(&["r2"], Relation::Same)];
    assert!(verdict(&two, &chart, &rules).rules.is_empty());
    let three = [two.to_vec(), vec![known(&["r3"], Relation::Same)]].concat();
    assert_eq!(verdict(&three, &chart, &rules).rules.len(), 1);
}

#[test]
fn a_name_that_is_two_rows_is_judged_for_both_and_for_what_they_do_to_each_other() {
    let chart = chart_of(&vec![vec![Risk::Caution]; 15]);
    let verdict = verdict(&[known(&["r1", "r4"], Relation::Member), known(&["r2"], Relation::Same)], &chart, &[]);
    assert_eq!(verdict.pairs.len(), 3);
}

#[test]
fn a_list_of_one_with_each_row_carries_over_as_a_pair_does() {
    // r0 with r2 low, with r3 dangerous; r1 with r2 unsafe; r0 and r1 low.
    let mut said = vec![vec![]; 15];
    for (place, risk) in [(0, Risk::Low), (1, Risk::Low), (2, Risk::Dangerous), (5, Risk::Unsafe)] {
        said[place] = vec![risk];
    }
    let chart = chart_of(&said);
    let rows: Vec<Asked> = ROWS.iter().map(|row| known(&[row], Relation::Same)).collect();
    let told = |one: &Asked| -> Vec<(String, Risk, usize)> {
        let list = against(one, &rows, &chart, &[]);
        list.into_iter().map(|(row, verdict)| (row.rows[0].to_string(), verdict.risk, verdict.unknown_pairs)).collect()
    };
    let of =
        |one: &Asked, row: &str| told(one).into_iter().find(|(id, ..)| id == row).map(|(_, risk, _)| risk).unwrap();

    let (member, proxy) = (known(&["r0"], Relation::Member), known(&["r0"], Relation::Proxy));
    assert_eq!((of(&member, "r2"), of(&proxy, "r2")), (Risk::Low, Risk::Unknown), "a relative never reassures");
    assert_eq!((of(&member, "r3"), of(&proxy, "r3")), (Risk::Dangerous, Risk::Dangerous));
    assert_eq!(of(&member, "r0"), Risk::Caution, "two of a kind add up");
    let both = known(&["r0", "r1"], Relation::Member);
    assert_eq!((of(&both, "r2"), of(&both, "r3")), (Risk::Unsafe, Risk::Dangerous), "the worst of both rows");
    let nobody = Asked { id: Some(id("nicotine")), ..Asked::default() };
    assert!(told(&nobody).iter().all(|(_, risk, unknown)| (*risk, *unknown) == (Risk::Unknown, 1)));
}
