window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1636449754937792872",
      "createdAt": "2023-03-16T19:30:00.000Z",
      "updatedAt": "2023-03-16T19:30:00.000Z",
      "lifecycle": {
        "value": "2",
        "name": "Final",
        "originalName": "FINAL",
        "annotations": {}
      },
      "core": {
        "styletags": [],
        "urls": [
          {
            "expandedUrl": "https://example.org/reading-a-trial",
            "displayUrl": "example.org/reading-a-trial",
            "shortUrl": "https://t.co/Xe56c62c0x",
            "fromIndex": "482",
            "toIndex": "505"
          }
        ],
        "text": "A long post, because this does not fit into one tweet.\n\nWhat I look for in a trial before I change what I do: 1) who was in it, and who was kept out; 2) the absolute difference & its interval, not only a p < 0.05; 3) whether the end point matters to the people who take the tablets; 4) how many stopped, and why; 5) who paid. If one of these is missing from the abstract I go to the appendix, and if it is missing there I write to the authors. They nearly always answer. #ExampleJC https://t.co/Xe56c62c0x",
        "mentions": [],
        "cashtags": [],
        "hashtags": [
          {
            "text": "ExampleJC",
            "fromIndex": "471",
            "toIndex": "481"
          }
        ]
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "1710006942325279860",
      "createdAt": "2023-10-05T19:00:00.000Z",
      "updatedAt": "2023-10-05T19:00:00.000Z",
      "lifecycle": {
        "value": "2",
        "name": "Final",
        "originalName": "FINAL",
        "annotations": {}
      },
      "core": {
        "styletags": [],
        "urls": [],
        "text": "First of two long notes posted in one second. Journal clubs work when three things are in place: a paper that everyone can open, one question that everyone has seen beforehand, and a chair who asks the quietest person first. None of the three needs money, and all three are forgotten under pressure of time. #ExampleJC",
        "mentions": [],
        "cashtags": [],
        "hashtags": [
          {
            "text": "ExampleJC",
            "fromIndex": "308",
            "toIndex": "318"
          }
        ]
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "1710006942745312718",
      "createdAt": "2023-10-05T19:00:00.000Z",
      "updatedAt": "2023-10-05T19:00:00.000Z",
      "lifecycle": {
        "value": "2",
        "name": "Final",
        "originalName": "FINAL",
        "annotations": {}
      },
      "core": {
        "styletags": [],
        "urls": [],
        "text": "Second of two long notes posted in one second. After the hour we write three lines: what the paper found, what it cannot tell us, and what we will do differently, if anything. \"Nothing\" is a respectable answer, and over a year it has been our most frequent one; the list of reasons is good teaching in itself. #ExampleJC",
        "mentions": [],
        "cashtags": [],
        "hashtags": [
          {
            "text": "ExampleJC",
            "fromIndex": "310",
            "toIndex": "320"
          }
        ]
      }
    }
  }
]