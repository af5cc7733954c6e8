//! The projects for phones: what Android and iOS are told of the app, what Rust calls in it, and what stores show.
//!
//! Here: files against each other and against safety.md's law; none of it ran on a phone. Not here: what the app does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use roxmltree::{Document, Node};

const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// What each permission is for stands beside it in the manifest; a new one needs a reason there, and a line here.
const PERMISSIONS: &[&str] = &[
    "ACCESS_COARSE_LOCATION",
    "ACCESS_FINE_LOCATION",
    "ACCESS_NETWORK_STATE",
    "INTERNET",
    "POST_NOTIFICATIONS",
    "RECEIVE_BOOT_COMPLETED",
    "VIBRATE",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn settings() -> toml::Table {
    read("Dioxus.toml").parse().unwrap()
}

/// The elements of that name, wherever they stand.
fn all<'a>(document: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

/// An attribute of Android's.
fn says<'a>(node: &Node<'a, '_>, attribute: &str) -> Option<&'a str> {
    node.attribute((ANDROID, attribute))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// The languages there are words for.
fn languages() -> BTreeSet<String> {
    let folders = fs::read_dir(root().join("locales")).unwrap();
    folders.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect()
}

/// The size of a PNG in pixels, and whether some of them may be clear.
fn picture(path: &Path) -> (u32, u32, bool) {
    let bytes = fs::read(path).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"), "{} is no PNG", path.display());
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20), matches!(bytes[25], 4 | 6))
}

#[test]
fn android_is_asked_for_nothing_but_what_is_used() {
    let manifest = read("assets/android/AndroidManifest.xml");
    let document = Document::parse(&manifest).unwrap();
    let asked: BTreeSet<&str> = all(&document, "uses-permission")
        .map(|node| says(&node, "name").unwrap().strip_prefix("android.permission.").unwrap())
        .collect();
    assert_eq!(asked, PERMISSIONS.iter().copied().collect());
    for node in all(&document, "uses-permission") {
        let reason = node.prev_siblings().skip(1).find(|node| !node.is_text()).unwrap();
        assert!(reason.is_comment(), "{:?} has no reason", says(&node, "name"));
    }
    // A feature that is required hides the app from whoever lacks it.
    assert!(all(&document, "uses-feature").all(|node| says(&node, "required") == Some("false")));
}

#[test]
fn no_backup_takes_anything_from_an_android_phone() {
    let manifest = read("assets/android/AndroidManifest.xml");
    let document = Document::parse(&manifest).unwrap();
    let application = all(&document, "application").next().unwrap();
    assert_eq!(says(&application, "allowBackup"), Some("false"));
    assert_eq!(says(&application, "fullBackupContent"), Some("false"));
    assert_eq!(says(&application, "dataExtractionRules"), Some("@xml/data_extraction_rules"));
    let rules = read("assets/android/res/xml/data_extraction_rules.xml");
    let rules = Document::parse(&rules).unwrap();
    let domains = ["database", "external", "file", "root", "sharedpref"];
    let device = domains.iter().filter(|domain| **domain != "external").map(|domain| format!("device_{domain}"));
    let wanted: BTreeSet<String> = domains.iter().map(ToString::to_string).chain(device).collect();
    for way in ["cloud-backup", "device-transfer"] {
        let way = all(&rules, way).next().unwrap();
        let excluded = way.children().filter(Node::is_element).map(|node| {
            assert!(node.has_tag_name("exclude") && node.attribute("path") == Some("."), "{node:?}");
            node.attribute("domain").unwrap().to_owned()
        });
        assert_eq!(excluded.collect::<BTreeSet<_>>(), wanted);
    }
    assert!(read("assets/android/MainActivity.kt").contains("fun dataDir(): String = noBackupFilesDir.path"));
}

#[test]
fn the_web_view_reports_nothing_and_asks_nobody_about_addresses() {
    let manifest = read("assets/android/AndroidManifest.xml");
    let document = Document::parse(&manifest).unwrap();
    let told: BTreeMap<_, _> =
        all(&document, "meta-data").map(|node| (says(&node, "name").unwrap(), says(&node, "value"))).collect();
    assert_eq!(told["android.webkit.WebView.MetricsOptOut"], Some("true"));
    assert_eq!(told["android.webkit.WebView.EnableSafeBrowsing"], Some("false"));
    let activity = read("assets/android/MainActivity.kt");
    assert!(activity.contains("WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)"));
    assert!(activity.contains("webView.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS"));
    assert!(read("assets/android/RustWebView.part.kt").contains("IME_FLAG_NO_PERSONALIZED_LEARNING"));
}

