//! Secret keys, in files that Debian's `minisign` can use too. The only file that signs.

use std::fmt;

use minisign::{ErrorKind, KeyPair, PublicKey as Minisign, SecretKey, SecretKeyBox};

use crate::feed::PublicKey;

/// An open secret key. It is never written anywhere but by [`create`](Self::create), under a password.
pub struct Secret {
    key: SecretKey,
    public: Minisign,
}

/// Why a key could not be made or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// The password is another.
    WrongPassword,
    /// The file is no secret key, or one without a password.
    NotAKey(String),
}

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongPassword => f.write_str("this is not the password of that key"),
            Self::NotAKey(why) => write!(f, "this is no secret key: {why}"),
        }
    }
}

impl std::error::Error for NotOpened {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").field("public", &self.public.to_base64()).finish_non_exhaustive()
    }
}

impl Secret {
    /// Makes a new key: the text of its file, encrypted, and of its `.pub` file.
    ///
    /// # Errors
    ///
    /// When the machine has no memory or no randomness for it.
    pub fn create(password: &str, what_for: &str) -> Result<(String, String), NotOpened> {
        let pair = KeyPair::generate_encrypted_keypair(Some(password.to_owned())).map_err(not_a_key)?;
        let secret = pair.sk.to_box(Some(what_for)).map_err(not_a_key)?.into_string();
        let public = pair.pk.to_box().map_err(not_a_key)?.into_string();
        Ok((secret, public))
    }

    /// Opens the text of a secret key's file.
    ///
    /// # Errors
    ///
    /// [`NotOpened`]
    pub fn open(file: &str, password: &str) -> Result<Self, NotOpened> {
        let held = SecretKeyBox::from_string(file).map_err(not_a_key)?;
        let key = held.into_secret_key(Some(password.to_owned())).map_err(|error| match error.kind() {
            ErrorKind::Verify => NotOpened::WrongPassword,
            _ => not_a_key(error),
        })?;
        let public = Minisign::from_secret_key(&key).map_err(not_a_key)?;
        Ok(Self { key, public })
    }

    /// The public half.
    ///
    /// # Errors
    ///
    /// When it is no key that phones read, which none of ours is.
    pub fn public(&self) -> Result<PublicKey, NotOpened> {
        PublicKey::parse(&self.public.to_base64()).map_err(|why| NotOpened::NotAKey(why.to_string()))
    }

    /// A signature block of four lines. The comment is signed, too.
    ///
    /// # Errors
    ///
    /// When the machine has no randomness for it.
    pub fn sign(&self, body: &str, comment: &str) -> Result<String, NotOpened> {
        let what = format!("signature by {}", self.public.to_base64());
        let signed = minisign::sign(Some(&self.public), &self.key, body.as_bytes(), Some(comment), Some(&what));
        Ok(signed.map_err(not_a_key)?.into_string().trim_end().to_owned() + "\n")
    }
}

#[allow(clippy::needless_pass_by_value, reason = "given to map_err")]
fn not_a_key(error: minisign::PError) -> NotOpened {
    NotOpened::NotAKey(error.to_string())
}
