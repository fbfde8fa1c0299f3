window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "900000098",
      "userLink": "https://twitter.com/CANARY-follower-f28e"
    }
  }
]