window.YTD.community_tweet.part0 = [
  {
    "tweet": {
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
        "31"
      ],
      "favorite_count": "2",
      "id_str": "2020900000000000003",
      "truncated": false,
      "retweet_count": "0",
      "id": "2020900000000000003",
      "created_at": "Mon Feb 09 18:00:00 +0000 2026",
      "favorited": false,
      "full_text": "To the cardiologists who cycle.",
      "lang": "en",
      "community_id": "1500000000000000001",
      "scopes": {
        "followers": false
      }
    }
  }
]