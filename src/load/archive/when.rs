//! When a tweet was posted: three forms of date, and the exports that know only the day.

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

use crate::model::{TimeKnown, TweetId};

/// Ids above this one hold their own time, to the millisecond: from 4 November 2010 on.
const LAST_PLAIN_ID: u64 = 29_700_859_247;
/// What their time counts from, in milliseconds of Unix time.
const FIRST_MILLISECOND: i64 = 1_288_834_974_657;

/// A time, and how well it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) time: Timestamp,
    pub(super) known: TimeKnown,
}

/// Reads a date as X or an old export writes it, always in UTC.
pub(super) fn of(text: &str, id: TweetId) -> Option<Moment> {
    let exact = |time| Moment { time, known: TimeKnown::Second };
    if let Some(time) = long(text).or_else(|| text.parse().ok()) {
        return Some(exact(time));
    }
    let written = short(text)?;
    if written.time() != Time::midnight() {
        return utc(written).map(exact);
    }
    // Exports of 2012 to 2018 write midnight for whatever they do not know.
    if let Some(time) = of_id(id) {
        return Some(exact(time));
    }
    let noon = written.date().at(12, 0, 0, 0);
    Some(Moment { time: utc(noon)?, known: TimeKnown::Day })
}

/// The second in which an id was made, where it says so.
fn of_id(id: TweetId) -> Option<Timestamp> {
    if id.0 <= LAST_PLAIN_ID {
        return None;
    }
    let milliseconds = i64::try_from(id.0 >> 22).ok()? + FIRST_MILLISECOND;
    Timestamp::from_second(milliseconds.div_euclid(1000)).ok()
}

/// `Wed Oct 10 20:19:24 +0000 2018`.
fn long(text: &str) -> Option<Timestamp> {
    let mut parts = text.split_ascii_whitespace();
    let (_, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let (clock, zone, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || zone != "+0000" || year.len() != 4 || day.len() > 2 || clock.len() != 8 {
        return None;
    }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|name| *name == month)? + 1;
    utc(format!("{year}-{month:02}-{day:0>2}T{clock}").parse().ok()?)
}

/// `2012-01-31 17:05:11 +0000`.
fn short(text: &str) -> Option<DateTime> {
    let without_zone = text.strip_suffix(" +0000")?;
    (without_zone.len() == 19).then(|| without_zone.parse().ok()).flatten()
}

fn utc(time: DateTime) -> Option<Timestamp> {
    time.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, id: u64) -> Option<(String, TimeKnown)> {
        of(text, TweetId(id)).map(|moment| (moment.time.to_string(), moment.known))
    }

    #[test]
    fn each_form_of_date_is_read() {
        let exact = |text: &str| Some((text.to_owned(), TimeKnown::Second));
        assert_eq!(read("Wed Oct 10 20:19:24 +0000 2018", 1), exact("2018-10-10T20:19:24Z"));
        assert_eq!(read("2012-01-31 17:05:11 +0000", 1), exact("2012-01-31T17:05:11Z"));
        assert_eq!(read("2023-01-31T17:05:11.000Z", 1), exact("2023-01-31T17:05:11Z"));
    }

    #[test]
    fn midnight_of_an_old_export_is_the_day_alone_unless_the_id_knows_more() {
        assert_eq!(
            read("2010-06-14 00:00:00 +0000", 16_000_000_000),
            Some(("2010-06-14T12:00:00Z".to_owned(), TimeKnown::Day))
        );
        // 123 456 789 ms after the first id with a time.
        let id = 123_456_789 << 22;
        assert_eq!(read("2010-11-05 00:00:00 +0000", id), Some(("2010-11-05T12:00:31Z".to_owned(), TimeKnown::Second)));
        assert_eq!(
            read("Mon Jun 14 00:00:00 +0000 2010", 1),
            Some(("2010-06-14T00:00:00Z".to_owned(), TimeKnown::Second))
        );
    }

    #[test]
    fn whatever_else_is_no_date() {
        for bad in [
            "",
            "2018-10-10",
            "Wed Oct 32 20:19:24 +0000 2018",
            "Wed Oct 10 25:19:24 +0000 2018",
            "Wed Oct 10 20:19:24 +0100 2018",
            "Wed Foo 10 20:19:24 +0000 2018",
            "Wed Oct 10 20:19:24 +0000 99999999",
            "2012-01-31 17:05:11 +0100",
            "2012-13-31 17:05:11 +0000",
        ] {
            assert_eq!(read(bad, 1), None, "{bad}");
        }
    }
}
