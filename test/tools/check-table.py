#!/usr/bin/env python3
"""Resolves every row of a table of names through a rule pack and compares.

    check-table.py PACK TABLE.tsv [--exceptions FILE] [--columns cuda_name,target,kind] [--absent COLUMN=A,B]
                   [--sdk VERSION] [--arch CHIP] [--rows TEXT] [--cuferry CMD] [-q]

TABLE has a header row; of its columns three are looked at: CUDA's name (or several, a|b), what the ecosystem calls it (`-`: it has no
counterpart; a call with $1 $2 .. for CUDA's arguments, or statements in braces: compared by the name of the first function,
which the pack's own text or a helper cuferry::f of the pack must call; of several headers the first), and the kind. Where the pack says that a call is
left, --advice takes it as agreeing if the pack's texts name the table's function. A row whose `note`
begins with ALT is an alternative to the row that is PREFERRED, and is passed over. --absent names the rows that speak of
names which the ecosystem lacks (tier=N): these agree if the pack calls them unsupported, or deletes the call. Rows of kind header are resolved as
<name>, qualified names component by component; those of kind flag, lib and env are looked up in the pack's pack.yaml.

FILE holds the rows that the pack leaves on purpose: `name<TAB>reason`; a name may hold `*`, and is CUDA's name, `-> target`
for all rows with that target, `? name`, which excuses only names that the vocabulary does not have and so no migration meets,
`! name`, which excuses only names to which the pack gives no other name, or `source=TEXT` for the rows whose source holds
TEXT. Lines that begin with # are comments.

--newer "not in 8.1" with --sdk 8.1 checks instead that nothing the pack gives for a row whose note says `not in 8.1: f, g`
calls f or g, neither its text nor a helper of it.

--rows looks only at the rows whose source holds TEXT. Where notes begin with a class, as [1:1], a line for each says how its rows fare.

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

import yaml

# What a name that is excused so may become.
OUTCOMES = {"? ": {"unknown"}, "! ": {"unknown", "unmapped", "unsupported"}}
KINDS_OF_PACK_YAML = {"flag", "lib", "library", "env"}


class Row:
    def __init__(self, row, name, target, kind, absent):
        self.name, self.target, self.kind = name.replace("cudaDeviceProp.", "cudaDeviceProp::"), target, kind
        self.source, self.note = row.get("source") or "", row.get("note") or ""
        category = re.match(r"\[([\w:-]+)\]", self.note)
        self.category = category and category[1]
        self.alternative = (row.get("note") or "").startswith("ALT")
        if self.name.startswith("CUDA::"):      # a target of CMake's, by the library's name
            self.kind = "library"
        if self.kind in ("header", "include") or re.fullmatch(r"\w+\.h", self.name):
            self.name = f"<{self.name.strip('<>')}>"
        if self.target in ("", "-", "(none)") or any((row.get(column) or "") in values for column, values in absent):
            self.target = None

    def in_pack_yaml(self):
        return self.kind in KINDS_OF_PACK_YAML

    def wanted(self):
        """The name that the ecosystem has: without the arguments of a call, the brackets of a header."""
        return self.target.split("(")[0].strip("<>.").strip()


def read(path, columns, absent):
    rows = []
    with open(os.path.normpath(path), encoding="utf-8", newline="") as f:
        for cells in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            names, target, kind, *_ = *((cells.get(c) or "").strip() for c in columns), ""
            rows += [Row(cells, name, target, kind, absent) for name in names.split("|")]
    return [r for r in rows if r.name and not r.alternative]


def exceptions(path):
    if not path:
        return {}
    with open(path, encoding="utf-8") as f:
        lines = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]
    for line in lines:
        if len(line) != 2 or not line[1]:
            sys.exit(f"{path}: '{line[0]}' has no reason")
    return {name: reason for name, reason in lines if name != "name"}


def components(name):
    """a::b::c is a, a::b, a::b::c: each component is a name of its own to cuferry."""
    parts = name.split("::")
    return ["::".join(parts[:n]) for n in range(1, len(parts) + 1) if parts[n - 1]]


def resolve(options, names):
    """What the pack makes of each name: a list of (outcome, target), since a name may have patterns too."""
    chosen = [w for key in ("sdk", "arch") if (value := getattr(options, key)) for w in (f"--{key}", value)]
    done = subprocess.run([*shlex.split(options.cuferry), "rules", "resolve", options.pack, *chosen],
                          input="\n".join(dict.fromkeys(names)) + "\n", capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    found = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        name, outcome, target, *_ = line.split("\t")
        found[name].append((outcome, target))
    return found


def last(name, found):
    """The last component of what \\p name becomes, where that is a rename or nothing at all."""
    for outcome, to in found[name]:
        if outcome in ("renamed", "kept"):
            return (to or name).rsplit("::", 1)[-1]
    return name.rsplit("::", 1)[-1]


def qualified(name, found):
    return "::".join(last(c, found) for c in components(name))


def pack_yaml(command, pack):
    """pack.yaml: beside the command's --rules-path, or in the source tree of this tool."""
    words = shlex.split(command)
    paths = [words[i + 1] for i, w in enumerate(words[:-1]) if w == "--rules-path"]
    paths.append(os.path.join(os.path.dirname(__file__), "..", "..", "rules"))
    for path in paths:
        file = os.path.join(path, pack, "pack.yaml")
        if os.path.exists(file):
            with open(file, encoding="utf-8") as f:
                return yaml.safe_load(f)
    return {}


