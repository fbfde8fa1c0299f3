window.YTD.reply_prompt.part0 = [
  {
    "replyPrompt": {
      "proposedTweetText": "CANARY-reply-prompt-007e"
    }
  }
]