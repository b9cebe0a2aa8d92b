#!/usr/bin/env python3
"""Resolves every row of a table of names through a rule pack and compares.

    check-table.py PACK TABLE.tsv [--exceptions FILE] [--columns cuda_name,target,kind] [--cuferry CMD] [-q]

TABLE has a header row; of its columns three are looked at: CUDA's name, what the ecosystem calls it (`-`: it has no
counterpart; a call with $1 $2 .. for CUDA's arguments: compared by the function's name), and the kind. Rows of kind
header are resolved as <name>; those of kind flag, lib and env are looked up in the pack's pack.yaml. FILE holds the rows that the pack
leaves on purpose: `name<TAB>reason`, a name may hold one `*`, lines that begin with # are comments.

Prints what differs; exit status 1 where something does, or where an exception has no row to excuse.
"""
import argparse
import collections
import csv
import fnmatch
import os
import re
import shlex
import subprocess
import sys

IN_PACK_YAML = {"flag", "lib", "env"}


def rows(path, columns):
    with open(os.path.normpath(path), encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            name, target, *kind = (row.get(c) or "" for c in columns)
            yield name.strip(), target.strip(), (kind or [""])[0].strip()


def exceptions(path):
    if not path:
        return {}
    with open(path, encoding="utf-8") as f:
        lines = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]
    for line in lines:
        if len(line) != 2 or not line[1]:
            sys.exit(f"{path}: '{line[0]}' has no reason")
    return {name: reason for name, reason in lines if name != "name"}


def resolve(command, pack, names):
    """What the pack makes of each name: a list of (outcome, target), since a name may have patterns too."""
    done = subprocess.run([*shlex.split(command), "rules", "resolve", pack], input="\n".join(names) + "\n",
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    found = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        name, outcome, target, *_ = line.split("\t")
        found[name].append((outcome, target))
    return found


def pack_yaml(command, pack):
    """The text of pack.yaml: beside the command's --rules-path, or in the source tree of this tool."""
    words = shlex.split(command)
    paths = [words[i + 1] for i, w in enumerate(words[:-1]) if w == "--rules-path"]
    paths.append(os.path.join(os.path.dirname(__file__), "..", "..", "rules"))
    for path in paths:
        file = os.path.join(path, pack, "pack.yaml")
        if os.path.exists(file):
            with open(file, encoding="utf-8") as f:
                return f.read()
    return ""


def agrees(name, target, kind, found, yaml):
    if kind in IN_PACK_YAML:
        key = name[2:] if kind == "lib" and name.startswith("-l") else name
        value = target[2:] if kind == "lib" and target.startswith("-l") else target
        if kind == "flag":      # "$(ROOT)/bin/hipcc --offload-arch=gfx936" is the compiler's command and its arch
            return all(word.rsplit("/", 1)[-1] in yaml for word in value.split())
        value = '""' if value == "-" else value
        return re.search(rf"(?<![\w-]){re.escape(key)}:\s+{re.escape(value)}(?![\w-])", yaml) is not None
    if target in ("-", ""):
        return any(outcome == "unsupported" for outcome, _ in found)
    wanted = target.split("(")[0]
    return any((to or name).strip("<>").split("(")[0] == wanted for outcome, to in found
               if outcome not in ("unsupported", "unmapped"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack")
    parser.add_argument("table")
    parser.add_argument("--exceptions")
    parser.add_argument("--columns", default="cuda_name,target,kind", help="names of the three columns")
    parser.add_argument("--cuferry", default="cuferry", help="the command, options of its own included")
    parser.add_argument("-q", "--quiet", action="store_true", help="print the sums only")
    options = parser.parse_args()

    table = [(f"<{name}>" if kind == "header" else name, target, kind)
             for name, target, kind in rows(options.table, options.columns.split(","))]
    excused = exceptions(options.exceptions)
    found = resolve(options.cuferry, options.pack, [n for n, _, kind in table if kind not in IN_PACK_YAML])
    yaml = pack_yaml(options.cuferry, options.pack)

    used, different, equal = set(), 0, 0
    for name, target, kind in table:
        if agrees(name, target, kind, found[name], yaml):
            equal += 1
            continue
        hit = next((e for e in excused if fnmatch.fnmatchcase(name, e)), None)
        if hit:
            used.add(hit)
            continue
        different += 1
        if not options.quiet:
            got = "; ".join(f"{o} {t}".strip() for o, t in found[name]) or "nothing"
            print(f"{name}: the table has {target}, the pack {got}")
    for name in excused.keys() - used:
        different += 1
        print(f"{options.exceptions}: '{name}' excuses no row")
    print(f"{len(table)} rows: {equal} as in the table, {len(table) - equal - different} excused, {different} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
