#!/usr/bin/env python3
"""Measures cuferry on real code that lies beside the project; nothing of it is part of the project.

    corpus.py migrate    TARGET   files/s, peak memory, exit status, completeness, for each project
    corpus.py parity              share of CUDA sources without a parse error with the embedded headers and with a toolkit,
                                  and how far the mentions agree on files that both parse

    --cuferry BIN   --corpus DIR (a folder per project, `owner+name`)   --list TSV (repository, path, core)
    --reports DIR: migrate leaves each project's report there
    --all: every file of the list, else those marked core   --projects a,b   --every N (of the files)   --toolkit DIR   --checker completeness.py

The toolkit's half is skipped, with a word, where there is no toolkit."""
import argparse
import collections
import csv
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=["migrate", "parity"])
    p.add_argument("target", nargs="?", default="musa")
    p.add_argument("--cuferry", default="build/bin/cuferry")
    p.add_argument("--corpus", type=pathlib.Path, default=pathlib.Path("../corpus"))
    p.add_argument("--list", type=pathlib.Path, default=pathlib.Path("../shared/data/corpus.tsv"))
    p.add_argument("--checker", type=pathlib.Path, default=pathlib.Path("../shared/tools/completeness.py"))
    p.add_argument("--toolkit", type=pathlib.Path, default=pathlib.Path("/usr/local/cuda"))
    p.add_argument("--all", action="store_true")
    p.add_argument("--projects")
    p.add_argument("--every", type=int, default=1)
    p.add_argument("--reports", type=pathlib.Path)
    return p.parse_args()


