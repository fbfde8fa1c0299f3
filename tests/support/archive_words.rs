//! Invented tweets such as a doctor's archive holds: papers, teaching, meetings, politics, small talk, numbers that look
//! like those of patients, and now and then one patient. The same on every machine.

/// An archive of invented tweets.
pub struct Words(pub u64);

impl Words {
    /// A number below `end` that looks random.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn one(&mut self, from: &[&'static str]) -> &'static str {
        from[self.below(from.len())]
    }

    /// A tweet. Of a hundred, two tell of one patient, ten hold long numbers, and fifty use clinical words in general.
    pub fn tweet(&mut self) -> String {
        let mut text = match self.below(100) {
            0..=1 => self.filled(&PATIENT),
            2..=11 => self.filled(&NUMBERS),
            12..=61 => self.filled(&CLINICAL),
            _ => self.filled(&OTHER),
        };
        while text.chars().count() < 240 && self.below(3) > 0 {
            let more = if self.below(2) == 0 { self.filled(&CLINICAL) } else { self.filled(&OTHER) };
            text = format!("{text} {more}");
        }
        match self.below(8) {
            0..=1 => format!("{text} #{}", self.one(&TAGS)),
            2 => format!("@{} {text}", self.one(&HANDLES)),
            _ => text,
        }
    }

    /// A paragraph of a post, of about so many words.
    pub fn paragraph(&mut self, words: usize) -> String {
        let mut text = self.filled(&CLINICAL);
        while text.split_whitespace().count() < words {
            let more = if self.below(3) > 0 { self.filled(&CLINICAL) } else { self.filled(&OTHER) };
            text = format!("{text} {more}");
        }
        text
    }

    /// One of the sentences, with words in place of what stands in braces.
    fn filled(&mut self, sentences: &[&'static str]) -> String {
        let mut text = String::new();
        let mut rest = self.one(sentences);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(before);
            text.push_str(&self.word(name));
            rest = behind;
        }
        text + rest
    }

    fn word(&mut self, name: &str) -> String {
        match name {
            "number" => (2 + self.below(4_000)).to_string(),
            "age" => (18 + self.below(75)).to_string(),
            "ten" => format!("{:010}", 4_000_000_000_u64 + self.below(1_900_000_000) as u64),
            "eight" => (10_000_000 + self.below(89_999_999)).to_string(),
            "year" => (1990 + self.below(36)).to_string(),
            "drug" => self.one(&DRUGS).to_owned(),
            "illness" => self.one(&ILLNESSES).to_owned(),
            "place" => self.one(&PLACES).to_owned(),
            "people" => self.one(&PEOPLE).to_owned(),
            "handle" => self.one(&HANDLES).to_owned(),
            _ => name.to_owned(),
        }
    }
}

const PATIENT: [&str; 8] = [
    "In clinic today a {age} year old told me that {drug} had given her back the stairs.",
    "My patient with {illness} walked out of the ward this morning. The whole bay clapped.",
    "pt declined the {drug} again, and I can see why",
    "Told a man of {age} that it is {illness}. He thanked me.",
    "Lost one on the ward last night. I keep hearing her daughter.",
    "A lady I saw in {place} sends a card every year since her {illness}.",
    "Chap in bed 6 has {illness} and the better jokes.",
    "On call: a lad of {age}, {illness}, home for his birthday all the same.",
];

const NUMBERS: [&str; 10] = [
    "PMID {eight} is worth an hour. {number} people, no difference in deaths.",
    "Registered as ISRCTN{eight}: {drug} against placebo in {illness}.",
    "Order {ten} still has not come, and the ISBN was right.",
    "The line for appointments is 020 7946 0018 from 8.30 to 12.00.",
    "BMJ {year};351:h{number} says it in one table.",
    "doi.org/10.9999/trial.{eight} on {illness}: HR 0.91 (0.82 to 1.02).",
    "Raised £{number} for the hospice on a ride of 120 km.",
    "Vitamin B12 and folate, HbA1c 48, BP 140/90: what would you do first?",
    "The meeting is at 10 Example Street, EX1 1AA, room 4.12, on 03/04/{year}.",
    "Build {ten} of the app crashed in the middle of the ward round.",
];

