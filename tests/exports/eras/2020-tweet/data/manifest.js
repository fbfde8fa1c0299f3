window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "900000011",
    "userName": "DrNatExample",
    "displayName": "Natalie Example"
  },
  "dataTypes": {
    "tweet": {
      "files": [
        {
          "fileName": "data/tweet.js",
          "globalName": "YTD.tweet.part0",
          "count": "3"
        }
      ]
    }
  }
}