//! Looking at text: tweets, posts, pages, the profile, alt texts. One scan of a text serves all text rules.
//!
//! A text is made plain first (see [`normal`]), so that a number written in fullwidth digits or with invisible
//! characters in it is found; places and quotes lead back to the text as written.

pub mod author;
mod context;
mod digit;
pub mod direct;
mod entity;
mod group;
pub mod many;
pub mod mask;
pub mod normal;
pub mod number;
mod passage;
mod ranges;
mod shape;
mod source;
pub mod story;
pub mod tone;

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use crate::check::lexicon::Words as Found;
use crate::check::rule::{Look, Rule};
use crate::finding::{Finding, Item, Place, Weight};
use crate::model::{Site, Tweet};

use normal::Normal;
use number::{Hit, Identifier, Strength};

pub use author::Author;
pub use source::{About, Origin, TextSource, folder_texts, tweet_texts};

/// One text as the text rules see it.
#[derive(Debug)]
pub struct TextView<'a> {
    /// The text, and what it belongs to.
    pub source: &'a TextSource<'a>,
    /// All facts.
    pub site: &'a Site,
    /// What a reader knows of the author, and what is the author's own.
    pub author: &'a Author,
    /// Its plain form.
    pub normal: Normal<'a>,
    /// Words of the lists in it. Empty for names of files and addresses.
    pub words: Found,
    identifiers: OnceCell<Identifiers>,
    story: OnceCell<story::Story>,
    tone: OnceCell<tone::Tone>,
}

impl TextView<'_> {
    /// A finding of `rule` about a range of the plain text, with its place and the words matched.
    pub fn finding(&self, rule: &Rule, range: Range<usize>, message: impl Into<String>) -> Finding {
        let original = self.normal.original(range);
        rule.finding(self.source.item.clone(), message)
            .at(self.place(original.clone()))
            .quoting(self.source.text, original)
    }

    /// What the text tells of one patient. Looked at once, for all rules that ask.
    pub fn story(&self) -> &story::Story {
        self.story.get_or_init(|| story::Story::of(self))
    }

    /// How the text speaks of people, treatments and products. Looked at once, for all rules that ask.
    pub fn tone(&self) -> &tone::Tone {
        self.tone.get_or_init(|| tone::Tone::of(self))
    }

    /// What in the text names a person by itself. Looked at once; of a paragraph it is seldom asked, because it was told
    /// of the whole text.
    fn identifiers(&self) -> &Identifiers {
        self.identifiers.get_or_init(|| Identifiers::of(self))
    }

    /// Numbers of patients and colleagues in it.
    pub fn hits(&self) -> &[Hit] {
        &self.identifiers().numbers
    }

    /// What else in it names a person by itself: dates of birth, names of patients, telephones …
    pub fn direct(&self) -> &[direct::Hit] {
        &self.identifiers().others
    }

    /// One finding for each number of one kind. A number that is only possible asks.
    pub fn report(&self, rule: &Rule, identifier: Identifier, words: &Words, findings: &mut Vec<Finding>) {
        let hits = self.hits().iter().filter(|hit| hit.identifier == identifier);
        let weight = |hit: &&Hit| if hit.strength == Strength::Sure { rule.kind.weight } else { Weight::Asks };
        let finding = |hit: &Hit| match hit.strength {
            Strength::Sure => self.finding(rule, hit.range.clone(), words.sure),
            Strength::Possible => {
                let found = self.finding(rule, hit.range.clone(), words.possible);
                let mend = if_it_is(&found.item, rule.kind.code);
                found.weighing(Weight::Asks).mend(mend)
            }
        };
        many::push(hits, weight, finding, findings);
    }

    /// One finding for each thing of some kinds that was found, with the words for it by what the tool does about it.
    pub fn report_direct(&self, rule: &Rule, kinds: &[direct::Kind], words: &Words, findings: &mut Vec<Finding>) {
        let hits = self.direct().iter().filter(|hit| kinds.contains(&hit.kind));
        let finding = |hit: &direct::Hit| {
            let says = if hit.weight == rule.kind.weight { words.sure } else { words.possible };
            let found = self.finding(rule, hit.range.clone(), says).weighing(hit.weight);
            if found.weight == Weight::Asks {
                let mend = if_it_is(&found.item, rule.kind.code);
                return found.mend(mend);
            }
            found
        };
        many::push(hits, |hit| hit.weight, finding, findings);
    }

    fn place(&self, range: Range<usize>) -> Option<Place> {
        match &self.source.origin {
            Origin::Nowhere => None,
            Origin::Place(place) => Some((*place).clone()),
            Origin::Name(place) | Origin::Link { place, .. } => place.cloned(),
            Origin::Lines { file, first } => {
                let mut place = Place::of_range(*file, self.source.text, range);
                place.line += first.saturating_sub(1);
                Some(place)
            }
        }
    }
}

