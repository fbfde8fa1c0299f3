"""Makes one small export of each era of X's exports in eras/, for the invented doctor @DrNatExample.

Run it after a change: python3 tests/exports/make_eras.py, then UPDATE=1 cargo test --test eras. What is made is the same
on every machine. Everyone is invented; the shapes follow what is known of real exports, no word of one is used.
"""

import io
import json
import pathlib
import shutil
import zipfile

ERAS = pathlib.Path(__file__).parent / "eras"
HANDLE, USER = "DrNatExample", "900000011"


def write(path, text):
    """Writes a text file below eras/, with the folders above it."""
    path = ERAS / path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


def listed(head, entries):
    """A list as X writes it: an assignment, then JSON."""
    return f"{head} = " + json.dumps(entries, indent=2, ensure_ascii=False)


def month(number, text, created, **more):
    """A tweet of 2012 to 2018: bare, numbers as numbers."""
    tweet = {"source": "<a href=\"https://device.example\">CANARY</a>",
             "entities": {"user_mentions": [], "media": [], "hashtags": [], "urls": []},
             "geo": {"type": "Point", "coordinates": [51.123456, -1.654321]},
             "id_str": str(number), "id": number, "text": text, "created_at": created,
             "user": {"name": "Natalie Example", "screen_name": HANDLE, "id_str": USER, "id": int(USER), "protected": False}}
    return tweet | more


def later(number, text, created, **more):
    """A tweet of 2018 and later: numbers as strings."""
    number = str(number)
    tweet = {"retweeted": False, "source": "<a href=\"https://device.example\">CANARY</a>",
             "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
             "display_text_range": ["0", str(len(text))], "favorite_count": "2", "id_str": number, "truncated": False,
             "retweet_count": "0", "id": number, "created_at": created, "favorited": False, "full_text": text, "lang": "en"}
    return tweet | more


def at(text, part):
    """Indices of a part of a text, in code points."""
    start = text.index(part)
    return [str(start), str(start + len(part))]


def photo(name, text, url):
    """Entities of one picture."""
    return {"media": [{"type": "photo", "url": url, "indices": at(text, url),
                       "media_url_https": f"https://pbs.example/media/{name}"}]}