#[test]
fn nothing_travels_in_the_clear_but_over_loopback() {
    let manifest = read("assets/android/AndroidManifest.xml");
    assert!(!manifest.contains("usesCleartextTraffic"), "it would stand above the file beside it");
    // dx writes that file: the release check reads it.
    assert!(manifest.contains("android:networkSecurityConfig=\"@xml/network_security_config\""));
    let plist = read("assets/ios/Info.plist");
    let plist = values(&plist);
    assert_eq!(plist["NSAppTransportSecurity"], "NSAllowsLocalNetworking true");
}

#[test]
fn other_apps_reach_one_activity_by_one_scheme() {
    let manifest = read("assets/android/AndroidManifest.xml");
    let document = Document::parse(&manifest).unwrap();
    for kind in ["activity", "receiver", "provider", "service"] {
        for node in all(&document, kind) {
            let is_ours = says(&node, "name") == Some("dev.dioxus.main.MainActivity");
            assert_eq!(says(&node, "exported"), Some(if is_ours { "true" } else { "false" }), "{node:?}");
        }
    }
    let schemes: Vec<_> = all(&document, "data").map(|node| says(&node, "scheme")).collect();
    assert_eq!(schemes, [Some("tentlight")]);
    // A link must find the app that runs, not start a second one.
    assert_eq!(says(&all(&document, "activity").next().unwrap(), "launchMode"), Some("singleTask"));
    let plist = read("assets/ios/Info.plist");
    assert!(values(&plist)["CFBundleURLTypes"].ends_with("CFBundleURLSchemes tentlight"));
}

#[test]
fn a_turn_a_language_or_a_night_does_not_begin_the_app_anew() {
    let manifest = read("assets/android/AndroidManifest.xml");
    let document = Document::parse(&manifest).unwrap();
    let activity = all(&document, "activity").next().unwrap();
    let held: BTreeSet<_> = says(&activity, "configChanges").unwrap().split('|').collect();
    for change in "colorMode density fontScale keyboard keyboardHidden layoutDirection locale mcc mnc navigation \
        orientation screenLayout screenSize smallestScreenSize touchscreen uiMode fontWeightAdjustment grammaticalGender"
        .split_whitespace()
    {
        assert!(held.contains(change), "{change} destroys the activity");
    }
    assert_eq!(says(&activity, "screenOrientation"), None, "a phone is held as it must be held");
    assert_eq!(says(&all(&document, "application").next().unwrap(), "supportsRtl"), Some("true"));
}

#[test]
fn android_8_is_enough_and_both_places_say_so() {
    let settings = settings();
    let android = settings["android"].as_table().unwrap();
    assert_eq!(settings["application"]["android_min_sdk_version"].as_integer(), Some(26));
    assert_eq!(android["min_sdk"].as_integer(), Some(26));
    assert_eq!(android["target_sdk"].as_integer(), Some(36));
    assert_eq!(android["compile_sdk"], android["target_sdk"]);
    assert_eq!(settings["bundle"]["identifier"].as_str(), Some("org.tentlight.app"));
    // A key stands in the environment of whoever signs.
    assert!(!settings["bundle"].as_table().unwrap().contains_key("android"));
}

