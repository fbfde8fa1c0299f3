//! Lines of tweets: both directions, and what is refused.

use super::*;

const LINE: &str = r##"{"v":1,"id":"12","handle":"dr_x","time":"2018-10-10T20:19:24Z","text":"😀 #one @Amy_X example.org/a\n$ABC","lang":"en","kind":"own","reply_to":{"id":"11","handle":"dr_x","own":true},"quotes":"https://x.com/amy_x/status/3","spans":[{"at":[2,6],"hashtag":"one"},{"at":[7,13],"mention":"Amy_X"},{"at":[14,27],"link":"https://example.org/a"},{"at":[28,32],"cashtag":"ABC"}],"media":[{"name":"12-a.jpg","kind":"photo","size":[3,2]},{"name":"12-b.mp4","kind":"gif"}],"edited":true}"##;

#[test]
fn a_line_that_is_read_is_written_the_same() {
    let tweet = from_line(LINE).expect("a good line");
    assert_eq!(tweet.spans.len(), 4);
    assert_eq!(tweet.spans[0].span.slice(&tweet.text), "#one");
    assert_eq!(to_line(&tweet), LINE);
    let retweet = r#"{"v":1,"id":"1","handle":"dr_x","time":"2018-10-10T20:19:24Z","text":"RT","kind":"retweet","of":"amy_x","cut":true}"#;
    assert_eq!(to_line(&from_line(retweet).expect("a good line")), retweet);
}

#[test]
fn facts_that_few_tweets_have_stand_in_their_line_and_in_no_other() {
    let line = r#"{"v":1,"id":"9","handle":"dr_x","time":"2010-06-14T12:00:00Z","day_only":true,"text":"é bold link","kind":"retweet","of":"amy_x","retweets":"8","styles":[{"at":[0,6],"style":"bold"},{"at":[2,11],"style":"italic"}],"edited":true,"replaces":["7"],"audience":"circle","known_public":true}"#;
    let tweet = from_line(line).expect("a good line");
    assert_eq!(to_line(&tweet), line);
    assert_eq!((tweet.time_known, tweet.retweets), (TimeKnown::Day, Some(TweetId(8))));
    let styled: Vec<&str> = tweet.styles.iter().map(|part| part.span.slice(&tweet.text)).collect();
    assert_eq!(styled, ["é bold", "bold link"]);
    for (from, to, says) in [
        ("[0,6]", "[0,60]", "outside"),
        ("[0,6]", "[3,6]", "out of order"),
        ("[0,6]", "[0,0]", "out of order"),
        ("\"8\"", "\"x\"", "no id"),
        ("bold\"", "huge\"", "none of those that are known"),
    ] {
        let error = from_line(&line.replacen(from, to, 1)).expect_err(to);
        assert!(error.contains(says), "{to}: {error}");
    }
}

#[test]
fn a_fault_does_not_repeat_the_words_of_a_tweet() {
    for (from, to) in [
        ("\"edited\":true", "\"edited\":\"CANARY\""),
        ("#one", "#CANARY"),
        ("dr_x\",\"time", "CANARY CANARY\",\"time"),
        ("\"edited\":true", "\"edited\":true,\"CANARY\":1"),
        ("\"kind\":\"own\"", "\"kind\":\"CANARY\""),
    ] {
        let error = from_line(&LINE.replacen(from, to, 1)).expect_err(to);
        assert!(!error.contains("CANARY"), "{error}");
    }
}

#[test]
fn what_does_not_hold_is_refused() {
    for (from, to, says) in [
        ("\"v\":1", "\"v\":2", "newer site"),
        ("\"v\":1", "\"v\":7,\"new\":[]", "newer site"),
        ("\"v\":1", "\"v\":0", "must be 1"),
        ("\"edited\":true", "\"edited\":true,\"typo\":1", "a key that is not known"),
        ("\"id\":\"12\"", "\"id\":\"1 2\"", "no id"),
        ("dr_x\",\"time", "@dr_x\",\"time", "no handle"),
        ("#one", "#two", "no longer fits"),
        ("[14,27]", "[12,27]", "out of order"),
        ("[14,27]", "[14,14]", "out of order"),
        ("[28,32]", "[28,99]", "outside"),
        ("\"link\":\"https://", "\"link\":\"javascript://", "no link"),
        ("\"hashtag\":\"one\"", "\"hashtag\":\"one\",\"link\":\"https://example.org\"", "exactly one"),
        ("12-a.jpg", "../a.jpg", "no plain"),
        ("\\n", "\\u0000", "control character"),
        ("\"edited\":true", "\"why\":[\"CF-01\"]", "only held"),
        ("\"kind\":\"own\"", "\"kind\":\"retweet\"", "without `of`"),
        ("2018-10-10T20:19:24Z", "yesterday", "no date"),
    ] {
        let error = from_line(&LINE.replacen(from, to, 1)).expect_err(to);
        assert!(error.contains(says), "{to}: {error}");
    }
}
