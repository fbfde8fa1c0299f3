window.__THAR_CONFIG = { "userInfo": { "accountId": "1", "userName": "exampledoctor" },
  "dataTypes": { "tweets": { "files": [ { "fileName": "data/tweets.js", "count": "2" } ] } } }
