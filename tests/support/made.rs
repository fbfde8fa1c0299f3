//! Files that are no text, made by the tests and kept nowhere.

/// The smallest frame of a JPEG, with a segment in it.
pub fn jpeg(segment: &[u8]) -> Vec<u8> {
    [b"\xff\xd8".as_slice(), segment, b"\xff\xda\x00\x02\x00\xff\xd9"].concat()
}
