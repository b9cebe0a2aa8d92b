#!/usr/bin/env python3
"""Checks a JSON report against shared/report-format.md: keys and their order, values, sorting, sums, places.

    check-report.py REPORT.json --root DIR [--out DIR]

Prints each violation; exit status 1 where there is one."""
import argparse
import hashlib
import json
import pathlib
import re
import sys
from collections import Counter

FILE = ["path", "output?", "sha256", "parse", "translationUnits", "unseen", "diagnostics", "kernels?"]
KERNEL = ["name", "line", "endLine", "signature", "parameters", "shared", "traits", "dossier?"]
FINDING = ["id", "fingerprint", "outcome", "name", "spelling", "kind", "library", "file", "line", "column", "offset",
           "length", "certainty", "context", "replacement?", "rule?", "evidence?", "message", "advice?", "effort", "baseline?"]
TOP = ["schema", "tool", "run", "root", "pack", "headers", "files", "findings", "summary"]
OUTCOMES = ["migrated", "review", "unsupported", "unmapped", "kept", "not-cuda"]
KINDS = {"function", "type", "enumerator", "macro", "field", "variable", "include", "namespace", "launch", "attribute",
         "builtin", "feature", "text"}

TOKEN = re.compile(rb"//(?:[^\n\\]|\\.)*|/\*.*?(?:\*/|\Z)|R\"([^()\s]*)\(.*?\)\1\"|\"(?:[^\"\\\n]|\\.)*\"?|'(?:[^'\\\n]|\\.)+'"
                   rb"|(?P<name>[A-Za-z_$][A-Za-z0-9_$]*)|\.?[0-9][0-9A-Za-z_.']*", re.S)

problems = 0


def wrong(what):
    global problems
    problems += 1
    print(what)


def keys(where, value, wanted):
    have = list(value)
    allowed = [k.rstrip("?") for k in wanted]
    if have != [k for k in allowed if k in have]:
        wrong(f"{where}: keys or their order: {have}")
    for k in wanted:
        if not k.endswith("?") and k not in have:
            wrong(f"{where}: no '{k}'")


def names(data):
    return Counter(m["name"].decode("latin-1") for m in TOKEN.finditer(data) if m["name"])


def still_there(entry, before, after, findings):
    """A name that was replaced must be gone from the output, as often as it was replaced."""
    gone, brought = Counter(), Counter()
    for f in findings:
        if "replacement" in f and f["kind"] != "include":
            gone.update(names(f["spelling"].encode()))
            brought.update(names(f["replacement"].encode()))
    for name in gone:
        if brought[name]:
            continue  # it may come back in somebody's new text
        if after[name] > before[name] - gone[name]:
            wrong(f"{entry['path']}: {name}: {gone[name]} replaced, but {after[name]} of {before[name]} are there")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("report", type=pathlib.Path)
    p.add_argument("--root", type=pathlib.Path, required=True)
    p.add_argument("--out", type=pathlib.Path)
    a = p.parse_args()
    r = json.loads(a.report.read_text(encoding="utf-8"))
    keys("report", r, TOP)
    keys("pack", r["pack"], ["name", "model", "sdk", "arch?", "version"])
    contents = {}
    for f in r["files"]:
        keys(f["path"], f, FILE)
        for k in f.get("kernels", []):
            keys(f"{f['path']}: kernel {k.get('name')}", k, KERNEL)
            for p in k["parameters"]:
                keys(f"{f['path']}: parameter {p.get('name')}", p, ["name", "type", "accesses?"])
                for access in p.get("accesses", []):
                    keys(f"{f['path']}: access to {p['name']}", access, ["access", "pattern", "index"])
            if "dossier" in k:
                keys(f"{f['path']}: dossier of {k['name']}", k["dossier"], ["scheme", "api", "effort", "rule?", "evidence?"])
            if not 1 <= k["line"] <= k["endLine"] or k["traits"] != sorted(set(k["traits"])):
                wrong(f"{f['path']}: lines or traits of kernel {k['name']}")
        contents[f["path"]] = (a.root / f["path"]).read_bytes()
        if hashlib.sha256(contents[f["path"]]).hexdigest() != f["sha256"]:
            wrong(f"{f['path']}: sha256")
        if f["parse"] not in ("complete", "partial", "none", "failed"):
            wrong(f"{f['path']}: parse {f['parse']}")
        if a.out and "output" in f and not (a.out / f["output"]).is_file():
            wrong(f"{f['path']}: no output {f['output']}")
    if [f["path"] for f in r["files"]] != sorted(contents):
        wrong("files are not sorted by path")
    order = []
    sums = dict.fromkeys(OUTCOMES, 0)
    for f in r["findings"]:
        where = f"{f['file']}:{f['line']}:{f['column']}"
        keys(where, f, FINDING)
        order.append((f["file"], f["offset"], f["name"]))
        sums[f["outcome"]] += 1
        data = contents[f["file"]]
        spelled = data[f["offset"]:f["offset"] + f["length"]].decode("utf-8", "replace")
        if spelled != f["spelling"]:
            wrong(f"{where}: spelling '{f['spelling']}', but the file has '{spelled}'")
        before = data[:f["offset"]]
        if before.count(b"\n") + 1 != f["line"] or f["offset"] - (before.rfind(b"\n") + 1) + 1 != f["column"]:
            wrong(f"{where}: offset {f['offset']} is another place")
        if f["kind"] not in KINDS:
            wrong(f"{where}: kind {f['kind']}")
        for text in ("message", "advice"):
            if text in f and not (f[text].get("en") and f[text].get("zh")):
                wrong(f"{where}: {text} is not in both languages")
    if a.out:
        for f in r["files"]:
            if "output" in f:
                still_there(f, names(contents[f["path"]]), names((a.out / f["output"]).read_bytes()),
                            [x for x in r["findings"] if x["file"] == f["path"]])
    if order != sorted(order):
        wrong("findings are not sorted by file, offset, name")
    if len({(f["file"], f["fingerprint"]) for f in r["findings"]}) != len(r["findings"]):
        wrong("fingerprints repeat within a file")
    if sums != r["summary"]["outcomes"]:
        wrong(f"summary: {r['summary']['outcomes']} but counted {sums}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
