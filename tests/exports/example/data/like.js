window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1",
      "fullText": "CANARY-like-e930",
      "expandedUrl": "https://twitter.com/i/web/status/1"
    }
  }
]