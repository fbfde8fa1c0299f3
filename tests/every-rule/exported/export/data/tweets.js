window.YTD.tweets.part0 = [ { "tweet": {
  "id_str": "1900000000000000000", "full_text": "The sea https://t.co/abc", "created_at": "Sun Mar 02 09:30:00 +0000 2025",
  "extended_entities": { "media": [ { "type": "photo", "url": "https://t.co/abc", "indices": ["8", "24"],
    "media_url_https": "https://pbs.example/media/gone.jpg" } ] } } },
  { "tweet": {
  "id_str": "1900000000000000001", "full_text": "A hill https://t.co/abd", "created_at": "Sun Mar 02 09:40:00 +0000 2025",
  "extended_entities": { "media": [ { "type": "photo", "url": "https://t.co/abd", "indices": ["7", "23"],
    "media_url_https": "https://pbs.example/media/hill.jpg" } ] } } } ]
