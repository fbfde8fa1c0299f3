window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation": {
      "conversationId": "CANARY-direct-message-headers-bc6f"
    }
  }
]