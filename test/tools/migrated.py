"""What the checks that compile migrated sources share: running cuferry, which lines of an output carry a finding, and
what a compiler says."""
import argparse
import bisect
import collections
import difflib
import json
import os
import re
import shlex
import subprocess
import sys

ERROR = re.compile(r"^(.+?):(\d+):\d+: ((?:fatal )?)error: (.*)$")
# What an error in a header or a macro came from.
CAUSE = re.compile(r"^(.+?):(\d+):\d+: note: (?:called by|expanded from macro|in instantiation of)")
SILENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"', re.S)
LEFT = ("unsupported", "unmapped")


def line_map(before, after):
    """For each line of AFTER (from 0) the range of lines of BEFORE that it came from."""
    ranges = []
    for _, b1, b2, a1, a2 in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        same = b2 - b1 == a2 - a1
        for i in range(a2 - a1):
            ranges.append((b1 + i, b1 + i + 1) if same else (b1, max(b2, b1 + 1)))
    return ranges


class Marks:
    """Which lines of an output carry a finding, and which a finding that says that the line was left."""

    def __init__(self, before, after, findings):
        self.ranges = line_map(before, after)
        starts = [0]
        for line in before:
            starts.append(starts[-1] + len(line.encode("utf-8", "surrogateescape")) + 1)
        self.any, self.told = set(), set()
        for f in findings:
            first = f["line"] - 1
            last = max(first, bisect.bisect_right(starts, f["offset"] + f["length"] - 1) - 1)
            for line in range(first, last + 1):
                self.any.add(line)
                if f["outcome"] in LEFT:
                    self.told.add(line)

    def has(self, which, line):
        begin, end = self.ranges[line] if line < len(self.ranges) else (0, 0)
        return any(l in which for l in range(begin, end))


def continued(lines):
    """For each line (from 0) the first line of the statement or declaration that goes on there."""
    first, firsts, depth = 0, [], 0
    for number, line in enumerate(blanked("\n".join(lines)).split("\n")):
        if depth <= 0 and re.match(r"\s*#", line):
            first = number
        firsts.append(first)
        for character in line:
            depth += (character in "([") - (character in ")]")
            if character in "{}" or character == ";" and depth <= 0:
                first, depth = number, 0
        if re.search(r"[;{}]\s*$", line) and depth <= 0:
            first = number + 1
    return firsts


def read(path):
    with open(path, encoding="utf-8", errors="surrogateescape") as f:
        return f.read().split("\n")


def with_headers(source):
    """SOURCE and the files beside it that it includes, and these, by quoted names."""
    files = [os.path.realpath(source)]
    for file in files:
        for name in re.findall(r'^\s*#\s*include\s*"([^"]+)"', "\n".join(read(file)), re.M):
            for folder in (os.path.dirname(file), os.path.dirname(files[0])):
                path = os.path.realpath(os.path.join(folder, name))
                if os.path.isfile(path):
                    files += [path] if path not in files else []
                    break
    return files


def migrate(options, sources, out):
    report = os.path.join(out, "report.json")
    command = [*shlex.split(options.cuferry), "migrate", *sources, "--target", options.pack, "-o", out, "--copy-all",
               "--report", report, "-q"]
    for name in ("sdk", "arch"):
        if getattr(options, name, None):
            command += [f"--{name}", getattr(options, name)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 3):
        sys.exit(done.stdout + done.stderr)
    with open(report, encoding="utf-8") as f:
        return json.load(f)


def blanked(text):
    """TEXT with comments and strings made blank, lines kept."""
    return SILENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def errors_of(done):
    """The errors of a run of Clang as (file, line, message, whether it stopped there, the places it came from)."""
    errors = []
    for line in done.stderr.splitlines():
        if m := ERROR.match(line):
            errors.append((m[1], m[2], m[4], bool(m[3]), []))
        elif errors and (m := CAUSE.match(line)):
            errors[-1][4].append((m[1], m[2]))
    if done.returncode and not errors:
        errors = [("clang", "0", done.stderr.strip()[-300:], True, [])]
    return errors


def parser(doc, *before):
    """The options that all these checks have; BEFORE: arguments that come before the sources."""
    p = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in before:
        p.add_argument(name)
    p.add_argument("sources", nargs="+")
    p.add_argument("-I", dest="include", action="append", default=[], help="folder with the ecosystem's headers")
    p.add_argument("--cuferry", default="cuferry", help="the command, options of its own included")
    p.add_argument("--clang", default="clang++-22")
    p.add_argument("--std", default="c++17")
    p.add_argument("--sdk")
    p.add_argument("--flag", action="append", default=[], help="a flag for clang")
    p.add_argument("--keep", help="folder to leave the output in")
    p.add_argument("--headers", action="store_true", help="migrate what the sources include from beside them, too")
    p.add_argument("--apart", action="store_true", help="migrate each source by itself")
    p.add_argument("--clean", type=int, default=0, help="how many sources have to be clean")
    p.add_argument("--list", action="store_true", help="print the errors on marked lines, too")
    return p


def judge_all(options, scratch, judge, is_cuda, inputs=list, prepare=lambda report, out: None):
    """Migrates the sources and prints what JUDGE(report, folder, path) makes of each: how many findings on what was left,
    errors on marked lines, other errors. One that does not compile and is no CUDA by itself is skipped. INPUTS: what
    is migrated for a group of sources. Gives the exit status."""
    groups = [[s] for s in options.sources] if options.apart else [options.sources]
    sums = collections.Counter()
    for index, group in enumerate(groups):
        out = os.path.join(options.keep or scratch, str(index) if options.apart else "out")
        os.makedirs(out, exist_ok=True)
        files = [f for s in group for f in with_headers(s)] if options.headers else inputs(group)
        report = migrate(options, list(dict.fromkeys(files)), out)
        prepare(report, out)
        wanted = {os.path.realpath(s) for s in group}
        for f in report["files"]:
            source = os.path.join(report["root"], f["path"])
            if os.path.realpath(source) not in wanted:
                continue
            left, told, wrong = judge(report, out, f["path"])
            if (told or wrong) and not is_cuda(source):
                sums["skipped"] += 1
                print(f"{source}: skipped")
                continue
            verdict = "WRONG" if wrong else "told" if told else "left" if left else "clean"
            sums[verdict] += 1
            print(f"{source}: {verdict}" + (f", {left} left" if left else "")
                  + (f", {len(told)} errors on marked lines" if told else ""))
            for place in wrong + (told if options.list else []):
                print(f"    {place}")
            sys.stdout.flush()
    print(f"{sum(sums.values())} sources: " + ", ".join(f"{sums[v]} {v}" for v in
                                                        ("clean", "left", "told", "WRONG", "skipped")))
    return 1 if sums["WRONG"] or sums["clean"] < options.clean or not sums else 0