def projects(a):
    out = collections.OrderedDict()
    count = 0
    with a.list.open(encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            if (a.all or row["core"]) and (not a.projects or any(x in row["repository"] for x in a.projects.split(","))):
                count += 1
                if count % a.every:
                    continue
                root = a.corpus / row["repository"].replace("/", "+")
                if (root / row["path"]).is_file():
                    out.setdefault(row["repository"], []).append(row["path"])
    return out


def run(a, repository, files, folder, more):
    """The report, exit status, seconds and peak memory in MB of one run over one project."""
    root = a.corpus / repository.replace("/", "+")
    report = folder / "report.json"
    report.unlink(missing_ok=True)
    command = ["/usr/bin/time", "-f", "%M", a.cuferry, "migrate", *[str(root / f) for f in files], "--root", str(root),
               "--target", a.target, "-q", "--report", str(report), *more]
    begin = time.time()
    done = subprocess.run(command, capture_output=True, text=True)
    seconds = time.time() - begin
    memory = int(re.findall(r"^\d+$", done.stderr, re.M)[-1]) // 1024
    return json.loads(report.read_text(encoding="utf-8")), done.returncode, seconds, memory


def migrate(a, folder):
    total = spent = peak = lost = without = 0
    for repository, files in projects(a).items():
        out = folder / "out" / repository.replace("/", "+")
        report, status, seconds, memory = run(a, repository, files, folder, ["-o", str(out)])
        checked = subprocess.run([sys.executable, str(a.checker), str(folder / "report.json"), "--root",
                                  str(a.corpus / repository.replace("/", "+"))], capture_output=True, text=True)
        missing = re.search(r"(\d+) missing", checked.stdout)
        if a.reports:
            a.reports.mkdir(parents=True, exist_ok=True)
            shutil.copy(folder / "report.json", a.reports / f"{repository.replace('/', '+')}.json")
        written = {f["path"] for f in report["files"] if f.get("output")}
        no_output = [f for f in files if f not in written]
        total, spent, peak = total + len(files), spent + seconds, max(peak, memory)
        lost += int(missing[1]) if missing else 0
        without += len(no_output)
        print(f"{repository}: {len(files)} files, {seconds:.1f} s, {memory} MB, exit {status}, "
              f"{missing[0] if missing else checked.stdout.strip()}, {len(no_output)} without output", flush=True)
    print(f"{a.target}: {total} files in {spent:.0f} s: {total / max(spent, .001):.1f} files/s; peak {peak} MB; "
          f"{lost} names missing; {without} without output")


SOURCES = (".cu", ".cuh")


def cause(diagnostic):
    """What stands behind a diagnostic: a header's name, or the message without the names in it."""
    message = diagnostic["message"]
    if "file not found" in message:
        return "header not found: " + re.findall(r"'([^']*)'", message)[0]
    return re.sub(r"'[^']*'", "'..'", message)


class Side:
    """What one set of CUDA headers makes of the sources."""

    def __init__(self):
        self.total = self.clean = 0
        self.causes = collections.Counter()
        self.examples = collections.defaultdict(list)
        self.seconds = 0

    def take(self, report, files):
        """Clean files, and what each file speaks of: (offset, name)."""
        clean, mentions = set(), collections.defaultdict(dict)
        for f in report["files"]:
            if f["parse"] in ("complete", "none"):
                clean.add(f["path"])
            if f["path"] in files and f["path"].endswith(SOURCES):
                self.total += 1
                self.clean += f["path"] in clean
                # What stands first is the cause, the others follow from it.
                if f["path"] not in clean and f["diagnostics"]:
                    first = f["diagnostics"][0]
                    self.causes[cause(first)] += 1
                    self.examples[cause(first)].append(f"{f['path']}:{first['line']}: {first['message']}")
        for f in report["findings"]:
            if f["certainty"] != "refuted":
                mentions[f["file"]][f["offset"], f["name"]] = f"{f['file']}:{f['line']}:{f['column']}"
        return clean, mentions

    def print(self, name):
        print(f"{name}: {self.clean} of {self.total} CUDA sources without an error of their own: "
              f"{100 * self.clean / max(self.total, 1):.1f} %, {self.seconds:.0f} s")
        for what, count in self.causes.most_common(12):
            print(f"  {count:5} {what}")
            for example in self.examples[what][:4]:
                print(f"          {example}")


def parity(a, folder):
    """Every project twice. Parse rates of both sides, and on files that both parse the share of mentions that are the same."""
    more = {"embedded": []}
    if (a.toolkit / "include" / "cuda_runtime_api.h").is_file():
        more["toolkit"] = ["--cuda-path", str(a.toolkit)]
    else:
        print(f"skipped: no toolkit in {a.toolkit}")
    sides = {name: Side() for name in more}
    same = compared = 0
    different, places = collections.Counter(), {}
    for repository, files in projects(a).items():
        taken = {}
        for name, side in sides.items():
            report, _, seconds, _ = run(a, repository, files, folder, ["--dry-run", *more[name]])
            side.seconds += seconds
            taken[name] = side.take(report, set(files))
        print(f"{repository}: {len(files)} files; " +
              ", ".join(f"{name} {side.clean}/{side.total}" for name, side in sides.items()), flush=True)
        if len(taken) < 2:
            continue
        for path in taken["embedded"][0] & taken["toolkit"][0]:
            ours, theirs = (taken[name][1][path] for name in ("embedded", "toolkit"))
            compared += 1
            same += len(ours.keys() & theirs.keys())
            for which, one, other in ("embedded", ours, theirs), ("toolkit", theirs, ours):
                for key in one.keys() - other.keys():
                    different[which, key[1]] += 1
                    places.setdefault((which, key[1]), f"{repository}/{one[key]}")
    for name, side in sides.items():
        side.print(name)
    if len(sides) == 2:
        total = same + sum(different.values())
        print(f"{compared} files that both parse: {same} mentions the same, {sum(different.values())} different: "
              f"{100 * same / max(total, 1):.2f} %")
        for (which, name), count in different.most_common(60):
            print(f"  {count:5} only {which}: {name}, as at {places[which, name]}")


def main():
    a = arguments()
    with tempfile.TemporaryDirectory() as folder:
        {"migrate": migrate, "parity": parity}[a.what](a, pathlib.Path(folder))


if __name__ == "__main__":
    main()
