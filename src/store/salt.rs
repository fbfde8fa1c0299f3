//! `.held/salt`: what makes a hash of an unpublished text worthless to anybody who has not this computer. It is made once,
//! from the randomness of the system, and never leaves `.held/`.

use std::fmt::Write;
use std::io;
use std::path::Path;

use super::atomic;

const FILE: &str = ".held/salt";

/// The salt of a folder; a new one where `known`, as the folder was read, is none.
///
/// # Errors
/// The disk refuses, the system gives no randomness, or there is a file that holds no salt: to write over it would make
/// every decision on this computer void.
pub fn of(folder: &Path, known: Option<[u8; 32]>) -> io::Result<[u8; 32]> {
    if let Some(salt) = known {
        return Ok(salt);
    }
    let path = folder.join(FILE);
    if atomic::read_text(&path)?.is_some_and(|text| !text.trim().is_empty()) {
        let why =
            format!("{}: it holds no salt. Bring it back from a copy, or delete it and decide again", path.display());
        return Err(io::Error::new(io::ErrorKind::InvalidData, why));
    }
    let mut salt = [0; 32];
    getrandom::fill(&mut salt).map_err(|error| io::Error::other(format!("the system gives no randomness: {error}")))?;
    let mut digits = String::new();
    for byte in salt {
        write!(digits, "{byte:02x}").expect("a String takes every text");
    }
    digits.push('\n');
    atomic::keep_held_out_of_git(folder)?;
    atomic::write(&path, digits.as_bytes())?;
    Ok(salt)
}
