#!/usr/bin/env python3
"""Migrates sources and compiles the host's side against an ecosystem's headers: real ones, or mocks.

    compile-host.py PACK SOURCE.. [-I DIR].. [--first HEADER].. [--cuferry CMD] [--sdk V] [--keep DIR] [--list] [--headers]

Kernels and launches stay as they are in the output, for they are to be written anew; so the output is compiled in
Clang's CUDA mode, host side, with cuferry's own declarations of CUDA behind the ecosystem's headers. A launch takes
streams of any type. What was rewritten is thereby held against the ecosystem's declarations, argument by argument,
and what was left is still CUDA. Every error must lie on a line that the report has marked unsupported or unmapped, or come
from one by a macro or a template, and every CUDA name that is left on a line with a finding: a line either compiles in
the target or carries a finding.

--first names headers of the ecosystem that bring a dim3 of their own; they are included with that name out of the way.

Prints, for each source, `clean` (the host's side is migrated as a whole and compiles), `left` (it compiles, with so many
findings on what was left), `told` (errors on marked lines only) or `WRONG` with the errors; a source that is no CUDA by
itself, such as a fragment, is `skipped`. Exit status 1 where a source is WRONG, or clean ones are fewer than --clean.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

from migrated import Marks, blanked, errors_of, judge_all, parser, read

ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), "..", ".."))
HEADERS = os.path.join(ROOT, "lib", "Headers")
FLAGS = ["-x", "cuda", "--cuda-host-only", "-fsyntax-only", "-nocudainc", "-nocudalib", "-w", "-ferror-limit=0",
         "-fno-color-diagnostics", "-Wno-unknown-cuda-version"]
SHIM = """{first}
#define __cudaPushCallConfiguration cudaPushCallConfigurationOfCUDA
#include "{headers}/include/cuda_runtime.h"
#include "{headers}/include/cuda_fp16.h"
#include "{headers}/include/cuda_bf16.h"
#undef __cudaPushCallConfiguration
unsigned __cudaPushCallConfiguration(dim3 grid, dim3 block, unsigned long shared = 0, const void *stream = nullptr);
// The ecosystem's helpers define what CUDA's declarations have, too.
#define CUFERRY_DIM3_H
#define CUFERRY_VECTOR_TYPES_H
"""
LEFT = re.compile(r"\b(cuda[A-Z]\w*|cu(?:Mem|Ctx|Device|Stream|Event|Launch|Module|Init|Func)\w*|nccl[A-Z]\w*"
                  r"|(?:cublas|cufft|cusparse|cusolver|curand|cudnn)[A-Z]\w*)\b")
KERNELS = {"device_intrinsics", "language", "cooperative_groups", "wmma", "pipeline", "cub"}
SOURCES = (".cu", ".cc", ".cpp", ".cxx")


def is_cuda(options, source):
    """Whether SOURCE compiles as it is, by cuferry's declarations of CUDA alone."""
    done = subprocess.run([options.clang, *FLAGS, f"-std={options.std}", "-include", "cuda_runtime.h", *options.flag,
                           *including([]), source],
                          capture_output=True)
    return done.returncode == 0


def precompiled(options, shim):
    """The shim's declarations, read once for all outputs."""
    done = subprocess.run([options.clang, *FLAGS, f"-std={options.std}", *options.flag, *including(options.include),
                           "-Xclang", "-emit-pch", "-Xclang", "-o", "-Xclang", shim + ".pch", shim], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return shim + ".pch"


def including(folders):
    return [w for f in [*folders, os.path.join(HEADERS, "include"), os.path.join(HEADERS, "thirdparty")] for w in ("-I", f)]


def compile_one(options, out, output, origin, pch):
    includes = [os.path.join(out, os.path.dirname(output)), os.path.join(out, "include"), *options.include,
                os.path.dirname(origin)]
    return errors_of(subprocess.run(
        [options.clang, *FLAGS, f"-std={options.std}", "-Xclang", "-include-pch", "-Xclang", pch, *options.flag,
         *including(includes), os.path.join(out, output)], capture_output=True, text=True, errors="replace"))


def judge(options, report, out, name, pch):
    root = report["root"]
    by_file = collections.defaultdict(list)
    for finding in report["findings"]:
        by_file[finding["file"]].append(finding)
    files = {os.path.normpath(os.path.join(out, f.get("output", f["path"]))): f for f in report["files"]}
    entry = next(f for f in report["files"] if f["path"] == name)
    output = entry.get("output", name)
    marks = {}

    def marks_of(path):
        path = os.path.normpath(path)
        if path not in marks and path in files:
            f = files[path]
            marks[path] = Marks(read(os.path.join(root, f["path"])), read(path), by_file[f["path"]])
        return marks.get(path)

    told, wrong = [], []
    is_told = lambda path, line: (marks := marks_of(path)) and marks.has(marks.told, int(line) - 1)
    for path, line, message, fatal, causes in compile_one(options, out, output, os.path.join(root, name), pch):
        known = marks_of(path)
        place = f"{os.path.relpath(path, out) if known else path}:{line}: {message}"
        # After a fatal error nothing more is compiled, so nothing would be shown.
        (told if not fatal and any(is_told(*at) for at in [(path, line), *causes]) else wrong).append(place)
    path = os.path.join(out, output)
    known = marks_of(path)
    for number, line in enumerate(blanked("\n".join(read(path))).split("\n")):
        left = LEFT.search(line)
        if left and known and not known.has(known.any, number):
            wrong.append(f"{output}:{number + 1}: {left.group()} is left without a finding")
    left = sum(1 for f in report["findings"] if f["outcome"] in ("unsupported", "unmapped") and on_the_host(f)
               and (f["file"] == name or not f["file"].endswith(SOURCES)))
    return left, told, wrong


def on_the_host(finding):
    """Not about kernels, their launches and what only they use."""
    return ("device" not in finding["context"] and finding["kind"] not in ("launch", "attribute", "feature")
            and finding["library"] not in KERNELS)


def main():
    p = parser(__doc__, "pack")
    p.add_argument("--first", action="append", default=[], help="header of the ecosystem that brings a dim3")
    options = p.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        shim = os.path.join(scratch, "shim.h")
        first = "".join(f"#define dim3 dim3OfTheEcosystem\n#include <{h}>\n#undef dim3\n" for h in options.first)
        with open(shim, "w", encoding="utf-8") as f:
            f.write(SHIM.format(first=first, headers=HEADERS))
        pch = precompiled(options, shim)
        return judge_all(options, scratch, lambda report, out, name: judge(options, report, out, name, pch),
                         lambda source: is_cuda(options, source))


if __name__ == "__main__":
    sys.exit(main())
