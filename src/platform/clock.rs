//! The clock that nobody sets and, where the device has one, that goes on while it sleeps.
//!
//! # Why so
//!
//! `std`'s own clock stops with the screen on a phone (`CLOCK_MONOTONIC` on Android and Linux), and there is none in a
//! browser's `std`. What each device has instead:
//!
//! - Android, Linux: `CLOCK_BOOTTIME` counts sleep; it is what Android's `SystemClock.elapsedRealtime` reads. The kernel
//!   gives every boot an id.
//! - Apple: `CLOCK_MONOTONIC` there "will continue to increment while the system is asleep" (its manual page
//!   `clock_gettime(3)`). The boot's own id is behind a call that safe code cannot make: none.
//! - A browser: `performance.now`. Browsers differ in whether it counts sleep, so it is taken not to. It counts from when
//!   the page was opened, which tells one page from another.
//! - Others: `std`'s clock, from the first reading on. On Windows, too, nobody promises that it counts sleep.

use std::time::Duration;

/// What the device's clock says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Time since the device started, or since whatever else [`boot`](Self::boot) stands for.
    pub since_boot: Duration,
    /// Whether that goes on while the device sleeps.
    pub counts_sleep: bool,
    /// What tells one start of the clock from another; none where it cannot be read. It never leaves the device: it would
    /// tell one device from others.
    pub boot: Option<String>,
}

/// Reads the clock. Only readings of one start can be compared.
#[cfg(any(target_os = "linux", target_os = "android"))]
#[must_use]
pub fn clock() -> Clock {
    use rustix::time::{ClockId, clock_gettime};

    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok();
    Clock {
        since_boot: clock_gettime(ClockId::Boottime).try_into().unwrap_or_default(),
        counts_sleep: true,
        boot: boot.map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()),
    }
}

/// Reads the clock. Only readings of one start can be compared.
#[cfg(target_vendor = "apple")]
#[must_use]
pub fn clock() -> Clock {
    use rustix::time::{ClockId, clock_gettime};

    Clock {
        since_boot: clock_gettime(ClockId::Monotonic).try_into().unwrap_or_default(),
        counts_sleep: true,
        boot: None,
    }
}

/// Reads the clock. Only readings of one start can be compared.
#[cfg(target_family = "wasm")]
#[must_use]
pub fn clock() -> Clock {
    let performance = web_sys::window().and_then(|window| window.performance());
    let milliseconds = performance.as_ref().map_or(0.0, web_sys::Performance::now);
    Clock {
        since_boot: Duration::try_from_secs_f64(milliseconds / 1e3).unwrap_or_default(),
        counts_sleep: false,
        boot: performance.map(|performance| performance.time_origin().to_string()),
    }
}

/// Reads the clock. Only readings of one start can be compared.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple", target_family = "wasm")))]
#[must_use]
pub fn clock() -> Clock {
    use std::sync::OnceLock;
    use std::time::{Instant, SystemTime, UNIX_EPOCH};

    // The first reading, and when that was: the one thing that tells one run of the app from another.
    static STARTED: OnceLock<(Instant, Option<String>)> = OnceLock::new();
    let (started, run) = STARTED.get_or_init(|| {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH);
        (Instant::now(), wall.ok().map(|wall| wall.as_micros().to_string()))
    });
    Clock { since_boot: started.elapsed(), counts_sleep: false, boot: run.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_goes_forward_and_its_start_stays() {
        let (one, other) = (clock(), clock());
        assert!(one.since_boot <= other.since_boot);
        assert_eq!((one.counts_sleep, one.boot), (other.counts_sleep, other.boot));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_clock_of_linux_counts_from_the_boot_and_knows_which() {
        let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
        let uptime: f64 = uptime.split_whitespace().next().unwrap().parse().unwrap();
        let clock = clock();
        assert!((clock.since_boot.as_secs_f64() - uptime).abs() < 5.0, "{clock:?}, up for {uptime} s");
        assert!(clock.counts_sleep);
        assert!(clock.boot.is_some_and(|id| id.len() == 36));
    }
}
