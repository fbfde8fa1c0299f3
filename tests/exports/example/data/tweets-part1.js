window.YTD.tweets.part1 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1526991003451568282"
          ],
          "editableUntil": "2022-05-18T19:20:00.000Z",
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
              "47",
              "57"
            ]
          },
          {
            "text": "EBM",
            "indices": [
              "106",
              "110"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/Xc8872542x",
            "expanded_url": "https://www.nice.org.uk/guidance/ng136",
            "display_url": "nice.org.uk/guidance/ng136",
            "indices": [
              "82",
              "105"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "110"
      ],
      "favorite_count": "26",
      "id_str": "1526991003451568282",
      "truncated": false,
      "retweet_count": "2",
      "id": "1526991003451568282",
      "created_at": "Wed May 18 18:20:00 +0000 2022",
      "favorited": false,
      "full_text": "Guidelines deserve their footnotes. Tonight at #ExampleJC we read one to its end: https://t.co/Xc8872542x #EBM",
      "lang": "en",
      "possibly_sensitive": false
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
        "initial": {
          "editTweetIds": [
            "1928957160453093997"
          ],
          "editableUntil": "2025-06-01T00:30:00.000Z",
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
      "favorite_count": "21",
      "id_str": "1928957160453093997",
      "truncated": false,
      "retweet_count": "5",
      "id": "1928957160453093997",
      "created_at": "Sat May 31 23:30:00 +0000 2025",
      "favorited": false,
      "full_text": "Half past midnight in summer time, so this belongs to June in London and to May in Greenwich. Good night.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1615333112019002844"
          ],
          "editableUntil": "2023-01-17T14:00:00.000Z",
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
        "109"
      ],
      "favorite_count": "20",
      "id_str": "1615333112019002844",
      "truncated": false,
      "retweet_count": "5",
      "id": "1615333112019002844",
      "created_at": "Tue Jan 17 13:00:00 +0000 2023",
      "favorited": false,
      "full_text": "Screen check before the training day. Specimen only: NHS number: 999 000 0034, Surname: Specimen, Ward: none.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1615334370310099810"
          ],
          "editableUntil": "2023-01-17T14:05:00.000Z",
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
        "38"
      ],
      "favorite_count": "18",
      "in_reply_to_status_id_str": "1615333112019002844",
      "in_reply_to_status_id": "1615333112019002844",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "1615334370310099810",
      "truncated": false,
      "retweet_count": "1",
      "id": "1615334370310099810",
      "created_at": "Tue Jan 17 13:05:00 +0000 2023",
      "favorited": false,
      "full_text": "It worked. The training day can begin.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1636449754937796968"
          ],
          "editableUntil": "2023-03-16T20:30:00.000Z",
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
            "url": "https://t.co/Xfe6062d3x",
            "expanded_url": "https://x.com/i/web/status/1636449754937796968",
            "display_url": "x.com/i/web/status/1636449…",
            "indices": [
              "278",
              "301"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "301"
      ],
      "favorite_count": "8",
      "id_str": "1636449754937796968",
      "truncated": false,
      "retweet_count": "0",
      "id": "1636449754937796968",
      "created_at": "Thu Mar 16 19:30:00 +0000 2023",
      "favorited": false,
      "full_text": "A long post, because this does not fit into one tweet.\n\nWhat I look for in a trial before I change what I do: 1) who was in it, and who was kept out; 2) the absolute difference &amp; its interval, not only a p &lt; 0.05; 3) whether the end point matters to the people who take… https://t.co/Xfe6062d3x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1710006942325283956"
          ],
          "editableUntil": "2023-10-05T20:00:00.000Z",
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
            "url": "https://t.co/X5f63c319x",
            "expanded_url": "https://x.com/i/web/status/1710006942325283956",
            "display_url": "x.com/i/web/status/1710006…",
            "indices": [
              "271",
              "294"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "294"
      ],
      "favorite_count": "20",
      "id_str": "1710006942325283956",
      "truncated": false,
      "retweet_count": "1",
      "id": "1710006942325283956",
      "created_at": "Thu Oct 05 19:00:00 +0000 2023",
      "favorited": false,
      "full_text": "First of two long notes posted in one second. Journal clubs work when three things are in place: a paper that everyone can open, one question that everyone has seen beforehand, and a chair who asks the quietest person first. None of the three needs money, and all three… https://t.co/X5f63c319x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1710006942745316814"
          ],
          "editableUntil": "2023-10-05T20:00:00.000Z",
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
            "url": "https://t.co/Xbed2146bx",
            "expanded_url": "https://x.com/i/web/status/1710006942745316814",
            "display_url": "x.com/i/web/status/1710006…",
            "indices": [
              "267",
              "290"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "290"
      ],
      "favorite_count": "30",
      "in_reply_to_status_id_str": "1710006942325283956",
      "in_reply_to_status_id": "1710006942325283956",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "1710006942745316814",
      "truncated": false,
      "retweet_count": "1",
      "id": "1710006942745316814",
      "created_at": "Thu Oct 05 19:00:00 +0000 2023",
      "favorited": false,
      "full_text": "Second of two long notes posted in one second. After the hour we write three lines: what the paper found, what it cannot tell us, and what we will do differently, if anything. \"Nothing\" is a respectable answer, and over a year it has been our most frequent one; the… https://t.co/Xbed2146bx",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1745868241107563327"
          ],
          "editableUntil": "2024-01-12T19:00:00.000Z",
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
            "url": "https://t.co/Xf3b7b884x",
            "expanded_url": "http://dx.doi.org/10.1136/bmj.f4815",
            "display_url": "dx.doi.org/10.1136/bmj.f48…",
            "indices": [
              "79",
              "102"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "39",
      "id_str": "1745868241107563327",
      "truncated": false,
      "retweet_count": "3",
      "id": "1745868241107563327",
      "created_at": "Fri Jan 12 18:00:00 +0000 2024",
      "favorited": false,
      "full_text": "For the new registrars, before they post: benefits and pitfalls, in two pages. https://t.co/Xf3b7b884x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1752247777490506211"
          ],
          "editableUntil": "2024-01-30T09:30:00.000Z",
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
            "url": "https://t.co/X133084c3x",
            "expanded_url": "https://example.org/gmc-summary",
            "display_url": "example.org/gmc-summary",
            "indices": [
              "102",
              "125"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "35",
      "id_str": "1752247777490506211",
      "truncated": false,
      "retweet_count": "4",
      "id": "1752247777490506211",
      "created_at": "Tue Jan 30 08:30:00 +0000 2024",
      "favorited": false,
      "full_text": "The GMC's revised guidance on social media is in force from today. Read the whole of it; it is short. https://t.co/X133084c3x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1874244016668460160"
          ],
          "editableUntil": "2025-01-01T00:59:30.000Z",
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
              "73",
              "81"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "16",
      "id_str": "1874244016668460160",
      "truncated": false,
      "retweet_count": "0",
      "id": "1874244016668460160",
      "created_at": "Tue Dec 31 23:59:30 +0000 2024",
      "favorited": false,
      "full_text": "Last tweet of the year by my clock, and by London's. Be kind in January. #cycling",
      "lang": "en"
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
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1892639932021532747"
          ],
          "editableUntil": "2025-02-20T19:18:18.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.example.org\" rel=\"nofollow\">CANARY-device</a>",
      "entities": {
        "hashtags": [
          {
            "text": "café",
            "indices": [
              "31",
              "36"
            ]
          },
          {
            "text": "EchoUK2025",
            "indices": [
              "37",
              "48"
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
      "favorite_count": "19",
      "id_str": "1892639932021532747",
      "truncated": false,
      "retweet_count": "3",
      "id": "1892639932021532747",
      "created_at": "Thu Feb 20 18:18:18 +0000 2025",
      "favorited": false,
      "full_text": "Tags with accents and numbers: #café #EchoUK2025 and one that is no tag: #2025. A&amp;E, R&amp;D, C&amp;C.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1933237867118976281"
          ],
          "editableUntil": "2025-06-12T20:00:00.000Z",
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
              "56",
              "60"
            ]
          },
          {
            "text": "FOAMed",
            "indices": [
              "63",
              "70"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nurse_example",
            "screen_name": "nurse_example",
            "indices": [
              "4",
              "18"
            ],
            "id_str": "900000016",
            "id": "900000016"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "17",
      "id_str": "1933237867118976281",
      "truncated": false,
      "retweet_count": "4",
      "id": "1933237867118976281",
      "created_at": "Thu Jun 12 19:00:00 +0000 2025",
      "favorited": false,
      "full_text": "Ask @nurse_example, who teaches this better than I do. (#ECG) \"#FOAMed\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963134866031451950"
          ],
          "editableUntil": "2025-09-03T08:00:00.000Z",
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
        "65"
      ],
      "favorite_count": "30",
      "id_str": "1963134866031451950",
      "truncated": false,
      "retweet_count": "4",
      "id": "1963134866031451950",
      "created_at": "Wed Sep 03 07:00:00 +0000 2025",
      "favorited": false,
      "full_text": "Three rules for slides:\n\n1. One idea\n2. Big letters\n3. Stop early",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988202794975136884"
          ],
          "editableUntil": "2025-11-11T12:11:00.000Z",
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
        "111"
      ],
      "favorite_count": "20",
      "id_str": "1988202794975136884",
      "truncated": false,
      "retweet_count": "2",
      "id": "1988202794975136884",
      "created_at": "Tue Nov 11 11:11:00 +0000 2025",
      "favorited": false,
      "full_text": "A line for whoever builds web sites: &lt;script&gt;alert(\"no\")&lt;/script&gt; &amp; {{ braces }} are only text.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2020920631100182166"
          ],
          "editableUntil": "2026-02-09T19:00:00.000Z",
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
            "url": "https://t.co/X6f0a7e59x",
            "expanded_url": "https://natalie-example.example/",
            "display_url": "natalie-example.example/",
            "indices": [
              "103",
              "126"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "22",
      "id_str": "2020920631100182166",
      "truncated": false,
      "retweet_count": "3",
      "id": "2020920631100182166",
      "created_at": "Mon Feb 09 18:00:00 +0000 2026",
      "favorited": false,
      "full_text": "My tweets now live on a site of my own, with the ones about nobody's health but the bicycle's left in: https://t.co/X6f0a7e59x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065131950703516263"
          ],
          "editableUntil": "2026-06-11T19:00:00.000Z",
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
            "url": "https://t.co/Xe56c62c0x",
            "expanded_url": "https://example.org/reading-a-trial",
            "display_url": "example.org/reading-a-trial",
            "indices": [
              "150",
              "173"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "173"
      ],
      "favorite_count": "39",
      "id_str": "2065131950703516263",
      "truncated": false,
      "retweet_count": "5",
      "id": "2065131950703516263",
      "created_at": "Thu Jun 11 18:00:00 +0000 2026",
      "favorited": false,
      "full_text": "Tomorrow I speak at the Cardiomock study day about reading trials. Cardiomock pays a fee for it. The slides hold no product names and will be online: https://t.co/Xe56c62c0x",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2102103062738549102"
          ],
          "editableUntil": "2026-09-21T19:30:00.000Z",
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
              "66",
              "72"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "30",
      "id_str": "2102103062738549102",
      "truncated": false,
      "retweet_count": "3",
      "id": "2102103062738549102",
      "created_at": "Mon Sep 21 18:30:00 +0000 2026",
      "favorited": false,
      "full_text": "Three things I no longer say on a teaching round. A short thread. #MedEd",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2102103314396342484"
          ],
          "editableUntil": "2026-09-21T19:31:00.000Z",
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
        "86"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "2102103062738549102",
      "in_reply_to_status_id": "2102103062738549102",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "2102103314396342484",
      "truncated": false,
      "retweet_count": "1",
      "id": "2102103314396342484",
      "created_at": "Mon Sep 21 18:31:00 +0000 2026",
      "favorited": false,
      "full_text": "\"It is obvious.\" It was not obvious to me either, once; I have only forgotten the day.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2102103566054643778"
          ],
          "editableUntil": "2026-09-21T19:32:00.000Z",
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
        "100"
      ],
      "favorite_count": "18",
      "in_reply_to_status_id_str": "2102103314396342484",
      "in_reply_to_status_id": "2102103314396342484",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "2102103566054643778",
      "truncated": false,
      "retweet_count": "4",
      "id": "2102103566054643778",
      "created_at": "Mon Sep 21 18:32:00 +0000 2026",
      "favorited": false,
      "full_text": "\"The evidence shows.\" Which evidence, in whom, and by how much? Naming the paper takes four seconds.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2102103817714683361"
          ],
          "editableUntil": "2026-09-21T19:33:00.000Z",
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
        "74"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "2102103566054643778",
      "in_reply_to_status_id": "2102103566054643778",
      "in_reply_to_user_id": "900000001",
      "in_reply_to_user_id_str": "900000001",
      "in_reply_to_screen_name": "DrNatExample",
      "id_str": "2102103817714683361",
      "truncated": false,
      "retweet_count": "6",
      "id": "2102103817714683361",
      "created_at": "Mon Sep 21 18:33:00 +0000 2026",
      "favorited": false,
      "full_text": "\"Does that make sense?\" Better: \"What would you like me to go over again?\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2114796704365762430"
          ],
          "editableUntil": "2026-10-26T20:10:00.000Z",
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
              "37",
              "47"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/X084a023ax",
            "expanded_url": "https://example.org/jc-75",
            "display_url": "example.org/jc-75",
            "indices": [
              "49",
              "72"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "131"
      ],
      "favorite_count": "6",
      "id_str": "2114796704365762430",
      "truncated": false,
      "retweet_count": "4",
      "id": "2114796704365762430",
      "created_at": "Mon Oct 26 19:10:00 +0000 2026",
      "favorited": false,
      "full_text": "Paper, question and time of the next #ExampleJC: https://t.co/X084a023ax. Students very welcome; the first ten minutes are for you.",
      "lang": "en",
      "possibly_sensitive": false
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2119464964717384047"
          ],
          "editableUntil": "2026-11-08T17:20:00.000Z",
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
              "44",
              "52"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "52"
      ],
      "favorite_count": "15",
      "id_str": "2119464964717384047",
      "truncated": false,
      "retweet_count": "4",
      "id": "2119464964717384047",
      "created_at": "Sun Nov 08 16:20:00 +0000 2026",
      "favorited": false,
      "full_text": "A frosty loop, forty kilometres, one robin. #cycling",
      "lang": "en"
    }
  }
]