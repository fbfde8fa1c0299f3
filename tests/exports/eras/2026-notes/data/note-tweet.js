window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "7",
      "createdAt": "2026-02-09T18:00:00.000Z",
      "core": {
        "text": "What I read last: the abstract.",
        "styletags": [],
        "urls": [],
        "mentions": [],
        "hashtags": [],
        "cashtags": []
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "8",
      "createdAt": "2026-02-09T18:00:00.000Z",
      "core": {
        "text": "What I read first: the table of who was left out. Then the rest & its https://t.co/long1",
        "styletags": [
          {
            "styleTypes": [
              {
                "name": "Bold"
              }
            ],
            "fromIndex": "40",
            "toIndex": "54"
          },
          {
            "styleTypes": [
              {
                "name": "Italic"
              }
            ],
            "fromIndex": "66",
            "toIndex": "88"
          }
        ],
        "urls": [
          {
            "shortUrl": "https://t.co/long1",
            "expandedUrl": "https://example.org/long",
            "displayUrl": "example.org/long",
            "fromIndex": "70",
            "toIndex": "88"
          }
        ],
        "mentions": [],
        "hashtags": [],
        "cashtags": []
      }
    }
  }
]