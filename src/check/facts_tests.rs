//! Facts of the sound site changed one at a time: each change yields exactly the rule that speaks of it.

use super::*;
use crate::finding::Weight;
use crate::model::{
    Author, CaseConsent, FollowKind, Places, Post, PostKind, Profession, Registration, Role, TweetKind,
};
use crate::value::{Handle, Slug, WebLink};

type Change = fn(&mut Site);

fn post() -> Post {
    let date = sound::TODAY.to_zoned(jiff::tz::TimeZone::UTC).expect("a day");
    let slug = Slug::parse("sound").expect("a slug");
    Post {
        kind: Some(PostKind::Opinion),
        body: "Walking is good.".to_owned(),
        body_line: 6,
        places: Places { file: "posts/sound.md".to_owned(), ..Places::default() },
        ..Post::new("posts/sound.md", slug, "A sound post", date)
    }
}

fn consent() -> CaseConsent {
    CaseConsent {
        explicit: true,
        public_web: true,
        given_on: Some(jiff::civil::date(2026, 10, 1)),
        held_at: "Practice safe".to_owned(),
        withdrawable: true,
    }
}

fn role(title: &str) -> Vec<Role> {
    vec![Role {
        title: title.to_owned(),
        organisation: Some("Example Hospital".to_owned()),
        place: Some("Exampletown".to_owned()),
        employer: true,
        checked_on: None,
    }]
}

fn found(change: Change) -> Vec<(&'static str, Weight)> {
    let mut site = sound::site();
    change(&mut site);
    look_at_facts(&site, sound::TODAY).iter().map(|finding| (finding.kind.code, finding.weight)).collect()
}

fn with_post(site: &mut Site, change: fn(&mut Post)) {
    let mut post = post();
    change(&mut post);
    site.posts.push(post);
}

#[test]
fn changes_of_the_profile_are_found() {
    let table: &[(Change, &str, Weight)] = &[
        (|site| site.doctor.name.clear(), "ID-01", Weight::Blocks),
        (|site| site.doctor.name = "@exampledoctor".to_owned(), "ID-01", Weight::Blocks),
        (|site| site.doctor.name = "The Jobbing Doctor".to_owned(), "ID-01", Weight::Asks),
        (|site| site.doctor.roles.clear(), "ID-03", Weight::Blocks),
        (|site| site.doctor.gmc_number = None, "ID-04", Weight::Informs),
        (|site| site.doctor.gmc_number = Some("60812".to_owned()), "ID-04", Weight::Blocks),
        (|site| site.doctor.gmc_number = Some("C0000000".to_owned()), "ID-04", Weight::Warns),
        (|site| site.doctor.fictional = false, "ID-05", Weight::Blocks),
        (
            |site| site.doctor.register_link = WebLink::parse("https://www.gmc-uk.org/registrants/0000001"),
            "ID-06",
            Weight::Blocks,
        ),
        (|site| site.doctor.about = "I am on the GP Register.".to_owned(), "ID-09", Weight::Blocks),
        (|site| site.doctor.registers.specialist = None, "ID-09", Weight::Warns),
        (|site| site.doctor.registration = Some(Registration::Associate), "ID-10", Weight::Blocks),
        (
            |site| {
                site.doctor.registration = Some(Registration::WithoutLicence);
                site.doctor.about = "On Mondays I see patients.".to_owned();
            },
            "ID-10",
            Weight::Asks,
        ),
        (|site| site.doctor.registration = Some(Registration::Provisional), "ID-11", Weight::Blocks),
        (|site| site.doctor.views_statement = Some("Opinions welcome".to_owned()), "DS-01", Weight::Blocks),
        (|site| site.doctor.interests = None, "CI-01", Weight::Blocks),
    ];
    for (change, code, weight) in table {
        let codes = found(*change);
        assert!(codes.contains(&(*code, *weight)), "{code}: {codes:?}");
        assert!(codes.iter().all(|(other, _)| other == code || *other == "DS-03"), "{code}: {codes:?}");
    }
}

#[test]
fn an_associate_is_held_to_the_own_title() {
    let styled = found(|site| {
        site.doctor.profession = Profession::PhysicianAssociate;
        site.doctor.gmc_number = Some("A0000000".to_owned());
        site.doctor.registration = Some(Registration::Associate);
    });
    assert_eq!(styled.iter().filter(|(code, _)| *code == "ID-07").count(), 3);
    let plain = found(|site| {
        site.doctor.profession = Profession::PhysicianAssociate;
        site.doctor.gmc_number = Some("A0000000".to_owned());
        site.doctor.registration = Some(Registration::Associate);
        site.doctor.honorific = None;
        site.doctor.roles = role("Physician associate");
    });
    assert_eq!(plain, []);
}

