window.YTD.tweet_headers.part0 = [
  {
    "tweet": {
      "tweet_id": "1610000000000000001",
      "user_id": "900000011",
      "created_at": "Mon Jan 02 10:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1610000000000000002",
      "user_id": "900000011",
      "created_at": "Mon Jan 02 10:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1610000000000000003",
      "user_id": "900000011",
      "created_at": "Mon Jan 02 10:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1610000000000000004",
      "user_id": "900000011",
      "created_at": "Mon Jan 02 10:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1610000000000000009",
      "user_id": "900000011",
      "created_at": "Mon Jan 02 10:00:00 +0000 2023"
    }
  }
]