#!/usr/bin/env python3
"""Looks up every name of tables of CUDA names in cuferry's vocabulary.

    check-vocabulary.py VocabularyTable.inc --exceptions FILE TABLE.tsv|TABLE.txt .. [--versions TABLE.tsv ..]

A name is known when the vocabulary has it (alone, or as the last part of a qualified name) or has it as a header; the
names of a list (.txt), which must be recognised and no more, also when a family has their shape. FILE
holds what the vocabulary leaves out on purpose, `pattern<TAB>reason`: a regular expression that the whole of
`name|area|header` must match (`area` and `header` are empty where a table has none). Prints what is missing and how many
each exception excuses; exit status 1 where a name is missing or an exception excuses nothing.

--versions: tables with the columns cuda_added and cuda_removed (the first version without the name; CUDA_118 is 11.8). What
the vocabulary says must agree, but for names older than CUDA 8 and for an end that the newest headers, the first table, belie.
"""
import argparse
import collections
import csv
import os
import re
import sys


def vocabulary(path):
    names, headers, folders, families = set(), set(), [], []
    with open(path, encoding="utf-8") as f:
        for line in f:
            row = re.match(r'(ENTRY|HEADER|STAND_IN|FAMILY)\("([^"]+)"', line)
            if not row:
                continue
            if row[1] == "ENTRY":
                names.add(row[2])
                names.add(row[2].rpartition("::")[2])
            elif row[1] == "HEADER":
                headers.add(row[2])
            elif row[1] == "STAND_IN" and row[2][-1] in "/*":
                folders.append(row[2].rstrip("*"))
            elif row[1] == "STAND_IN":
                headers.add(row[2])
            else:
                families.append(row[2].replace("*", ".*"))
    return names, headers, tuple(folders), re.compile("|".join(families))


def rows(path):
    """(name, area, header) of each row of a table with a header row, or of each line of a list."""
    with open(os.path.normpath(path), encoding="utf-8", newline="") as f:
        if path.endswith(".txt"):
            for line in f:
                yield line.strip(), "", ""
            return
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["name"], row.get("area") or row.get("api") or "", row.get("header") or ""


def number(version):
    """CUDA_118 as 1108; 0 where the table says nothing."""
    found = re.fullmatch(r"CUDA_(\d+)(\d)", version or "")
    return int(found[1]) * 100 + int(found[2]) if found else 0


def check_versions(path, tables, newest):
    """Names whose first or last version is another than the tables say, as lines."""
    spans = {}
    with open(path, encoding="utf-8") as f:
        for row in re.finditer(r'^ENTRY\("([^"]+)", .*, (\d+), (\d+)\)$', f.read(), re.M):
            spans[row[1]] = int(row[2]), int(row[3])
    said = {}
    for table in tables:
        with open(os.path.normpath(table), encoding="utf-8", newline="") as f:
            for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                name = row.get("name") or row.get("cuda_name")
                added, removed = said.get(name, (0, 0))
                said[name] = number(row["cuda_added"]) or added, number(row["cuda_removed"]) or removed
    checked = 0
    for name, (added, removed) in sorted(said.items()):
        since, until = spans.get(name, (0, 0))
        if name not in spans or not (added or removed):
            continue
        checked += 1
        if added > 705 and since != added:
            yield f"{name}: since {since}, the tables say {added}"
        if removed and name not in newest and not 0 < until < removed:
            yield f"{name}: until {until}, the tables say before {removed}"
        if until and name in newest:
            yield f"{name}: until {until}, but the newest headers have it"
    print(f"versions: {checked} names checked")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("vocabulary")
    p.add_argument("tables", nargs="+")
    p.add_argument("--exceptions", required=True)
    p.add_argument("--versions", nargs="*", default=[])
    a = p.parse_args()
    names, headers, folders, families = vocabulary(a.vocabulary)
    excuses = collections.OrderedDict()
    with open(a.exceptions, encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                pattern, tab, reason = line.rstrip("\n").partition("\t")
                if not reason:
                    sys.exit(f"{a.exceptions}: '{pattern}' has no reason")
                excuses[re.compile(pattern)] = [0, reason]
    bad = 0
    for table in a.tables:
        total = known = by_family = 0
        missing = []
        for name, area, header in rows(table):
            total += 1
            if name in names or name.rpartition("::")[2] in names or name in headers or name.startswith(folders):
                known += 1
                continue
            if table.endswith(".txt") and families.fullmatch(name):
                by_family += 1
                continue
            for pattern, excuse in excuses.items():
                if pattern.fullmatch(f"{name}|{area}|{header}"):
                    excuse[0] += 1
                    break
            else:
                missing.append(f"{name}|{area}|{header}")
        print(f"{os.path.basename(table)}: {total} names, {known} known, {by_family} by family, "
              f"{total - known - by_family - len(missing)} excused, {len(missing)} missing")
        for m in missing:
            print(f"  missing: {m}")
        bad += len(missing)
    for pattern, (count, reason) in excuses.items():
        print(f"  {count:5} {pattern.pattern}: {reason}")
        if not count:
            print(f"  no name needs the exception {pattern.pattern}")
            bad += 1
    if a.versions:
        for line in check_versions(a.vocabulary, a.versions, {name for name, _, _ in rows(a.tables[0])}):
            print(f"  {line}")
            bad += 1
    sys.exit(bad != 0)


if __name__ == "__main__":
    main()
