window.YTD.grok_chat_item.part0 = [
  {
    "grokChatItem": {
      "sender": "User",
      "message": "CANARY-grok-chat-item-70d6"
    }
  }
]