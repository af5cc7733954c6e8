//! Getting feeds over the network, gently.
mod backoff;
mod dice;
mod http;
mod outcome;
mod policy;
mod round;
mod time;
mod trouble;

pub use dice::Dice;
pub use http::{Address, Http, Patience, Piece};
pub use outcome::{Outcome, Progress};
pub use policy::Conditions;
pub use round::{Phone, know_from_held, sync_all, sync_feed};
pub use time::TrustedTime;
pub use trouble::Trouble;
