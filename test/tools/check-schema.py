#!/usr/bin/python3
"""Validates the YAML files of rule packs against rules/schema.json.

    check-schema.py SCHEMA PACKS-FOLDER..."""
import json
import pathlib
import sys

import jsonschema
import yaml

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
wrong = count = 0
for folder in sys.argv[2:]:
    for path in sorted(pathlib.Path(folder).glob("*/*.yaml")):
        # Against the one definition that is meant, for messages that say something.
        which = "pack" if path.name == "pack.yaml" else "file"
        validator = jsonschema.Draft202012Validator({**schema, "oneOf": [{"$ref": f"#/$defs/{which}"}]})
        count += 1
        for error in validator.iter_errors(yaml.safe_load(path.read_text(encoding="utf-8"))):
            best = jsonschema.exceptions.best_match([error])
            wrong += 1
            print(f"{path}: {'/'.join(map(str, best.absolute_path))}: {best.message[:300]}")
print(f"{count} files, {wrong} violations")
sys.exit(1 if wrong or not count else 0)
