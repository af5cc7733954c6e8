//! A reminder of a gathering: when it is due, and what has become of what it is for.

use chrono::{DateTime, TimeDelta, Utc};

use super::{FeedId, Gathering, Id, Occurrence, Status};

/// What the reader wants to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Whose gathering.
    pub feed: FeedId,
    /// Its id there.
    pub id: Id,
    /// Which of its times: when that began as the reader was told.
    pub starts: DateTime<Utc>,
    /// How many minutes before it.
    pub minutes: u32,
}

/// What a reminder has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It begins soon, or did while nobody looked.
    Begins {
        /// The time as it is announced now.
        time: Occurrence,
        /// When the reader wanted to hear of it.
        at: DateTime<Utc>,
        /// Whether that is another time than the reader was told.
        has_moved: bool,
    },
    /// It does not happen.
    Cancelled,
    /// It is announced no longer, or not at that time.
    Gone,
}

impl Reminder {
    /// How long before a gathering one may be reminded of it, in minutes.
    pub const CHOICES: [u32; 3] = [15, 60, 24 * 60];

    /// What it has to say at `now` of the gathering as it is announced by then; none while it is not due. That nothing comes
    /// of it is due at once.
    #[must_use]
    pub fn due(&self, gathering: Option<&Gathering>, now: DateTime<Utc>) -> Option<Due> {
        let Some(gathering) = gathering else { return Some(Due::Gone) };
        if gathering.status == Status::Cancelled {
            return Some(Due::Cancelled);
        }
        let Some(time) = gathering.became_of(self.starts) else { return Some(Due::Gone) };
        let at = self.before(&time);
        (at <= now).then_some(Due::Begins { time, at, has_moved: time.starts != self.starts })
    }
}

impl Reminder {
    /// When it is due, as the gathering is announced now; none where nothing comes of it.
    #[must_use]
    pub fn at(&self, gathering: &Gathering) -> Option<DateTime<Utc>> {
        let takes_place = gathering.status != Status::Cancelled;
        gathering.became_of(self.starts).filter(|_| takes_place).map(|time| self.before(&time))
    }

    fn before(&self, time: &Occurrence) -> DateTime<Utc> {
        time.starts.to_utc() - TimeDelta::minutes(i64::from(self.minutes))
    }
}

impl Gathering {
    /// How far one time of several may move and still be told from its neighbours.
    const MOVES: TimeDelta = TimeDelta::hours(12);

    /// What became of the time that began at `starts`: itself, or where it moved to. None when it is announced no longer.
    ///
    /// What happens once is the same gathering whenever it is. Of what happens more than once, a time that has moved is the
    /// one nearest to it, less than half a day away: a later one is the next, and no move.
    #[must_use]
    pub fn became_of(&self, starts: DateTime<Utc>) -> Option<Occurrence> {
        let away = |time: &Occurrence| (time.starts.to_utc() - starts).abs();
        let nearest = self.times().min_by_key(away)?;
        (self.occurrences.is_empty() || away(&nearest) < Self::MOVES).then_some(nearest)
    }
}
