window.YTD.article_metadata.part0 = [
  {
    "articleMetadata": {
      "articleId": "9",
      "lifecycleState": "Published",
      "firstPublishedAtMs": "1770660000000"
    }
  }
]