def library(name):
    """-lcublas, libcublas.so.12 and CUDA::cublas all speak of cublas."""
    return re.sub(r"^(-l|lib|[A-Z]+::)|\.so[.\d]*$", "", name)


def agrees_with_pack_yaml(row, pack):
    target = row.target or ""
    if row.kind == "flag" and row.name.startswith("."):
        return pack.get("files", {}).get(row.name) == target
    if row.kind == "flag":      # "$(ROOT)/bin/hipcc --offload-arch=gfx936" is the compiler's command and its arch
        compiler = str(pack.get("compiler", {}))
        return all(word.rsplit("/", 1)[-1] in compiler for word in target.split()) and \
            (row.target is not None or row.name in compiler)
    key, value = (row.name, target) if row.kind == "env" else (library(row.name), library(target))
    return pack.get("environment" if row.kind == "env" else "libraries", {}).get(key, key) == value


def same(wanted, name, to):
    """\\p to is what a pack gives for \\p name; for a header, it may be a pattern with a * that stands for part of name."""
    if wanted == to:
        return True
    head, star, tail = to.partition("*")
    return bool(star) and wanted.startswith(head) and wanted.endswith(tail) and \
        wanted[len(head):len(wanted) - len(tail)] in name


def helpers(command, pack):
    """What each helper function of the pack, and of those it extends, names in its body and in those of the others."""
    words = shlex.split(command)
    paths = [words[i + 1] for i, w in enumerate(words[:-1]) if w == "--rules-path"]
    paths.append(os.path.join(os.path.dirname(__file__), "..", "..", "rules"))
    packs, named = [pack], collections.defaultdict(set)
    for name in packs:
        packs += [p for p in pack_yaml(command, name).get("extends", []) if p not in packs]
        folder = next((f for f in (os.path.join(p, name, "include") for p in paths) if os.path.isdir(f)), "")
        for path, _, files in os.walk(folder):
            for file in files:
                with open(os.path.join(path, file), encoding="utf-8") as f:
                    text = f.read()
                for function, body in re.findall(r"^inline [^;{}=]*?\b(\w+)\([^;{}]*\)\s*\{\n(.*?)^\}", text, re.M | re.S):
                    named[function] |= set(re.findall(r"\w+", body))
    for _ in range(3):
        for names in named.values():
            names |= set().union(*(named[n] for n in list(names) if n in named))
    return named


def texts(command, pack):
    """The words of the pack's own files."""
    words = shlex.split(command)
    paths = [words[i + 1] for i, w in enumerate(words[:-1]) if w == "--rules-path"]
    paths.append(os.path.join(os.path.dirname(__file__), "..", "..", "rules"))
    folder = next((f for f in (os.path.join(p, pack) for p in paths) if os.path.isdir(f)), "")
    words = set()
    for file in sorted(os.listdir(folder)):
        if file.endswith(".yaml"):
            with open(os.path.join(folder, file), encoding="utf-8") as f:
                words |= set(re.findall(r"\w+", f.read()))
    return words


def told_as_advice(row, found, named):
    wanted = re.search(r"[A-Za-z_]\w{3,}", row.target or "")
    return bool(wanted) and wanted[0] in named and all(o == "unsupported" for o, _ in found[row.name]) and bool(found[row.name])


def agrees_by_call(row, found, calls):
    """The table's function is called in the text that the pack gives, or by a helper in it."""
    wanted = re.match(r"\{.*?(\w+)\s*\(|(\w+)(?:\(|$)", row.target)
    wanted = wanted and (wanted[1] or wanted[2])
    given = [w for outcome, to in found[row.name] if outcome not in ("unsupported", "unmapped", "unknown")
             for w in re.findall(r"\w+", to)]
    return bool(wanted) and any(wanted == w or wanted in calls.get(w, ()) for w in given)


