//! Texts whose outcome is agreed, each as a tweet run through the whole chain with every rule: what tells of one patient is
//! held back, what does not is shown, and what only resembles either stays where it belongs.

#[path = "support/numbers.rs"]
mod numbers;
#[path = "support/sound.rs"]
mod sound_files;

use std::collections::BTreeMap;
use std::sync::Arc;

use byname::check::sound;
use byname::finding::{Finding, State, Weight};
use byname::model::{Media, MediaKind, ReplyTo, Tweet, TweetKind};
use byname::pipeline::{Input, Tweets, prepare};
use byname::report::one_line;
use byname::source::Sources;
use byname::value::Handle;
use jiff::SignedDuration;
use numbers::with_check;
use sound_files::{sound_folder, tweet, tweet_line};

const FIRST: u64 = 1_900_000_000_000_000_000;
const APART: SignedDuration = SignedDuration::from_hours(20 * 24);

/// What is held back or asked about, by the place of the tweet in the list: the heaviest weight.
fn held(tweets: Vec<Tweet>) -> BTreeMap<usize, Weight> {
    let mut folder = sound_folder();
    let settings = sound::SETTINGS.replace("[archive]", "[archive]\nretweets = true\npictures = \"show\"");
    folder.insert("site.toml".to_owned(), settings.into_bytes());
    let lines: String = tweets.iter().map(tweet_line).collect();
    folder.insert("tweets/2026.jsonl".to_owned(), lines.into_bytes());
    let sources = Arc::new(Sources::from_memory(folder));
    let prepared = prepare(Input { sources, tweets: Tweets::Committed, today: sound::TODAY, base_url: None });
    let read = prepared.cleared.tweets.len() + prepared.held.tweets.len();
    assert_eq!(read, tweets.len(), "{}", told(&prepared.findings));
    let mut held = BTreeMap::new();
    for finding in prepared.findings.iter().filter(|finding| finding.weight.holds_back()) {
        assert_ne!(finding.state, State::Answered);
        for id in finding.holds().iter().filter_map(|item| item.tweet_id()) {
            let id: u64 = id.parse().expect("an id");
            let at = usize::try_from(id - FIRST).expect("a small number");
            let weight = held.entry(at).or_insert(finding.weight);
            *weight = finding.weight.max(*weight);
        }
    }
    held
}

fn told(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{}\n", one_line(finding))).collect()
}

/// Tweets with these words, so long after one another that none is read with the next.
fn apart<T: AsRef<str>>(texts: &[T]) -> Vec<Tweet> {
    let start = tweet(FIRST).time - APART * 200;
    let one = |(at, text): (u64, &T)| Tweet {
        text: text.as_ref().to_owned(),
        time: start + APART * i32::try_from(at).expect("few texts"),
        ..tweet(FIRST + at)
    };
    (0..).zip(texts).map(one).collect()
}

/// Asserts the weight for each text: nothing, or what it is held back by at least.
fn all_are(texts: &[&str], wanted: Option<Weight>) {
    let held = held(apart(texts));
    let is_right = |at: usize| match (held.get(&at), wanted) {
        (Some(found), Some(least)) => *found >= least,
        (found, wanted) => found.is_none() && wanted.is_none(),
    };
    let wrong: Vec<String> =
        (0..texts.len()).filter(|at| !is_right(*at)).map(|at| format!("{:?}: {}", held.get(&at), texts[at])).collect();
    assert!(wrong.is_empty(), "wanted {wanted:?}\n{}", wrong.join("\n"));
}

#[test]
fn what_names_one_patient_blocks() {
    let chi = with_check("190485123");
    let chi = format!("CHI {} {}, referral bounced for the third time", &chi[..6], &chi[6..]);
    all_are(
        &[
            "Pt in bed 4, NHS no 999 000 0018, still awaiting CT. Fuming.",
            &chi,
            "Mrs Patel in bed 12 has just told me I look too young to be a doctor",
            "RIP little Maisie, 4 months in our NICU. You fought so hard x",
            "Ring me about the lad with the splenic lac on 07700 900123",
        ],
        Some(Weight::Blocks),
    );
}

#[test]
fn what_tells_of_one_patient_asks() {
    all_are(
        &[
            // A form alone is no proof that an address is a patient's: it asks, and never blocks.
            "Emailed the results to a.person1962@mail.example, hope she sees them",
            "3 day old neonate with a vein of Galen malformation on our unit tonight. Never seen one before",
            "So sad today. Mother of 4, 20/40, breast cancer. Told her husband in the corridor",
            "Had to tell a 34 year old farmer he has MND this afternoon. Worst part of this job",
            "45F in resus now after RTC on the A38. Air ambulance brilliant as ever",
            "6/52 old baby, non-accidental injury, safeguarding called. Can't stop thinking about it. #Torbay",
            "My last patient before Christmas was a 96yo Polish Spitfire mechanic",
            "Shout out to the bloke who came to ED at 3am with a hamster bite. You know who you are",
            // Age and place alone would be two; a diagnosis counts as well.
            "27F with an ectopic, straight to theatre",
        ],
        Some(Weight::Asks),
    );
}

