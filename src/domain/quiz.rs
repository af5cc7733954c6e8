//! One round of the quiz: which questions it asks, what was answered, how it went. Nothing in it is left to chance.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::{Answer, Id, Question};

/// The most questions a round asks. All there are, in a row, would be more than anybody answers.
const ROUND: usize = 12;

/// How many of how many were right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// How many were right.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

impl Score {
    /// The better of two: by the share that is right; of two alike, the one of more questions.
    #[must_use]
    pub fn best(self, other: Self) -> Self {
        let share = (self.right * other.of).cmp(&(other.right * self.of));
        if share.then(self.of.cmp(&other.of)) == Ordering::Less { other } else { self }
    }
}

/// A round: its questions, and how far it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    questions: Vec<(Id, Question)>,
    given: Vec<Answer>,
    /// Which question is shown.
    at: usize,
}

impl Round {
    /// The round after `before` others.
    ///
    /// The questions stand by lesson, and a round takes every third or fourth: each goes through all lessons, and the
    /// next one asks what this one left out.
    #[must_use]
    pub fn after(before: usize, all: BTreeMap<Id, Question>) -> Self {
        let mut all: Vec<_> = all.into_iter().collect();
        all.sort_by_key(|(_, question)| question.place);
        let rounds = all.len().div_ceil(ROUND).max(1);
        let questions = all.into_iter().skip(before % rounds).step_by(rounds).collect();
        Self { questions, given: Vec::new(), at: 0 }
    }

    /// How many questions it asks.
    #[must_use]
    pub fn of(&self) -> usize {
        self.questions.len()
    }

    /// Which question is shown, from 1.
    #[must_use]
    pub const fn number(&self) -> usize {
        self.at + 1
    }

    /// The question that is shown; none once the round is over.
    #[must_use]
    pub fn question(&self) -> Option<&(Id, Question)> {
        self.questions.get(self.at)
    }

    /// What was answered to the question that is shown; none until then.
    #[must_use]
    pub fn given(&self) -> Option<Answer> {
        self.given.get(self.at).copied()
    }

    /// Whether something was answered.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        !self.given.is_empty()
    }

    /// Whether every question was answered.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.given.len() == self.questions.len()
    }

    /// Answers the question that is shown. The first answer stands.
    pub fn answer(&mut self, answer: Answer) {
        if self.question().is_some() && self.given().is_none() {
            self.given.push(answer);
        }
    }

    /// Goes on, once the question that is shown was answered.
    pub fn go_on(&mut self) {
        if self.given().is_some() {
            self.at += 1;
        }
    }

    /// Ends it here: what was not answered counts for nothing.
    pub fn stop(&mut self) {
        self.questions.truncate(self.given.len());
        self.at = self.given.len();
    }

    /// How many of those that were answered were right.
    #[must_use]
    pub fn score(&self) -> Score {
        let right = self.answered().filter(|(question, given)| question.right == *given).count();
        Score { right, of: self.given.len() }
    }

    /// The lessons of those that were not right, each once.
    #[must_use]
    pub fn missed(&self) -> Vec<Id> {
        let mut lessons: Vec<Id> = Vec::new();
        for (question, _) in self.answered().filter(|(question, given)| question.right != *given) {
            if !lessons.contains(&question.lesson) {
                lessons.push(question.lesson.clone());
            }
        }
        lessons
    }

    fn answered(&self) -> impl Iterator<Item = (&Question, Answer)> {
        self.questions.iter().map(|(_, question)| question).zip(self.given.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        Id::new(text).unwrap()
    }

    /// So many questions, three a lesson, `b` always right.
    fn questions(count: u8) -> BTreeMap<Id, Question> {
        let one = |place: u8| Question {
            place,
            lesson: id(&format!("l{}", place / 3)),
            right: Answer::B,
            sources: Vec::new(),
        };
        (0..count).map(|place| (id(&format!("q{}", count - place)), one(place))).collect()
    }

    fn places(round: &Round) -> Vec<u8> {
        round.questions.iter().map(|(_, question)| question.place).collect()
    }

    #[test]
    fn rounds_in_turn_ask_every_question_once_and_then_begin_again() {
        for count in [0, 1, 11, 12, 13, 44, 45] {
            let rounds = usize::from(count).div_ceil(ROUND).max(1);
            let mut asked: Vec<u8> = Vec::new();
            for before in 0..rounds {
                let round = Round::after(before, questions(count));
                assert!(round.of() <= ROUND && places(&round).is_sorted(), "{count}: {round:?}");
                asked.extend(places(&round));
            }
            asked.sort_unstable();
            assert_eq!(asked, (0..count).collect::<Vec<_>>());
            assert_eq!(Round::after(rounds, questions(count)), Round::after(0, questions(count)));
        }
    }

    #[test]
    fn the_first_answer_stands_and_nothing_goes_on_without_one() {
        let mut round = Round::after(0, questions(3));
        round.go_on();
        assert_eq!((round.number(), round.has_begun()), (1, false));
        round.answer(Answer::A);
        round.answer(Answer::B);
        assert_eq!((round.given(), round.score()), (Some(Answer::A), Score { right: 0, of: 1 }));
        round.go_on();
        assert_eq!((round.number(), round.given()), (2, None));
    }

    #[test]
    fn what_was_wrong_names_its_lesson_once() {
        let mut round = Round::after(0, questions(9));
        for answer in [Answer::A, Answer::C, Answer::B, Answer::B, Answer::B, Answer::B, Answer::A] {
            round.answer(answer);
            round.go_on();
        }
        assert!(!round.is_whole());
        round.stop();
        assert_eq!(round.question(), None);
        assert!(round.is_whole());
        assert_eq!((round.missed(), round.score()), (vec![id("l0"), id("l2")], Score { right: 4, of: 7 }));
    }

    #[test]
    fn the_better_of_two_rounds_is_kept() {
        let score = |right, of| Score { right, of };
        assert_eq!(score(9, 11).best(score(10, 11)), score(10, 11));
        assert_eq!(score(9, 11).best(score(1, 1)), score(1, 1));
        assert_eq!(score(11, 11).best(score(1, 1)), score(11, 11));
        assert_eq!(score(0, 11).best(score(0, 12)), score(0, 12));
    }
}
