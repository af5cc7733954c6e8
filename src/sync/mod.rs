//! Getting feeds over the network: whom to ask, when, how much it may cost, and what is made of what comes.
//!
//! Here: one [round](sync_feed) for one feed, the [worker](Worker) that makes rounds beside the screens, and [`Http`], which
//! asks: by a client of our own (`way`), in a browser by `fetch` (`way_page`). Not here: whether bytes are a group's (`feed`), what is kept (`store`), when a device wakes us
//! (`platform`), words for people (`ui`).
//!
//! # Why so
//!
//! A host, a portal or a wire can keep news from a phone, and nothing else: everything is proven by signatures before it is
//! taken in, and what is held stays until something newer is whole. So TLS only hides what is asked, mirrors need no trust,
//! and the answer to almost every trouble is to leave it and ask the next.
//!
//! A phone asks seldom, pauses by chance, and shows nothing by which a host could know it again. What costs money comes by
//! hand. The clock that is used is one that cannot be in 1970 ([`TrustedTime`]), and is never what decides which edition is
//! newer.

mod address;
mod backoff;
mod dice;
mod http;
mod outcome;
mod policy;
mod round;
#[cfg(not(target_family = "wasm"))]
mod thread;
mod time;
mod trouble;
#[cfg_attr(target_family = "wasm", path = "way_page.rs")]
mod way;
mod worker;

pub use address::Address;
pub use dice::Dice;
pub use http::{Http, Patience, Piece};
pub use outcome::{Outcome, Progress};
pub use policy::Conditions;
pub use round::{Phone, know_from_held, sync_all, sync_feed};
#[cfg(not(target_family = "wasm"))]
pub use thread::Workplace;
pub use time::TrustedTime;
pub use trouble::Trouble;
pub use worker::{Command, Desk, Said, Worker};
