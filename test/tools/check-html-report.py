#!/usr/bin/env python3
"""Holds an HTML report against the JSON report of the same run, and against the tree that the run wrote.

usage: check-html-report.py PAGE.html REPORT.json --root IN --out OUT

- The page is one document with one script and one block of data; what the data holds cannot end its element.
- Each finding of the JSON report is in the page, and no other; the place that the page marks spells the mention.
- The old text of each file with the page's changed lines is the text that was written.
"""
import argparse
import html.parser
import json
import pathlib
import sys


class Scripts(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.scripts, self.tags, self.inside = [], [], False

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append([dict(attrs), ""])
            self.inside = True

    def handle_endtag(self, tag):
        if tag == "script":
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.scripts[-1][1] += data


OUTCOMES = ["migrated", "review", "unsupported", "unmapped", "kept", "not-cuda"]


def lines_of(text):
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return [line[:-1] if line.endswith("\r") else line for line in lines]


def utf16(text, start, length):
    units = text.encode("utf-16-le")
    return units[2 * start:2 * (start + length)].decode("utf-16-le")


def decode(data):
    return data.decode("utf-8", errors="replace")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("page")
    parser.add_argument("report")
    parser.add_argument("--root", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    wrong = []

    page = Scripts()
    page.feed(pathlib.Path(args.page).read_text(encoding="utf-8"))
    kinds = sorted(attrs.get("type", "") for attrs, _ in page.scripts)
    if kinds != ["application/json", "module"]:
        wrong.append(f"scripts in the page: {kinds}")
    for tag, attrs in page.tags:
        for name in ("src", "href"):
            if attrs.get(name) and not attrs[name].startswith(("data:", "#")):
                wrong.append(f"<{tag}> refers to {attrs[name]}")
    data = json.loads(next(text for attrs, text in page.scripts if attrs.get("id") == "cuferry-data"))
    report = json.loads(pathlib.Path(args.report).read_text(encoding="utf-8"))

    want = sorted((f["fingerprint"], f["file"], f["line"], f["column"], f["id"], f["outcome"], f["name"],
                   f.get("replacement", ""), f["message"]["zh"]) for f in report["findings"])
    strings, texts, files = data["strings"], data["texts"], data["files"]
    have = sorted((f[23], files[f[0]]["path"], f[1], f[2], f"CF{f[6]}", OUTCOMES[f[7]], strings[f[8]],
                   strings[f[14]] if f[14] >= 0 else "", texts[f[18]][1]) for f in data["findings"])
    if want != have:
        for f in sorted(set(want) ^ set(have))[:5]:
            wrong.append(f"not in both: {f}")
        wrong.append(f"{len(want)} findings in JSON, {len(have)} in the page")
    for f in data["findings"]:
        file = files[f[0]]
        if "text" not in file:
            continue
        line = lines_of(file["text"])[f[1] - 1]
        spelling = strings[f[9]].split("\n")[0].rstrip("\r")
        if f[1] == f[5] and utf16(line, f[3], f[4]) != spelling:
            wrong.append(f"{file['path']}:{f[1]}: marks {utf16(line, f[3], f[4])!r}, not {spelling!r}")

    compared = 0
    for file in files:
        if "text" not in file:
            continue
        old = lines_of(file["text"])
        if old != lines_of(decode((pathlib.Path(args.root) / file["path"]).read_bytes())):
            wrong.append(f"{file['path']}: not the text of the file")
        if "output" not in file:
            continue
        new, done = [], 0
        for begin, end, *added in file.get("changes", []):
            new += old[done:begin] + added
            done = end
        new += old[done:]
        if new != lines_of(decode((pathlib.Path(args.out) / file["output"]).read_bytes())):
            wrong.append(f"{file['path']}: its changed lines do not make {file['output']}")
        compared += 1

    for w in wrong[:20]:
        print(w)
    print(f"{len(have)} findings, {compared} outputs compared, {len(wrong)} wrong")
    sys.exit(1 if wrong or not have or not compared else 0)


main()
