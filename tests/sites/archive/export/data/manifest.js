window.__THAR_CONFIG = {
 "userInfo": {
  "accountId": "7",
  "userName": "exampledoctor",
  "displayName": "Dr Natalie Example"
 },
 "archiveInfo": {
  "generationDate": "2026-01-01T00:00:00.000Z",
  "isPartialArchive": false
 },
 "dataTypes": {
  "tweets": {
   "files": [
    {
     "fileName": "data/tweets.js",
     "globalName": "YTD.tweets.part0",
     "count": "8"
    }
   ]
  }
 }
}