//! One sitting: which case is next, what was answered, and back. It knows nothing of the disk: after each answer the face
//! tells it what waits now.

use std::collections::BTreeSet;

use crate::finding::Item;
use crate::model::TweetId;
use crate::review::case::Case;

/// What a person did with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// It was decided, and on disk.
    Decided(Item),
    /// It was put off.
    Later(Item),
}

/// One sitting.
#[derive(Debug, Default)]
pub struct Session {
    cases: Vec<Case>,
    steps: Vec<Step>,
    /// The case to go back to, before all others.
    back_to: Option<Item>,
}

/// What was undone, for the face to undo on the disk as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undone {
    /// A decision.
    Decision(Item),
    /// Something that was put off; nothing was written.
    Later(Item),
}

impl Session {
    /// A sitting over these cases.
    pub fn new(cases: Vec<Case>) -> Session {
        Session { cases, ..Session::default() }
    }

    /// The case to show, until none is left.
    pub fn current(&self) -> Option<&Case> {
        let back = self.back_to.as_ref().and_then(|item| self.cases.iter().find(|case| case.item == *item));
        back.or_else(|| {
            let later = self.later();
            self.cases.iter().find(|case| !later.contains(&case.item))
        })
    }

    /// A case by its item.
    pub fn case(&self, item: &Item) -> Option<&Case> {
        self.cases.iter().find(|case| case.item == *item)
    }

    /// Whether some case is about one of these tweets.
    pub fn asks_about(&self, ids: &[TweetId]) -> bool {
        self.cases.iter().flat_map(Case::tweets).any(|id| ids.contains(&id))
    }

    /// The case that is shown is the third of 41, say: (3, 41).
    pub fn position(&self) -> (usize, usize) {
        let later = self.later();
        let open = self.cases.iter().filter(|case| !later.contains(&case.item)).count();
        (self.steps.len() + 1, self.steps.len() + open)
    }

    /// How many were decided, and how many are left.
    pub fn counts(&self) -> (usize, usize) {
        (self.steps.iter().filter(|step| matches!(step, Step::Decided(_))).count(), self.cases.len())
    }

    /// Writes down that an item was decided, with what waits now.
    pub fn decided(&mut self, item: Item, cases: Vec<Case>) {
        self.steps.push(Step::Decided(item));
        self.back_to = None;
        self.cases = cases;
    }

    /// What was put off in this sitting.
    fn later(&self) -> BTreeSet<Item> {
        let put_off = |step: &Step| if let Step::Later(item) = step { Some(item.clone()) } else { None };
        self.steps.iter().filter_map(put_off).collect()
    }

    /// Puts an item off until the next sitting.
    pub fn put_off(&mut self, item: Item) {
        self.steps.push(Step::Later(item));
        self.back_to = None;
    }

    /// Takes the last answer back; nothing where there is none. A decision has to be undone on the disk, and what waits
    /// then told with [`Session::refresh`].
    pub fn back(&mut self) -> Option<Undone> {
        let step = self.steps.pop()?;
        let (Step::Decided(item) | Step::Later(item)) = &step;
        self.back_to = Some(item.clone());
        Some(match step {
            Step::Decided(item) => Undone::Decision(item),
            Step::Later(item) => Undone::Later(item),
        })
    }

    /// What waits now.
    pub fn refresh(&mut self, cases: Vec<Case>) {
        self.cases = cases;
    }

    /// Other cases about which the same rules ask for the same words and nothing else asks: they can have the same answer.
    pub fn alike(&self, case: &Case) -> Vec<Item> {
        let Some(phrases) = case.phrases() else { return Vec::new() };
        let is_alike = |other: &&Case| {
            let same = |theirs: Vec<(&'static str, String)>| theirs.iter().all(|phrase| phrases.contains(phrase));
            other.item != case.item && other.phrases().is_some_and(same)
        };
        self.cases.iter().filter(is_alike).map(|other| other.item.clone()).collect()
    }
}
