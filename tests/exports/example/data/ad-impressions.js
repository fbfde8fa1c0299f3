window.YTD.ad_impressions.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adImpressions": {
          "impressions": [
            "CANARY-ad-impressions-63af"
          ]
        }
      }
    }
  }
]