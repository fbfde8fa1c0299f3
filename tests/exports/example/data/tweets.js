window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "16180000123"
          ],
          "editableUntil": "2010-06-14T20:05:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "23",
      "id_str": "16180000123",
      "truncated": false,
      "retweet_count": "0",
      "id": "16180000123",
      "created_at": "Mon Jun 14 19:05:10 +0000 2010",
      "favorited": false,
      "full_text": "Hello Twitter. A cardiology registrar, curious what this is for. Reading about it here: http://www.example.org/first-steps",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "23109731482124829"
          ],
          "editableUntil": "2011-01-06T21:12:44.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "105"
      ],
      "favorite_count": "13",
      "id_str": "23109731482124829",
      "truncated": false,
      "retweet_count": "0",
      "id": "23109731482124829",
      "created_at": "Thu Jan 06 20:12:44 +0000 2011",
      "favorited": false,
      "full_text": "A piece in the BMJ about doctors on Twitter, with a list of ten to follow. I am persuaded enough to stay.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "171164627760465119"
          ],
          "editableUntil": "2012-02-19T10:30:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "cycling",
            "indices": [
              "53",
              "61"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "23",
      "id_str": "171164627760465119",
      "truncated": false,
      "retweet_count": "4",
      "id": "171164627760465119",
      "created_at": "Sun Feb 19 09:30:02 +0000 2012",
      "favorited": false,
      "full_text": "First club ride of the year. Cold hands, clear head. #cycling",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "476990198381076326"
          ],
          "editableUntil": "2014-06-12T08:31:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jo_invented",
            "screen_name": "jo_invented",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900000014",
            "id": "900000014"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "14",
      "in_reply_to_status_id_str": "476950000000000002",
      "in_reply_to_status_id": "476950000000000002",
      "in_reply_to_user_id": "900000014",
      "in_reply_to_user_id_str": "900000014",
      "in_reply_to_screen_name": "jo_invented",
      "id_str": "476990198381076326",
      "truncated": false,
      "retweet_count": "4",
      "id": "476990198381076326",
      "created_at": "Thu Jun 12 07:31:40 +0000 2014",
      "favorited": false,
      "full_text": "@jo_invented Thank you for reading. I cannot answer medical questions here; your own practice can.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "204482203221044207"
          ],
          "editableUntil": "2012-05-21T09:02:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ECG",
            "indices": [
              "87",
              "91"
            ]
          },
          {
            "text": "FOAMed",
            "indices": [
              "92",
              "99"
            ]
          },
          {
            "text": "MedEd",
            "indices": [
              "100",
              "106"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "15",
      "id_str": "204482203221044207",
      "truncated": false,
      "retweet_count": "5",
      "id": "204482203221044207",
      "created_at": "Mon May 21 08:02:11 +0000 2012",
      "favorited": false,
      "full_text": "Today's teaching: read the rate, then the rhythm, then the axis, always in that order. #ECG #FOAMed #MedEd",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "246297186923611203"
          ],
          "editableUntil": "2012-09-13T18:20:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "158"
      ],
      "favorite_count": "19",
      "id_str": "246297186923611203",
      "truncated": false,
      "retweet_count": "4",
      "id": "246297186923611203",
      "created_at": "Thu Sep 13 17:20:00 +0000 2012",
      "favorited": false,
      "full_text": "Audit &amp; quality improvement are not the same thing: one measures, the other changes. If p &lt; 0.05 &amp; the effect &gt; trivial, then ask what it costs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "264475505980496333"
          ],
          "editableUntil": "2012-11-02T22:14:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "ProfPlaceholder",
            "screen_name": "ProfPlaceholder",
            "indices": [
              "20",
              "36"
            ],
            "id_str": "900000012",
            "id": "900000012"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "37",
      "id_str": "264475505980496333",
      "truncated": false,
      "retweet_count": "0",
      "id": "264475505980496333",
      "created_at": "Fri Nov 02 21:14:09 +0000 2012",
      "favorited": false,
      "full_text": "Enjoyed the talk by @ProfPlaceholder on how to read a forest plot. Clear, kind and on time.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "324809914711769327"
          ],
          "editableUntil": "2013-04-18T10:01:33.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleCardio13",
            "indices": [
              "3",
              "19"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "105"
      ],
      "favorite_count": "23",
      "id_str": "324809914711769327",
      "truncated": false,
      "retweet_count": "5",
      "id": "324809914711769327",
      "created_at": "Thu Apr 18 09:01:33 +0000 2013",
      "favorited": false,
      "full_text": "At #ExampleCardio13 for two days. Come and say hello by the coffee; I am the one with the bicycle helmet.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "324864960756896085"
          ],
          "editableUntil": "2013-04-18T13:40:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleCardio13",
            "indices": [
              "19",
              "35"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "37",
      "id_str": "324864960756896085",
      "truncated": false,
      "retweet_count": "5",
      "id": "324864960756896085",
      "created_at": "Thu Apr 18 12:40:17 +0000 2013",
      "favorited": false,
      "full_text": "Lunchtime tally at #ExampleCardio13: four talks, three with declared interests on slide one. Getting there.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "325291651497320899"
          ],
          "editableUntil": "2013-04-19T17:55:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleCardio13",
            "indices": [
              "10",
              "26"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xfeb74670x",
            "expanded_url": "https://example.org/cardio13-notes",
            "display_url": "example.org/cardio13-notes",
            "indices": [
              "92",
              "115"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "115"
      ],
      "favorite_count": "3",
      "id_str": "325291651497320899",
      "truncated": false,
      "retweet_count": "1",
      "id": "325291651497320899",
      "created_at": "Fri Apr 19 16:55:48 +0000 2013",
      "favorited": false,
      "full_text": "Home from #ExampleCardio13 with eleven pages of notes. Three things worth sharing are here: https://t.co/Xfeb74670x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "369904969971504410"
          ],
          "editableUntil": "2013-08-20T20:33:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X4196cde4x",
            "expanded_url": "https://doi.org/10.1136/bmj.f4815",
            "display_url": "doi.org/10.1136/bmj.f4815",
            "indices": [
              "89",
              "112"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "26",
      "id_str": "369904969971504410",
      "truncated": false,
      "retweet_count": "5",
      "id": "369904969971504410",
      "created_at": "Tue Aug 20 19:33:12 +0000 2013",
      "favorited": false,
      "full_text": "Sensible and unalarmed: how to reap the benefits of social media and avoid the pitfalls. https://t.co/X4196cde4x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "343272557248662862"
          ],
          "editableUntil": "2013-06-08T08:45:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "cycling",
            "indices": [
              "76",
              "84"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "example_heart",
            "screen_name": "example_heart",
            "indices": [
              "46",
              "60"
            ],
            "id_str": "900000011",
            "id": "900000011"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/Xb1afe071x",
            "expanded_url": "https://example.org/route-60",
            "display_url": "example.org/route-60",
            "indices": [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "14",
      "id_str": "343272557248662862",
      "truncated": false,
      "retweet_count": "4",
      "id": "343272557248662862",
      "created_at": "Sat Jun 08 07:45:30 +0000 2013",
      "favorited": false,
      "full_text": "🚲🚲❤️ Saturday: 60 km and no punctures. Thanks @example_heart for the route! #cycling https://t.co/Xb1afe071x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "410500644340159438"
          ],
          "editableUntil": "2013-12-10T21:05:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xe9bb9fe5x",
            "expanded_url": "https://doi.org/10.1136/bmj.f7122",
            "display_url": "doi.org/10.1136/bmj.f7122",
            "indices": [
              "112",
              "135"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "6",
      "id_str": "410500644340159438",
      "truncated": false,
      "retweet_count": "4",
      "id": "410500644340159438",
      "created_at": "Tue Dec 10 20:05:55 +0000 2013",
      "favorited": false,
      "full_text": "How doctors use Twitter to meet face to face. True for me: half the people I know at meetings I met here first. https://t.co/Xe9bb9fe5x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "423517478057628364"
          ],
          "editableUntil": "2014-01-15T19:10:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xbbb49aeex",
            "expanded_url": "https://example.org/slides",
            "display_url": "example.org/slides",
            "indices": [
              "7",
              "30"
            ]
          },
          {
            "url": "https://t.co/Xbbb49aeex",
            "expanded_url": "https://example.org/slides",
            "display_url": "example.org/slides",
            "indices": [
              "96",
              "119"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "4",
      "id_str": "423517478057628364",
      "truncated": false,
      "retweet_count": "1",
      "id": "423517478057628364",
      "created_at": "Wed Jan 15 18:10:10 +0000 2014",
      "favorited": false,
      "full_text": "Slides https://t.co/Xbbb49aeex for those who missed it. Once more, because the first row asked: https://t.co/Xbbb49aeex",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "430309696206331304"
          ],
          "editableUntil": "2014-02-03T13:00:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "example_heart",
            "screen_name": "example_heart",
            "indices": [
              "10",
              "24"
            ],
            "id_str": "900000011",
            "id": "900000011"
          },
          {
            "name": "example_hearts",
            "screen_name": "example_hearts",
            "indices": [
              "29",
              "44"
            ],
            "id_str": "-1",
            "id": "-1"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "0",
      "id_str": "430309696206331304",
      "truncated": false,
      "retweet_count": "6",
      "id": "430309696206331304",
      "created_at": "Mon Feb 03 12:00:01 +0000 2014",
      "favorited": false,
      "full_text": "Thank you @example_heart and @example_hearts (two accounts, easily mixed up) for answering my question about coding.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "472116295497365613"
          ],
          "editableUntil": "2014-05-29T21:44:31.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "MedEd",
            "indices": [
              "86",
              "92"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "92"
      ],
      "favorite_count": "29",
      "id_str": "472116295497365613",
      "truncated": false,
      "retweet_count": "0",
      "id": "472116295497365613",
      "created_at": "Thu May 29 20:44:31 +0000 2014",
      "favorited": false,
      "full_text": "A good handover has an end. Say \"that is everything, what have I left out?\" and wait. #MedEd",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "476716012534276838"
          ],
          "editableUntil": "2014-06-11T14:22:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "DrPatTemplate",
            "screen_name": "DrPatTemplate",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900000013",
            "id": "900000013"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "30",
      "in_reply_to_status_id_str": "476700000000000001",
      "in_reply_to_status_id": "476700000000000001",
      "in_reply_to_user_id": "900000013",
      "in_reply_to_user_id_str": "900000013",
      "in_reply_to_screen_name": "DrPatTemplate",
      "id_str": "476716012534276838",
      "truncated": false,
      "retweet_count": "0",
      "id": "476716012534276838",
      "created_at": "Wed Jun 11 13:22:09 +0000 2014",
      "favorited": false,
      "full_text": "@DrPatTemplate Agreed, and the supplement has the table you were looking for.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "176739184935943918"
          ],
          "editableUntil": "2012-03-05T19:41:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X2f257c1cx",
            "expanded_url": "https://doi.org/10.1136/bmj.c7390",
            "display_url": "doi.org/10.1136/bmj.c7390",
            "indices": [
              "81",
              "104"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "38",
      "id_str": "176739184935943918",
      "truncated": false,
      "retweet_count": "4",
      "id": "176739184935943918",
      "created_at": "Mon Mar 05 18:41:20 +0000 2012",
      "favorited": false,
      "full_text": "Still the piece I send to colleagues who ask why I am here: Twitter going global https://t.co/X2f257c1cx",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "509416027062560838"
          ],
          "editableUntil": "2014-09-09T20:00:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "ExampleJournal",
            "screen_name": "ExampleJournal",
            "indices": [
              "1",
              "16"
            ],
            "id_str": "900000015",
            "id": "900000015"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "38",
      "id_str": "509416027062560838",
      "truncated": false,
      "retweet_count": "1",
      "id": "509416027062560838",
      "created_at": "Tue Sep 09 19:00:20 +0000 2014",
      "favorited": false,
      "full_text": ".@ExampleJournal has made its back issues free to read. Librarians, thank you.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "527735404756368819"
          ],
          "editableUntil": "2014-10-30T09:15:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "example_heart",
            "screen_name": "example_heart",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "900000011",
            "id": "900000011"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "3",
      "id_str": "527735404756368819",
      "truncated": false,
      "retweet_count": "4",
      "id": "527735404756368819",
      "created_at": "Thu Oct 30 08:15:00 +0000 2014",
      "favorited": false,
      "full_text": "RT @example_heart: Applications for our teaching fellowship close on Friday. Ask us anything.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "535902910019608082"
          ],
          "editableUntil": "2014-11-21T22:09:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "ProfPlaceholder",
            "screen_name": "ProfPlaceholder",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "900000012",
            "id": "900000012"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "34",
      "id_str": "535902910019608082",
      "truncated": false,
      "retweet_count": "2",
      "id": "535902910019608082",
      "created_at": "Fri Nov 21 21:09:45 +0000 2014",
      "favorited": false,
      "full_text": "RT @ProfPlaceholder: Six questions to put to any diagnostic study, with a worked example for each, and a note on which of them I got wrong …",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572471431790182201"
          ],
          "editableUntil": "2015-03-02T20:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ECG",
            "indices": [
              "120",
              "124"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "124"
      ],
      "favorite_count": "1",
      "id_str": "572471431790182201",
      "truncated": false,
      "retweet_count": "3",
      "id": "572471431790182201",
      "created_at": "Mon Mar 02 19:00:00 +0000 2015",
      "favorited": false,
      "full_text": "How I read an ECG, in six tweets. General teaching, written for students; not a way to judge a tracing of your own. 1/6 #ECG",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572471733779492483"
          ],
          "editableUntil": "2015-03-02T20:01:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "11",
      "in_reply_to_status_id_str": "572471431790182201",
      "in_reply_to_status_id": "572471431790182201",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "572471733779492483",
      "truncated": false,
      "retweet_count": "0",
      "id": "572471733779492483",
      "created_at": "Mon Mar 02 19:01:12 +0000 2015",
      "favorited": false,
      "full_text": "Rate first. Count the large squares between two R waves and divide 300 by them. If the rhythm is irregular, count over ten seconds instead. 2/6",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572472060935659029"
          ],
          "editableUntil": "2015-03-02T20:02:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "21",
      "in_reply_to_status_id_str": "572471733779492483",
      "in_reply_to_status_id": "572471733779492483",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "572472060935659029",
      "truncated": false,
      "retweet_count": "1",
      "id": "572472060935659029",
      "created_at": "Mon Mar 02 19:02:30 +0000 2015",
      "favorited": false,
      "full_text": "Rhythm next. Is there a P wave before each QRS, and a QRS after each P? Use a strip of paper; eyes alone deceive. 3/6",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572472358728846262"
          ],
          "editableUntil": "2015-03-02T20:03:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "30",
      "in_reply_to_status_id_str": "572472060935659029",
      "in_reply_to_status_id": "572472060935659029",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "572472358728846262",
      "truncated": false,
      "retweet_count": "0",
      "id": "572472358728846262",
      "created_at": "Mon Mar 02 19:03:41 +0000 2015",
      "favorited": false,
      "full_text": "Axis. Leads I and aVF are enough to begin with: both up is normal for an adult. 4/6",
      "lang": "en"
    }
  },
  null,
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572472698467547936"
          ],
          "editableUntil": "2015-03-02T20:05:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "0",
      "in_reply_to_status_id_str": "572472358728846262",
      "in_reply_to_status_id": "572472358728846262",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "572472698467547936",
      "truncated": false,
      "retweet_count": "1",
      "id": "572472698467547936",
      "created_at": "Mon Mar 02 19:05:02 +0000 2015",
      "favorited": false,
      "full_text": "Then intervals: PR, QRS, QT. Measure by hand before you read what the machine printed. 5/6",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572473025623829146"
          ],
          "editableUntil": "2015-03-02T20:06:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xb41fda0ax",
            "expanded_url": "https://example.org/ecg-basics",
            "display_url": "example.org/ecg-basics",
            "indices": [
              "93",
              "116"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "120"
      ],
      "favorite_count": "10",
      "in_reply_to_status_id_str": "572472698467547936",
      "in_reply_to_status_id": "572472698467547936",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "572473025623829146",
      "truncated": false,
      "retweet_count": "6",
      "id": "572473025623829146",
      "created_at": "Mon Mar 02 19:06:20 +0000 2015",
      "favorited": false,
      "full_text": "Last, the shape of each segment, and an older tracing beside it if one exists. More to read: https://t.co/Xb41fda0ax 6/6",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "572662692053038886"
          ],
          "editableUntil": "2015-03-03T08:40:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "109"
      ],
      "favorite_count": "6",
      "in_reply_to_status_id_str": "572472060935659029",
      "in_reply_to_status_id": "572472060935659029",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "572662692053038886",
      "truncated": false,
      "retweet_count": "1",
      "id": "572662692053038886",
      "created_at": "Tue Mar 03 07:40:00 +0000 2015",
      "favorited": false,
      "full_text": "A footnote to the third: callipers are better than paper, and a ruler drawn on a card is better than nothing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "643484354370983440"
          ],
          "editableUntil": "2015-09-14T19:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "MedEd",
            "indices": [
              "134",
              "140"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "32",
      "id_str": "643484354370983440",
      "truncated": false,
      "retweet_count": "3",
      "id": "643484354370983440",
      "created_at": "Mon Sep 14 18:00:00 +0000 2015",
      "favorited": false,
      "full_text": "Three tweets in one second, written beforehand. One: guidelines describe populations; they leave room for the person in front of you. #MedEd",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "643484354789803946"
          ],
          "editableUntil": "2015-09-14T19:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "2",
      "in_reply_to_status_id_str": "643484354370983440",
      "in_reply_to_status_id": "643484354370983440",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "643484354789803946",
      "truncated": false,
      "retweet_count": "3",
      "id": "643484354789803946",
      "created_at": "Mon Sep 14 18:00:00 +0000 2015",
      "favorited": false,
      "full_text": "Two: when I depart from a guideline I write down why, in words that the next colleague will understand.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "643484355209180988"
          ],
          "editableUntil": "2015-09-14T19:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "12",
      "in_reply_to_status_id_str": "643484354789803946",
      "in_reply_to_status_id": "643484354789803946",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "643484355209180988",
      "truncated": false,
      "retweet_count": "1",
      "id": "643484355209180988",
      "created_at": "Mon Sep 14 18:00:00 +0000 2015",
      "favorited": false,
      "full_text": "Three: then I tell the people who wrote it. Guideline groups read their post.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "704584458042228200"
          ],
          "editableUntil": "2016-03-01T09:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleCardio16",
            "indices": [
              "53",
              "69"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "16",
      "id_str": "704584458042228200",
      "truncated": false,
      "retweet_count": "3",
      "id": "704584458042228200",
      "created_at": "Tue Mar 01 08:30:00 +0000 2016",
      "favorited": false,
      "full_text": "Dydd Gŵyl Dewi hapus! Diolch i bawb yn y gynhadledd. #ExampleCardio16",
      "lang": "cy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "718002980258161111"
          ],
          "editableUntil": "2016-04-07T10:10:25.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ECG",
            "indices": [
              "42",
              "46"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X2cbc42acx",
            "expanded_url": "https://example.org/teaching-day",
            "display_url": "example.org/teaching-day",
            "indices": [
              "47",
              "70"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "70"
      ],
      "favorite_count": "23",
      "id_str": "718002980258161111",
      "truncated": false,
      "retweet_count": "4",
      "id": "718002980258161111",
      "created_at": "Thu Apr 07 09:10:25 +0000 2016",
      "favorited": false,
      "full_text": "شكرا لجميع الزملاء على هذا اليوم التعليمي #ECG https://t.co/X2cbc42acx",
      "lang": "ar",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "748573081075875483"
          ],
          "editableUntil": "2016-06-30T18:45:05.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [
          {
            "text": "EXMP",
            "indices": [
              "69",
              "74"
            ]
          }
        ],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xfc851459x",
            "expanded_url": "https://natalie-example.example/statements/",
            "display_url": "natalie-example.example/st…",
            "indices": [
              "120",
              "143"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "27",
      "id_str": "748573081075875483",
      "truncated": false,
      "retweet_count": "4",
      "id": "748573081075875483",
      "created_at": "Thu Jun 30 17:45:05 +0000 2016",
      "favorited": false,
      "full_text": "For the record, I own no shares in anything that I prescribe. Not in $EXMP, not in any other. Interests are on my site: https://t.co/Xfc851459x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "777935285256566872"
          ],
          "editableUntil": "2016-09-19T19:20:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "MedEd",
            "indices": [
              "91",
              "97"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "0",
      "id_str": "777935285256566872",
      "truncated": false,
      "retweet_count": "4",
      "id": "777935285256566872",
      "created_at": "Mon Sep 19 18:20:00 +0000 2016",
      "favorited": false,
      "full_text": "What is the one paper that you would give to a new registrar? Answers collected on Sunday. #MedEd",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "777940863678240283"
          ],
          "editableUntil": "2016-09-19T19:42:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "DrPatTemplate",
            "screen_name": "DrPatTemplate",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900000013",
            "id": "900000013"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "59"
      ],
      "favorite_count": "35",
      "in_reply_to_status_id_str": "777938000000000003",
      "in_reply_to_status_id": "777938000000000003",
      "in_reply_to_user_id": "900000013",
      "in_reply_to_user_id_str": "900000013",
      "in_reply_to_screen_name": "DrPatTemplate",
      "id_str": "777940863678240283",
      "truncated": false,
      "retweet_count": "2",
      "id": "777940863678240283",
      "created_at": "Mon Sep 19 18:42:10 +0000 2016",
      "favorited": false,
      "full_text": "@DrPatTemplate A fine choice, and short. It is on the list.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "777941576709732448"
          ],
          "editableUntil": "2016-09-19T19:45:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "DrPatTemplate",
            "screen_name": "DrPatTemplate",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900000013",
            "id": "900000013"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "0",
      "in_reply_to_status_id_str": "777940863678240283",
      "in_reply_to_status_id": "777940863678240283",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "777941576709732448",
      "truncated": false,
      "retweet_count": "2",
      "id": "777941576709732448",
      "created_at": "Mon Sep 19 18:45:00 +0000 2016",
      "favorited": false,
      "full_text": "@DrPatTemplate And the reply to it, a month later, is as good as the paper.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "818366698092294246"
          ],
          "editableUntil": "2017-01-09T09:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "30",
      "id_str": "818366698092294246",
      "truncated": false,
      "retweet_count": "1",
      "id": "818366698092294246",
      "created_at": "Mon Jan 09 08:00:00 +0000 2017",
      "favorited": false,
      "full_text": "A new chapter: from this week I am a consultant cardiologist at Example NHS Foundation Trust. Views here stay my own.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "844642544645932596"
          ],
          "editableUntil": "2017-03-22T21:10:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "MedEd",
            "indices": [
              "81",
              "87"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "87"
      ],
      "favorite_count": "4",
      "id_str": "844642544645932596",
      "truncated": false,
      "retweet_count": "0",
      "id": "844642544645932596",
      "created_at": "Wed Mar 22 20:10:50 +0000 2017",
      "favorited": false,
      "full_text": "Students: nobody minds the question. We mind the silence after \"any questions?\". #MedEd",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "878681691390897621"
          ],
          "editableUntil": "2017-06-24T19:30:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "cycling",
            "indices": [
              "30",
              "38"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/DrNatExample/status/878681691390897621/photo/1",
            "display_url": "pic.twitter.com/Xpicture-o",
            "url": "https://t.co/Xa63196edx",
            "indices": [
              "39",
              "62"
            ],
            "type": "photo",
            "id_str": "878681691390890763",
            "id": "878681691390890763",
            "media_url": "http://pbs.twimg.com/media/hills.jpg",
            "media_url_https": "https://pbs.twimg.com/media/hills.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "1024",
                "h": "608",
                "resize": "fit"
              },
              "medium": {
                "w": "1024",
                "h": "608",
                "resize": "fit"
              },
              "large": {
                "w": "1024",
                "h": "608",
                "resize": "fit"
              }
            }
          }
        ]
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "21",
      "id_str": "878681691390897621",
      "truncated": false,
      "retweet_count": "6",
      "id": "878681691390897621",
      "created_at": "Sat Jun 24 18:30:15 +0000 2017",
      "favorited": false,
      "full_text": "The reward for the long hill. #cycling https://t.co/Xa63196edx",
      "lang": "en",
      "possibly_sensitive": false,
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/DrNatExample/status/878681691390897621/photo/1",
            "display_url": "pic.twitter.com/Xpicture-o",
            "url": "https://t.co/Xa63196edx",
            "indices": [
              "39",
              "62"
            ],
            "type": "photo",
            "id_str": "878681691390890763",
            "id": "878681691390890763",
            "media_url": "http://pbs.twimg.com/media/hills.jpg",
            "media_url_https": "https://pbs.twimg.com/media/hills.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "1024",
                "h": "608",
                "resize": "fit"
              },
              "medium": {
                "w": "1024",
                "h": "608",
                "resize": "fit"
              },
              "large": {
                "w": "1024",
                "h": "608",
                "resize": "fit"
              }
            }
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1250876615688666975"
          ],
          "editableUntil": "2020-04-16T21:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "7",
      "id_str": "1250876615688666975",
      "truncated": false,
      "retweet_count": "0",
      "id": "1250876615688666975",
      "created_at": "Thu Apr 16 20:00:00 +0000 2020",
      "favorited": false,
      "full_text": "Porters, cleaners, ward clerks, switchboard: thank you. The rest of us only work because you do.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "927255443667521466"
          ],
          "editableUntil": "2017-11-05T20:25:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X53f56fafx",
            "expanded_url": "https://twitter.com/DrNatExample/status/572471431790182201",
            "display_url": "twitter.com/DrNatExample/s…",
            "indices": [
              "48",
              "71"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "18",
      "id_str": "927255443667521466",
      "truncated": false,
      "retweet_count": "2",
      "id": "927255443667521466",
      "created_at": "Sun Nov 05 19:25:00 +0000 2017",
      "favorited": false,
      "full_text": "Still the order in which I do it, two years on. https://t.co/X53f56fafx",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "954081100560143499"
          ],
          "editableUntil": "2018-01-18T21:00:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xa1859061x",
            "expanded_url": "https://twitter.com/ExampleJournal/status/953700000000000004",
            "display_url": "twitter.com/ExampleJournal…",
            "indices": [
              "59",
              "82"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "82"
      ],
      "favorite_count": "27",
      "id_str": "954081100560143499",
      "truncated": false,
      "retweet_count": "1",
      "id": "954081100560143499",
      "created_at": "Thu Jan 18 20:00:35 +0000 2018",
      "favorited": false,
      "full_text": "A careful summary, limits included. More like this please. https://t.co/Xa1859061x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "988325348767809801"
          ],
          "editableUntil": "2018-04-23T08:55:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "EBM",
            "indices": [
              "113",
              "117"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "9",
      "id_str": "988325348767809801",
      "truncated": false,
      "retweet_count": "5",
      "id": "988325348767809801",
      "created_at": "Mon Apr 23 07:55:00 +0000 2018",
      "favorited": false,
      "full_text": "Number needed to treat is a sentence, not a number: to treat how many, with what, for how long, to prevent what? #EBM",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "996721925947619206"
          ],
          "editableUntil": "2018-05-16T13:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "22",
      "id_str": "996721925947619206",
      "truncated": false,
      "retweet_count": "0",
      "id": "996721925947619206",
      "created_at": "Wed May 16 12:00:00 +0000 2018",
      "favorited": false,
      "full_text": "A test of our form, made-up data: Example patient, NHS no 999 000 0018.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1009499873080313791"
          ],
          "editableUntil": "2018-06-20T19:15:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xd61d6852x",
            "expanded_url": "https://twitter.com/DrNatExample/status/996721925947619206",
            "display_url": "twitter.com/DrNatExample/s…",
            "indices": [
              "70",
              "93"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "31",
      "id_str": "1009499873080313791",
      "truncated": false,
      "retweet_count": "0",
      "id": "1009499873080313791",
      "created_at": "Wed Jun 20 18:15:00 +0000 2018",
      "favorited": false,
      "full_text": "That form has been changed since: it now says SAMPLE across the page. https://t.co/Xd61d6852x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1047837573248367643"
          ],
          "editableUntil": "2018-10-04T14:15:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "FOAMed",
            "indices": [
              "64",
              "71"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/DrNatExample/status/1047837573248367643/photo/1",
            "display_url": "pic.twitter.com/Xpictures-",
            "url": "https://t.co/Xab344fbbx",
            "indices": [
              "72",
              "95"
            ],
            "type": "photo",
            "id_str": "1047837573248368202",
            "id": "1047837573248368202",
            "media_url": "http://pbs.twimg.com/media/chart.png",
            "media_url_https": "https://pbs.twimg.com/media/chart.png",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              },
              "medium": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              },
              "large": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              }
            }
          }
        ]
      },
      "display_text_range": [
        "0",
        "95"
      ],
      "favorite_count": "3",
      "id_str": "1047837573248367643",
      "truncated": false,
      "retweet_count": "5",
      "id": "1047837573248367643",
      "created_at": "Thu Oct 04 13:15:20 +0000 2018",
      "favorited": false,
      "full_text": "Two of my teaching slides, drawn by hand. Use them as you like. #FOAMed https://t.co/Xab344fbbx",
      "lang": "en",
      "possibly_sensitive": false,
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/DrNatExample/status/1047837573248367643/photo/1",
            "display_url": "pic.twitter.com/Xpictures-",
            "url": "https://t.co/Xab344fbbx",
            "indices": [
              "72",
              "95"
            ],
            "type": "photo",
            "id_str": "1047837573248368202",
            "id": "1047837573248368202",
            "media_url": "http://pbs.twimg.com/media/chart.png",
            "media_url_https": "https://pbs.twimg.com/media/chart.png",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              },
              "medium": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              },
              "large": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              }
            }
          },
          {
            "expanded_url": "https://twitter.com/DrNatExample/status/1047837573248367643/photo/1",
            "display_url": "pic.twitter.com/Xpictures-",
            "url": "https://t.co/Xab344fbbx",
            "indices": [
              "72",
              "95"
            ],
            "type": "photo",
            "id_str": "1047837573248366118",
            "id": "1047837573248366118",
            "media_url": "http://pbs.twimg.com/media/heart.png",
            "media_url_https": "https://pbs.twimg.com/media/heart.png",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              },
              "medium": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              },
              "large": {
                "w": "400",
                "h": "260",
                "resize": "fit"
              }
            }
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1095020892782646165"
          ],
          "editableUntil": "2019-02-11T19:05:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "NatExampleSpR",
            "screen_name": "NatExampleSpR",
            "indices": [
              "30",
              "44"
            ],
            "id_str": "-1",
            "id": "-1"
          },
          {
            "name": "DrNatExample",
            "screen_name": "DrNatExample",
            "indices": [
              "51",
              "64"
            ],
            "id_str": "900000001",
            "id": "900000001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "37",
      "id_str": "1095020892782646165",
      "truncated": false,
      "retweet_count": "1",
      "id": "1095020892782646165",
      "created_at": "Mon Feb 11 18:05:00 +0000 2019",
      "favorited": false,
      "full_text": "Moved house on Twitter: I was @NatExampleSpR, I am @DrNatExample. Same bicycle.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1124003113989260421"
          ],
          "editableUntil": "2019-05-02T18:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "29",
      "id_str": "1124003113989260421",
      "truncated": false,
      "retweet_count": "2",
      "id": "1124003113989260421",
      "created_at": "Thu May 02 17:30:00 +0000 2019",
      "favorited": false,
      "full_text": "Chairing is mostly listening to the clock so that others need not.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1172223349357728061"
          ],
          "editableUntil": "2019-09-12T20:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleJC",
            "indices": [
              "11",
              "21"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xc074301fx",
            "expanded_url": "https://example.org/jc-12",
            "display_url": "example.org/jc-12",
            "indices": [
              "55",
              "78"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "139"
      ],
      "favorite_count": "37",
      "id_str": "1172223349357728061",
      "truncated": false,
      "retweet_count": "1",
      "id": "1172223349357728061",
      "created_at": "Thu Sep 12 19:00:00 +0000 2019",
      "favorited": false,
      "full_text": "Welcome to #ExampleJC. Tonight's paper is open access: https://t.co/Xc074301fx. One question only: would this change what you do on Monday?",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1172238469824217223"
          ],
          "editableUntil": "2019-09-12T21:00:05.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleJC",
            "indices": [
              "9",
              "19"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "105"
      ],
      "favorite_count": "15",
      "in_reply_to_status_id_str": "1172223349357728061",
      "in_reply_to_status_id": "1172223349357728061",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "1172238469824217223",
      "truncated": false,
      "retweet_count": "0",
      "id": "1172238469824217223",
      "created_at": "Thu Sep 12 20:00:05 +0000 2019",
      "favorited": false,
      "full_text": "That was #ExampleJC. Sum of the hour: not yet, and we know which trial we are waiting for. Thank you all.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1197094775158980125"
          ],
          "editableUntil": "2019-11-20T11:10:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "21",
      "id_str": "1197094775158980125",
      "truncated": false,
      "retweet_count": "1",
      "id": "1197094775158980125",
      "created_at": "Wed Nov 20 10:10:10 +0000 2019",
      "favorited": false,
      "full_text": "Sample text from our reference form, nobody real: Dr A N Other-Example, GMC number 0000001, has been known to me for three years.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "896328202058552269"
          ],
          "editableUntil": "2017-08-12T12:11:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "cycling",
            "indices": [
              "57",
              "65"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "13",
      "id_str": "896328202058552269",
      "truncated": false,
      "retweet_count": "4",
      "id": "896328202058552269",
      "created_at": "Sat Aug 12 11:11:11 +0000 2017",
      "favorited": false,
      "full_text": "Stopped for tea half way round. Thirty kilometres to go. #cycling",
      "lang": "en",
      "geo": {
        "type": "Point",
        "coordinates": [
          "51.123456",
          "-1.654321"
        ]
      },
      "coordinates": {
        "type": "Point",
        "coordinates": [
          "-1.654321",
          "51.123456"
        ]
      },
      "place": {
        "id": "0000000000000000",
        "name": "CANARY-place-name",
        "full_name": "CANARY-place-name, Nowhere"
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1311027968213937893"
          ],
          "editableUntil": "2020-09-29T20:40:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "EBM",
            "indices": [
              "79",
              "83"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "37",
      "id_str": "1311027968213937893",
      "truncated": false,
      "retweet_count": "2",
      "id": "1311027968213937893",
      "created_at": "Tue Sep 29 19:40:00 +0000 2020",
      "favorited": false,
      "full_text": "Preprints are letters to colleagues, not conclusions. I read them, and I wait. #EBM",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1402190951744461390"
          ],
          "editableUntil": "2021-06-08T10:09:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "14",
      "id_str": "1402190951744461390",
      "truncated": false,
      "retweet_count": "1",
      "id": "1402190951744461390",
      "created_at": "Tue Jun 08 09:09:09 +0000 2021",
      "favorited": false,
      "full_text": "Testing the new keyboard: 9990000026. It works.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1451084586811741544"
          ],
          "editableUntil": "2021-10-21T08:15:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "85"
      ],
      "favorite_count": "24",
      "id_str": "1451084586811741544",
      "truncated": false,
      "retweet_count": "2",
      "id": "1451084586811741544",
      "created_at": "Thu Oct 21 07:15:00 +0000 2021",
      "favorited": false,
      "full_text": "Consent is a conversation that ends with a form, not a form that ends a conversation.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1493132903841861038"
          ],
          "editableUntil": "2022-02-14T09:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "24"
      ],
      "favorite_count": "14",
      "id_str": "1493132903841861038",
      "truncated": false,
      "retweet_count": "5",
      "id": "1493132903841861038",
      "created_at": "Mon Feb 14 08:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Check. The. Denominator.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1598013991941524517",
            "1598016382697944078"
          ],
          "editableUntil": "2022-11-30T19:00:00.000Z",
          "editsRemaining": "4",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleJC",
            "indices": [
              "97",
              "107"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X530da576x",
            "expanded_url": "https://example.org/jc-40",
            "display_url": "example.org/jc-40",
            "indices": [
              "73",
              "96"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "13",
      "id_str": "1598013991941524517",
      "truncated": false,
      "retweet_count": "0",
      "id": "1598013991941524517",
      "created_at": "Wed Nov 30 18:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Our journal club returns on 12 Janury at 19:00. Paper and question here: https://t.co/X530da576x #ExampleJC",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "edit": {
          "initialTweetId": "1598013991941524517",
          "editControlInitial": {
            "editTweetIds": [
              "1598013991941524517",
              "1598016382697944078"
            ],
            "editableUntil": "2022-11-30T19:09:30.000Z",
            "editsRemaining": "4",
            "isEditEligible": true
          }
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "ExampleJC",
            "indices": [
              "98",
              "108"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X530da576x",
            "expanded_url": "https://example.org/jc-40",
            "display_url": "example.org/jc-40",
            "indices": [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "30",
      "id_str": "1598016382697944078",
      "truncated": false,
      "retweet_count": "0",
      "id": "1598016382697944078",
      "created_at": "Wed Nov 30 18:09:30 +0000 2022",
      "favorited": false,
      "full_text": "Our journal club returns on 12 January at 19:00. Paper and question here: https://t.co/X530da576x #ExampleJC",
      "lang": "en",
      "possibly_sensitive": false
    }
  }
]