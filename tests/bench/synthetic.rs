//! A chart far larger than ours, made of ours: nine times the rows, so that what grows faster than it should is seen.

use std::collections::BTreeSet;

use tentlight::domain::{Combination, Id, Pair, Relation, Row, Substance};
use tentlight::feed::Order;
use tentlight::feed::publish::{Content, Fields};

/// Rows of the large chart. Every two of them are rated.
const ROWS: usize = 500;

/// Substances of the large chart.
const SUBSTANCES: usize = 5_000;

/// `core` and as many made-up rows, substances and pairs as the large chart has more. The same whenever it is made.
pub fn large(core: &Content) -> Content {
    let mut content = core.clone();
    let mut words = Words::of(core);
    // A later edition than the one in the binary, so that tool and app keep it.
    content.order = Order { seq: core.order.seq + 1, ..core.order };

    let models: Vec<&Row> = core.rows.values().collect();
    while content.rows.len() < ROWS {
        let id = words.id();
        let row = models[content.rows.len() % models.len()].clone();
        for spoken in content.words.values_mut() {
            spoken.insert(("row".into(), id.to_string()), Fields::from([("name".into(), words.name())]));
        }
        content.rows.insert(id, row);
    }
    let rows: Vec<Id> = content.rows.keys().cloned().collect();
    let models: Vec<&Substance> = core.substances.values().collect();
    while content.substances.len() < SUBSTANCES {
        let mut made = models[content.substances.len() % models.len()].clone();
        made.names.iter_mut().for_each(|name| name.name = words.name());
        made.asks.clear();
        made.rows.clear();
        made.row = Some(rows[words.below(rows.len())].clone());
        made.relation = Some(Relation::Member);
        content.substances.insert(words.id(), made);
    }
    let rated: BTreeSet<Pair> = core.combinations.iter().map(pair_of).collect();
    for (place, a) in rows.iter().enumerate() {
        for b in rows.iter().skip(place + 1) {
            if !rated.contains(&Pair::new(a.clone(), b.clone())) {
                let model = &core.combinations[content.combinations.len() % core.combinations.len()];
                content.combinations.push(Combination { a: a.clone(), b: b.clone(), ..model.clone() });
            }
        }
    }
    content
}

/// The rows a combination is about.
pub fn pair_of(one: &Combination) -> Pair {
    Pair::new(one.a.clone(), one.b.clone())
}

/// Made-up names from pieces of real ones: as long, and of the same letters, as names are.
struct Words {
    pieces: Vec<String>,
    state: u64,
}

impl Words {
    fn of(core: &Content) -> Self {
        let names = core.substances.values().flat_map(|one| &one.names).map(|name| name.name.to_lowercase());
        let letters: Vec<char> =
            names.flat_map(|name| name.chars().collect::<Vec<_>>()).filter(char::is_ascii_alphanumeric).collect();
        Self { pieces: letters.chunks(3).map(|piece| piece.iter().collect()).collect(), state: 2026 }
    }

    fn name(&mut self) -> String {
        let mut name = String::new();
        for _ in 0..2 + self.below(3) {
            let place = self.below(self.pieces.len());
            name.push_str(&self.pieces[place]);
        }
        name
    }

    fn id(&mut self) -> Id {
        Id::new(format!("{}-{}", self.name(), self.name())).expect("letters and digits")
    }

    /// The next number of a fixed row (splitmix64), below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("below a usize")
    }
}
