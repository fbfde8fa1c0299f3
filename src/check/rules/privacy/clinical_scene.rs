//! A picture that seems to be taken where patients are is looked at by a person before it is shown. What its description,
//! its name and the words beside it say is all that a program can go by.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::pictures::scene::{is_beside_clinical_words, is_clinical};
use crate::check::pictures::{self, is_drawn, words};
use crate::check::{About, Example, Look, Origin, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::{Pictures, Site};

/// PV-12: Look twice at a picture taken where patients are.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-12", name: "clinical-scene", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::NHSP_PICTURES, &basis::RECORDINGS_17],
    asks: "Look twice at a picture taken where patients are.",
    because: "The background shows what nobody looked at: a name on a board, a face, a screen.",
    mend: "Look at it at full size; if nothing in it is a patient's, write `site review keep ITEM PV-12 --reason seen-and-clear`.",
    look: &[
        Look::Facts(look),
        Look::Text(look_at_tweet),
        Look::Person(
            "Is anything in the background of these pictures a patient's: a face, a name on a board, a screen, a chart?",
        ),
    ],
    fails: &[
        Example::Change(
            "posts/sound.md",
            "Walking is good for most hearts.",
            "![The whiteboard of our ward](board.jpg)",
        ),
        Example::Change("posts/sound.md", "Walking is good for most hearts.", "![](resus-bay.jpg)"),
        Example::Picture("Quiet night in resus, for once.", "A corridor with trolleys"),
        Example::Picture("Proud of this.", "The team in theatre, all in scrubs"),
    ],
    passes: &[
        Example::Change(
            "posts/sound.md",
            "Walking is good for most hearts.",
            "![A bar chart of deaths on the ward](chart.png)",
        ),
        Example::Change("posts/sound.md", "Walking is good for most hearts.", "![A winding road](road.jpg)"),
        Example::Picture("A walk before work.", "A winding road"),
        Example::Tweet("Quiet night in resus, for once."),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for picture in pictures::own(site).into_iter().filter(|picture| !picture.is_clinical) {
        let name = picture.file.rsplit('/').next().unwrap_or_default();
        let speaks = |text: &str| is_clinical(text) && !is_drawn(&words(text));
        if speaks(&picture.alt) || speaks(name) {
            let says = "By its description or name, this picture was taken where patients are.";
            let mend = "If it shows clinical matter, write `clinical = true` in its `image` and record how it was made \
                        anonymous; if nothing in it is a patient's: site review keep ITEM PV-12 --reason seen-and-clear";
            let mend = mend.replace("ITEM", picture.item.as_str());
            findings.push(RULE.finding(picture.item, says).at(picture.place).mend(mend));
        }
    }
}

/// Pictures of tweets wait to be looked at anyway, unless the settings trust them: only then does this ask by itself.
fn look_at_tweet(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let About::Tweet(tweet) = view.source.about else { return };
    if tweet.media.is_empty() || view.site.settings.archive.pictures == Pictures::Ask {
        return;
    }
    // Once a tweet, at its words: what its pictures are called and described as is looked at there too.
    let is_own_text =
        matches!(view.source.origin, Origin::Place(_) | Origin::Nowhere) && view.source.text == tweet.text;
    if is_own_text && is_beside_clinical_words(tweet) {
        let says = "The words with a picture of this tweet speak of a place where patients are.";
        findings.push(view.finding(&RULE, 0..0, says));
    }
}
