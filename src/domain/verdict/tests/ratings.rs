//! What groups say beside core: the conflict rule on random charts and ratings, and what the headline then says.

use super::*;
use crate::domain::{Exception, FeedId, FeedRating, says};

fn feed(letter: char) -> FeedId {
    says(letter, "x", ("r0", "r1"), Risk::Caution, day(1)).feed
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
}

/// Up to fifteen ratings of each of three groups: more than count, of every level, also of rows nobody has and of one row.
fn ratings() -> impl Strategy<Value = Vec<FeedRating>> {
    let row = || prop::sample::select([&ROWS[..], &["nowhere"]].concat());
    let level = prop::sample::select(Risk::ALL.to_vec());
    let one = (prop::sample::select(vec!['a', 'b', 'c']), row(), row(), level, 1..28_u32);
    prop::collection::vec(one, 0..45).prop_map(|all| {
        let one = |(n, (letter, a, b, risk, on)): (usize, _)| says(letter, &format!("r{n}"), (a, b), risk, day(on));
        all.into_iter().enumerate().map(one).collect()
    })
}

fn names() -> impl Strategy<Value = (Asked, Asked)> {
    (asked(), asked())
}

/// The chart once more, as if nobody but core spoke.
fn of_core(rating: &PairRating) -> PairRating {
    PairRating { risk: rating.core_risk, groups: Vec::new(), ..rating.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// (a): and all that core says stays as it was, so that it can stand beside.
    #[test]
    fn what_is_shown_is_never_below_core_and_leaves_core_as_it_was(
        chart in charts(), said in ratings(), (one, other) in names(),
    ) {
        let mix = [one, other];
        let (core, both) = (verdict(&mix, &chart, &rules()), verdict(&mix, &chart.clone().with_ratings(said), &rules()));
        prop_assert!(both.risk >= core.risk);
        prop_assert_eq!((both.core_risk, both.core_unknown_pairs), (core.risk, core.unknown_pairs));
        prop_assert!(both.unknown_pairs <= core.unknown_pairs);
        prop_assert_eq!(both.said_by.is_empty(), both.risk == core.risk);
        for pair in &core.pairs {
            let same = both.pairs.iter().find(|now| (now.of, &now.a, &now.b) == (pair.of, &pair.a, &pair.b)).unwrap();
            prop_assert!(same.rating.risk >= pair.rating.risk);
            prop_assert_eq!(same.rating.is_raised(), same.rating.raised().next().is_some());
            prop_assert_eq!(of_core(&same.rating), pair.rating.clone());
        }
    }

    /// (b) and (c): each group that is added raises or changes nothing, and each that goes away leaves at least core.
    #[test]
    fn one_more_group_never_lowers_and_one_fewer_never_goes_below_core(
        chart in charts(), said in ratings(), (one, other) in names(),
    ) {
        let mix = [one, other];
        let of = |letters: &str| {
            let these = said.iter().filter(|one| letters.contains(&one.feed.as_str()[..1])).cloned();
            verdict(&mix, &chart.clone().with_ratings(these), &rules())
        };
        for (fewer, more) in [("", "a"), ("a", "ab"), ("ab", "abc"), ("", "c"), ("c", "bc"), ("bc", "abc")] {
            let (fewer, more) = (of(fewer), of(more));
            prop_assert!(more.risk >= fewer.risk && fewer.risk >= of("").risk);
            for pair in &fewer.pairs {
                let same = more.pairs.iter().find(|now| (now.of, &now.a, &now.b) == (pair.of, &pair.a, &pair.b)).unwrap();
                prop_assert!(same.rating.risk >= pair.rating.risk);
            }
        }
    }

    /// (d)
    #[test]
    fn the_order_in_which_groups_come_changes_no_word(
        chart in charts(), (said, mixed) in ratings().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        (one, other) in names(),
    ) {
        let mix = [one, other];
        let of = |these: Vec<FeedRating>| verdict(&mix, &chart.clone().with_ratings(these), &rules());
        prop_assert_eq!(of(said), of(mixed));
    }

    /// (e)
    #[test]
    fn a_pair_nobody_has_rated_is_never_low_whatever_groups_say(said in ratings(), n in 0..5_usize, m in 0..5_usize) {
        prop_assume!(n != m);
        let chart = chart_of(&vec![vec![]; 15]).with_ratings(said);
        let rating = chart.rating(&id(ROWS[n]), &id(ROWS[m]));
        prop_assert!(rating.risk >= Risk::Unknown && rating.core_risk == Risk::Unknown);
        prop_assert_eq!(rating.risk == Risk::Unknown, rating.groups.is_empty());
    }
}

const LOW: Risk = Risk::Low;

fn pair_of(rows: (&str, &str), chart: &Chart) -> Verdict {
    verdict(&[known(&[rows.0], Relation::Same), known(&[rows.1], Relation::Same)], chart, &rules())
}

#[test]
fn the_headline_is_a_groups_only_where_core_and_the_rules_stay_below() {
    let chart = chart_of(&vec![vec![Risk::Caution]; 15]);
    let raised = chart.clone().with_ratings([
        says('b', "x", ("r0", "r2"), Risk::Dangerous, day(12)),
        says('a', "x", ("r2", "r0"), Risk::Dangerous, day(14)),
        says('c', "x", ("r0", "r2"), Risk::Unsafe, day(1)),
        says('b', "y", ("r2", "r0"), Risk::Dangerous, day(20)),
    ]);
    let told = pair_of(("r0", "r2"), &raised);
    assert_eq!((told.risk, told.core_risk), (Risk::Dangerous, Risk::Caution));
    assert!(told.differs_from_core());
    let by: Vec<_> = told.said_by.iter().map(|said| (said.feed.clone(), said.on)).collect();
    assert_eq!(by, [(feed('b'), day(12)), (feed('a'), day(14))], "by date, each once, only who says so");
    assert_eq!(told.reasons, [id("why-b"), id("why-a")]);

    let by_core = chart_of(&vec![vec![Risk::Dangerous]; 15]);
    let told = pair_of(("r0", "r2"), &by_core.with_ratings([says('a', "x", ("r0", "r2"), Risk::Dangerous, day(1))]));
    assert!(told.said_by.is_empty() && !told.differs_from_core());
    assert_eq!(told.pairs[0].rating.groups.len(), 1, "it is listed");
    assert!(told.reasons.is_empty(), "and gives no reason of its own");

    let mix = [known(&["r1"], Relation::Same), known(&["r2"], Relation::Same), known(&["r3"], Relation::Same)];
    let with_rule = chart.with_ratings([says('a', "x", ("r1", "r2"), Risk::Dangerous, day(1))]);
    assert!(verdict(&mix, &with_rule, &rules()).said_by.is_empty(), "the rule says so too");
}

/// A group's word makes "nobody" untrue, and yet makes no gap of core's chart look smaller.
#[test]
fn a_pair_that_only_a_group_has_rated_stays_a_gap_of_core() {
    let chart = chart_of(&vec![vec![]; 15]).with_ratings([says('a', "x", ("r0", "r2"), Risk::Caution, day(1))]);
    let mix = [known(&["r0"], Relation::Same), known(&["r2"], Relation::Same), known(&["r3"], Relation::Same)];
    let told = verdict(&mix, &chart, &[]);
    assert_eq!((told.risk, told.unknown_pairs), (Risk::Caution, 2));
    assert_eq!((told.core_risk, told.core_unknown_pairs), (Risk::Unknown, 3));
    assert_eq!(told.said_by.len(), 1);
}

#[test]
fn ten_ratings_of_a_group_count_the_first_by_date_then_by_id() {
    let rows: BTreeMap<Id, Row> = (0..14).map(|n| (id(&format!("x{n}")), row(None))).collect();
    let of = |n: u32, on: u32| says('a', &format!("id{n:02}"), ("x0", &format!("x{n}")), Risk::Dangerous, day(on));
    let mut said: Vec<FeedRating> = (1..=12).map(|n| of(n, 2)).collect();
    said.push(of(13, 1));
    said.push(says('b', "x", ("x0", "x12"), Risk::Unsafe, day(27)));
    let level = |chart: &Chart, n: u32| chart.rating(&id("x0"), &id(&format!("x{n}"))).risk;
    let chart = Chart::new(rows.clone(), []).with_ratings(said.clone());
    for n in (1..=9).chain([13]) {
        assert_eq!(level(&chart, n), Risk::Dangerous, "{n}");
    }
    assert_eq!((level(&chart, 10), level(&chart, 11)), (Risk::Unknown, Risk::Unknown));
    assert_eq!(level(&chart, 12), Risk::Unsafe, "another group has its own ten");

    // A question that holds only some of the rows gets the same answer.
    let some = rows.into_iter().filter(|(row, _)| matches!(row.as_str(), "x0" | "x9" | "x10")).collect();
    let part = Chart::new(some, []).with_ratings(said);
    assert_eq!((level(&part, 9), level(&part, 10)), (Risk::Dangerous, Risk::Unknown));
}

#[test]
fn a_group_warns_of_a_relative_where_core_has_nothing_firm_and_the_name_stays() {
    // r5 is like r0.
    let said = [says('a', "x", ("r0", "r2"), Risk::Unsafe, day(1))];
    let of = |levels: &[(usize, Risk)]| {
        let mut core = vec![vec![]; 15];
        levels.iter().for_each(|(place, risk)| core[*place] = vec![*risk]);
        chart_of(&core).with_ratings(said.clone()).rating(&id("r5"), &id("r2"))
    };
    let carried = of(&[]);
    assert_eq!((carried.risk, carried.core_risk), (Risk::Unsafe, Risk::Unknown));
    assert!(carried.groups[0].carried && carried.groups[0].feed == feed('a'));
    let firm = of(&[(11, LOW)]); // r2 with r5
    assert_eq!((firm.risk, firm.groups.len()), (Risk::Low, 0));

    let proxy = [known(&["r0"], Relation::Proxy), known(&["r2"], Relation::Same)];
    let told = verdict(&proxy, &chart_of(&vec![vec![LOW]; 15]).with_ratings(said), &[]);
    assert_eq!((told.risk, told.core_risk), (Risk::Unsafe, Risk::Unknown));
    assert!(told.pairs[0].rating.groups[0].carried);
}

#[test]
fn a_pair_that_core_lowered_says_what_it_was_where_that_was_graver() {
    let lowered = |was| [(crate::domain::Pair::new(id("r2"), id("r0")), Lowered { was, on: day(3) })];
    let chart = chart_of(&vec![vec![Risk::Caution]; 15]);
    let told = |chart: &Chart, today| pair_of(("r0", "r2"), chart).lowered(today).map(|lowered| lowered.was);
    let dangerous = chart.clone().with_lowered(lowered(Risk::Dangerous));
    assert_eq!(told(&dangerous, day(3)), Some(Risk::Dangerous));
    assert_eq!(told(&dangerous, NaiveDate::from_ymd_opt(2026, 8, 2).unwrap()), None);
    assert_eq!(told(&chart.clone().with_lowered(lowered(Risk::Caution)), day(3)), None, "it is as grave again");
    let raised = dangerous.clone().with_ratings([says('a', "x", ("r0", "r2"), Risk::Dangerous, day(9))]);
    assert_eq!(told(&raised, day(9)), Some(Risk::Dangerous), "core's own word was another, whoever says so now");

    // What fell twice is told until the last fall is old; the first one alone until it is.
    let twice = [(Risk::Dangerous, day(3)), (Risk::Unsafe, NaiveDate::from_ymd_opt(2026, 7, 1).unwrap())];
    let twice = twice.map(|(was, on)| (crate::domain::Pair::new(id("r0"), id("r2")), Lowered { was, on }));
    let twice = chart.clone().with_lowered(twice);
    assert_eq!(told(&twice, NaiveDate::from_ymd_opt(2026, 7, 2).unwrap()), Some(Risk::Dangerous));
    assert_eq!(told(&twice, NaiveDate::from_ymd_opt(2026, 8, 2).unwrap()), Some(Risk::Unsafe));

    // Not the worst pair: beside it, not under the headline.
    let mut said = vec![vec![Risk::Caution]; 15];
    said[5] = vec![Risk::Unsafe]; // r1 with r2
    let mix = [known(&["r0"], Relation::Same), known(&["r1"], Relation::Same), known(&["r2"], Relation::Same)];
    let told = verdict(&mix, &chart_of(&said).with_lowered(lowered(Risk::Dangerous)), &[]);
    assert_eq!(told.lowered(day(3)), None);
    assert_eq!(told.pairs.iter().filter(|pair| pair.rating.lowered(day(3)).is_some()).count(), 1);

    // A member with a level of its own was not lowered with its row.
    let mut apart = rated("r0", "r2", &[Risk::Caution, Risk::Unsafe]);
    apart.exceptions = vec![Exception { members: vec![id("r0-member")], risk: Risk::Caution, source: None }];
    let rows = ["r0", "r2"].map(|name| (id(name), row(None))).into();
    let chart = Chart::new(rows, [apart]).with_lowered(lowered(Risk::Dangerous));
    let with_r2 = |one| verdict(&[one, known(&["r2"], Relation::Same)], &chart, &[]).lowered(day(3)).is_some();
    assert!(with_r2(known(&["r0"], Relation::Same)) && !with_r2(known(&["r0"], Relation::Member)));
}
