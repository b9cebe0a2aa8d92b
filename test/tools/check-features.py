#!/usr/bin/env python3
"""Does cuferry find the features that a file is labelled with, and no others?

    check-features.py FILE --cuferry BIN --packs DIR [--target PACK] [-- OPTION...]

A line of FILE that ends in

    // FEATURE: lane-arithmetic op=and value=31; full-warp-mask unconfirmed

must have just these features, with these values (those that are named; `size=` means: no such value), confirmed unless
it says otherwise. Lines without a label must have none. Prints each difference; exit status 1 where there is one."""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

LABEL = re.compile(r"//\s*FEATURE:\s*(.*?)\s*(?:\*/)?\s*$")
VALUES = re.compile(r"feature:[a-z0-9-]+ \[([^\]]*)\]")


def labels(text):
    """(line, name) to (values, certainty); the number of the label where a line has the same name twice."""
    out = []
    for number, line in enumerate(text.splitlines(), 1):
        m = LABEL.search(line)
        for label in (m[1].split(";") if m else []):
            words = label.split()
            values = dict(w.split("=", 1) for w in words[1:] if "=" in w)
            out.append((number, words[0], values, "unconfirmed" if "unconfirmed" in words else "confirmed"))
    return out


def found(report):
    out = []
    for f in report["findings"]:
        if f["kind"] != "feature":
            continue
        values = {}
        m = VALUES.search(f["message"]["en"])
        for part in (m[1].split(", ") if m else []):
            key, value = part.split(" = ", 1)
            values[key] = f"{values[key]},{value}" if key in values else value
        out.append((f["line"], f["name"].removeprefix("feature:"), values, f["certainty"]))
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("file", type=pathlib.Path)
    p.add_argument("--cuferry", required=True)
    p.add_argument("--packs", required=True)
    p.add_argument("--target", default="plain")
    p.add_argument("options", nargs="*")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as work:
        report = pathlib.Path(work) / "r.json"
        done = subprocess.run([a.cuferry, "--rules-path", a.packs, "migrate", str(a.file), "--target", a.target, "-o",
                               f"{work}/out", "-q", "-j1", "--report", str(report), *a.options], capture_output=True,
                              text=True)
        if not report.is_file():
            sys.exit(f"exit status {done.returncode}\n{done.stdout}{done.stderr}")
        data = json.loads(report.read_text(encoding="utf-8"))
    wanted, have = labels(a.file.read_text(encoding="utf-8")), found(data)
    if not wanted:
        sys.exit("no label in the file")
    problems = []
    for line, name, values, certainty in wanted:
        match = next((h for h in have if h[0] == line and h[1] == name), None)
        if not match:
            problems.append(f"{a.file}:{line}: missed: {name}")
            continue
        have.remove(match)
        for key, value in values.items():
            if match[2].get(key, "") != value:
                problems.append(f"{a.file}:{line}: {name}: {key} is '{match[2].get(key, '')}', not '{value}'")
        if match[3] != certainty:
            problems.append(f"{a.file}:{line}: {name}: {match[3]}, not {certainty}")
    problems += [f"{a.file}:{line}: false alarm: {name} {values}" for line, name, values, _ in have]
    print("\n".join(problems) or f"{len(wanted)} features found, no other")
    for f in data["files"]:
        for d in f["diagnostics"]:
            print(f"note: {f['path']}:{d['line']}: {d['message']}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
