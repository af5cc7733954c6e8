//! Getting feeds over the network, gently.
mod backoff;
mod dice;
mod http;
mod policy;
mod time;
mod trouble;

pub use backoff::{Pause, rests_until};
pub use dice::Dice;
pub use http::{Address, Http, Patience, Piece};
pub use policy::Conditions;
pub use time::TrustedTime;
pub use trouble::Trouble;