#[test]
fn whatever_the_project_names_is_there() {
    let folder = root().join("assets/android");
    // dx writes these.
    let mut there: BTreeSet<String> =
        ["string/app_name", "xml/network_security_config"].map(str::to_owned).into_iter().collect();
    let mut named = Vec::new();
    for path in files(&folder.join("res")).into_iter().chain([folder.join("AndroidManifest.xml")]) {
        let text = fs::read_to_string(&path).unwrap();
        let document = Document::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parent = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
        let kind = parent.split('-').next().unwrap();
        if parent == "values" {
            let made = document.root_element().children().filter(Node::is_element);
            there.extend(made.map(|node| format!("{}/{}", node.tag_name().name(), node.attribute("name").unwrap())));
        } else {
            there.insert(format!("{kind}/{}", path.file_stem().unwrap().to_str().unwrap()));
        }
        let values = document.descendants().flat_map(|node| {
            let texts = node.text().into_iter().map(str::to_owned);
            node.attributes().map(|one| one.value().to_owned()).chain(texts).collect::<Vec<_>>()
        });
        named.extend(values.filter_map(|value| value.strip_prefix('@').map(str::to_owned)));
    }
    for path in files(&folder).iter().filter(|path| path.extension().is_some_and(|ending| ending == "kt")) {
        let text = fs::read_to_string(path).unwrap();
        let after = text.split("(R.").skip(1).map(|rest| rest.split(')').next().unwrap().replace('.', "/"));
        named.extend(after);
    }
    assert!(named.len() > 10, "{named:?}");
    for name in named {
        assert!(there.contains(&name), "there is no {name} among {there:?}");
    }
}

#[test]
fn the_icon_is_the_tent_everywhere() {
    let drawn = read("assets/app-icon.svg");
    for piece in ["icon_tent", "icon_line"] {
        let text = read(&format!("assets/android/res/drawable/{piece}.xml"));
        let document = Document::parse(&text).unwrap();
        for path in all(&document, "path") {
            let outline = says(&path, "pathData").unwrap().split_inclusive('Z').next().unwrap();
            assert!(drawn.contains(outline), "{piece}: {outline}");
        }
    }
    let adaptive = read("assets/android/res/mipmap-anydpi-v26/tentlight.xml");
    for layer in ["background", "foreground", "monochrome"] {
        assert!(adaptive.contains(&format!("<{layer} ")), "{layer}");
    }
    let icon = root().join("assets/ios/Assets.xcassets/AppIcon.appiconset/icon-1024.png");
    assert_eq!(picture(&icon), (1024, 1024, false), "the store takes no other");
}

/// The functions of the activity that Rust may call, as JNI writes them: `keepAwake(Z)V`.
fn provided() -> BTreeSet<String> {
    let kind = |name: &str| match name {
        "String" => "Ljava/lang/String;",
        "ByteArray" => "[B",
        "Boolean" => "Z",
        "Int" => "I",
        "Long" => "J",
        "" => "V",
        other => panic!("a type that Rust does not know: {other}"),
    };
    let activity = read("assets/android/MainActivity.kt");
    let public = activity.lines().filter_map(|line| line.strip_prefix("    fun "));
    public
        .map(|line| {
            let (name, rest) = line.split_once('(').unwrap();
            let (takes, gives) = rest.split_once(')').unwrap();
            let takes: String =
                takes.split(", ").filter_map(|one| one.split_once(": ")).map(|(_, name)| kind(name)).collect();
            let gives = gives.split(['=', '{']).next().unwrap().trim().trim_start_matches(": ");
            format!("{name}({takes}){}", kind(gives))
        })
        .collect()
}

/// What `src/platform/android.rs` calls, written the same way.
fn called() -> BTreeSet<String> {
    let source = read("src/platform/android.rs");
    let mut calls = BTreeSet::new();
    for (way, gives) in [("tell(\"", "V"), ("flag(\"", "Z"), ("text(\"", "Ljava/lang/String;"), ("call(\"", "")] {
        for rest in source.split(way).skip(1) {
            let (name, rest) = rest.split_once('"').unwrap();
            let rest = rest.split(';').next().unwrap();
            let listed = rest.strip_prefix(", &[").and_then(|rest| rest.split(']').next()).unwrap_or_default();
            let takes: String = listed
                .split("Arg::")
                .skip(1)
                .map(|arg| match arg.split('(').next().unwrap() {
                    "Text" => "Ljava/lang/String;",
                    "Bytes" => "[B",
                    "Flag" => "Z",
                    "Long" => "J",
                    other => panic!("{name}: {other}"),
                })
                .collect();
            let gives = if gives.is_empty() { rest.split('"').nth(1).unwrap() } else { gives };
            calls.insert(format!("{name}({takes}){gives}"));
        }
    }
    calls
}

