window.YTD.profile.part0 = [ { "profile": { "description": {
  "bio": "Foundation doctor. Views my own.", "website": "https://other.example/", "location": "" } } } ]
