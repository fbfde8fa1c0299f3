Grailbird.data.tweets_2012_02 = [
  {
    "retweeted": false,
    "source": "<a href=\"https://device.example\">CANARY</a>",
    "entities": {
      "hashtags": [],
      "symbols": [],
      "user_mentions": [],
      "urls": []
    },
    "display_text_range": [
      "0",
      "58"
    ],
    "favorite_count": "2",
    "id_str": "158000000000000001",
    "truncated": false,
    "retweet_count": "0",
    "id": "158000000000000001",
    "created_at": "Sat Jan 14 09:30:00 +0000 2012",
    "favorited": false,
    "full_text": "🚲 Notes of the day: http://t.co/notes1 #cycling &amp; more",
    "lang": "en",
    "text": "🚲 Notes of the day: http://t.co/notes1 #cycling &amp; more"
  }
]