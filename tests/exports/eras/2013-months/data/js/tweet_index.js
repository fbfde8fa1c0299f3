var tweet_index = [
  {
    "file_name": "data/js/tweets/2010_06.js",
    "year": 2010,
    "var_name": "tweets_2010_06",
    "tweet_count": 1,
    "month": 6
  },
  {
    "file_name": "data/js/tweets/2012_01.js",
    "year": 2012,
    "var_name": "tweets_2012_01",
    "tweet_count": 3,
    "month": 1
  },
  {
    "file_name": "data/js/tweets/2012_02.js",
    "year": 2012,
    "var_name": "tweets_2012_02",
    "tweet_count": 1,
    "month": 2
  }
]