#[test]
fn the_activity_has_what_rust_calls_and_nothing_that_rust_does_not() {
    assert_eq!(called(), provided());
}

#[test]
fn the_page_has_what_the_activity_calls() {
    let activity = read("assets/android/MainActivity.kt");
    let named: BTreeSet<_> = activity.split("call(\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(named, ["tentlightBack", "tentlightOpened", "tentlightWhere"].into());
    let screens: String = files(&root().join("src/ui")).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    for name in named {
        assert!(screens.contains(&format!("window.{name} = ")), "no screen waits for {name}");
    }
}

#[test]
fn nothing_that_rust_calls_is_renamed_on_the_way() {
    let rules = read("assets/android/rules.pro");
    assert!(rules.contains("-keep class dev.dioxus.main.MainActivity { public *; }"));
    let rules = settings()["android"]["proguard_rules"].clone();
    assert_eq!(rules.as_array().unwrap()[0].as_str(), Some("assets/android/rules.pro"));
}

#[test]
fn others_see_no_screen_before_rust_says_which_it_is() {
    let activity = read("assets/android/MainActivity.kt");
    let hidden = activity.find("window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)").unwrap();
    assert!(hidden < activity.find("super.onCreate(savedInstanceState)").unwrap(), "Rust begins there");
}

#[test]
fn only_voices_that_send_nothing_read_aloud() {
    let activity = read("assets/android/MainActivity.kt");
    let (_, voice) = activity.split_once("private fun voice(").unwrap();
    assert!(voice.split("private fun").next().unwrap().contains("!it.isNetworkConnectionRequired &&"));
}

/// Whoever leaves ends the process: a change that was only queued would be undone by the next start.
#[test]
fn reminders_are_kept_and_forgotten_before_the_call_ends() {
    let reminders = read("assets/android/Reminders.kt");
    assert!(reminders.contains("edit().clear().commit()"), "what clears them");
    assert!(!reminders.contains(".apply()"));
}

/// The top of a property list: what each key holds, its texts with blanks between.
fn values(plist: &str) -> BTreeMap<String, String> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = Document::parse_with_options(plist, options).unwrap();
    let top = document.root_element().first_element_child().unwrap();
    let mut entries = top.children().filter(Node::is_element);
    let mut found = BTreeMap::new();
    while let Some(key) = entries.next() {
        let value = entries.next().unwrap();
        let words = value.descendants().filter(Node::is_element).filter_map(|node| {
            let text = node.text().map(str::trim).filter(|text| !text.is_empty());
            text.or(Some(node.tag_name().name()).filter(|name| ["true", "false"].contains(name)))
        });
        found.insert(key.text().unwrap().to_owned(), words.collect::<Vec<_>>().join(" "));
    }
    found
}

#[test]
fn ios_is_told_what_it_must_know_and_nothing_runs_behind() {
    let text = read("assets/ios/Info.plist");
    let plist = values(&text);
    assert_eq!(plist["CFBundleIdentifier"], settings()["bundle"]["identifier"].as_str().unwrap());
    assert_eq!(plist["CFBundleExecutable"], "tentlight");
    assert_eq!(plist["MinimumOSVersion"], settings()["ios"]["deployment_target"].as_str().unwrap());
    assert_eq!(plist["ITSAppUsesNonExemptEncryption"], "false");
    assert!(!text.contains("UIBackgroundModes"));
    assert!(!text.contains("NSLocationAlways"), "only while it is looked at");
    let asked: Vec<_> = plist.keys().filter(|key| key.ends_with("UsageDescription")).collect();
    assert_eq!(asked, ["NSLocationWhenInUseUsageDescription"]);
    // Both versions are written by ./x ios; what stands there shows that nobody did.
    assert_eq!((plist["CFBundleVersion"].as_str(), plist["CFBundleShortVersionString"].as_str()), ("0.0.0", "0.0.0"));
    let privacy = read("assets/ios/PrivacyInfo.xcprivacy");
    let privacy = values(&privacy);
    assert_eq!(privacy["NSPrivacyTracking"], "false");
    assert_eq!(
        (privacy["NSPrivacyTrackingDomains"].as_str(), privacy["NSPrivacyCollectedDataTypes"].as_str()),
        ("", "")
    );
}