const CLINICAL: [&str; 22] = [
    "In adults over {age}, {drug} lowers the risk of stroke a little and the risk of falls not at all.",
    "A thread on {illness}: what the guideline says, and what it leaves out.",
    "Patients with {illness} deserve better letters than we write.",
    "Grand round today: {illness}, and why the first ECG is so often normal.",
    "Does {drug} work in {illness}? Three trials, {number} people, one honest answer: we do not know.",
    "What I teach {people}: sit down, ask one question, wait.",
    "NICE has updated its guidance on {illness}. The dose of {drug} is new.",
    "Every ward needs a pharmacist at the bedside. The data on {drug} errors are plain.",
    "If you think it may be a heart attack, ring 999. Do not write to me.",
    "The waiting list for {illness} is longer than the illness.",
    "Nobody in a clinic should have to ask twice what {drug} is for.",
    "Screening for {illness} finds {number} people for each one it helps.",
    "Handover at night: the patient, the plan, and what would change it.",
    "We audited {number} admissions with {illness}. A third had no swallow test.",
    "When a patient says no to {drug}, ask what they have read. Often they are right.",
    "Consent is a talk, not a form. {people} know this better than surgeons.",
    "Side effects of {drug} are on page {number} of the leaflet. Start there.",
    "A normal troponin does not end the story of chest pain.",
    "It is not a cure, it is not a miracle, and it is still worth having: {drug}.",
    "Deaths from {illness} fell by a fifth since {year}. Statins, stents, and fewer cigarettes.",
    "The best question on a ward round came from one of the {people}.",
    "I never mind when somebody asks me to say it again in plain words.",
];

const OTHER: [&str; 20] = [
    "Off to {place} by train, with a book and no laptop.",
    "Thank you @{handle}, that made my morning.",
    "I disagree with @{handle} on this, and the argument was a pleasure.",
    "The bicycle is faster than the car park.",
    "Rota for August is out. Leave is a rumour.",
    "Congratulations to {people} on passing, all of you.",
    "Pay, beds, and time: the three things that no app will mend.",
    "My daughter says that I explain too much. I explained why.",
    "Rain in {place}, and the match is off.",
    "New post on my site, about reading a paper backwards.",
    "Slides from {place} are up. Use them, change them, tell me what is wrong.",
    "A minister said {number} new doctors. I counted none.",
    "Coffee machine on level 4 is dead, long live the kettle.",
    "If you want to speak at our meeting, write to me by Friday.",
    "That was the worst film I have seen since {year}.",
    "Proud of {people} for standing in the rain today.",
    "Who else reads the methods first?",
    "What a game. Extra time, and then the phone rang.",
    "I have been wrong about this since {year}, and say so.",
    "Sourdough again. It did not rise. Neither did I.",
];

const DRUGS: [&str; 10] = [
    "amlodipine",
    "apixaban",
    "a statin",
    "colchicine",
    "dapagliflozin",
    "digoxin",
    "methotrexate",
    "morphine",
    "prednisolone",
    "warfarin",
];
const ILLNESSES: [&str; 12] = [
    "asthma",
    "atrial fibrillation",
    "bowel cancer",
    "delirium",
    "diabetes",
    "endocarditis",
    "epilepsy",
    "heart failure",
    "hip fracture",
    "migraine",
    "sepsis",
    "stroke",
];
const PLACES: [&str; 8] =
    ["Cardiff", "Exampleton", "Exeter", "Glasgow", "Leeds", "Manchester", "the seminar room", "the sea"];
const PEOPLE: [&str; 8] = [
    "our nurses",
    "our students",
    "physician colleagues",
    "porters",
    "registrars",
    "the juniors",
    "the midwives",
    "those on call",
];
const HANDLES: [&str; 4] = ["DrPatTemplate", "ExampleJournal", "amy_example", "examplecor"];
const TAGS: [&str; 8] = ["ECG", "FOAMed", "MedEd", "MedTwitter", "NHS", "cycling", "onthisday", "reading"];
