window.YTD.phone_number.part0 = [
  {
    "device": {
      "phoneNumber": "CANARY-phone-number-0ee0"
    }
  }
]