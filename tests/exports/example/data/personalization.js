window.YTD.personalization.part0 = [
  {
    "p13nData": {
      "interests": {
        "interests": [
          {
            "name": "CANARY-personalization-141b"
          }
        ]
      }
    }
  }
]