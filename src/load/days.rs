//! Days on which the author says that something was done: none of them can be still to come.

use jiff::civil::Date;

use crate::finding::{Finding, Item, Place, reading};
use crate::model::{Doctor, FollowList, Post};

/// Reports every such day after `today`.
pub fn look(doctor: &Doctor, posts: &[Post], follows: &FollowList, today: Date, findings: &mut Vec<Finding>) {
    let mut say = |day: Option<Date>, item: Item, place: Place| {
        if let Some(day) = day.filter(|day| *day > today) {
            let says = format!("{day} is still to come, and this says what was done.");
            findings.push(
                Finding::new(&reading::WRONG_VALUE, item, says).at(place).mend("Write the day on which it was done."),
            );
        }
    };
    let of_profile = [
        ("checked_on", doctor.checked_on),
        ("interests.declared_on", doctor.interests.as_ref().and_then(|interests| interests.declared_on)),
        ("employer_policy.read_on", doctor.employer_policy.as_ref().map(|policy| policy.read_on)),
    ];
    for (key, day) in of_profile {
        say(day, Item::profile(), doctor.places.of(key));
    }
    for role in &doctor.roles {
        say(role.checked_on, Item::profile(), doctor.places.of("roles"));
    }
    for post in posts {
        say(post.updated, Item::post(&post.path), post.places.of("updated"));
        let given_on = post.consent.as_ref().and_then(|consent| consent.given_on);
        say(given_on, Item::post(&post.path), post.places.of("consent.given_on"));
    }
    for follow in follows.all() {
        say(follow.checked_on, Item::follow(&follow.written_handle), follow.at.clone());
    }
}
