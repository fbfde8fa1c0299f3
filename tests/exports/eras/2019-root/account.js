window.YTD.account.part0 = [
  {
    "account": {
      "email": "CANARY@mail.example"
    }
  }
]