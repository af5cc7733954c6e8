//! What the screens ask of the device while they stand. A test stands in for it by another [`Device`].
//!
//! Here: the questions, and the answer "not here" to each. Not here: what is asked before there is a screen, such as the
//! folder (functions, beside this).

use std::fmt::Debug;
use std::path::PathBuf;
use std::{fs, io};

use chrono::{DateTime, Utc};

/// What using the network costs just now, as far as the device says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// Nothing, or nobody says.
    #[default]
    Free,
    /// Bytes cost money.
    Metered,
    /// The owner saves data, or is abroad: nothing is to be loaded unasked.
    Saver,
}

/// How the device reminds somebody while the app is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminding {
    /// Not at all.
    WhileOpen,
    /// It would, once the owner allows it.
    OnceAllowed,
    /// It does.
    Always,
}

/// Where a file went that was handed to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// To their downloads, under this name.
    Saved(String),
    /// The device asks them where to.
    Asked,
}

/// What a device can do for the screens. Each answer that is not overruled is "not here".
pub trait Device: Debug {
    /// Asks the device not to let go of what the app keeps: there is something now that the reader would miss.
    fn keep_for_good(&self) {}

    /// Whether a file can be handed to the reader.
    fn hands_out(&self) -> bool {
        false
    }

    /// Hands the reader a file called `name`, of the media type `mime`.
    ///
    /// # Errors
    ///
    /// When it could not be written, or the device takes none.
    fn hand_out(&self, _name: &str, _mime: &str, _bytes: &[u8]) -> io::Result<Handed> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Removes what the device still holds of files that were handed out. What the reader saved is theirs and stays.
    fn forget_handed_out(&self) {}

    /// Whether a text can be handed to other apps.
    fn shares_text(&self) -> bool {
        false
    }

    /// Hands a text to an app that the reader chooses; false when there is none.
    fn share_text(&self, _text: &str) -> bool {
        false
    }

    /// Keeps the screen on, or no longer. False where the page itself has to ask for that.
    fn keep_awake(&self, _awake: bool) -> bool {
        false
    }

    /// Keeps the screen out of pictures and out of the list of open apps, or no longer.
    fn hide_from_others(&self, _hidden: bool) {}

    /// The link that has opened the app since that was asked last.
    fn opened_by(&self) -> Option<String> {
        None
    }

    /// Whether the page stands in a browser, whose own "back" leads through what it holds.
    fn has_history(&self) -> bool {
        false
    }

    /// Puts the app away, as the device's own "back" does on the first screen. False where that is the device's own affair.
    fn leave(&self) -> bool {
        false
    }

    /// The country whose network the device uses, as two lower-case letters. Near a border it may be the other one.
    fn network_country(&self) -> Option<String> {
        None
    }

    /// What using the network costs just now.
    fn network(&self) -> Network {
        Network::Free
    }

    /// Asks where the device is. True when it will say so to the page (`window.tentlightWhere`), else the page asks.
    fn ask_where(&self) -> bool {
        false
    }

    /// Whether a voice that needs no network speaks `lang`, a BCP 47 tag. None where the page itself knows.
    fn can_speak(&self, _lang: &str) -> Option<bool> {
        None
    }

    /// Speaks a text with such a voice, at once; false when there is none.
    fn speak(&self, _text: &str, _lang: &str) -> bool {
        false
    }

    /// Stops speaking.
    fn hush(&self) {}

    /// How it reminds while the app is closed.
    fn reminding(&self) -> Reminding {
        Reminding::WhileOpen
    }

    /// Asks the owner whether it may remind them.
    fn ask_to_remind(&self) {}

    /// Reminds at these moments, and at no others, with these words. A device may be an hour late.
    fn remind_at(&self, _moments: &[DateTime<Utc>], _title: &str, _text: &str) {}
}

/// A device that can do nothing of it.
#[derive(Clone, Copy, Debug)]
pub struct Bare;

impl Device for Bare {}

/// A device that puts files into a folder, as a desktop does.
#[derive(Clone, Debug)]
pub struct PutsInto(pub PathBuf);

impl Device for PutsInto {
    fn hands_out(&self) -> bool {
        true
    }

    fn hand_out(&self, name: &str, _mime: &str, bytes: &[u8]) -> io::Result<Handed> {
        /// How many files of one name.
        const MOST: usize = 100;
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        for number in 1..MOST {
            let name = if number == 1 { name.to_owned() } else { format!("{stem}-{number}.{ending}") };
            match fs::File::create_new(self.0.join(&name)) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                created => return io::Write::write_all(&mut created?, bytes).map(|()| Handed::Saved(name)),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let device = PutsInto(folder.path().to_owned());
        let names = [(); 3].map(|()| device.hand_out("event.ics", "text/calendar", b"x").unwrap());
        assert_eq!(names, ["event.ics", "event-2.ics", "event-3.ics"].map(|name| Handed::Saved(name.to_owned())));
        let nowhere = PutsInto(folder.path().join("nowhere"));
        assert!(nowhere.hand_out("event.ics", "text/calendar", b"x").is_err());
    }

    #[test]
    fn a_bare_device_says_no_to_everything() {
        let bare = Bare;
        assert!(!bare.hands_out() && bare.hand_out("a", "b", b"c").is_err());
        assert!(!bare.shares_text() && !bare.share_text("a") && !bare.keep_awake(true) && !bare.leave());
        assert_eq!((bare.network_country(), bare.network(), bare.ask_where()), (None, Network::Free, false));
        assert_eq!((bare.can_speak("en"), bare.speak("a", "en")), (None, false));
        assert_eq!(bare.reminding(), Reminding::WhileOpen);
    }
}
