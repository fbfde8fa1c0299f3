window.YTD.email_address_change.part0 = [
  {
    "emailAddressChange": {
      "changedTo": "CANARY-email-address-change-d91d@mail.example"
    }
  }
]