/// What to do about a number that may be that of a patient, or none.
pub fn if_it_is(item: &Item, code: &str) -> String {
    let is_tweet = ["tweet:", "media:"].iter().any(|kind| item.as_str().starts_with(kind));
    let gone = if is_tweet { "leave it held back, and delete it on X" } else { "take it out" };
    format!("If it is one, {gone}. If it is none: site review keep {item} {code} --reason false-alarm")
}

/// What names a person by itself in a text.
#[derive(Debug)]
struct Identifiers {
    numbers: Vec<Hit>,
    others: Vec<direct::Hit>,
}

impl Identifiers {
    fn of(view: &TextView<'_>) -> Identifiers {
        let (plain, source) = (&*view.normal.plain, view.source);
        let beside = if let Origin::Link { beside, .. } = &source.origin { *beside } else { "" };
        let mut numbers = number::hits_beside(plain, view.author.gmc.as_deref(), beside);
        let text = direct::Text {
            plain,
            beside,
            form: if source.is_prose() { direct::Form::Prose } else { direct::Form::Address },
            passed_on: source.is_passed_on(),
            sure_only: false,
            known: direct::Known::Ready(&view.author.own),
        };
        let others = direct::look(&text, &mut numbers);
        Identifiers { numbers, others }
    }
}

/// What a rule on numbers says: when it is sure, and when it asks.
#[derive(Debug)]
pub struct Words {
    /// A word beside the number, or the way it is written, says what it is.
    pub sure: &'static str,
    /// It may be such a number.
    pub possible: &'static str,
}

/// What the rules on several tweets together need to know of one of them: little, because an archive is long.
#[derive(Clone, Debug, Default)]
pub struct Noticed {
    /// What it tells of a patient.
    pub story: story::Noticed,
    /// How it speaks of people.
    pub tone: tone::Noticed,
}

/// Tweets that could be shown, each with what was noticed in it, by id.
#[derive(Debug)]
pub struct ArchiveView<'a> {
    /// All facts.
    pub site: &'a Site,
    /// What a reader knows of the author.
    pub author: &'a Author,
    /// The tweets.
    pub tweets: &'a [(&'a Tweet, Noticed)],
}

/// The text rules, made ready for one site.
#[derive(Debug)]
pub struct Looker<'s> {
    site: &'s Site,
    author: Author,
}

impl<'s> Looker<'s> {
    /// Reads from the facts what all texts are held against.
    pub fn new(site: &'s Site) -> Looker<'s> {
        Looker { site, author: Author::of(site) }
    }

    /// What the text rules find in one text.
    pub fn look(&self, source: &TextSource<'_>) -> Vec<Finding> {
        self.look_and_notice(source, &mut Noticed::default())
    }

    /// What the text rules find in one text, and what has to be remembered of it.
    pub fn look_and_notice(&self, source: &TextSource<'_>, noticed: &mut Noticed) -> Vec<Finding> {
        let view = self.view(source);
        let mut findings = Vec::new();
        for look in &looks().texts {
            look(&view, &mut findings);
        }
        if source.is_long() {
            // A word here and a word there are no story; what one paragraph tells is.
            for passage in passage::passages(source) {
                let view = self.view(&passage);
                looks().passages.iter().for_each(|look| look(&view, &mut findings));
            }
            return findings;
        }
        looks().passages.iter().for_each(|look| look(&view, &mut findings));
        if source.is_prose() {
            noticed.story.add(view.story());
            noticed.tone.add(view.tone());
        }
        findings
    }

    /// What the rules on several tweets together find.
    pub fn look_at_archive(&self, tweets: &[(&Tweet, Noticed)]) -> Vec<Finding> {
        let view = ArchiveView { site: self.site, author: &self.author, tweets };
        let mut findings = Vec::new();
        for look in crate::check::catalogue::all().iter().flat_map(|rule| rule.look) {
            if let Look::Archive(look) = look {
                look(&view, &mut findings);
            }
        }
        findings
    }

    fn view<'a>(&'a self, source: &'a TextSource<'a>) -> TextView<'a> {
        let normal = match &source.origin {
            Origin::Name(_) => Normal::of_name(source.text),
            Origin::Link { .. } => Normal::of_address(source.text),
            _ if source.is_markdown() => Normal::of_markdown(source.text),
            _ => Normal::of(source.text),
        };
        let words = if source.is_told() { Found::of(&normal.plain) } else { Found::default() };
        TextView {
            source,
            site: self.site,
            author: &self.author,
            normal,
            words,
            identifiers: OnceCell::new(),
            story: OnceCell::new(),
            tone: OnceCell::new(),
        }
    }
}

