"""What the checks that compile migrated sources share: running cuferry, which lines of an output carry a finding, and
what a compiler says."""
import bisect
import difflib
import json
import os
import re
import shlex
import subprocess
import sys

ERROR = re.compile(r"^(.+?):(\d+):\d+: ((?:fatal )?)error: (.*)$")
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


def read(path):
    with open(path, encoding="utf-8", errors="surrogateescape") as f:
        return f.read().split("\n")


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
    """The errors of a run of Clang as (file, line, message, whether it stopped there)."""
    errors = [(path, line, message, bool(fatal)) for path, line, fatal, message in
              (m.groups() for m in map(ERROR.match, done.stderr.splitlines()) if m)]
    if done.returncode and not errors:
        errors = [("clang", "0", done.stderr.strip()[-300:], True)]
    return errors