def packed(files):
    """The bytes of a zip file, the same on every machine."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as inner:
        for name, data in files:
            inner.writestr(zipfile.ZipInfo(name, (2019, 8, 1, 0, 0, 0)), data)
    return out.getvalue()


def of_2013():
    """Months, a table beside them, days without a clock, a whole retweet, an object of later among the old ones."""
    base = "2013-months"
    early = month(16000000001, "First day on Twitter & curious", "2010-06-14 00:00:00 +0000")
    linked = "🚲 Notes of the day: http://t.co/notes1 #cycling &amp; more"
    tagged = month(158000000000000001, linked, "2012-01-14 09:30:00 +0000")
    tagged["entities"]["hashtags"] = [{"text": "cycling", "indices": [int(n) for n in at(linked, "#cycling")]}]
    tagged["entities"]["urls"] = [{"url": "http://t.co/notes1", "expanded_url": "http://example.org/notes",
                                   "display_url": "example.org/notes", "indices": [int(n) for n in at(linked, "http://t.co/notes1")]}]
    original = month(158000000000000100, "Six questions to put to any diagnostic study, the last of which is #why", "2012-01-14 10:00:00 +0000")
    original["user"] = {"name": "Prof Placeholder", "screen_name": "ProfPlaceholder", "id_str": "900000012", "id": 900000012}
    original["entities"]["hashtags"] = [{"text": "why", "indices": [67, 71]}]
    passed = month(158000000000000101, "RT @ProfPlaceholder: Six questions to put to any diagnostic…", "2012-01-14 10:05:00 +0000",
                   retweeted_status=original)
    passed["entities"]["hashtags"] = [{"text": "why", "indices": [139, 140]}]
    again = later(158000000000000001, linked, "Sat Jan 14 09:30:00 +0000 2012") | {"text": linked}
    answer = month(158000000000000102, "And the map.", "2012-01-14 11:00:00 +0000", in_reply_to_status_id=158000000000000001,
                   in_reply_to_user_id=int(USER), in_reply_to_screen_name=HANDLE)
    months = {"2010_06": [early], "2012_01": [answer, passed, tagged], "2012_02": [again]}
    for name, tweets in months.items():
        write(f"{base}/data/js/tweets/{name}.js", listed(f"Grailbird.data.tweets_{name}", tweets))
    index = [{"file_name": f"data/js/tweets/{name}.js", "year": int(name[:4]), "var_name": f"tweets_{name}",
              "tweet_count": len(tweets), "month": int(name[5:])} for name, tweets in months.items()]
    write(f"{base}/data/js/tweet_index.js", listed("var tweet_index", index))
    write(f"{base}/data/js/user_details.js", listed("var user_details", {"screen_name": HANDLE, "location": "CANARY", "bio": "CANARY", "id": USER}))
    rows = ["tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls",
            '"16000000001","","","2010-06-14 00:00:00 +0000","CANARY","In the table it reads otherwise","","","",""',
            '"15000000007","","","2010-05-02 00:00:00 +0000","CANARY","Only in the table,\non two lines: http://t.co/x1","","","","http://example.org/table"']
    write(f"{base}/tweets.csv", "\n".join(rows) + "\n")


def of_2019():
    """tweet.js at the root, not wrapped; pictures in a zip file inside."""
    base = "2019-root"
    text = "A slide from the teaching day https://t.co/pic19"
    tweet = later(1150000000000000001, text, "Sat Jul 13 10:00:00 +0000 2019", extended_entities=photo("slide.jpg", text, "https://t.co/pic19"))
    write(f"{base}/tweet.js", "\ufeff" + listed("window.YTD.tweet.part0", [tweet]).replace("\n", "\r\n"))
    write(f"{base}/account.js", listed("window.YTD.account.part0", [{"account": {"email": "CANARY@mail.example"}}]))
    write(f"{base}/tweet_media/tweet_media.zip", packed([("1150000000000000001-slide.jpg", b"a picture")]))


def of_2020():
    """data/tweet.js, wrapped; a link of before t.co, a reply, and a cut retweet."""
    base = "2020-tweet"
    plain = later(14000000000000001, "From long ago: http://www.example.org/old-page.", "Fri Dec 10 08:00:00 +0000 2010")
    answer = later(1250000000000000002, "@DrPatTemplate Agreed.", "Wed Apr 15 08:00:00 +0000 2020", in_reply_to_status_id_str="1250000000000000001",
                   in_reply_to_user_id_str="900000013", in_reply_to_screen_name="DrPatTemplate")
    cut = later(1250000000000000003, "RT @ProfPlaceholder: A long thought that ends in https://t.co/Qx…", "Wed Apr 15 09:00:00 +0000 2020")
    write(f"{base}/data/tweet.js", listed("window.YTD.tweet.part0", [{"tweet": tweet} for tweet in (cut, answer, plain)]))
    user = {"accountId": USER, "userName": HANDLE, "displayName": "Natalie Example"}
    files = {"tweet": {"files": [{"fileName": "data/tweet.js", "globalName": "YTD.tweet.part0", "count": "3"}]}}
    write(f"{base}/data/manifest.js", listed("window.__THAR_CONFIG", {"userInfo": user, "dataTypes": files}))


def of_2023():
    """tweets.js in parts, an edit, a list of what went to a Circle, headers of which one has no tweet."""
    base = "2023-parts"
    versions = {"editTweetIds": ["1610000000000000001", "1610000000000000002"]}
    first = later(1610000000000000001, "Back on 12 Janury.", "Mon Jan 02 10:00:00 +0000 2023", edit_info={"initial": versions})
    last = later(1610000000000000002, "Back on 12 January.", "Mon Jan 02 10:04:00 +0000 2023",
                 edit_info={"edit": {"initialTweetId": "1610000000000000001", "editControlInitial": versions}})
    few = later(1610000000000000003, "For a few.", "Mon Jan 02 11:00:00 +0000 2023")
    part = later(1610000000000000004, "After the edit.", "Mon Jan 02 12:00:00 +0000 2023", in_reply_to_status_id_str="1610000000000000001",
                 in_reply_to_user_id_str=USER, in_reply_to_screen_name=HANDLE)
    write(f"{base}/data/tweets.js", listed("window.YTD.tweets.part0", [{"tweet": tweet} for tweet in (last, first, few)]))
    write(f"{base}/data/tweets-part1.js", listed("window.YTD.tweets.part1", [{"tweet": part}]))
    write(f"{base}/data/tweets-part2.js", "window.YTD.tweets.part2 = []")
    write(f"{base}/data/twitter-circle-tweet.js", listed("window.YTD.twitter_circle_tweet.part0", [{"tweet": few}]))
    ids = [tweet["id"] for tweet in (first, last, few, part)] + ["1610000000000000009"]
    headers = [{"tweet": {"tweet_id": number, "user_id": USER, "created_at": "Mon Jan 02 10:00:00 +0000 2023"}} for number in ids]
    write(f"{base}/data/tweet-headers.js", listed("window.YTD.tweet_headers.part0", headers))
    user = {"accountId": USER, "userName": HANDLE, "displayName": "Natalie Example"}
    files = [{"fileName": "data/tweets.js", "count": "3"}, {"fileName": "data/tweets-part1.js", "count": "1"}, {"fileName": "data/tweets-part2.js", "count": "0"}]
    write(f"{base}/data/manifest.js", listed("window.__THAR_CONFIG", {"userInfo": user, "dataTypes": {"tweets": {"files": files}}}))


def of_2026():
    """Long posts with bold and italic in one second, a community tweet, an article."""
    base = "2026-notes"
    whole = ["What I read first: the table of who was left out. Then the rest & its https://t.co/long1", "What I read last: the abstract."]
    cuts = ["What I read first: the table of… https://t.co/self1", "@DrPatTemplate What I read last: the…"]
    second = "Mon Feb 09 18:00:00 +0000 2026"
    tweets = [later(2020900000000000001, cuts[0], second), later(2020900000000000002, cuts[1], second, in_reply_to_user_id_str="900000013",
                                                                in_reply_to_screen_name="DrPatTemplate")]
    def note(number, core):
        return {"noteTweet": {"noteTweetId": str(number), "createdAt": "2026-02-09T18:00:00.000Z", "core": core}}
    def style(name, part):
        start, end = at(whole[0], part)
        return {"styleTypes": [{"name": name}], "fromIndex": start, "toIndex": end}
    start, end = at(whole[0], "https://t.co/long1")
    url = {"shortUrl": "https://t.co/long1", "expandedUrl": "https://example.org/long", "displayUrl": "example.org/long", "fromIndex": start, "toIndex": end}
    first = {"text": whole[0], "styletags": [style("Bold", "left out. Then"), style("Italic", "its https://t.co/long1")], "urls": [url],
             "mentions": [], "hashtags": [], "cashtags": []}
    last = {"text": whole[1], "styletags": [], "urls": [], "mentions": [], "hashtags": [], "cashtags": []}
    write(f"{base}/data/tweets.js", listed("window.YTD.tweets.part0", [{"tweet": tweet} for tweet in tweets]))
    write(f"{base}/data/note-tweet.js", listed("window.YTD.note_tweet.part0", [note(7, last), note(8, first)]))
    community = later(2020900000000000003, "To the cardiologists who cycle.", second, community_id="1500000000000000001", scopes={"followers": False})
    write(f"{base}/data/community-tweet.js", listed("window.YTD.community_tweet.part0", [{"tweet": community}]))
    article = {"article": {"id": "9", "title": "Reading backwards", "content": [{"text": "Start at the end."}, {"text": "Then ask why."}]}}
    facts = {"articleMetadata": {"articleId": "9", "lifecycleState": "Published", "firstPublishedAtMs": "1770660000000"}}
    write(f"{base}/data/article.js", listed("window.YTD.article.part0", [article]))
    write(f"{base}/data/article-metadata.js", listed("window.YTD.article_metadata.part0", [facts]))
    user = {"accountId": USER, "userName": HANDLE, "displayName": "Natalie Example"}
    files = {"tweets": {"files": [{"fileName": "data/tweets.js", "count": "2"}]}}
    write(f"{base}/data/manifest.js", listed("window.__THAR_CONFIG", {"userInfo": user, "dataTypes": files}))


for folder in ERAS.glob("20*-*"):
    if folder.is_dir():
        shutil.rmtree(folder)
for era in (of_2013, of_2019, of_2020, of_2023, of_2026):
    era()
