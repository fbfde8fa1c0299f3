//! A reader that counts what really comes and refuses to go past its cap.

use std::io::{self, Read};

/// Passes on at most `left` bytes; where more would come, reading fails, so that a cut is never taken for the whole.
pub(super) struct Capped<R> {
    inner: R,
    cap: u64,
    left: u64,
}

impl<R: Read> Capped<R> {
    pub(super) fn new(inner: R, cap: u64) -> Capped<R> {
        Capped { inner, cap, left: cap }
    }
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() {
            return Ok(0);
        }
        if self.left == 0 {
            return match self.inner.read(&mut [0])? {
                0 => Ok(0),
                _ => Err(io::Error::other(format!("it holds more than {} bytes", self.cap))),
            };
        }
        let room = usize::try_from(self.left).unwrap_or(usize::MAX).min(into.len());
        let count = self.inner.read(&mut into[..room])?;
        self.left -= count as u64;
        Ok(count)
    }
}
