window.YTD.tweet.part0 = [
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
      "48"
    ],
    "favorite_count": "2",
    "id_str": "1150000000000000001",
    "truncated": false,
    "retweet_count": "0",
    "id": "1150000000000000001",
    "created_at": "Sat Jul 13 10:00:00 +0000 2019",
    "favorited": false,
    "full_text": "A slide from the teaching day https://t.co/pic19",
    "lang": "en",
    "extended_entities": {
      "media": [
        {
          "type": "photo",
          "url": "https://t.co/pic19",
          "indices": [
            "30",
            "48"
          ],
          "media_url_https": "https://pbs.example/media/slide.jpg"
        }
      ]
    }
  }
]