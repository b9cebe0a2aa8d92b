#!/usr/bin/env python3
"""Compiles migrated sources as HIP, host side, and groups the failures by their first error.

    hip-compile.py OUT [--sources ROOT] [-I DIR].. [--report r.json [--plain]] [--only LIST] [--sample N]

OUT holds what `cuferry migrate -o OUT` wrote. Files of the project that needed no edit are not there: with
--sources they are linked in from the project's root, so that quoted includes find their neighbours. With the
JSON report of the run only sources that parsed without an error count; --plain narrows these to sources that use
nothing but the runtime API and what device code has built in. A file that is a fragment, made to be included, parses
within its includer but not by itself: --standalone HEADERS first compiles each original alone against cuferry's own
CUDA headers and counts those that pass. Exit status 1 when the share is below --at-least.
"""
import argparse
import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile

FLAGS = ["-x", "hip", "--offload-host-only", "-fsyntax-only", "-nogpulib", "-D__HIP_PLATFORM_AMD__",
         "-D__AMDGCN_WAVEFRONT_SIZE=64", "-std=c++17", "-w", "-ferror-limit=1", "-fno-color-diagnostics"]
CUDA_FLAGS = ["-x", "cuda", "--cuda-host-only", "-fsyntax-only", "-nocudainc", "-nocudalib", "-include",
              "cuda_runtime.h", "-std=c++17", "-w", "-ferror-limit=1"]
SOURCES = (".hip", ".cu", ".cpp", ".cc", ".cxx")
PLAIN = {"runtime", "language", "device_intrinsics", "math", "vector_types", "texture", "library_types", "fp16",
         "project", None}
RUNTIME_HEADERS = {"<cuda.h>", "<cuda_profiler_api.h>"}   # of other libraries, but included out of habit


def counted(report, plain):
    """Outputs of the sources that the run could parse, each with its original."""
    libraries = collections.defaultdict(set)
    for finding in report["findings"]:
        if finding["outcome"] != "not-cuda" and finding["name"] not in RUNTIME_HEADERS:
            libraries[finding["file"]].add(finding.get("library"))
            if finding["name"].startswith("feature:inline-ptx"):
                libraries[finding["file"]].add("ptx")
    folder_libraries = collections.defaultdict(set)   # a source stands for the headers beside it
    for name, used in libraries.items():
        if not name.endswith(SOURCES):
            folder_libraries[os.path.dirname(name)] |= used
    for file in report["files"]:
        if "output" not in file or file["parse"] != "complete" or not file["path"].endswith(SOURCES):
            continue
        used = libraries[file["path"]] | folder_libraries[os.path.dirname(file["path"])]
        if not plain or used <= PLAIN:
            yield file["output"], file["path"]


def merge(out, sources, folder):
    """Links OUT and whatever only the project has into one tree."""
    tops = set(os.listdir(out))
    for origin in filter(None, [out, sources]):
        for top in sorted(tops):
            for path, _, names in os.walk(os.path.join(origin, top)):
                inside = os.path.join(folder, os.path.relpath(path, origin))
                os.makedirs(inside, exist_ok=True)
                for name in names:
                    link = os.path.join(inside, name)
                    if not os.path.lexists(link):
                        os.symlink(os.path.abspath(os.path.join(path, name)), link)


def stands_alone(original, options):
    command = [options.clang, *CUDA_FLAGS, "-isystem", os.path.abspath(options.standalone)]
    command += [f"-I{d}" for d in options.include] + [os.path.abspath(os.path.join(options.sources, original))]
    return subprocess.run(command, capture_output=True).returncode == 0


def first_error(tree, name, options):
    command = [options.clang, *FLAGS, *options.flag]
    command += [f"-I{d}" for d in options.include] + [name]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, errors="replace")
    if done.returncode == 0:
        return None
    for line in done.stderr.splitlines():
        if m := re.match(r"(.*?):(\d+):\d+: (?:fatal )?error: (.*)", line):
            return m[3], f"{m[1]}:{m[2]}"
    return done.stderr.strip().splitlines()[-1][:200] if done.stderr else "no message", name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--sources", help="root of the project that was migrated")
    parser.add_argument("-I", dest="include", action="append", default=[], help="include folder")
    parser.add_argument("--flag", action="append", default=[], help="further flag for clang")
    parser.add_argument("--clang", default="clang++-22")
    parser.add_argument("--report", help="the run's JSON report: count only what parsed")
    parser.add_argument("--plain", action="store_true", help="only runtime API and device builtins (needs --report)")
    parser.add_argument("--standalone", metavar="HEADERS", help="count only originals that compile by themselves")
    parser.add_argument("--only", help="file with the outputs to compile, one a line")
    parser.add_argument("--sample", type=int, help="compile only so many, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--counted", help="write the outputs that count to this file, for --only")
    parser.add_argument("--failed", help="write the failing outputs to this file, for --only")
    parser.add_argument("--at-least", type=float, default=0, help="share in percent that must pass")
    options = parser.parse_args()
    options.include = [os.path.abspath(d) for d in options.include]

    if options.report:
        with open(options.report, encoding="utf-8") as f:
            originals = dict(counted(json.load(f), options.plain))
        names = sorted(originals)
    else:
        names = sorted(os.path.relpath(os.path.join(path, name), options.out)
                       for path, _, files in os.walk(options.out) for name in files if name.endswith(SOURCES))
    if options.only:
        with open(options.only, encoding="utf-8") as f:
            wanted = set(f.read().split())
        names = [n for n in names if n in wanted]
    if options.sample and options.sample < len(names):
        names = sorted(random.Random(options.seed).sample(names, options.sample))
    if options.standalone:
        names = [n for n in names if stands_alone(originals[n], options)]

    failures = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as tree:
        merge(options.out, options.sources, tree)
        for name in names:
            if error := first_error(tree, name, options):
                failures[error[0]].append((name, error[1]))

    failed = sum(map(len, failures.values()))
    for message, places in sorted(failures.items(), key=lambda kv: (-len(kv[1]), kv[0])):
        print(f"{len(places):4}  {message}")
        for name, where in places[:3]:
            print(f"          {name}" + ("" if where.startswith(name) else f"  in {where}") +
                  (where[len(name):] if where.startswith(name) else ""))
    share = 100.0 * (len(names) - failed) / len(names) if names else 0.0
    print(f"{len(names) - failed} of {len(names)} pass: {share:.1f} %")
    if options.counted:
        with open(options.counted, "w", encoding="utf-8") as f:
            f.writelines(name + "\n" for name in names)
    if options.failed:
        with open(options.failed, "w", encoding="utf-8") as f:
            f.writelines(name + "\n" for places in failures.values() for name, _ in places)
    return 0 if share >= options.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
