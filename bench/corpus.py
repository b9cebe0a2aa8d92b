#!/usr/bin/env python3
"""Measures cuferry on real code that lies beside the project; nothing of it is part of the project.

    corpus.py migrate    TARGET   files/s, peak memory, exit status, completeness, for each project
    corpus.py parse-rate          share of CUDA sources without a parse error: embedded headers beside a toolkit
    corpus.py parity              mentions with embedded headers against those with a toolkit, on files that both parse

    --cuferry BIN   --corpus DIR (a folder per project, `owner+name`)   --list TSV (repository, path, core)
    --all: every file of the list, else those marked core   --projects a,b   --toolkit DIR   --checker completeness.py

The toolkit's halves are skipped, with a word, where there is no toolkit."""
import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=["migrate", "parse-rate", "parity"])
    p.add_argument("target", nargs="?", default="musa")
    p.add_argument("--cuferry", default="build/bin/cuferry")
    p.add_argument("--corpus", type=pathlib.Path, default=pathlib.Path("../corpus"))
    p.add_argument("--list", type=pathlib.Path, default=pathlib.Path("../shared/data/corpus.tsv"))
    p.add_argument("--checker", type=pathlib.Path, default=pathlib.Path("../shared/tools/completeness.py"))
    p.add_argument("--toolkit", type=pathlib.Path, default=pathlib.Path("/usr/local/cuda"))
    p.add_argument("--all", action="store_true")
    p.add_argument("--projects")
    return p.parse_args()


def projects(a):
    out = collections.OrderedDict()
    with a.list.open(encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            if (a.all or row["core"]) and (not a.projects or any(x in row["repository"] for x in a.projects.split(","))):
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
        written = {f["path"] for f in report["files"] if f.get("output")}
        no_output = [f for f in files if f not in written]
        total, spent, peak = total + len(files), spent + seconds, max(peak, memory)
        lost += int(missing[1]) if missing else 0
        without += len(no_output)
        print(f"{repository}: {len(files)} files, {seconds:.1f} s, {memory} MB, exit {status}, "
              f"{missing[0] if missing else checked.stdout.strip()}, {len(no_output)} without output", flush=True)
    print(f"{a.target}: {total} files in {spent:.0f} s: {total / max(spent, .001):.1f} files/s; peak {peak} MB; "
          f"{lost} names missing; {without} without output")


def sides(a):
    yield "embedded", []
    if (a.toolkit / "include" / "cuda_runtime_api.h").is_file():
        yield "toolkit", ["--cuda-path", str(a.toolkit)]
    else:
        print(f"skipped: no toolkit in {a.toolkit}")


def parse_rate(a, folder):
    for name, more in sides(a):
        clean = total = 0
        causes = collections.Counter()
        for repository, files in projects(a).items():
            report, _, _, _ = run(a, repository, files, folder, ["--dry-run", *more])
            wanted = set(files)
            for f in report["files"]:
                if f["path"] in wanted and f["path"].endswith(".cu"):
                    total += 1
                    clean += f["parse"] in ("complete", "none")
                    # What stands first is the cause, the others follow from it.
                    if f["diagnostics"]:
                        causes[re.sub(r"'[^']*'", "'..'", f["diagnostics"][0]["message"])
                               if "file not found" not in f["diagnostics"][0]["message"]
                               else "header not found: " + re.findall(r"'([^']*)'", f["diagnostics"][0]["message"])[0]] += 1
        print(f"{name}: {clean} of {total} .cu files without an error of their own: {100 * clean / max(total, 1):.1f} %")
        for cause, count in causes.most_common(12):
            print(f"  {count:5} {cause}")


def parity(a, folder):
    same = different = compared = 0
    examples = collections.Counter()
    if len(list(sides(a))) < 2:
        return
    for repository, files in projects(a).items():
        found = {}
        for name, more in sides(a):
            report, _, _, _ = run(a, repository, files, folder, ["--dry-run", *more])
            clean = {f["path"] for f in report["files"] if f["parse"] == "complete"}
            mentions = collections.defaultdict(set)
            for f in report["findings"]:
                if f["certainty"] != "refuted":
                    mentions[f["file"]].add((f["offset"], f["name"]))
            found[name] = clean, mentions
        for path in sorted(found["embedded"][0] & found["toolkit"][0]):
            ours, theirs = found["embedded"][1][path], found["toolkit"][1][path]
            compared += 1
            same += len(ours & theirs)
            different += len(ours ^ theirs)
            for _, name in ours - theirs:
                examples[f"only embedded: {name}"] += 1
            for _, name in theirs - ours:
                examples[f"only toolkit: {name}"] += 1
    print(f"{compared} files that both parse: {same} mentions the same, {different} different: "
          f"{100 * same / max(same + different, 1):.2f} %")
    for what, count in examples.most_common(40):
        print(f"  {count:5} {what}")


def main():
    a = arguments()
    with tempfile.TemporaryDirectory() as folder:
        {"migrate": migrate, "parse-rate": parse_rate, "parity": parity}[a.what](a, pathlib.Path(folder))


if __name__ == "__main__":
    main()
