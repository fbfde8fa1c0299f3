"""Makes the unpacked X export of an invented doctor in `tests/exports/example/`, and the pictures of `example-site/`.

    python3 tests/exports/make_example.py

Standard library only, and the same bytes each time. The layout is that of exports of 2026. Beside the export it writes
`example-canaries.txt` (markers that must be in no output: `marker file`) and `example-ids.txt` (`purpose id`).
"""

import json
import math
import re
import shutil
import zlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

import drawing
from example_tweets import TWEETS

HERE = Path(__file__).resolve().parent
EXPORT = HERE / "example"
SITE = HERE.parent.parent / "example-site"
HANDLE, USER = "DrNatExample", "900000001"
OTHERS = {"example_heart": "900000011", "ProfPlaceholder": "900000012", "DrPatTemplate": "900000013",
          "jo_invented": "900000014", "ExampleJournal": "900000015", "nurse_example": "900000016", HANDLE: USER}
SNOWFLAKE_START = 1288834974657
WHOLE_PARTS = 60
CANARIES = []

PARTS = re.compile(r"\{(?P<url>https?://[^{}\s]+)\}|(?<![\w@&])@(?P<mention>\w{1,15})\b|(?<![\w#&])#(?P<tag>\w*[^\W\d]\w*)"
                   r"|(?<![\w$])\$(?P<cash>[A-Z]{1,6})\b")


def canary(file):
    """A marker of its own for a private file."""
    name = Path(file).name.rsplit(".", 1)[0]
    marker = f"CANARY-{name}-{zlib.crc32(file.encode()) & 0xFFFF:04x}"
    CANARIES.append(f"{marker} {file}")
    return marker


def moment(extra, text):
    """The time of a tweet, in milliseconds since 1970."""
    at = datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=timezone.utc)
    return int(at.timestamp()) * 1000 + extra


def tweet_id(key, when, options):
    """An id that holds its time, as X makes them; before November 2010 a plain number."""
    ms = moment(options.get("ms", 0), when) - SNOWFLAKE_START
    low = zlib.crc32(key.encode()) & 0x3FFFFF
    return str(ms << 22 | low) if ms > 0 else "16180000123"


IDS = {key: tweet_id(key, when, options) for key, when, _, options in TWEETS}


