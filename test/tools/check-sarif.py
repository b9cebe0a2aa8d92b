#!/usr/bin/env python3
"""Checks a SARIF log: against the standard's schema, and that what it refers to is there.

    check-sarif.py LOG.sarif --root DIR [--schema sarif-2.1.0.json]

DIR is the folder that the run was started in. Prints each violation; exit status 1 where there is one."""
import argparse
import json
import pathlib
import sys
import urllib.parse

problems = 0


def wrong(what):
    global problems
    problems += 1
    print(what)


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def at(line, column):
    """The rest of a line from a column in UTF-16 code units."""
    units = line.encode("utf-16-le")[(column - 1) * 2:]
    return units.decode("utf-16-le", errors="replace")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("log", type=pathlib.Path)
    p.add_argument("--root", type=pathlib.Path, required=True)
    p.add_argument("--schema", type=pathlib.Path)
    a = p.parse_args()
    log = json.loads(a.log.read_text(encoding="utf-8"))
    if a.schema:
        import jsonschema
        validator = jsonschema.validators.validator_for(json.loads(a.schema.read_text(encoding="utf-8")))
        for error in validator(json.loads(a.schema.read_text(encoding="utf-8"))).iter_errors(log):
            wrong(f"schema: {'/'.join(map(str, error.path))}: {error.message[:200]}")
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for n, r in enumerate(run["results"]):
        where = f"result {n} ({r['ruleId']})"
        if rules[r["ruleIndex"]]["id"] != r["ruleId"]:
            wrong(f"{where}: ruleIndex is of {rules[r['ruleIndex']]['id']}")
        if len(r["partialFingerprints"]["cuferry/v1"]) != 16:
            wrong(f"{where}: fingerprint")
        physical = r["locations"][0]["physicalLocation"]
        location, region = physical["artifactLocation"], physical["region"]
        if run["artifacts"][location["index"]]["location"]["uri"] != location["uri"]:
            wrong(f"{where}: artifact")
        file = a.root / urllib.parse.unquote(location["uri"])
        data = file.read_bytes()
        token = data[region["byteOffset"]:region["byteOffset"] + region["byteLength"]].decode("utf-8", "replace")
        line = data.decode("utf-8", "replace").split("\n")[region["startLine"] - 1]
        if not at(line, region["startColumn"]).startswith(token.split("\n")[0]):
            wrong(f"{where}: column {region['startColumn']} of {line!r} is not at {token!r}")
        if "\n" not in token and region["endColumn"] - region["startColumn"] != utf16(token):
            wrong(f"{where}: endColumn")
    for r in rules:
        if not r["help"]["text"] or not r["shortDescription"]["text"]:
            wrong(f"{r['id']}: no help")
    print(f"{len(run['results'])} results, {len(rules)} rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
