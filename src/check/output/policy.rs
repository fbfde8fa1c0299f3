//! What a page's own content policy allows. Only a policy that is in force before anything loads counts.

/// Directives and their values: each may be absent but for those that must be there, and no other may be given.
const ALLOWED: [(&str, &[&str], bool); 7] = [
    ("default-src", &["'none'"], true),
    ("style-src", &["'self'", "'none'"], true),
    ("base-uri", &["'none'"], true),
    ("form-action", &["'none'"], true),
    ("img-src", &["'self'", "'none'"], false),
    ("media-src", &["'self'", "'none'"], false),
    ("connect-src", &["'self'", "'none'"], false),
];

/// What the search page is allowed, and no other: its script, and a form that leads to the archive where no script runs.
const ALLOWED_TO_SEARCH: [(&str, &[&str], bool); 7] = [
    ("default-src", &["'none'"], true),
    ("script-src", &["'self'", "'none'"], false),
    ("style-src", &["'self'", "'none'"], true),
    ("base-uri", &["'none'"], true),
    ("form-action", &["'self'", "'none'"], true),
    ("img-src", &["'self'", "'none'"], false),
    ("connect-src", &["'self'", "'none'"], false),
];

/// Whether a policy lets a browser load nothing but pictures, films and stylesheets of the site.
pub fn is_strict(policy: &str) -> bool {
    keeps_to(policy, &ALLOWED)
}

/// Whether a policy lets a browser load no more than the search page needs: scripts of the site beside the rest.
pub fn is_strict_for_search(policy: &str) -> bool {
    keeps_to(policy, &ALLOWED_TO_SEARCH)
}

fn keeps_to(policy: &str, allowed: &[(&str, &[&str], bool)]) -> bool {
    let mut given: Vec<&str> = Vec::new();
    let fine = policy.split(';').filter(|directive| !directive.trim().is_empty()).all(|directive| {
        let mut words = directive.split_ascii_whitespace();
        let (Some(name), Some(value), None) = (words.next(), words.next(), words.next()) else { return false };
        let is_new = !given.contains(&name);
        given.push(name);
        is_new && allowed.iter().any(|(known, values, _)| *known == name && values.contains(&value))
    });
    fine && allowed.iter().all(|(name, _, needed)| !needed || given.contains(name))
}

/// The address of a script that has one and nothing else: what stands inside it does not run.
pub fn plain_script<'a>(tag: &[u8], attributes: &'a [(String, String)]) -> Option<&'a str> {
    if tag != b"script" {
        return None;
    }
    let is_plain = attributes.iter().all(|(name, value)| name == "src" || name == "defer" && value.is_empty());
    let mut addresses = attributes.iter().filter(|(name, _)| name == "src").map(|(_, value)| value.as_str());
    let address = addresses.next().filter(|address| !address.is_empty());
    if is_plain && addresses.next().is_none() { address } else { None }
}

/// Whether an element may stand before the policy: it loads nothing and styles nothing.
pub fn may_come_before(name: &[u8]) -> bool {
    matches!(name, b"html" | b"head" | b"meta" | b"title")
}

/// The address that `content` of a refresh leads to, as a browser reads it; nothing where it loads the page anew.
pub fn refresh_target(content: &str) -> Option<&str> {
    let rest = content.trim_start().trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start();
    let rest = rest.trim_start_matches([';', ',']).trim_start();
    let named = rest.get(..3).filter(|name| name.eq_ignore_ascii_case("url"));
    let after = named.and_then(|_| rest[3..].trim_start().strip_prefix('='));
    let address = after.unwrap_or(rest).trim().trim_matches(['\'', '"']);
    (!address.is_empty()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_known_policies_are_strict() {
        let known = "default-src 'none'; img-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
                     form-action 'none'";
        assert!(is_strict(known) && is_strict(&format!("{known}; media-src 'self';")));
        for policy in [
            "",
            "default-src 'none'",
            "default-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
            "default-src 'none'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'",
            "default-src 'none'; style-src https:; base-uri 'none'; form-action 'none'",
        ] {
            assert!(!is_strict(policy), "{policy}");
        }
        assert!(!is_strict(&format!("{known}; script-src 'unsafe-inline'")));
        assert!(!is_strict(&format!("style-src 'unsafe-inline'; {known}")));
    }

    #[test]
    fn the_policy_of_the_search_page_allows_its_script_and_no_more() {
        let known = "default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'; connect-src 'self'; \
                     base-uri 'none'; form-action 'self'";
        assert!(is_strict_for_search(known) && !is_strict(known));
        let wider = ["'self' 'unsafe-inline'", "'unsafe-eval'", "https:", "'self' 'wasm-unsafe-eval'", "data:"];
        for words in wider {
            assert!(
                !is_strict_for_search(&known.replace("script-src 'self'", &format!("script-src {words}"))),
                "{words}"
            );
        }
        for (words, new) in [
            ("connect-src 'self'", "connect-src *"),
            ("form-action 'self'", "form-action https://form.example"),
            ("form-action 'self'", ""),
            ("default-src 'none'", "default-src 'self'"),
            ("base-uri 'none'", "worker-src 'self'; base-uri 'none'"),
        ] {
            assert!(!is_strict_for_search(&known.replace(words, new)), "{new}");
        }
    }

    #[test]
    fn a_refresh_is_read_as_a_browser_reads_it() {
        for content in ["0; url=/a/", "0;URL = '/a/'", "0 /a/", "0,/a/", " 1.5 ; /a/"] {
            assert_eq!(refresh_target(content), Some("/a/"), "{content}");
        }
        assert_eq!(refresh_target("5"), None);
    }
}
