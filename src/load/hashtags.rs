//! `[hashtags.NAME]` of `site.toml` → [`HashtagNote`]s.

use crate::load::toml::Keys;
use crate::model::HashtagNote;
use crate::value::TagKey;

/// What the author says of hashtags. A name that can be no hashtag, or says the same one twice, is refused.
pub fn hashtags(settings: &Keys<'_>) -> Vec<HashtagNote> {
    let mut notes: Vec<HashtagNote> = Vec::new();
    let Some(table) = settings.table("hashtags") else { return notes };
    for (written, keys) in table.own_tables() {
        let note = note(&written, &keys);
        let Some(note) = note else {
            let says = format!("`{written}` can be no hashtag.");
            keys.refuse("", says, "Write letters, digits and _ only, as in [hashtags.MedEd].");
            continue;
        };
        match notes.iter().find(|other| other.key == note.key) {
            Some(other) => {
                let says = format!("`{written}` is the same hashtag as `{}`.", other.tag);
                keys.refuse("", says, "Put what you say of it under one of the two.");
            }
            None => notes.push(note),
        }
    }
    notes
}

fn note(written: &str, keys: &Keys<'_>) -> Option<HashtagNote> {
    let (meaning, specialty, series) = (keys.text("meaning"), keys.text("specialty"), keys.text("series"));
    let tag = written.trim().trim_start_matches('#').to_owned();
    Some(HashtagNote { key: TagKey::parse(&tag)?, tag, meaning, specialty, series, at: keys.place() })
}

#[cfg(test)]
mod tests {
    use crate::finding::Finding;
    use crate::load::settings::load;

    fn hashtags(text: &str) -> (Vec<crate::model::HashtagNote>, Vec<Finding>) {
        let mut findings = Vec::new();
        let text = format!("base_url = \"https://a.example\"\n{text}");
        (load(Some(&text), &mut findings).hashtags, findings)
    }

    #[test]
    fn hashtags_are_read_with_their_place() {
        let (notes, findings) = hashtags(
            "[hashtags.MedEd]\nmeaning = \"Medical education\"\nspecialty = \"All\"\n\n[hashtags.\"#caf\u{E9}\"]\nseries = \
             \"Coffee\"\n",
        );
        assert!(findings.is_empty(), "{findings:?}");
        let med_ed = notes.iter().find(|note| note.tag == "MedEd").expect("the first");
        assert_eq!((med_ed.meaning.as_deref(), med_ed.specialty.as_deref()), (Some("Medical education"), Some("All")));
        assert_eq!(med_ed.at.line, 2);
        assert!(notes.iter().any(|note| note.tag == "caf\u{E9}" && note.series.as_deref() == Some("Coffee")));
    }

    #[test]
    fn a_wrong_hashtag_or_key_is_found_where_it_stands() {
        for (text, line, says) in [
            ("[hashtags.\"med ed\"]\nmeaning = \"x\"\n", 2, "`med ed` can be no hashtag."),
            ("[hashtags.MedEd]\n[hashtags.meded]\n", 3, "is the same hashtag as"),
            ("[hashtags.MedEd]\nmeening = \"x\"\n", 3, "`hashtags.MedEd.meening` is not a key"),
            ("[hashtags.MedEd]\nseries = true\n", 3, "`hashtags.MedEd.series` has to be a text"),
            ("[hashtags]\nMedEd = \"x\"\n", 3, "`hashtags.MedEd` has to be a table"),
        ] {
            let (_, findings) = hashtags(text);
            assert_eq!(findings.len(), 1, "{text}: {findings:?}");
            assert!(findings[0].message.contains(says), "{:?}", findings[0]);
            assert_eq!(findings[0].place.as_ref().map(|place| place.line), Some(line), "{text}");
        }
    }
}
