//! Where elements end. What a browser makes of ends that do not match is not followed here, it is told.

use super::element::is_block;

/// Whether the element `open` ends by itself where the end tag of `closing` stands.
pub fn ends_with(open: &[u8], closing: &[u8]) -> bool {
    match open {
        b"p" | b"li" | b"dt" | b"dd" | b"option" => {
            is_block(closing) && closing != b"legend" || matches!(closing, b"html" | b"select" | b"datalist")
        }
        b"tr" | b"td" | b"th" | b"thead" | b"tbody" | b"tfoot" => {
            matches!(closing, b"table" | b"thead" | b"tbody" | b"tfoot" | b"tr")
        }
        _ => false,
    }
}

/// Whether the element `open` ends by itself where `next` starts.
pub fn ends_before(open: &[u8], next: &[u8]) -> bool {
    match open {
        b"p" => is_block(next),
        b"li" => next == b"li",
        b"dt" | b"dd" => matches!(next, b"dt" | b"dd"),
        b"td" | b"th" => matches!(next, b"td" | b"th" | b"tr" | b"tbody" | b"thead" | b"tfoot"),
        b"tr" => matches!(next, b"tr" | b"tbody" | b"thead" | b"tfoot"),
        b"thead" | b"tbody" | b"tfoot" => matches!(next, b"thead" | b"tbody" | b"tfoot"),
        b"option" => next == b"option",
        b"head" => next == b"body",
        _ => false,
    }
}

/// Elements after which a browser may read a page in another way than it looks.
pub fn is_confusing(name: &[u8]) -> bool {
    matches!(
        name,
        b"applet"
            | b"base"
            | b"bgsound"
            | b"embed"
            | b"font"
            | b"frame"
            | b"frameset"
            | b"iframe"
            | b"image"
            | b"isindex"
            | b"keygen"
            | b"marquee"
            | b"math"
            | b"noembed"
            | b"noframes"
            | b"noscript"
            | b"object"
            | b"plaintext"
            | b"style"
            | b"template"
            | b"xmp"
    )
}

/// Elements that a browser does not let stand in one of their own kind.
pub fn is_never_in_itself(name: &[u8]) -> bool {
    matches!(name, b"html" | b"head" | b"body" | b"a" | b"button" | b"form" | b"nobr" | b"select")
}

/// Elements of a drawing; inside one, any other is read in ways of its own.
pub fn is_drawn(name: &[u8]) -> bool {
    matches!(
        name,
        b"svg"
            | b"g"
            | b"path"
            | b"rect"
            | b"circle"
            | b"ellipse"
            | b"line"
            | b"polyline"
            | b"polygon"
            | b"defs"
            | b"use"
            | b"symbol"
            | b"lineargradient"
            | b"radialgradient"
            | b"stop"
            | b"text"
    )
}

/// Elements whose text in the identity block counts.
pub fn may_hold_identity(name: &[u8]) -> bool {
    matches!(
        name,
        b"a" | b"abbr"
            | b"address"
            | b"b"
            | b"br"
            | b"cite"
            | b"dd"
            | b"div"
            | b"dl"
            | b"dt"
            | b"em"
            | b"h2"
            | b"h3"
            | b"i"
            | b"li"
            | b"ol"
            | b"p"
            | b"section"
            | b"span"
            | b"strong"
            | b"time"
            | b"ul"
    )
}

/// Attributes that the identity block, what holds it and what is in it may have.
pub fn may_carry(name: &str, value: &str) -> bool {
    match name {
        "class" => !value
            .split_ascii_whitespace()
            .any(|class| class.eq_ignore_ascii_case("unseen") || class.eq_ignore_ascii_case("skip")),
        "id" | "lang" | "dir" | "href" | "hreflang" | "rel" | "role" | "title" | "datetime" | "itemscope"
        | "itemtype" | "itemprop" | "prefix" => true,
        "aria-hidden" => value.trim().eq_ignore_ascii_case("false"),
        _ => name.starts_with("aria-") || name.starts_with("data-"),
    }
}
