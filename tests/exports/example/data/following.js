window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "900000097",
      "userLink": "https://twitter.com/CANARY-following-2395"
    }
  }
]