var user_details = {
  "screen_name": "DrNatExample",
  "location": "CANARY",
  "bio": "CANARY",
  "id": "900000011"
}