//! `tentlight-cli`: everything the app knows, from a terminal. Arguments in, exit code out.

#[cfg(not(any(target_family = "wasm", target_os = "android", target_os = "ios")))]
fn main() -> std::process::ExitCode {
    tentlight::cli::main(std::env::args_os(), chrono::Utc::now().fixed_offset())
}

#[cfg(any(target_family = "wasm", target_os = "android", target_os = "ios"))]
fn main() {}
