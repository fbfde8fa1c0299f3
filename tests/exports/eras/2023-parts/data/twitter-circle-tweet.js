window.YTD.twitter_circle_tweet.part0 = [
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
        "10"
      ],
      "favorite_count": "2",
      "id_str": "1610000000000000003",
      "truncated": false,
      "retweet_count": "0",
      "id": "1610000000000000003",
      "created_at": "Mon Jan 02 11:00:00 +0000 2023",
      "favorited": false,
      "full_text": "For a few.",
      "lang": "en"
    }
  }
]