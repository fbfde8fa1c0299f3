//! The one script of the site. It is no part of a theme: no folder of an author can put another in its place, and the
//! check compares what is published with it byte by byte.

/// A script, and the one page that may load it.
#[derive(Debug)]
pub struct Script {
    /// Address of the page that loads it.
    pub page: &'static str,
    /// Its own address.
    pub path: &'static str,
    /// The whole of it.
    pub text: &'static str,
}

/// The script of the search page.
pub static SCRIPT: Script = Script { page: "/search/", path: "/search/search.js", text: include_str!("search.js") };
