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

/// Widths of the smaller copies that large photographs get. A page is at most about 640 pixels wide, which most screens
/// show with two dots or more for each.
const COPY_WIDTHS: [u32; 2] = [640, 1280];

/// The largest picture of which copies are made, in pixels: making one takes three bytes of memory for each, on every
/// core at once. X keeps up to 4096 × 4096.
const MOST_COPIED: u64 = 25_000_000;

/// The widths of the smaller copies of a picture, smallest first. There are copies of photographs only, since drawings
/// in PNG grow when they are scaled; and only where a copy saves half of the pixels or more.
pub fn copy_widths(name: &str, size: Option<Pixels>) -> impl Iterator<Item = u32> + use<> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_photograph = ending.eq_ignore_ascii_case("jpg") || ending.eq_ignore_ascii_case("jpeg");
    let size = size.filter(|size| is_photograph && u64::from(size.width) * u64::from(size.height) <= MOST_COPIED);
    let width = size.map_or(0, |size| u64::from(size.width));
    COPY_WIDTHS.into_iter().filter(move |copy| width * width >= 2 * u64::from(*copy) * u64::from(*copy))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_made_where_it_saves_half() {
        let of = |name, width, height| copy_widths(name, Some(Pixels { width, height })).collect::<Vec<_>>();
        assert_eq!(of("a.jpg", 2048, 1536), [640, 1280]);
        assert_eq!(of("a.JPEG", 1200, 900), [640]);
        assert_eq!(of("a.jpg", 900, 4000), [] as [u32; 0]);
        assert_eq!(of("a.png", 2048, 1536), [] as [u32; 0]);
        assert_eq!(of("a.jpg", 60_000, 60_000), [] as [u32; 0]);
        assert_eq!(copy_widths("a.jpg", None).count(), 0);
    }
}
