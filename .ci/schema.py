#!/usr/bin/env python3
"""Holds JSON files against a JSON Schema: schema.py SCHEMA FILE..."""
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
    read = json.load(open(name, encoding="utf-8"))
    faults = [f"{name}: {'/'.join(map(str, one.absolute_path))}: {one.message}" for one in validator.iter_errors(read)]
    if faults:
        sys.exit("\n".join(faults[:20]))
    results += len(read.get("findings", [])) + sum(len(run["results"]) for run in read.get("runs", []))
if results == 0:
    sys.exit("there is no result in them, so nothing was shown")
print(f"{len(sys.argv) - 2} files with {results} results are valid")