def agrees(row, found, pack, calls):
    if row.in_pack_yaml():
        return agrees_with_pack_yaml(row, pack)
    if row.target is None:
        return any(outcome == "unsupported" or outcome == "rewritten" and not to for outcome, to in found[row.name])
    if row.target in ("(remove)", "(drop)"):
        return any(outcome == "unsupported" or outcome in ("renamed", "rewritten") and not to
                   for outcome, to in found[row.name])
    if pack.get("environment", {}).get(row.name) == row.target:
        return True
    if any(same(row.wanted(), row.name, (to or row.name).strip("<>").split("(")[0].split("> <")[0]) for outcome, to in found[row.name]
           if outcome not in ("unsupported", "unmapped", "unknown")):
        return True
    if agrees_by_call(row, found, calls):
        return True
    if row.target.startswith(".") and any(outcome == "kept" for outcome, _ in found[row.name]):
        return row.wanted() == row.name.rsplit("::", 1)[-1]
    return "::" in row.name and row.wanted() in (qualified(row.name, found), f"{qualified(row.name, found)}::")


def check_newer(table, found, calls, marker):
    rows = wrong = 0
    for row in table:
        for lacking in re.findall(re.escape(marker) + r":\s*([\w, ]+)", row.note):
            rows += 1
            names = set(re.findall(r"\w+", lacking))
            given = {w for outcome, to in found[row.name] if outcome not in ("unsupported", "unmapped")
                     for w in re.findall(r"\w+", to)}
            used = names & given.union(*(calls[w] for w in given if w in calls))
            if used:
                wrong += 1
                print(f"{row.name}: the SDK has no {', '.join(sorted(used))}")
    print(f"{rows} rows of what the SDK lacks: {wrong} wrong")
    return 1 if wrong or not rows else 0


def excuse(row, excused, found):
    def fits(e):
        if e.startswith("-> "):
            return row.target is not None and fnmatch.fnmatchcase(row.target, e[3:])
        if e.startswith("source="):
            return e.removeprefix("source=") in row.source
        allowed = OUTCOMES.get(e[:2])
        if allowed:
            return fnmatch.fnmatchcase(row.name, e[2:]) and all(outcome in allowed for outcome, _ in found[row.name])
        return fnmatch.fnmatchcase(row.name, e)
    return next((e for e in excused if fits(e)), None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack")
    parser.add_argument("table")
    parser.add_argument("--exceptions")
    parser.add_argument("--columns", default="cuda_name,target,kind", help="names of the three columns")
    parser.add_argument("--absent", action="append", default=[], help="COLUMN=VALUES: rows of names that do not exist")
    parser.add_argument("--advice", action="store_true", help="a function that the pack's texts name will do for what is left")
    parser.add_argument("--newer", help="text in notes before the functions that the version of --sdk lacks")
    parser.add_argument("--sdk", help="version of the SDK")
    parser.add_argument("--arch", help="kind of chip")
    parser.add_argument("--rows", default="", help="text in the source of the rows to look at")
    parser.add_argument("--cuferry", default="cuferry", help="the command, options of its own included")
    parser.add_argument("-q", "--quiet", action="store_true", help="print the sums only")
    options = parser.parse_args()

    absent = [(column, values.split(",")) for column, _, values in (a.partition("=") for a in options.absent)]
    table = [r for r in read(options.table, options.columns.split(","), absent) if options.rows in r.source]
    excused = exceptions(options.exceptions)
    names = [n for r in table if not r.in_pack_yaml() for n in (components(r.name) if "::" in r.name else [r.name])]
    found = resolve(options, names)
    pack = pack_yaml(options.cuferry, options.pack)
    calls = helpers(options.cuferry, options.pack)

    if options.newer:
        sys.exit(check_newer(table, found, calls, options.newer))

    named = texts(options.cuferry, options.pack) if options.advice else set()
    used, sums = set(), collections.defaultdict(collections.Counter)
    for row in table:
        if agrees(row, found, pack, calls):
            fate = "equal"
        elif told_as_advice(row, found, named):
            fate = "advised"
        elif hit := excuse(row, excused, found):
            used.add(hit)
            fate = "excused"
        else:
            fate = "different"
            if not options.quiet:
                got = "; ".join(f"{o} {t}".strip() for o, t in found[row.name]) or "nothing"
                print(f"{row.name}: the table has {row.target or '-'}, the pack {got}")
        sums["rows"][fate] += 1
        if row.category:
            sums[row.category][fate] += 1
    for name in sorted(excused.keys() - used):
        if not name.startswith("? "):   # the vocabulary may learn a name
            sums["rows"]["different"] += 1
            print(f"{options.exceptions}: '{name}' excuses no row")
    for name in sorted(sums, key=lambda n: (n == "rows", n)):
        of = sums[name]
        advice = f"{of['advised']} as advice, " if options.advice else ""
        print(f"{of.total() if name != 'rows' else len(table)} {name}: {of['equal']} as in the table, {advice}"
              f"{of['excused']} excused, {of['different']} differ")
    return 1 if sums["rows"]["different"] else 0


if __name__ == "__main__":
    sys.exit(main())
