window.YTD.tweets.part0 = [
 {
  "tweet": {
   "id": "1900000000000000001",
   "id_str": "1900000000000000001",
   "full_text": "Reading &amp; teaching: https://t.co/abc #MedEd",
   "created_at": "Sun Mar 02 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [
     {
      "text": "MedEd",
      "indices": [
       "41",
       "47"
      ]
     }
    ],
    "symbols": [],
    "user_mentions": [],
    "urls": [
     {
      "url": "https://t.co/abc",
      "expanded_url": "https://example.org/paper?a=1&b=2",
      "display_url": "example.org/paper?a=1&b…",
      "indices": [
       "24",
       "40"
      ]
     }
    ]
   },
   "display_text_range": [
    "0",
    "47"
   ],
   "retweeted": false,
   "truncated": false
  }
 },
 {
  "tweet": {
   "id": "1900000000000000002",
   "id_str": "1900000000000000002",
   "full_text": "1/2 A thread about walking.",
   "created_at": "Sun Mar 09 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "27"
   ],
   "retweeted": false,
   "truncated": false
  }
 },
 {
  "tweet": {
   "id": "1900000000000000003",
   "id_str": "1900000000000000003",
   "full_text": "2/2 It ends here.",
   "created_at": "Sun Mar 09 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "17"
   ],
   "retweeted": false,
   "truncated": false,
   "in_reply_to_status_id_str": "1900000000000000002",
   "in_reply_to_user_id_str": "7",
   "in_reply_to_screen_name": "exampledoctor"
  }
 },
 {
  "tweet": {
   "id": "1900000000000000004",
   "id_str": "1900000000000000004",
   "full_text": "@someone thank you",
   "created_at": "Sun Mar 16 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "screen_name": "someone",
      "name": "S",
      "id_str": "8",
      "indices": [
       "0",
       "8"
      ]
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "18"
   ],
   "retweeted": false,
   "truncated": false,
   "in_reply_to_status_id_str": "5",
   "in_reply_to_user_id_str": "8",
   "in_reply_to_screen_name": "someone"
  }
 },
 {
  "tweet": {
   "id": "1900000000000000005",
   "id_str": "1900000000000000005",
   "full_text": "RT @examplejournal: a paper",
   "created_at": "Sun Mar 16 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [
     {
      "screen_name": "examplejournal",
      "name": "J",
      "id_str": "9",
      "indices": [
       "3",
       "18"
      ]
     }
    ],
    "urls": []
   },
   "display_text_range": [
    "0",
    "27"
   ],
   "retweeted": false,
   "truncated": false
  }
 },
 {
  "tweet": {
   "id": "1900000000000000006",
   "id_str": "1900000000000000006",
   "full_text": "Example patient, NHS no 999 000 0018",
   "created_at": "Sun Mar 23 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "36"
   ],
   "retweeted": false,
   "truncated": false
  }
 },
 {
  "tweet": {
   "id": "1900000000000000007",
   "id_str": "1900000000000000007",
   "full_text": "Bare digits 9990000026",
   "created_at": "Sun Mar 23 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "22"
   ],
   "retweeted": false,
   "truncated": false
  }
 },
 {
  "tweet": {
   "id": "1900000000000000008",
   "id_str": "1900000000000000008",
   "full_text": "&lt;script&gt;alert(1)&lt;/script&gt; {{ page.title }}",
   "created_at": "Sun Mar 30 09:30:00 +0000 2025",
   "lang": "en",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "54"
   ],
   "retweeted": false,
   "truncated": false
  }
 }
]