window.YTD.ni_devices.part0 = [
  {
    "niDeviceResponse": {
      "pushDevice": {
        "udid": "CANARY-ni-devices-1070",
        "deviceType": "CANARY-ni-devices-1070"
      }
    }
  }
]