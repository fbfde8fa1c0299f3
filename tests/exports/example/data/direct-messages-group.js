window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation": {
      "conversationId": "900000001-900000014",
      "messages": [
        {
          "messageCreate": {
            "id": "1",
            "senderId": "900000001",
            "recipientId": "900000014",
            "text": "CANARY-direct-messages-group-dbe6",
            "createdAt": "2026-01-01T00:00:00.000Z",
            "reactions": [],
            "urls": [],
            "mediaUrls": []
          }
        }
      ]
    }
  }
]