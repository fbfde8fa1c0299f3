window.YTD.tweets.part0 = [
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
        "51"
      ],
      "favorite_count": "2",
      "id_str": "2020900000000000001",
      "truncated": false,
      "retweet_count": "0",
      "id": "2020900000000000001",
      "created_at": "Mon Feb 09 18:00:00 +0000 2026",
      "favorited": false,
      "full_text": "What I read first: the table of… https://t.co/self1",
      "lang": "en"
    }
  },
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
        "37"
      ],
      "favorite_count": "2",
      "id_str": "2020900000000000002",
      "truncated": false,
      "retweet_count": "0",
      "id": "2020900000000000002",
      "created_at": "Mon Feb 09 18:00:00 +0000 2026",
      "favorited": false,
      "full_text": "@DrPatTemplate What I read last: the…",
      "lang": "en",
      "in_reply_to_user_id_str": "900000013",
      "in_reply_to_screen_name": "DrPatTemplate"
    }
  }
]