#!/usr/bin/env python3
"""Half-done is worse than undone: checks that no output holds a half-migrated call.

usage: whole-calls.py SOURCE-ROOT OUTPUT-ROOT REPORT.json

Read from the outside, by the sources, the outputs and the report alone:
1. In a call that the report leaves (unsupported or unmapped) nothing is rewritten.
2. In a call that is rewritten, no value or type that the report calls unsupported is left,
   unless in an inner call that stays whole itself, or a lambda's body.
3. A name of CUDA that the report leaves stands in the output as often as it has findings
   that leave it; a name that was replaced everywhere stands there no more.
So each line of output is either without CUDA that has no meaning there, or has a finding.
"""
import json
import pathlib
import re
import sys

TOKENS = re.compile(
    rb'//[^\n]*|/\*.*?\*/|R"([^()\\ \n]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|[A-Za-z_]\w*|.',
    re.S)
VALUES = {"enumerator", "macro", "variable", "type"}
LEFT = {"unsupported", "unmapped"}
UNKNOWN = "CF4003"  # most likely the user's own function: its arguments are migrated


def words(text):
    """Identifiers outside comments, literals and #include lines, with their number."""
    out = {}
    text = re.sub(rb"(?m)^[ \t]*#[ \t]*include\b.*$", b"", text)
    for match in TOKENS.finditer(text):
        token = match.group()
        if token[:1].isalpha() or token[:1] == b"_":
            out[token] = out.get(token, 0) + 1
    return out


def call_range(text, end):
    """From the `(` behind the name that ends at `end` to behind its `)`, or None."""
    depth, begin = 0, None
    for match in TOKENS.finditer(text, end):
        token = match.group()
        if token.isspace() or token.startswith((b"//", b"/*")):
            continue
        if begin is None:
            if token != b"(":
                return None
            begin = match.start()
        if token in b"([{":
            depth += 1
        elif token in b")]}":
            depth -= 1
            if depth == 0:
                return begin, match.end()
    return None


def is_rewritten(finding):
    return "replacement" in finding and finding["replacement"] != finding["spelling"]


def check_calls(text, findings, problems):
    calls = []
    for f in findings:
        # A name in a string or a pasted one is no call; a use of a macro's parameter neither.
        if f["kind"] not in ("function", "macro") or f["outcome"] == "not-cuda" or "string" in f["context"]:
            continue
        # What went into a construct around it has that one's text.
        reach = call_range(text, f["offset"] + f["length"])
        if reach and "declaration" not in f["context"]:
            calls.append((reach, f))
    for (begin, end), call in calls:
        inner = [f for f in findings if begin <= f["offset"] < end and f is not call]
        if call["outcome"] in LEFT and call["id"] != UNKNOWN:
            for f in inner:
                if is_rewritten(f):
                    problems.append((call, f"stays, but {f['name']} inside it (line {f['line']}) became {f['replacement']!r}"))
        elif is_rewritten(call):
            for f in inner:
                if f["outcome"] != "unsupported" or f["kind"] not in VALUES:
                    continue
                around = [c for (b, e), c in calls if begin < b and e <= end and b <= f["offset"] < e]
                if any(c["outcome"] in LEFT for c in around):
                    continue
                if b"{" in text[begin:f["offset"]]:
                    continue
                if re.search(rf"\b{re.escape(f['spelling'])}\b", call["replacement"]):
                    problems.append((call, f"was rewritten with {f['name']} in it, which is unsupported"))


def check_names(text, output, findings, problems):
    before, after = words(text), words(output)
    by_spelling = {}
    for f in findings:
        if re.fullmatch(r"[A-Za-z_]\w*", f["spelling"]):
            by_spelling.setdefault(f["spelling"].encode(), []).append(f)
    # What rewrites put there, each outermost replacement counted once.
    placed, last_end = {}, -1
    for f in findings:
        if is_rewritten(f) and f["offset"] >= last_end:
            for word, count in words(f["replacement"].encode()).items():
                placed[word] = placed.get(word, 0) + count
    for spelling, all_of_it in by_spelling.items():
        left = sum(not is_rewritten(f) for f in all_of_it)
        others = max(0, before.get(spelling, 0) - len(all_of_it))
        allowed = left + others + placed.get(spelling, 0)
        if after.get(spelling, 0) > allowed:
            problems.append((all_of_it[0], f"stands in the output {after[spelling]} times, but only {allowed} are accounted for"))


def check(source, output, report):
    problems = []
    by_file = {}
    for f in report["findings"]:
        by_file.setdefault(f["file"], []).append(f)
    for entry in report["files"]:
        findings = by_file.get(entry["path"], [])
        if "output" not in entry or not findings:
            continue
        text = (source / entry["path"]).read_bytes()
        check_calls(text, findings, problems)
        check_names(text, (output / entry["output"]).read_bytes(), findings, problems)
    return problems


def main():
    source, output, report = sys.argv[1:]
    problems = check(pathlib.Path(source), pathlib.Path(output), json.load(open(report)))
    for finding, what in problems:
        print(f"{finding['file']}:{finding['line']}:{finding['column']}: {finding['name']} {what}")
    print(f"{len(problems)} half-migrated")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
