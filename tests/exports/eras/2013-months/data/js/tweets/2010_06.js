Grailbird.data.tweets_2010_06 = [
  {
    "source": "<a href=\"https://device.example\">CANARY</a>",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {
      "type": "Point",
      "coordinates": [
        51.123456,
        -1.654321
      ]
    },
    "id_str": "16000000001",
    "id": 16000000001,
    "text": "First day on Twitter & curious",
    "created_at": "2010-06-14 00:00:00 +0000",
    "user": {
      "name": "Natalie Example",
      "screen_name": "DrNatExample",
      "id_str": "900000011",
      "id": 900000011,
      "protected": false
    }
  }
]