#!/usr/bin/env python3
"""Migrates the build scripts of projects, without their sources, and checks what must hold of any script: no crash, nothing
silently left, the same result from a second run.

    check-build-scripts.py --cuferry build/bin/cuferry --target dtk PROJECT...

Each PROJECT is a folder. Sources count by their names alone (empty files stand for them), so it takes seconds. A word of
CUDA's builds counts as left when it stands outside of comments, and no finding speaks of it. Prints a line per project and
the sums; the status is 1 when something is wrong."""
import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SCRIPT = re.compile(r"^(CMakeLists\.txt|.*\.cmake|[Mm]akefile.*|GNUmakefile|.*\.mk|.*\.mak|setup.*\.py|.*_setup\.py|build.*\.py|"
                    r".*\.sh|.*\.bash)(\.in)?$")
SOURCE = re.compile(r".*\.cuh?$")
WORDS = re.compile(r"CUDA::\w+|\bnvcc\b|-lcudart\b|-lcublas\b|CMAKE_CUDA_\w+|\bcuda_add_\w+|\bcuda_compile\w*|\bCUDAExtension\b|"
                   r"/usr/local/cuda[-\w./]*|\bCUDAToolkit_\w+|\bCUDA_NVCC_\w+|--?gencode\b|\bsm_\d\d+|\bcompute_\d\d+")


def is_comment(line, at):
    """Whether a # before column at begins a comment; one within quotes does not."""
    quote = None
    for i, c in enumerate(line[:at]):
        if quote:
            quote = None if c == quote else quote
        elif c in "\"'":
            quote = c
        elif c == "#" and (i == 0 or line[i - 1] in " \t;"):
            return True
    return False


def left(path, text, findings):
    """Words of CUDA's builds that no finding of their line has in it, or touches."""
    # CMake's bracket comments, their lines kept.
    text = re.sub(r"#\[(=*)\[.*?\]\1\]", lambda m: "\n" * m.group().count("\n"), text, flags=re.S)
    doc = False  # in a docstring of Python's
    for number, line in enumerate(text.splitlines(), 1):
        fence = path.endswith(".py") and (line.count('"""') + line.count("'''")) % 2 == 1
        was, doc = doc, doc != fence
        if was or (fence and doc):
            continue
        for word in WORDS.finditer(line):
            if is_comment(line, word.start()):
                continue
            here = findings.get(number, [])
            # An option and its value in two strings have one finding, at the option.
            if word.group().startswith(("sm_", "compute_")) and any(
                    "gencode" in s or "arch" in s or "generate-code" in s for _, s in here + findings.get(number - 1, [])):
                continue
            if not any(word.group() in s or s in word.group() or word.group() in line[c - 1:c - 1 + len(s)] for c, s in here):
                yield number, word.group(), line.strip()


def prepare(project, to):
    scripts = 0
    for folder, folders, files in os.walk(project):
        folders[:] = [d for d in folders if d not in (".git", "node_modules")]
        for name in files:
            whole = os.path.join(folder, name)
            if os.path.islink(whole) or not (SCRIPT.match(name) or SOURCE.match(name)):
                continue
            copy = os.path.join(to, os.path.relpath(whole, project))
            os.makedirs(os.path.dirname(copy), exist_ok=True)
            if SCRIPT.match(name):
                shutil.copyfile(whole, copy)
                scripts += 1
            else:
                open(copy, "w", encoding="utf-8").close()
    return scripts


def migrate(args, source, out, report):
    command = args.cuferry + ["migrate", source, "--target", args.target, "-o", out, "--copy-all", "-q", "--report", report]
    return subprocess.run(command, capture_output=True, text=True)


def check(args, project, sums):
    problems = []
    with tempfile.TemporaryDirectory() as work:
        source, once, twice = (os.path.join(work, n) for n in ("in", "once", "twice"))
        scripts = prepare(project, source)
        if not scripts:
            return 0, collections.Counter(), []
        run = migrate(args, source, once, os.path.join(work, "r.json"))
        if run.returncode > 3 or run.returncode < 0 or not os.path.exists(os.path.join(work, "r.json")):
            return scripts, collections.Counter(), [f"status {run.returncode}: {run.stderr[-300:]}"]
        report = json.load(open(os.path.join(work, "r.json"), encoding="utf-8"))
        outcomes = collections.Counter()
        by_file = collections.defaultdict(lambda: collections.defaultdict(list))
        for f in report["findings"]:
            if f["file"].endswith((".cu", ".cuh")):
                continue
            outcomes[f["outcome"]] += 1
            for i, part in enumerate(f["spelling"].split("\n")):
                by_file[f["file"]][f["line"] + i].append((f["column"] if i == 0 else 1, part.strip() or f["name"]))
        for folder, _, files in os.walk(source):
            for name in files:
                path = os.path.relpath(os.path.join(folder, name), source)
                if SOURCE.match(name):
                    continue
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as f:
                    for number, word, line in left(path, f.read(), by_file[path]):
                        problems.append(f"left: {path}:{number}: {word}: {line[:120]}")
        run = migrate(args, once, twice, os.path.join(work, "r2.json"))
        same = subprocess.run(["diff", "-rq", once, twice], capture_output=True, text=True)
        problems += [f"second run: {l}" for l in same.stdout.splitlines()]
    return scripts, outcomes, problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cuferry", nargs="+", default=["build/bin/cuferry"])
    parser.add_argument("--target", required=True)
    parser.add_argument("--show", type=int, default=5, help="problems shown per project")
    parser.add_argument("projects", nargs="*")
    args, rest = parser.parse_known_args()
    args.cuferry = " ".join(args.cuferry).split()
    total, sums, wrong = 0, collections.Counter(), 0
    for project in args.projects + rest:
        scripts, outcomes, problems = check(args, project, sums)
        total += scripts
        sums += outcomes
        wrong += len(problems)
        print(f"{os.path.basename(project.rstrip('/'))}: {scripts} scripts, {sum(outcomes.values())} words "
              f"({', '.join(f'{k} {v}' for k, v in sorted(outcomes.items()))}), {len(problems)} problems", flush=True)
        for p in problems[:args.show]:
            print("  " + p)
    print(f"all: {total} scripts, {sum(sums.values())} words "
          f"({', '.join(f'{k} {v}' for k, v in sorted(sums.items()))}), {wrong} problems")
    return 1 if wrong else 0


sys.exit(main())
