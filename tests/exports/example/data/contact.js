window.YTD.contact.part0 = [
  {
    "contact": {
      "id": "1",
      "emails": [
        "CANARY-contact-9903@mail.example"
      ],
      "phoneNumbers": [
        "CANARY-contact-9903"
      ]
    }
  }
]