/// A look at one text.
type TextLook = fn(&TextView<'_>, &mut Vec<Finding>);

/// The looks of all rules that look at one text.
struct TextLooks {
    /// At the whole of it.
    texts: Vec<TextLook>,
    /// At a tweet as a whole, and at each paragraph of a longer text.
    passages: Vec<TextLook>,
}

fn looks() -> &'static TextLooks {
    static LOOKS: LazyLock<TextLooks> = LazyLock::new(|| {
        let looks = || crate::check::catalogue::all().iter().flat_map(|rule| rule.look);
        TextLooks {
            texts: looks().filter_map(|look| if let Look::Text(look) = look { Some(*look) } else { None }).collect(),
            passages: looks()
                .filter_map(|look| if let Look::Passage(look) = look { Some(*look) } else { None })
                .collect(),
        }
    });
    &LOOKS
}

/// What the text rules find in one text alone.
pub fn look_at_text(source: &TextSource<'_>, site: &Site) -> Vec<Finding> {
    Looker::new(site).look(source)
}

/// The seven digits of a reference number as written: an associate's `A` and a consultant code's `C` are no digits.
pub fn own_gmc(number: Option<&str>) -> Option<&str> {
    number.map(|number| number.trim().trim_start_matches(['A', 'C']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::tests::sound_site;
    use crate::finding::Item;

    #[test]
    fn a_finding_in_a_post_names_line_and_column_and_keeps_the_words_out_of_the_message() {
        let site = sound_site();
        let text = "+++\ntitle = \"x\"\n+++\n\nä NHS no 999 000 0018\n";
        let source = TextSource {
            item: Item::post("posts/x.md"),
            text,
            origin: Origin::Lines { file: "posts/x.md", first: 1 },
            about: About::Words,
        };
        let findings = look_at_text(&source, &site);
        assert_eq!(findings.len(), 1);
        let place = findings[0].place.clone().expect("a place");
        assert_eq!((place.line, place.column, place.length), (5, 10, 12));
        assert!(!findings[0].message.contains("999"));
        let quote = findings[0].quote.clone().expect("a quote");
        assert_eq!(&quote.text[quote.range], "999 000 0018");
    }

    #[test]
    fn a_name_that_stands_there_a_thousand_times_is_held_back_and_told_a_few_times() {
        let site = sound_site();
        let text = "Mr Smith fell. ".repeat(1_000);
        let origin = Origin::Lines { file: "posts/x.md", first: 1 };
        let source = TextSource { item: Item::post("posts/x.md"), text: &text, origin, about: About::Words };
        let findings = look_at_text(&source, &site);
        let names: Vec<&Finding> = findings.iter().filter(|finding| finding.kind.name == "patient-name").collect();
        assert_eq!(names.len(), 51);
        assert!(names.iter().all(|finding| finding.weight == Weight::Blocks && finding.is_open_and_holds_back()));
        assert!(names[49].message.find("more such").is_none());
        assert!(names[50].message.ends_with("The text holds 949 more such, which are not listed one by one."));
    }

    #[test]
    fn a_text_without_numbers_has_no_findings() {
        let site = sound_site();
        let source =
            TextSource { item: Item::tweet(1), text: "Walking is good.", origin: Origin::Nowhere, about: About::Words };
        assert!(look_at_text(&source, &site).is_empty());
    }
}
