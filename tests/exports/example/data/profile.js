window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Consultant cardiologist. Trials, teaching, bicycles. Views my own.",
        "website": "https://t.co/X6f0a7e59x",
        "location": "Exampleton"
      }
    }
  }
]