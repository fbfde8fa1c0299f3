#!/usr/bin/env python3
"""Holds SARIF logs against the schema of OASIS: sarif.py SCHEMA LOG..."""
import json
import sys

from jsonschema import FormatChecker
from jsonschema.validators import validator_for

schema = json.load(open(sys.argv[1], encoding="utf-8"))
kind = validator_for(schema)
kind.check_schema(schema)
validator = kind(schema, format_checker=FormatChecker())
results = 0
for name in sys.argv[2:]:
    log = json.load(open(name, encoding="utf-8"))
    faults = [f"{name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in validator.iter_errors(log)]
    if faults:
        sys.exit("\n".join(faults[:20]))
    results += sum(len(run["results"]) for run in log["runs"])
if results == 0:
    sys.exit("the logs hold no result, so nothing was shown")
print(f"{len(sys.argv) - 2} logs with {results} results are valid")