#[test]
fn phones_speak_every_language_there_is_words_for() {
    let plist = read("assets/ios/Info.plist");
    let localized = values(&plist)["CFBundleLocalizations"].clone();
    assert_eq!(localized.split(' ').map(str::to_owned).collect::<BTreeSet<_>>(), languages());
    let android = read("assets/android/res/values/tentlight.xml");
    for language in languages() {
        let words = read(&format!("assets/ios/{language}.lproj/InfoPlist.strings"));
        assert!(words.starts_with("\"NSLocationWhenInUseUsageDescription\" = \""), "{language}");
        let folder = if language == "en" { "values".to_owned() } else { format!("values-{language}") };
        let here = read(&format!("assets/android/res/{folder}/tentlight.xml"));
        for name in android.split("<string name=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(here.contains(&format!("<string name=\"{name}\">")), "{language}: {name}");
        }
    }
    assert!(
        read("assets/ios/en.lproj/InfoPlist.strings").contains(&values(&plist)["NSLocationWhenInUseUsageDescription"])
    );
}

/// The version as stores count it: 1.2.3 is 10203. `./x` counts the same.
fn version_code() -> u32 {
    env!("CARGO_PKG_VERSION").split('.').fold(0, |code, part| code * 100 + part.parse::<u32>().unwrap())
}

/// Where a store keeps the words of a language.
fn store_folder(language: &str) -> PathBuf {
    let tag = match language {
        "en" => "en-US",
        "cs" => "cs-CZ",
        "sv" => "sv-SE",
        "ar" | "uk" => language,
        "de" | "es" | "fr" | "hu" | "it" | "nl" | "pl" | "pt" => &format!("{language}-{}", language.to_uppercase()),
        other => panic!("what do stores call {other}?"),
    };
    root().join("fastlane/metadata/android").join(tag)
}

#[test]
fn stores_have_words_of_the_right_length_in_every_language() {
    for language in languages() {
        let folder = store_folder(&language);
        let changes = format!("changelogs/{}.txt", version_code());
        for (name, most) in
            [("title.txt", 30), ("short_description.txt", 80), ("full_description.txt", 4000), (changes.as_str(), 500)]
        {
            let text =
                fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{language} {name}: {error}"));
            let length = text.trim_end().chars().count();
            assert!((1..=most).contains(&length), "{language} {name}: {length} of {most}");
        }
        let full = fs::read_to_string(folder.join("full_description.txt")).unwrap();
        let about = read(&format!("locales/{language}/about.ftl"));
        let purpose = about.lines().find_map(|line| line.strip_prefix("about-purpose = ")).unwrap();
        assert!(full.contains(purpose), "{language}: the purpose, word for word");
    }
    let english = |name: &str| fs::read_to_string(store_folder("en").join(name)).unwrap();
    for name in ["short_description.txt", "full_description.txt"] {
        assert!(english(name).starts_with("First aid, peer services and risk information"), "{name}");
    }
    assert!(english("full_description.txt").contains("in thirteen languages.") && languages().len() == 13);
}

#[test]
fn stores_have_pictures_of_the_right_size() {
    // Where a store has none in a language, it shows those of its first, which is English.
    for language in ["en", "de"] {
        let images = store_folder(language).join("images");
        let icon = fs::read(images.join("icon.png")).unwrap();
        assert!(icon == fs::read(root().join("assets/app-icon-512.png")).unwrap(), "{language}: another icon");
        assert_eq!(picture(&images.join("featureGraphic.png")), (1024, 500, false));
        let names: Vec<_> = files(&images.join("phoneScreenshots")).iter().map(|path| picture(path)).collect();
        assert!((4..=8).contains(&names.len()), "{language}: {} pictures", names.len());
        for (width, height, _) in names {
            assert!(width >= 320 && height <= 3840 && height <= 2 * width, "{language}: {width}x{height}");
        }
        // Help and events are shown, never the matrix (safety.md 27).
        for path in files(&images.join("phoneScreenshots")) {
            let name = path.file_stem().unwrap().to_str().unwrap();
            assert!(name.contains("help") || name.contains("event") || name.contains("near"), "{name}");
        }
    }
}

