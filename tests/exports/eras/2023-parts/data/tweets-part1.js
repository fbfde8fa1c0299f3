window.YTD.tweets.part1 = [
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
        "15"
      ],
      "favorite_count": "2",
      "id_str": "1610000000000000004",
      "truncated": false,
      "retweet_count": "0",
      "id": "1610000000000000004",
      "created_at": "Mon Jan 02 12:00:00 +0000 2023",
      "favorited": false,
      "full_text": "After the edit.",
      "lang": "en",
      "in_reply_to_status_id_str": "1610000000000000001",
      "in_reply_to_user_id_str": "900000011",
      "in_reply_to_screen_name": "DrNatExample"
    }
  }
]