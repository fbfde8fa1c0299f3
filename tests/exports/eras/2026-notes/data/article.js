window.YTD.article.part0 = [
  {
    "article": {
      "id": "9",
      "title": "Reading backwards",
      "content": [
        {
          "text": "Start at the end."
        },
        {
          "text": "Then ask why."
        }
      ]
    }
  }
]