window.YTD.block.part0 = [
  {
    "blocking": {
      "accountId": "900000099",
      "userLink": "https://twitter.com/CANARY-block-5c66"
    }
  }
]