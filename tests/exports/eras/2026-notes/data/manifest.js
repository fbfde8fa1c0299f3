window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "900000011",
    "userName": "DrNatExample",
    "displayName": "Natalie Example"
  },
  "dataTypes": {
    "tweets": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "count": "2"
        }
      ]
    }
  }
}