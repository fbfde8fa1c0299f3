window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "id": "2120818886050532915",
      "id_str": "2120818886050532915",
      "full_text": "CANARY-deleted-tweets-f50a, taken back by its author",
      "lang": "en",
      "created_at": "Thu Nov 12 10:00:00 +0000 2026",
      "deleted_at": "2026-11-12T10:05:00.000Z"
    }
  }
]