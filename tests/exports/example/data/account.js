window.YTD.account.part0 = [
  {
    "account": {
      "email": "CANARY-account-e3f3@mail.example",
      "createdVia": "web",
      "username": "DrNatExample",
      "accountId": "900000001",
      "createdAt": "2010-06-01T08:00:00.000Z",
      "accountDisplayName": "Natalie Example"
    }
  }
]