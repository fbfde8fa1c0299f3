Grailbird.data.tweets_2012_01 = [
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
    "id_str": "158000000000000102",
    "id": 158000000000000102,
    "text": "And the map.",
    "created_at": "2012-01-14 11:00:00 +0000",
    "user": {
      "name": "Natalie Example",
      "screen_name": "DrNatExample",
      "id_str": "900000011",
      "id": 900000011,
      "protected": false
    },
    "in_reply_to_status_id": 158000000000000001,
    "in_reply_to_user_id": 900000011,
    "in_reply_to_screen_name": "DrNatExample"
  },
  {
    "source": "<a href=\"https://device.example\">CANARY</a>",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [
        {
          "text": "why",
          "indices": [
            139,
            140
          ]
        }
      ],
      "urls": []
    },
    "geo": {
      "type": "Point",
      "coordinates": [
        51.123456,
        -1.654321
      ]
    },
    "id_str": "158000000000000101",
    "id": 158000000000000101,
    "text": "RT @ProfPlaceholder: Six questions to put to any diagnostic…",
    "created_at": "2012-01-14 10:05:00 +0000",
    "user": {
      "name": "Natalie Example",
      "screen_name": "DrNatExample",
      "id_str": "900000011",
      "id": 900000011,
      "protected": false
    },
    "retweeted_status": {
      "source": "<a href=\"https://device.example\">CANARY</a>",
      "entities": {
        "user_mentions": [],
        "media": [],
        "hashtags": [
          {
            "text": "why",
            "indices": [
              67,
              71
            ]
          }
        ],
        "urls": []
      },
      "geo": {
        "type": "Point",
        "coordinates": [
          51.123456,
          -1.654321
        ]
      },
      "id_str": "158000000000000100",
      "id": 158000000000000100,
      "text": "Six questions to put to any diagnostic study, the last of which is #why",
      "created_at": "2012-01-14 10:00:00 +0000",
      "user": {
        "name": "Prof Placeholder",
        "screen_name": "ProfPlaceholder",
        "id_str": "900000012",
        "id": 900000012
      }
    }
  },
  {
    "source": "<a href=\"https://device.example\">CANARY</a>",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [
        {
          "text": "cycling",
          "indices": [
            39,
            47
          ]
        }
      ],
      "urls": [
        {
          "url": "http://t.co/notes1",
          "expanded_url": "http://example.org/notes",
          "display_url": "example.org/notes",
          "indices": [
            20,
            38
          ]
        }
      ]
    },
    "geo": {
      "type": "Point",
      "coordinates": [
        51.123456,
        -1.654321
      ]
    },
    "id_str": "158000000000000001",
    "id": 158000000000000001,
    "text": "🚲 Notes of the day: http://t.co/notes1 #cycling &amp; more",
    "created_at": "2012-01-14 09:30:00 +0000",
    "user": {
      "name": "Natalie Example",
      "screen_name": "DrNatExample",
      "id_str": "900000011",
      "id": 900000011,
      "protected": false
    }
  }
]