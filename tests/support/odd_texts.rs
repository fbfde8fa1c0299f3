//! Odd texts: pieces that mean something to a reader of tweets, in any order.

/// Pieces that mean something to the scanner, and some that mean nothing.
const PIECES: &[&str] = &[
    "http://",
    "https://",
    "HTTP://",
    "http",
    "www.",
    ".com",
    ".co.uk",
    ".みんな",
    ".嘉里大酒店",
    ".xn--p1ai",
    "t.co/",
    "example",
    "a",
    "é",
    "ß",
    "İ",
    "字",
    "の",
    "😀",
    "👩‍⚕️",
    "\u{fe0f}",
    "\u{20e3}",
    "\u{200d}",
    "\u{202a}",
    "\u{202c}",
    "\u{feff}",
    "\u{301}",
    "1",
    "9",
    ".",
    "..",
    "-",
    "_",
    "/",
    "//",
    ":",
    ":80",
    "?",
    "?a=b",
    "#",
    "＃",
    "@",
    "＠",
    "$",
    "$AB.C",
    "&",
    "&amp;",
    "(",
    ")",
    "((",
    "))",
    "[",
    "]",
    "'",
    "\"",
    "“",
    "”",
    "…",
    "!",
    ",",
    "%",
    "%20",
    "~",
    "|",
    "+",
    "*",
    "=",
    " ",
    "\n",
    "\u{a0}",
    "\u{3000}",
    "RT",
    "rt:",
    "@dr_x",
    "@dr_x/list",
    "#ecg",
    "#1",
    "\0",
    "\u{10ffff}",
];

/// Numbers that look random and are the same each time.
pub struct Numbers(pub u64);

impl Numbers {
    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    /// A text of up to so many pieces.
    pub fn text(&mut self, pieces: usize) -> String {
        (0..self.below(pieces) + 1).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}
