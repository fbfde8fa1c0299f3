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
          "count": "3"
        },
        {
          "fileName": "data/tweets-part1.js",
          "count": "1"
        },
        {
          "fileName": "data/tweets-part2.js",
          "count": "0"
        }
      ]
    }
  }
}