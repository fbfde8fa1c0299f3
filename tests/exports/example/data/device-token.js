window.YTD.device_token.part0 = [
  {
    "deviceToken": {
      "clientApplicationId": "1",
      "token": "CANARY-device-token-dba7"
    }
  }
]