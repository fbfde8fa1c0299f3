window.YTD.tweet.part0 = [
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
        "65"
      ],
      "favorite_count": "2",
      "id_str": "1250000000000000003",
      "truncated": false,
      "retweet_count": "0",
      "id": "1250000000000000003",
      "created_at": "Wed Apr 15 09:00:00 +0000 2020",
      "favorited": false,
      "full_text": "RT @ProfPlaceholder: A long thought that ends in https://t.co/Qx…",
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
        "22"
      ],
      "favorite_count": "2",
      "id_str": "1250000000000000002",
      "truncated": false,
      "retweet_count": "0",
      "id": "1250000000000000002",
      "created_at": "Wed Apr 15 08:00:00 +0000 2020",
      "favorited": false,
      "full_text": "@DrPatTemplate Agreed.",
      "lang": "en",
      "in_reply_to_status_id_str": "1250000000000000001",
      "in_reply_to_user_id_str": "900000013",
      "in_reply_to_screen_name": "DrPatTemplate"
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
        "47"
      ],
      "favorite_count": "2",
      "id_str": "14000000000000001",
      "truncated": false,
      "retweet_count": "0",
      "id": "14000000000000001",
      "created_at": "Fri Dec 10 08:00:00 +0000 2010",
      "favorited": false,
      "full_text": "From long ago: http://www.example.org/old-page.",
      "lang": "en"
    }
  }
]