def escape(text):
    """As X escapes a text: these three characters, and no others."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def short(address):
    """The shortened form of an address."""
    return "https://t.co/X" + f"{zlib.crc32(address.encode()):08x}x"


def shown(address):
    """How X displays an address."""
    bare = re.sub(r"^https?://(www\.)?", "", address)
    return bare if len(bare) <= 27 else bare[:26] + "…"


def user_mention(name, indices):
    """One mention; accounts that are gone have the id -1."""
    user = OTHERS.get(name, "-1")
    return {"name": name, "screen_name": name, "indices": indices, "id_str": user, "id": user}


def with_entities(source):
    """The escaped text, and its entities with indices in code points over that text."""
    text, at = "", 0
    found = {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []}
    for part in PARTS.finditer(source):
        text += escape(source[at:part.start()])
        start = len(text)
        text += short(part["url"]) if part["url"] else escape(part[0])
        indices = [str(start), str(len(text))]
        if part["url"]:
            found["urls"].append({"url": short(part["url"]), "expanded_url": part["url"],
                                  "display_url": shown(part["url"]), "indices": indices})
        elif part["mention"]:
            found["user_mentions"].append(user_mention(part["mention"], indices))
        elif part["tag"]:
            found["hashtags"].append({"text": part["tag"], "indices": indices})
        else:
            found["symbols"].append({"text": part["cash"], "indices": indices})
        at = part.end()
    return text + escape(source[at:]), found


def cut_long(text):
    """What tweets.js keeps of a long post: its first 270 characters and a link to the whole."""
    return text[:270].rsplit(" ", 1)[0] + "… {https://x.com/i/web/status/%s}"


def media_of(key, name, text_length):
    """The media entry of a picture; the file in the export is `<tweet id>-<name>`."""
    user_page = f"https://twitter.com/{HANDLE}/status/{IDS[key]}/photo/1"
    width, height = PICTURES[name][1]
    size = {"w": str(width), "h": str(height), "resize": "fit"}
    number = IDS[key][:-4] + f"{zlib.crc32(name.encode()) % 10000:04}"
    return {
        "expanded_url": user_page, "display_url": "pic.twitter.com/X" + key[:9], "url": short(key + "/photo"),
        "indices": [str(text_length - len(short("x"))), str(text_length)], "type": "photo",
        "id_str": number, "id": number,
        "media_url": f"http://pbs.twimg.com/media/{name}", "media_url_https": f"https://pbs.twimg.com/media/{name}",
        "sizes": {"thumb": {"w": "150", "h": "150", "resize": "crop"}, "small": size, "medium": size, "large": size},
    }


def edit_info(key, when, options):
    """Which versions there are."""
    first, last = options.get("edit_of", key), options.get("edited_by", key)
    until = datetime.strptime(when, "%Y-%m-%d %H:%M:%S") + timedelta(hours=1)
    versions = [IDS[first]] + ([IDS[last]] if last != first else [])
    initial = {"editTweetIds": versions, "editableUntil": until.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
               "editsRemaining": str(6 - len(versions)), "isEditEligible": "after" not in options}
    if "edit_of" in options:
        return {"edit": {"initialTweetId": IDS[first], "editControlInitial": initial}}
    return {"initial": initial}


def reply_fields(options):
    """What the tweet answers."""
    if "after" in options:
        handle, user, answered = HANDLE, USER, IDS[options["after"]]
    elif "answers" in options:
        handle, user, answered = options["answers"]
    else:
        return {}
    return {"in_reply_to_status_id_str": answered, "in_reply_to_status_id": answered, "in_reply_to_user_id": user,
            "in_reply_to_user_id_str": user, "in_reply_to_screen_name": handle}


def place_fields(latitude, longitude):
    """A place, which must never be shown."""
    return {"geo": {"type": "Point", "coordinates": [latitude, longitude]},
            "coordinates": {"type": "Point", "coordinates": [longitude, latitude]},
            "place": {"id": "0000000000000000", "name": "CANARY-place-name", "full_name": "CANARY-place-name, Nowhere"}}


def entry(key, when, source, options):
    """One element of tweets.js."""
    if options.get("note"):
        source = cut_long(source) % IDS[key]
    if "quotes" in options:
        quoted = options["quotes"]
        address = quoted if quoted.startswith("https:") else f"https://twitter.com/{HANDLE}/status/{IDS[quoted]}"
        source += " {%s}" % address
    if options.get("pictures"):
        source += " " + short(key + "/photo")
    text, entities = with_entities(source)
    media = [media_of(key, name, len(text)) for name in options.get("pictures", [])]
    tweet = {
        "edit_info": edit_info(key, when, options), "retweeted": False,
        "source": '<a href="https://mobile.example.org" rel="nofollow">CANARY-device</a>',
        "entities": entities | ({"media": media[:1]} if media else {}), "display_text_range": ["0", str(len(text))],
        "favorite_count": str(zlib.crc32(key.encode()) % 40), **reply_fields(options), "id_str": IDS[key],
        "truncated": False, "retweet_count": str(zlib.crc32(key.encode()) % 7), "id": IDS[key],
        "created_at": datetime.strptime(when, "%Y-%m-%d %H:%M:%S").strftime("%a %b %d %H:%M:%S +0000 %Y"),
        "favorited": False, "full_text": text, "lang": options.get("lang", "en"),
    }
    if entities["urls"] or media:
        tweet["possibly_sensitive"] = False
    if media:
        tweet["extended_entities"] = {"media": media}
    if "place" in options:
        tweet |= place_fields(*options["place"])
    return {"tweet": tweet}


def note(key, when, source, options):
    """One element of note-tweet.js: the whole text, not escaped, joined to its tweet by second and beginning only."""
    text, at, urls, tags = "", 0, [], []
    for part in PARTS.finditer(source):
        text += source[at:part.start()]
        start = len(text)
        text += short(part["url"]) if part["url"] else part[0]
        span = {"fromIndex": str(start), "toIndex": str(len(text))}
        if part["url"]:
            urls.append({"expandedUrl": part["url"], "displayUrl": shown(part["url"]), "shortUrl": short(part["url"]), **span})
        elif part["tag"]:
            tags.append({"text": part["tag"], **span})
        at = part.end()
    stamp = f"{when.replace(' ', 'T')}.000Z"
    return {"noteTweet": {
        "noteTweetId": str(int(IDS[key]) - 4096), "createdAt": stamp, "updatedAt": stamp,
        "lifecycle": {"value": "2", "name": "Final", "originalName": "FINAL", "annotations": {}},
        "core": {"styletags": [], "urls": urls, "text": text + source[at:], "mentions": [], "cashtags": [], "hashtags": tags},
    }}


def write_part(file, name, part, entries):
    """A file of the export: an assignment, then JSON."""
    path = EXPORT / "data" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f"window.YTD.{name}.part{part} = " + json.dumps(entries, indent=2, ensure_ascii=False)
    path.write_text(text, "utf-8", newline="\n")
    return {"fileName": f"data/{file}", "globalName": f"YTD.{name}.part{part}", "count": str(len(entries))}


def private_files():
    """Files that must never be opened, as (file, kind, entry): each with a marker of its own in place of MARK."""
    message = {"messageCreate": {"id": "1", "senderId": USER, "recipientId": OTHERS["jo_invented"], "text": "MARK",
                                 "createdAt": "2026-01-01T00:00:00.000Z", "reactions": [], "urls": [], "mediaUrls": []}}
    talk = {"dmConversation": {"conversationId": f"{USER}-{OTHERS['jo_invented']}", "messages": [message]}}
    gone = tweet_id("deleted", "2026-11-12 10:00:00", {})
    deleted = {"tweet": {"id": gone, "id_str": gone, "full_text": "MARK, taken back by its author", "lang": "en",
                         "created_at": "Thu Nov 12 10:00:00 +0000 2026", "deleted_at": "2026-11-12T10:05:00.000Z"}}
    account = {"email": "MARK@mail.example", "createdVia": "web", "username": HANDLE, "accountId": USER,
               "createdAt": "2010-06-01T08:00:00.000Z", "accountDisplayName": "Natalie Example"}
    login = {"accountId": USER, "createdAt": "2026-01-01T00:00:00.000Z", "loginIp": "MARK"}
    like = {"tweetId": "1", "fullText": "MARK", "expandedUrl": "https://twitter.com/i/web/status/1"}
    return [
        ("account.js", "account", {"account": account}),
        ("ad-engagements.js", "adEngagements", {"ad": {"adsUserData": {"adEngagements": {"engagements": ["MARK"]}}}}),
        ("ad-impressions.js", "adImpressions", {"ad": {"adsUserData": {"adImpressions": {"impressions": ["MARK"]}}}}),
        ("ageinfo.js", "ageinfo", {"ageMeta": {"ageInfo": {"age": ["MARK"], "birthDate": "MARK"}}}),
        ("block.js", "block", {"blocking": {"accountId": "900000099", "userLink": "https://twitter.com/MARK"}}),
        ("contact.js", "contact", {"contact": {"id": "1", "emails": ["MARK@mail.example"], "phoneNumbers": ["MARK"]}}),
        ("deleted-tweets.js", "deletedTweets", deleted),
        ("device-token.js", "deviceToken", {"deviceToken": {"clientApplicationId": "1", "token": "MARK"}}),
        ("direct-message-headers.js", "directMessageHeaders", {"dmConversation": {"conversationId": "MARK"}}),
        ("direct-messages.js", "directMessages", talk),
        ("direct-messages-group.js", "directMessagesGroup", talk),
        ("email-address-change.js", "emailAddressChange", {"emailAddressChange": {"changedTo": "MARK@mail.example"}}),
        ("follower.js", "follower", {"follower": {"accountId": "900000098", "userLink": "https://twitter.com/MARK"}}),
        ("following.js", "following", {"following": {"accountId": "900000097", "userLink": "https://twitter.com/MARK"}}),
        ("grok-chat-item.js", "grokChatItem", {"grokChatItem": {"sender": "User", "message": "MARK"}}),
        ("ip-audit.js", "ipAudit", {"ipAudit": login}),
        ("like.js", "like", {"like": like}),
        ("mute.js", "mute", {"muting": {"accountId": "900000096", "userLink": "https://twitter.com/MARK"}}),
        ("ni-devices.js", "niDevices", {"niDeviceResponse": {"pushDevice": {"udid": "MARK", "deviceType": "MARK"}}}),
        ("personalization.js", "personalization", {"p13nData": {"interests": {"interests": [{"name": "MARK"}]}}}),
        ("phone-number.js", "phoneNumber", {"device": {"phoneNumber": "MARK"}}),
        ("protected-history.js", "protectedHistory", {"protectedHistory": {"action": "MARK"}}),
        ("reply-prompt.js", "replyPrompt", {"replyPrompt": {"proposedTweetText": "MARK"}}),
        ("saved-search.js", "savedSearch", {"savedSearch": {"savedSearchId": "1", "query": "MARK"}}),
    ]


def write_private(file, kind, body):
    """Writes one private file, and notes its marker."""
    marked = json.loads(json.dumps(body).replace("MARK", canary(f"data/{file}")))
    return {kind: {"files": [write_part(file, file[:-3].replace("-", "_"), 0, [marked])]}}


def hills(x, y):
    """An evening sky above three ridges."""
    for top, colour in ((0.80 + 0.04 * math.sin(9 * x), (38, 70, 60)), (0.66 + 0.06 * math.sin(5 * x + 2), (66, 110, 92)),
                        (0.55 + 0.05 * math.sin(7 * x + 1), (120, 156, 140))):
        if y > top:
            return colour
    return drawing.blend((252, 214, 160), (120, 160, 205), max(0, 1 - y / 0.6))


def heart(x, y):
    """A heart on paper, by its well-known equation."""
    u, v = (x - 0.5) * 3.0, (0.54 - y) * 2.6
    inside = (u * u + v * v - 0.7) ** 3 - u * u * v ** 3 < 0
    return (178, 58, 72) if inside else (250, 247, 240)


def chart():
    """Five bars on paper."""
    rows = drawing.canvas(400, 260, lambda x, y: (250, 247, 240))
    for number, share in enumerate((0.35, 0.5, 0.45, 0.7, 0.85)):
        drawing.box(rows, 50 + number * 64, 220 - int(180 * share), 90 + number * 64, 220, (0, 94, 114))
    drawing.line(rows, (36, 220), (376, 220), 3, (40, 40, 40))
    return rows


def portrait():
    """The initials N E on a soft gradient."""
    rows = drawing.canvas(480, 480, lambda x, y: drawing.blend((206, 226, 224), (24, 92, 108), (x + 2 * y) / 3))
    ink = (255, 252, 245)
    n, e = [(125, 320), (125, 165), (225, 320), (225, 165)], [(352, 165), (272, 165), (272, 320), (352, 320)]
    for stroke in [*zip(n, n[1:]), *zip(e, e[1:]), ((272, 242), (338, 242))]:
        drawing.line(rows, *stroke, 20, ink)
    return rows


def route():
    """A winding road through fields, for a post."""
    rows = drawing.canvas(640, 320, lambda x, y: drawing.blend((226, 236, 214), (150, 186, 130), y))
    bends = [step / 60 for step in range(61)]
    points = [(40 + 560 * b, 290 - 230 * b - 38 * math.sin(9 * b)) for b in bends]
    for thickness, colour in ((26, (120, 124, 120)), (2, (250, 247, 240))):
        for stroke in zip(points, points[1:]):
            drawing.line(rows, *stroke, thickness, colour)
    return rows


def hills_with_place():
    """A JPEG that still holds what a telephone wrote into it."""
    return drawing.jpeg(drawing.canvas(1024, 608, hills), drawing.exif(canary("exif-of-hills.jpg"), 51.123456, 1.654321))


def heart_with_comment():
    """A PNG with a comment."""
    return drawing.png(drawing.canvas(400, 260, heart), canary("text-of-heart.png"))


PICTURES = {
    "hills.jpg": (hills_with_place, (1024, 608)),
    "chart.png": (lambda: drawing.png(chart()), (400, 260)),
    "heart.png": (heart_with_comment, (400, 260)),
}


def write_picture(path, picture):
    """Writes one picture, and its folder where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(picture)


