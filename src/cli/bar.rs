//! A bar for long work, on standard error and only where a person watches: in a file or a log it would be noise.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// How far a work of known length is. Nothing is drawn before it has lasted long enough to be noticed.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that counts `what`, such as `pictures and films`.
    pub fn new(what: &'static str) -> Bar {
        let bar = ProgressBar::new(0).with_message(what);
        // The text is fixed, so it is a style that can be read; a plain bar is as good.
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} {msg}, {eta} left") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Bar(bar)
    }

    /// So many are done, of so many. May be called from many threads, in any order.
    pub fn at(&self, done: usize, all: usize) {
        self.0.set_length(all as u64);
        self.0.set_position(self.0.position().max(done as u64));
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}