#[test]
fn without_their_tools_the_packages_say_what_is_missing_and_end_with_2() {
    let run = |package: &str| {
        let mut x = Command::new(root().join("x"));
        for name in ["ANDROID_HOME", "ANDROID_NDK_HOME", "TENTLIGHT_IOS_IDENTITY", "TENTLIGHT_IOS_PROFILE"] {
            x.env_remove(name);
        }
        let out = x.arg(package).output().unwrap();
        (out.status.code(), String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap())
    };
    let (code, out, said) = run("android");
    assert_eq!((code, out.as_str()), (Some(2), ""), "{said}");
    assert!(said.contains("  - ANDROID_HOME, ") && said.contains("  - ANDROID_NDK_HOME, "), "{said}");
    assert!(said.contains("sdkmanager "), "{said}");
    let (code, out, said) = run("ios");
    assert_eq!((code, out.as_str()), (Some(2), ""), "{said}");
    assert!(said.contains("  - TENTLIGHT_IOS_IDENTITY, "), "{said}");
}

#[test]
fn what_dx_makes_is_what_we_meant() {
    // Only where dx is installed: ./x release-check sets these.
    let Some(project) = std::env::var_os("TENTLIGHT_DX_PROJECT").map(PathBuf::from) else {
        return;
    };
    let main = project.join("app/src/main");
    let of = |path: &str| fs::read_to_string(project.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(of("app/src/main/AndroidManifest.xml"), read("assets/android/AndroidManifest.xml"));
    for (made, ours) in [
        ("app/src/main/kotlin/dev/dioxus/main/MainActivity.kt", "assets/android/MainActivity.kt"),
        ("app/src/main/kotlin/dev/dioxus/main/Reminders.kt", "assets/android/Reminders.kt"),
        ("app/rules.pro", "assets/android/rules.pro"),
    ] {
        assert_eq!(of(made), read(ours));
    }
    let gradle = of("app/build.gradle.kts");
    for line in [
        "namespace=\"org.tentlight.app\"",
        "applicationId = \"org.tentlight.app\"",
        "minSdk = 26",
        "targetSdk = 36",
        "compileSdk = 36",
        &format!("versionCode = {}", version_code()),
        &format!("versionName = \"{}\"", env!("CARGO_PKG_VERSION")),
        "isMinifyEnabled = true",
        "include(\"**/*.pro\")",
        "includeInApk = false",
    ] {
        assert!(gradle.lines().any(|one| one.trim().contains(line)), "{line} is not in\n{gradle}");
    }
    assert!(!gradle.contains("versionCode = 1\n"));
    let clear = of("app/src/main/res/xml/network_security_config.xml");
    let clear = Document::parse(&clear).unwrap();
    let hosts: Vec<_> = all(&clear, "domain").map(|node| node.text().unwrap()).collect();
    assert_eq!(hosts, ["127.0.0.1"]);
    assert_eq!(all(&clear, "base-config").count(), 0);
    assert!(of("app/src/main/res/values/strings.xml").contains("<string name=\"app_name\">Tentlight</string>"));
    for path in files(&root().join("assets/android/res")) {
        let inside = path.strip_prefix(root().join("assets/android/res")).unwrap();
        assert_eq!(fs::read(main.join("res").join(inside)).unwrap(), fs::read(&path).unwrap());
    }
    let icons = files(&main.join("res")).into_iter().filter(|path| path.to_string_lossy().contains("ic_launcher"));
    assert_eq!(icons.collect::<Vec<_>>(), Vec::<PathBuf>::new(), "dx's own icon is still there");
    // What dx then asked of cargo: the same oldest Android, and the names that the Kotlin has.
    let asked = fs::read_to_string(std::env::var_os("TENTLIGHT_DX_BUILD").unwrap()).unwrap();
    for words in [
        "--features mobile",
        "ANDROID_NATIVE_API_LEVEL=26",
        "WRY_ANDROID_PACKAGE=dev.dioxus.main",
        "WRY_ANDROID_LIBRARY=main",
        "IME_FLAG_NO_PERSONALIZED_LEARNING",
    ] {
        assert!(asked.contains(words), "{words} is not in\n{asked}");
    }
}
