//! `tentlight-cli`: everything the app knows, from a terminal. Arguments in, exit code out.

#[cfg(publisher)]
fn main() -> std::process::ExitCode {
    tentlight::cli::main(std::env::args_os(), chrono::Utc::now().fixed_offset())
}

#[cfg(not(publisher))]
fn main() {}
