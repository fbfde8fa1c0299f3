//! A picture of the author's folder.

/// Width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// A picture named by a profile or a post.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Path in the folder, such as `static/portrait.jpg`.
    pub file: String,
    /// What it shows, for people who do not see it.
    pub alt: String,
    /// Size after orientation was applied, once the file has been looked at.
    pub size: Option<Pixels>,
}
