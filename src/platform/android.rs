//! An Android phone: what the activity (`assets/android/MainActivity.kt`) answers.
//!
//! Its methods are called on the activity itself, by name: looking up a class of the app fails on a thread that is not
//! Java's. Each may be called from any thread. Where there is no activity, or it throws, the answer is "not here".

use std::io;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use jni::JNIEnv;
use jni::errors::Result;
use jni::objects::{JString, JValue, JValueOwned};
use robius_android_env::with_activity;

use super::device::{Device, Handed, Network, Reminding};

/// An argument of a method of the activity.
#[derive(Clone, Copy)]
enum Arg<'a> {
    Text(&'a str),
    Bytes(&'a [u8]),
    Flag(bool),
    Long(i64),
}

impl Arg<'_> {
    /// How Java writes its type.
    const fn signature(self) -> &'static str {
        match self {
            Self::Text(_) => "Ljava/lang/String;",
            Self::Bytes(_) => "[B",
            Self::Flag(_) => "Z",
            Self::Long(_) => "J",
        }
    }

    fn value<'local>(self, env: &mut JNIEnv<'local>) -> Result<JValueOwned<'local>> {
        Ok(match self {
            Self::Text(text) => JValueOwned::Object(env.new_string(text)?.into()),
            Self::Bytes(bytes) => JValueOwned::Object(env.byte_array_from_slice(bytes)?.into()),
            Self::Flag(flag) => JValueOwned::Bool(flag.into()),
            Self::Long(number) => JValueOwned::Long(number),
        })
    }
}

/// Calls a method of the activity; `returns` is how Java writes the type of the answer, which `read` reads.
fn call<T>(
    method: &str,
    args: &[Arg<'_>],
    returns: &str,
    read: impl FnOnce(&mut JNIEnv<'_>, JValueOwned<'_>) -> Result<T>,
) -> Option<T> {
    let takes: String = args.iter().map(|arg| arg.signature()).collect();
    let answer = with_activity(|env, activity| {
        // A frame of its own: a thread that is not Java's keeps every reference until it ends.
        let answer = env.with_local_frame(16, |env| {
            let values = args.iter().map(|arg| arg.value(env)).collect::<Result<Vec<_>>>()?;
            let values: Vec<JValue<'_, '_>> = values.iter().map(JValueOwned::borrow).collect();
            let answer = env.call_method(activity, method, format!("({takes}){returns}"), &values)?;
            read(env, answer)
        });
        if env.exception_check().unwrap_or(false) {
            let _ = env.exception_clear(); // or the next call, whoever makes it, ends the app
        }
        answer.ok()
    });
    answer.ok().flatten()
}

fn tell(method: &str, args: &[Arg<'_>]) {
    call(method, args, "V", |_, _| Ok(()));
}

fn flag(method: &str, args: &[Arg<'_>]) -> bool {
    call(method, args, "Z", |_, answer| answer.z()).unwrap_or(false)
}

/// None where the answer is empty.
fn text(method: &str) -> Option<String> {
    let read = |env: &mut JNIEnv<'_>, answer: JValueOwned<'_>| {
        let text = JString::from(answer.l()?);
        Ok(env.get_string(&text)?.into())
    };
    call(method, &[], "Ljava/lang/String;", read).filter(|text: &String| !text.is_empty())
}

/// The app's own folder that is in no backup.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    text("dataDir").map(PathBuf::from)
}

/// The languages the device's owner reads in this app, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    text("locale").unwrap_or_default().split(',').filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// The link that the app was opened by, once. What opens it later is told to the page (`window.tentlightOpened`).
#[must_use]
pub fn opened_by() -> Vec<String> {
    text("openedBy").into_iter().collect()
}

/// This device.
#[must_use]
pub fn this_device() -> Rc<dyn Device> {
    Rc::new(Phone)
}

#[derive(Clone, Copy, Debug)]
struct Phone;

impl Device for Phone {
    fn hands_out(&self) -> bool {
        true
    }

    /// By the share sheet. What others read is a file that the activity makes.
    fn hand_out(&self, name: &str, mime: &str, bytes: &[u8]) -> io::Result<Handed> {
        let is_shown = flag("shareFile", &[Arg::Text(name), Arg::Text(mime), Arg::Bytes(bytes)]);
        if is_shown { Ok(Handed::Asked) } else { Err(io::ErrorKind::Unsupported.into()) }
    }

    fn forget_handed_out(&self) {
        tell("forgetShared", &[]);
    }

    fn shares_text(&self) -> bool {
        true
    }

    fn share_text(&self, text: &str) -> bool {
        flag("shareText", &[Arg::Text(text)])
    }

    fn keep_awake(&self, awake: bool) -> bool {
        tell("keepAwake", &[Arg::Flag(awake)]);
        true
    }

    fn hide_from_others(&self, hidden: bool) {
        tell("hideFromOthers", &[Arg::Flag(hidden)]);
    }

    fn opened_by(&self) -> Option<String> {
        text("openedBy")
    }

    fn leave(&self) -> bool {
        tell("leave", &[]);
        true
    }

    fn network_country(&self) -> Option<String> {
        text("networkCountry")
    }

    fn network(&self) -> Network {
        match call("network", &[], "I", |_, answer| answer.i()) {
            Some(1) => Network::Metered,
            Some(2) => Network::Saver,
            _ => Network::Free,
        }
    }

    fn ask_where(&self) -> bool {
        flag("askWhere", &[])
    }

    fn can_speak(&self, lang: &str) -> Option<bool> {
        Some(flag("canSpeak", &[Arg::Text(lang)]))
    }

    fn speak(&self, text: &str, lang: &str) -> bool {
        flag("speak", &[Arg::Text(text), Arg::Text(lang)])
    }

    fn hush(&self) {
        tell("hush", &[]);
    }

    fn reminding(&self) -> Reminding {
        if flag("mayNotify", &[]) { Reminding::Always } else { Reminding::OnceAllowed }
    }

    fn ask_to_remind(&self) {
        tell("askToNotify", &[]);
    }

    /// The ids are numbers: whoever reads the device's list of alarms learns nothing of what they are for.
    fn remind_at(&self, moments: &[DateTime<Utc>], title: &str, text: &str) {
        tell("forgetReminders", &[]);
        for (number, at) in moments.iter().enumerate() {
            let id = number.to_string();
            flag("remind", &[Arg::Text(&id), Arg::Long(at.timestamp_millis()), Arg::Text(title), Arg::Text(text)]);
        }
    }
}

/// Whether links to places open a map app, and no page on the web.
pub const HAS_MAP_APP: bool = true;

/// The link that shows a point, in degrees, in the map app.
#[must_use]
pub fn map_link(lat: f64, lon: f64) -> String {
    format!("geo:{lat:.5},{lon:.5}?q={lat:.5},{lon:.5}")
}

/// Hands a link (`tel:`, `mailto:`, `https:`) to the device. False when it could not: then the web view is asked.
#[must_use]
pub fn open(link: &str) -> bool {
    robius_open::Uri::new(link).open().is_ok()
}

/// Not here: all that belongs to the app is inside it.
pub async fn own_file(_path: &str, _within: Duration) -> Option<Vec<u8>> {
    None
}