#[test]
fn what_is_sound_in_another_way_is_not_found() {
    let table: &[Change] = &[
        |site| site.doctor.about = "I am not on the GP Register.".to_owned(),
        |site| site.doctor.roles = role("GP trainee"),
        |site| {
            site.doctor.registers.specialist = None;
            site.doctor.roles = role("Locum consultant cardiologist");
        },
        |site| {
            site.doctor.registration = Some(Registration::WithoutLicence);
            site.doctor.registers.gp = Some(true);
            site.doctor.roles = role("Retired GP, registered without a licence");
        },
        |site| site.doctor.views_statement = Some("Views are my own, not my employer\u{2019}s".to_owned()),
        |site| with_post(site, |post| (post.case, post.consent) = (true, Some(consent()))),
        |site| with_post(site, |post| (post.sponsored_by, post.title) = (Some("X".to_owned()), "Ad: x".to_owned())),
    ];
    for change in table {
        assert_eq!(found(*change), []);
    }
}

#[test]
fn changes_of_posts_are_found() {
    let table: &[(Change, &str)] = &[
        (|site| with_post(site, |post| post.case = true), "CF-17"),
        (
            |site| {
                with_post(site, |post| {
                    post.case = true;
                    post.consent = Some(CaseConsent { given_on: Some(jiff::civil::date(2027, 1, 1)), ..consent() });
                });
            },
            "CF-17",
        ),
        (|site| with_post(site, |post| post.clinical_image = true), "PV-05"),
        (|site| with_post(site, |post| post.sponsored_by = Some("X".to_owned())), "CI-03"),
        (
            |site| {
                let admin = Author { name: "admin".to_owned(), role: Some("Editor".to_owned()) };
                with_post(site, |post| post.title = "x".to_owned());
                site.posts[0].authors.push(admin);
            },
            "ID-14",
        ),
    ];
    for (change, code) in table {
        assert_eq!(found(*change), [(*code, Weight::Blocks)], "{code}");
    }
}

#[test]
fn changes_of_lists_and_of_the_archive_are_found() {
    let around: fn(&mut Site, &str) = |site, path| site.surroundings.paths.push(path.to_owned());
    let mut site = sound::site();
    around(&mut site, "data/direct-messages.js");
    around(&mut site, "data/tweets.js");
    around(&mut site, "data/deleted-tweets.js");
    let codes: Vec<_> = look_at_facts(&site, sound::TODAY).iter().map(|finding| finding.kind.code).collect();
    assert_eq!(codes, ["AR-02", "AR-03", "AR-08"]);
    let table: &[(Change, &str, Weight)] = &[
        (|site| site.follows.groups[0].follows[0].why.clear(), "FL-01", Weight::Blocks),
        (|site| site.follows.groups[0].follows[0].kind = None::<FollowKind>, "FL-01", Weight::Blocks),
        (|site| site.follows.groups[0].follows[0].handle = Handle::parse("ExampleCor"), "FL-02", Weight::Blocks),
        (|site| site.tweets[0].handle = Handle::parse("other").expect("a handle"), "AR-01", Weight::Blocks),
        (|site| site.settings.archive.ever_protected = None, "AR-04", Weight::Asks),
        (|site| site.settings.archive.ever_protected = Some(true), "AR-04", Weight::Blocks),
    ];
    for (change, code, weight) in table {
        assert_eq!(found(*change), [(*code, *weight)], "{code}");
    }
}

#[test]
fn the_repository_of_an_invented_doctor_is_not_looked_at_and_of_a_real_one_is() {
    let mut site = sound::site();
    site.tweets.retain(|tweet| tweet.kind == TweetKind::Own);
    site.surroundings.tracked = vec!["tests/tweets.js".to_owned(), ".held/2024.jsonl".to_owned()];
    assert!(look_at_facts(&site, sound::TODAY).is_empty());
    site.doctor.fictional = false;
    site.doctor.gmc_number = None;
    let held: Vec<_> = look_at_facts(&site, sound::TODAY)
        .iter()
        .filter(|finding| finding.kind.code == "AR-08")
        .map(|finding| finding.item.to_string())
        .collect();
    assert_eq!(held, ["file:.held/2024.jsonl", "file:tests/tweets.js"]);
}
