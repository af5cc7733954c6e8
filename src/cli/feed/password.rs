//! Passwords of keys: asked for, read from a file, or told by the environment, and never an argument that others see.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::{env, fs, io};

use clap::Args;

use super::Refused;

/// Where scripts keep the password.
const VARIABLE: &str = "TENTLIGHT_FEED_PASSWORD";

/// Shortest password of a new key, in characters: the file is on a laptop that can be stolen.
const SHORTEST: usize = 10;

#[derive(Debug, Args)]
pub(in crate::cli) struct Password {
    /// A file whose first line is the password [env: TENTLIGHT_FEED_PASSWORD]
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

impl Password {
    /// The password of a key that is there.
    pub(super) fn of(&self, which: &str) -> Result<String, Refused> {
        match self.told()? {
            Some(told) => Ok(told),
            None => asked(&format!("Password of the {which}: ")),
        }
    }

    /// A password for a new key.
    pub(super) fn new_for(&self, which: &str) -> Result<String, Refused> {
        let password = match self.told()? {
            Some(told) => told,
            None => {
                let first = asked(&format!("New password for the {which}: "))?;
                if asked("Once more: ")? != first {
                    return Err("these are two different passwords".into());
                }
                first
            }
        };
        if password.chars().count() < SHORTEST {
            return Err(format!("a password has at least {SHORTEST} characters: five words will do").into());
        }
        Ok(password)
    }

    fn told(&self) -> Result<Option<String>, Refused> {
        if let Some(file) = &self.password_file {
            let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
            return Ok(Some(text.lines().next().unwrap_or_default().to_owned()));
        }
        Ok(env::var(VARIABLE).ok().filter(|told| !told.is_empty()))
    }
}

fn asked(question: &str) -> Result<String, Refused> {
    if !io::stdin().is_terminal() {
        return Err(format!("nobody to ask for the password: set {VARIABLE}, or use --password-file").into());
    }
    Ok(rpassword::prompt_password(question)?)
}
