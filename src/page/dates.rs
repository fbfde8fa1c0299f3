//! Dates as they are shown, and as programs read them.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use serde::Serialize;

use crate::model::{TimeKnown, Tweet};

/// A moment or a day.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct When {
    /// For readers: `2 January 2026`, or with the time `2 January 2026 at 18:04 GMT`.
    pub text: String,
    /// For programs: `2026-01-02` or `2026-01-02T18:04:00+00:00`.
    pub machine: String,
}

/// A day.
pub(crate) fn day(date: Date) -> When {
    When { text: long(date), machine: date.to_string() }
}

/// The day of a moment, with the moment for programs.
pub(crate) fn day_of(moment: &Zoned) -> When {
    When { text: long(moment.date()), machine: rfc3339(moment) }
}

/// A moment with its time of day.
pub(crate) fn minute(time: Timestamp, zone: &TimeZone) -> When {
    let moment = time.to_zoned(zone.clone());
    let text =
        format!("{} at {:02}:{:02} {}", long(moment.date()), moment.hour(), moment.minute(), moment.strftime("%Z"));
    When { text, machine: rfc3339(&moment) }
}

/// When a tweet was posted; no more than the day where the export knows no more.
pub(crate) fn of_tweet(tweet: &Tweet, zone: &TimeZone) -> When {
    match tweet.time_known {
        TimeKnown::Second => minute(tweet.time, zone),
        TimeKnown::Day => day(tweet.day(zone)),
    }
}

/// The day of a tweet, with the moment for programs where it is known.
pub(crate) fn day_with_moment(tweet: &Tweet, zone: &TimeZone) -> When {
    When { text: long(tweet.day(zone)), machine: of_tweet(tweet, zone).machine }
}

/// When a tweet was posted in the form that feeds ask for; the start of its day where no more is known.
pub(crate) fn moment_of_tweet(tweet: &Tweet, zone: &TimeZone) -> String {
    match tweet.time_known {
        TimeKnown::Second => rfc3339(&tweet.time.to_zoned(zone.clone())),
        TimeKnown::Day => rfc3339_of_day(tweet.day(zone), zone),
    }
}

/// `2 January 2026`, with a space between day and month at which no line breaks.
pub(crate) fn long(date: Date) -> String {
    format!("{}\u{a0}{} {}", date.day(), month_name(date.month()), date.year())
}

/// `January`; out of range gives an empty name, which no calendar date can ask for.
pub(crate) fn month_name(month: i8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month - 1).ok().and_then(|at| NAMES.get(at)).copied().unwrap_or("")
}

/// The form that feeds ask for.
pub(crate) fn rfc3339(moment: &Zoned) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The start of a day in the form that feeds ask for.
pub(crate) fn rfc3339_of_day(date: Date, zone: &TimeZone) -> String {
    date.to_zoned(zone.clone()).map_or_else(|_| format!("{date}T00:00:00+00:00"), |moment| rfc3339(&moment))
}

/// Whether something of `date` is more than two years old on `today` (Good medical practice 2024, 89: not misleading).
pub(crate) fn is_old(date: Date, today: Date) -> bool {
    date.checked_add(2.years()).is_ok_and(|end| end < today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TweetId;
    use crate::value::Handle;
    use jiff::civil::date;

    #[test]
    fn a_tweet_of_summer_shows_summer_time() {
        let zone = TimeZone::get("Europe/London").expect("a known zone");
        let time: Timestamp = "2015-06-30T23:30:00Z".parse().expect("a timestamp");
        let when = minute(time, &zone);
        assert_eq!(when.text, "1\u{a0}July 2015 at 00:30 BST");
        assert_eq!(when.machine, "2015-07-01T00:30:00+01:00");
    }

    #[test]
    fn a_tweet_of_which_only_the_day_is_known_shows_no_time_and_the_same_day_everywhere() {
        let handle = Handle::parse("DrExample").expect("a handle");
        let noon = "2010-06-30T12:00:00Z".parse().expect("a timestamp");
        let tweet = Tweet { time_known: TimeKnown::Day, ..Tweet::new(TweetId(9), handle, noon, "x") };
        for zone in ["Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago"] {
            let when = of_tweet(&tweet, &TimeZone::get(zone).expect("a known zone"));
            assert_eq!((when.text.as_str(), when.machine.as_str()), ("30\u{a0}June 2010", "2010-06-30"), "{zone}");
        }
    }

    #[test]
    fn old_means_more_than_two_years() {
        let today = date(2026, 3, 1);
        assert!(is_old(date(2024, 2, 28), today));
        assert!(!is_old(date(2024, 3, 1), today));
    }
}