#[test]
fn what_is_about_no_patient_is_shown() {
    all_are(
        &[
            "Patients with HFrEF should be offered an SGLT2 inhibitor regardless of diabetes status",
            "NEJM 2019;381:1995 DAPA-HF. NNT 21 over 18 months",
            "at #RCGP2013 today meeting patients groups",
            "Dr Carla Example on @BBCr4today this morning: \"GPs are at breaking point\"",
            "Samaritans are there 24/7 on 116 123. Free from any phone",
            "PMID: 31535829 is worth a read. doi 10.1056/NEJMoa1911303",
            "MCQ: a 45-year-old man presents with crushing chest pain. First investigation? A) ECG B) troponin #meded",
            "Happy 70th birthday NHS! Born 5 July 1948",
            "Proud of my daughter, 6 today!",
            "Ward round, clinic, teaching, home. Long day. Tea.",
            "ISRCTN12345678 is now open for recruitment at 24 sites",
            "SW1A 2AA: Downing Street must listen to doctors #BMA",
            "Watching Mr Bates vs The Post Office on ITV tonight. Extraordinary",
            "Call our crisis line on 0800 111 4567",
            "I was that patient: 3 weeks in ITU with sepsis in 2009",
        ],
        None,
    );
}

#[test]
fn a_picture_of_a_case_is_held_with_its_tweet() {
    let text = "Look at this X-ray from my shift last night! Guess what he swallowed?";
    let mut one = apart(&[text]);
    let name = format!("{FIRST}-a.jpg");
    let file = Some(format!("tweets/media/{name}"));
    one[0].media.push(Media { name, kind: MediaKind::Photo, file, alt: None, size: None });
    assert!(held(one).contains_key(&0));
}

#[test]
fn a_thread_is_held_for_what_no_tweet_of_it_tells_alone() {
    let texts = [
        "Busy on call in Barnstaple tonight",
        "27F, straight to theatre",
        "She's a teacher at my kids' school. Small world.",
    ];
    let mut thread = apart(&texts);
    let start = thread[0].time;
    for at in 1..thread.len() {
        thread[at].time = start + SignedDuration::from_mins(i64::try_from(at).expect("few"));
        thread[at].reply_to = Some(ReplyTo { id: Some(thread[at - 1].id), handle: None, own: true });
    }
    assert_eq!(held(thread).len(), 3);
}

#[test]
fn traps_are_shown() {
    all_are(
        &[
            "Pt. 2 of this series is on heart failure drugs",
            "Today Hamilton Police arrested an 18 year-old",
            "Mr Bean is still funny",
            "Shaken Baby Diagnosis: what the court said https://news.example/a",
            "Our A&E is full, and so is everybody else's A&amp;E",
            "Half a tablet, 6/52 of rest, and 3/4 of a page of notes: medicine in fractions",
            "1325376000 seconds is a long time",
            "1402345678 followers, really?",
        ],
        None,
    );
    let mut passed_on = apart(&["A patient called Ann Invented died in the corridor, her family says"]);
    passed_on[0].kind = TweetKind::Retweet { of: Handle::parse("examplejournal").expect("a handle"), cut: false };
    assert_eq!(held(passed_on), BTreeMap::new());
}

#[test]
fn look_alike_numbers_do_not_block() {
    let texts = [
        "The book is ISBN 7111213823, and worth it",
        "ISBN 0201633612, second edition",
        "The American office is on 415-555-2671 all day",
        "9434765919",
        "DOI 10.1000/9990000018",
        "NCT01234567 has reported",
        "aspirin 300 mg, then 75 mg",
        "Under-5s, and age 65+, in the new guideline",
        "At the conference today: sepsis trial at the grand round",
        "Mr Lansley's bill, ten years on",
        "GMC 0000000 is me",
    ];
    let held = held(apart(&texts));
    let blocking: Vec<&str> =
        held.iter().filter(|(_, weight)| **weight == Weight::Blocks).map(|(at, _)| texts[*at]).collect();
    assert_eq!(blocking, [] as [&str; 0]);
    // A number of another country that passes the check digit, with hyphens, is asked about, and nothing else here is.
    assert_eq!(
        held.keys().map(|at| texts[*at]).collect::<Vec<_>>(),
        ["The American office is on 415-555-2671 all day"]
    );
}

#[test]
fn shorthand_and_disguise_are_seen_through() {
    all_are(
        &[
            "84F with a # NOF, third this week. She wants her cat fed",
            "pt in 6 refusing his insulin again",
            "Eighty-four year old lady in resus told me her husband still drives",
            "Saw a lad today #ward7 #sepsis, he was playing cards by teatime",
            "NHS no 9\u{200B}9\u{200B}9 000 0018",
            "NHS no \u{FF19}\u{FF19}\u{FF19} 000 0018",
            "NHS no 999\n000 0018",
            "NHS no: 999   000   0018",
            "NHS number nine nine nine, zero zero zero, zero zero one eight",
        ],
        Some(Weight::Asks),
    );
}
