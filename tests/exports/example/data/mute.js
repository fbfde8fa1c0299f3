window.YTD.mute.part0 = [
  {
    "muting": {
      "accountId": "900000096",
      "userLink": "https://twitter.com/CANARY-mute-2037"
    }
  }
]