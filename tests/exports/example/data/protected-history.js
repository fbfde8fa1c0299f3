window.YTD.protected_history.part0 = [
  {
    "protectedHistory": {
      "action": "CANARY-protected-history-437f"
    }
  }
]