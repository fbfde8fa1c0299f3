window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "900000001",
      "createdAt": "2026-01-01T00:00:00.000Z",
      "loginIp": "CANARY-ip-audit-dfd0"
    }
  }
]