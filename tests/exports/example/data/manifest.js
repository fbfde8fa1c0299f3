window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "900000001",
    "userName": "DrNatExample",
    "displayName": "Natalie Example"
  },
  "archiveInfo": {
    "sizeBytes": "250000",
    "generationDate": "2026-11-14T09:00:00.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt",
    "directory": "data/",
    "name": "README.txt"
  },
  "dataTypes": {
    "account": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.account.part0",
          "count": "1"
        }
      ]
    },
    "adEngagements": {
      "files": [
        {
          "fileName": "data/ad-engagements.js",
          "globalName": "YTD.ad_engagements.part0",
          "count": "1"
        }
      ]
    },
    "adImpressions": {
      "files": [
        {
          "fileName": "data/ad-impressions.js",
          "globalName": "YTD.ad_impressions.part0",
          "count": "1"
        }
      ]
    },
    "ageinfo": {
      "files": [
        {
          "fileName": "data/ageinfo.js",
          "globalName": "YTD.ageinfo.part0",
          "count": "1"
        }
      ]
    },
    "article": {
      "files": [
        {
          "fileName": "data/article.js",
          "globalName": "YTD.article.part0",
          "count": "0"
        }
      ]
    },
    "block": {
      "files": [
        {
          "fileName": "data/block.js",
          "globalName": "YTD.block.part0",
          "count": "1"
        }
      ]
    },
    "communityTweet": {
      "files": [
        {
          "fileName": "data/community-tweet.js",
          "globalName": "YTD.community_tweet.part0",
          "count": "0"
        }
      ]
    },
    "contact": {
      "files": [
        {
          "fileName": "data/contact.js",
          "globalName": "YTD.contact.part0",
          "count": "1"
        }
      ]
    },
    "deletedTweets": {
      "files": [
        {
          "fileName": "data/deleted-tweets.js",
          "globalName": "YTD.deleted_tweets.part0",
          "count": "1"
        }
      ]
    },
    "deviceToken": {
      "files": [
        {
          "fileName": "data/device-token.js",
          "globalName": "YTD.device_token.part0",
          "count": "1"
        }
      ]
    },
    "directMessageHeaders": {
      "files": [
        {
          "fileName": "data/direct-message-headers.js",
          "globalName": "YTD.direct_message_headers.part0",
          "count": "1"
        }
      ]
    },
    "directMessages": {
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.direct_messages.part0",
          "count": "1"
        }
      ]
    },
    "directMessagesGroup": {
      "files": [
        {
          "fileName": "data/direct-messages-group.js",
          "globalName": "YTD.direct_messages_group.part0",
          "count": "1"
        }
      ]
    },
    "emailAddressChange": {
      "files": [
        {
          "fileName": "data/email-address-change.js",
          "globalName": "YTD.email_address_change.part0",
          "count": "1"
        }
      ]
    },
    "follower": {
      "files": [
        {
          "fileName": "data/follower.js",
          "globalName": "YTD.follower.part0",
          "count": "1"
        }
      ]
    },
    "following": {
      "files": [
        {
          "fileName": "data/following.js",
          "globalName": "YTD.following.part0",
          "count": "1"
        }
      ]
    },
    "grokChatItem": {
      "files": [
        {
          "fileName": "data/grok-chat-item.js",
          "globalName": "YTD.grok_chat_item.part0",
          "count": "1"
        }
      ]
    },
    "ipAudit": {
      "files": [
        {
          "fileName": "data/ip-audit.js",
          "globalName": "YTD.ip_audit.part0",
          "count": "1"
        }
      ]
    },
    "like": {
      "files": [
        {
          "fileName": "data/like.js",
          "globalName": "YTD.like.part0",
          "count": "1"
        }
      ]
    },
    "mute": {
      "files": [
        {
          "fileName": "data/mute.js",
          "globalName": "YTD.mute.part0",
          "count": "1"
        }
      ]
    },
    "niDevices": {
      "files": [
        {
          "fileName": "data/ni-devices.js",
          "globalName": "YTD.ni_devices.part0",
          "count": "1"
        }
      ]
    },
    "noteTweet": {
      "files": [
        {
          "fileName": "data/note-tweet.js",
          "globalName": "YTD.note_tweet.part0",
          "count": "3"
        }
      ]
    },
    "personalization": {
      "files": [
        {
          "fileName": "data/personalization.js",
          "globalName": "YTD.personalization.part0",
          "count": "1"
        }
      ]
    },
    "phoneNumber": {
      "files": [
        {
          "fileName": "data/phone-number.js",
          "globalName": "YTD.phone_number.part0",
          "count": "1"
        }
      ]
    },
    "profile": {
      "files": [
        {
          "fileName": "data/profile.js",
          "globalName": "YTD.profile.part0",
          "count": "1"
        }
      ]
    },
    "protectedHistory": {
      "files": [
        {
          "fileName": "data/protected-history.js",
          "globalName": "YTD.protected_history.part0",
          "count": "1"
        }
      ]
    },
    "replyPrompt": {
      "files": [
        {
          "fileName": "data/reply-prompt.js",
          "globalName": "YTD.reply_prompt.part0",
          "count": "1"
        }
      ]
    },
    "savedSearch": {
      "files": [
        {
          "fileName": "data/saved-search.js",
          "globalName": "YTD.saved_search.part0",
          "count": "1"
        }
      ]
    },
    "tweets": {
      "mediaDirectory": "data/tweets_media",
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "60"
        },
        {
          "fileName": "data/tweets-part1.js",
          "globalName": "YTD.tweets.part1",
          "count": "24"
        }
      ]
    }
  }
}