def write_pictures():
    """The pictures of tweets, two of private folders, and those of the example site."""
    for key, _, _, options in TWEETS:
        for name in options.get("pictures", []):
            write_picture(EXPORT / "data/tweets_media" / f"{IDS[key]}-{name}", PICTURES[name][0]())
    for folder in ("direct_messages_media", "deleted_tweets_media"):
        grey = drawing.canvas(8, 8, lambda x, y: (200, 200, 200))
        file = f"data/{folder}/1-{folder.split('_')[0]}-media.png"
        write_picture(EXPORT / file, drawing.png(grey, canary(file)))
    write_picture(SITE / "static/portrait.png", drawing.png(portrait()))
    write_picture(SITE / "static/img/bars.png", drawing.png(chart()))
    write_picture(SITE / "posts/winding-road.png", drawing.png(route()))


def write_list(file, lines):
    """A file of lines beside the export."""
    (HERE / file).write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")


def main():
    """Writes everything anew."""
    if EXPORT.exists():
        shutil.rmtree(EXPORT)
    entries = [entry(*tweet) for tweet in TWEETS]
    for first, second in ((3, 17), (10, 11), (40, 52), (61, 70)):
        entries[first], entries[second] = entries[second], entries[first]
    entries.insert(25, None)
    notes = [note(key, when, text, options) for key, when, text, options in TWEETS if options.get("note")]
    profile = {"profile": {"description": {"bio": "Consultant cardiologist. Trials, teaching, bicycles. Views my own.",
                                           "website": short("https://natalie-example.example/"), "location": "Exampleton"}}}
    types = {
        "tweets": {"mediaDirectory": "data/tweets_media",
                   "files": [write_part("tweets.js", "tweets", 0, entries[:WHOLE_PARTS]),
                             write_part("tweets-part1.js", "tweets", 1, entries[WHOLE_PARTS:])]},
        "noteTweet": {"files": [write_part("note-tweet.js", "note_tweet", 0, notes)]},
        "profile": {"files": [write_part("profile.js", "profile", 0, [profile])]},
        "communityTweet": {"files": [write_part("community-tweet.js", "community_tweet", 0, [])]},
        "article": {"files": [write_part("article.js", "article", 0, [])]},
    }
    for private in private_files():
        types |= write_private(*private)
    manifest = {
        "userInfo": {"accountId": USER, "userName": HANDLE, "displayName": "Natalie Example"},
        "archiveInfo": {"sizeBytes": "250000", "generationDate": "2026-11-14T09:00:00.000Z", "isPartialArchive": False,
                        "maxPartSizeBytes": "53687091200"},
        "readmeInfo": {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"},
        "dataTypes": dict(sorted(types.items())),
    }
    text = "window.__THAR_CONFIG = " + json.dumps(manifest, indent=2)
    (EXPORT / "data/manifest.js").write_text(text, "utf-8", newline="\n")
    readme = "An invented export, made by tests/exports/make_example.py.\n"
    (EXPORT / "data/README.txt").write_text(readme, "utf-8", newline="\n")
    write_pictures()
    in_tweets = ["51.123456", "-1.654321", "CANARY-place-name", "CANARY-device"]
    write_list("example-canaries.txt", CANARIES + [f"{marker} data/tweets.js" for marker in in_tweets])
    write_list("example-ids.txt", [f"{key} {number}" for key, number in IDS.items()])


if __name__ == "__main__":
    main()
