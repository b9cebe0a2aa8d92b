#!/usr/bin/env python3
"""What must hold for any input, checked on any files and folders.

    invariants.py --cuferry BIN --target PACK --work DIR [--packs DIR] [--checker CMD] [--root DIR] PATH...

completeness   the independent checker (--checker, shared/tools/completeness.py) finds every CUDA name in the report
report         check-report.py finds nothing wrong with the report
identity       a pack without rules changes no byte
idempotence    migrating the output again changes nothing
determinism    1 and N threads, and any order of the inputs, give the same bytes

Prints a line for each; exit status 1 where one fails."""
import argparse
import filecmp
import json
import pathlib
import random
import shlex
import shutil
import subprocess
import sys

EMPTY = """schema: 1
pack: empty
title: { en: Empty, zh: 空 }
model: cuda-compatible
sdk: { name: None, versions: ["1"] }
"""
HERE = pathlib.Path(__file__).resolve().parent


def differences(a: pathlib.Path, b: pathlib.Path):
    names = {p.relative_to(d) for d in (a, b) if d.exists() for p in d.rglob("*") if p.is_file()}
    return [n for n in sorted(names)
            if not ((a / n).is_file() and (b / n).is_file() and filecmp.cmp(a / n, b / n, shallow=False))]


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cuferry", required=True)
    p.add_argument("--target", required=True)
    p.add_argument("--packs", help="--rules-path for the target")
    p.add_argument("--checker")
    p.add_argument("--root", type=pathlib.Path)
    p.add_argument("--work", type=pathlib.Path, required=True)
    p.add_argument("paths", nargs="+", type=pathlib.Path)
    a = p.parse_args()
    work = a.work.resolve()
    packs = work / "packs"
    shutil.rmtree(work, ignore_errors=True)
    (packs / "empty").mkdir(parents=True)
    (packs / "empty" / "pack.yaml").write_text(EMPTY, encoding="utf-8")
    endings = {".cu", ".cuh", ".h", ".hpp", ".cpp", ".cc", ".inl"}
    files = sorted(f.resolve() for path in a.paths
                   for f in ([path] if path.is_file() else path.rglob("*")) if f.suffix in endings and f.is_file())
    root = (a.root or pathlib.Path(*[x for x, y in zip(files[0].parts, files[-1].parts) if x == y])).resolve()
    if not root.is_dir():
        root = root.parent

    def migrate(name, inputs, target, root, jobs):
        out, report = work / name, work / f"{name}.json"
        command = [a.cuferry, "--rules-path", str(packs)] + (["--rules-path", a.packs] if a.packs else []) + [
            "migrate", *map(str, inputs), "--root", str(root), "--target", target, "-o", str(out), "-q",
            "-j", str(jobs), "--report", str(report)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode not in (0, 3):
            sys.exit(f"invariants: {shlex.join(command)}: exit status {done.returncode}\n{done.stderr}")
        data = json.loads(report.read_text(encoding="utf-8"))
        del data["run"]
        return out, report, data

    failures = 0

    def result(name, problems):
        nonlocal failures
        failures += bool(problems)
        print(f"{name}: " + ("holds" if not problems else f"{len(problems)} FAILURES"))
        for line in problems[:20]:
            print(f"  {line}")

    out, report, data = migrate("once", files, a.target, root, 1)
    print(f"{len(files)} inputs, {len(data['findings'])} findings")
    if a.checker:
        # Without --out: there it expects to find headers and fields among the names that it counts. check-report.py
        # looks at the outputs.
        done = subprocess.run(shlex.split(a.checker) + [str(report), "--root", str(root)],
                              capture_output=True, text=True)
        result("completeness", [] if done.returncode == 0 else done.stdout.splitlines() + done.stderr.splitlines())
    done = subprocess.run([sys.executable, str(HERE / "check-report.py"), str(report), "--root", str(root), "--out",
                           str(out)], capture_output=True, text=True)
    result("report", [] if done.returncode == 0 else done.stdout.splitlines() + done.stderr.splitlines())

    same, _, untouched = migrate("identity", files, "empty", root, 2)
    changed = [f["path"] for f in untouched["files"] if f.get("output") and
               (root / f["path"]).read_bytes() != (same / f["output"]).read_bytes()]
    result("identity", changed)

    again = [out / f["output"] for f in data["files"] if f.get("output")]
    second, _, _ = migrate("twice", again, a.target, out, 2)
    changed = [str(p.relative_to(second)) for p in second.rglob("*") if p.is_file()
               and p.read_bytes() != (out / p.relative_to(second)).read_bytes()]
    result("idempotence", changed)

    shuffled = list(files)
    random.Random(7).shuffle(shuffled)
    for name, order, jobs in (("threads", files, 4), ("order", shuffled, 3)):
        other, _, found = migrate(name, order, a.target, root, jobs)
        result(f"determinism ({name})", [str(d) for d in differences(out, other)]
               + ([] if found == data else ["the reports differ"]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
