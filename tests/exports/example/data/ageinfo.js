window.YTD.ageinfo.part0 = [
  {
    "ageMeta": {
      "ageInfo": {
        "age": [
          "CANARY-ageinfo-e745"
        ],
        "birthDate": "CANARY-ageinfo-e745"
      }
    }
  }
]