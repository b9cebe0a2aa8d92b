#!/usr/bin/env python3
"""Compares migrated sources with somebody's hand-made port of them, token by token.

    compare-ports.py OUT PORTS [--from=-cuda --to=-hip] [--only LIST] [--show N] [--files]

A file OUT/X-cuda/a/b.hip has its port at PORTS/X-hip/a/b.*, of whatever extension. Not compared: comments, white
space, #include lines, and how a launch or dynamic shared memory is written (hipLaunchKernelGGL or <<<>>>, dim3 around
one number, trailing default arguments; HIP_DYNAMIC_SHARED or extern __shared__). Reports the share of equal files, and the differences grouped by kind, ours => theirs.
"""
import argparse
import collections
import difflib
import os
import re
import sys

TOKEN = re.compile(r"""
    (?P<skip>//(?:\\\n|[^\n])*|/\*.*?\*/|\\\n|\s+)
  | (?P<string>(?:u8|[uUL])?R"(?P<d>[^()\s\\]{0,16})\(.*?\)(?P=d)"|(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')
  | (?P<number>\.?\d(?:[eEpP][+-]|'\w|[\w.])*)
  | (?P<name>[A-Za-z_$][\w$]*)
  | (?P<sign><<<|>>>|->|::|<<=|>>=|\+\+|--|&&|\|\||[-+*/%&|^!=<>]=|<<|>>|\#\#|.)
""", re.X | re.S)
INCLUDE = re.compile(r"^[ \t]*#[ \t]*(?:include|pragma[ \t]+once)[^\n]*$", re.M)
PAIR = {"(": ")", "[": "]", "{": "}"}


def tokens(text):
    found = []
    for m in TOKEN.finditer(INCLUDE.sub("", text)):
        if m.lastgroup == "d" or m["skip"] is None:
            found.append(m[0])
    return launches(found)


def arguments(words, at):
    """Splits the balanced list that opens at words[at] by its commas; gives the parts and where it ends."""
    parts, depth, i = [[]], 0, at + 1
    while i < len(words):
        w = words[i]
        if depth == 0 and w in (")", ">>>"):
            return [p for p in parts if p], i + 1
        if depth == 0 and w == ",":
            parts.append([])
        else:
            depth += w in PAIR
            depth -= w in PAIR.values()
            parts[-1].append(w)
        i += 1
    return None, at


def plain(argument):
    while len(argument) > 2 and argument[0] in ("dim3", "HIP_KERNEL_NAME", "(") and argument[-1] == ")":
        inner, end = arguments(argument, 0 if argument[0] == "(" else 1)
        if end != len(argument) or not inner or len(inner) != 1 and argument[0] != "HIP_KERNEL_NAME":
            break
        argument = argument[(1 if argument[0] == "(" else 2):-1]
    return argument


def launches(words):
    """Gives launches one form, kernel <<< grid , block , bytes , stream >>> ( arguments ), and shared memory, too."""
    out, i = [], 0
    while i < len(words):
        if words[i] == "hipLaunchKernelGGL" and i + 1 < len(words) and words[i + 1] == "(":
            parts, end = arguments(words, i + 1)
            if parts and len(parts) >= 5:
                shape = [plain(p) for p in parts[:5]]
                out += shape[0] + configuration(shape[1:]) + ["("] + join(parts[5:]) + [")"]
                i = end
                continue
        if words[i] == "HIP_DYNAMIC_SHARED" and i + 1 < len(words) and words[i + 1] == "(":
            parts, end = arguments(words, i + 1)
            if parts and len(parts) == 2:
                out += ["extern", "__shared__"] + parts[0] + parts[1] + ["[", "]"]
                i = end
                continue
        if words[i] == "<<<":
            parts, end = arguments(words, i)
            if parts and 2 <= len(parts) <= 4:
                out += configuration([plain(p) for p in parts])
                i = end
                continue
        out.append(words[i])
        i += 1
    return out


def configuration(parts):
    parts = parts + [["0"], ["0"]][len(parts) - 2:]
    if parts[3] in (["nullptr"], ["NULL"]):
        parts[3] = ["0"]
    return ["<<<"] + join(parts) + [">>>"]


def join(parts):
    out = []
    for n, part in enumerate(parts):
        out += ([","] if n else []) + list(part)
    return out


def kind(ours, theirs):
    if len(ours) == len(theirs) == 1:
        if re.match(r"\w", ours[0]) and re.match(r"\w", theirs[0]):
            return "number" if ours[0][0].isdigit() and theirs[0][0].isdigit() else "name"
        return "text" if '"' in ours[0] + theirs[0] else "sign"
    if not ours:
        return "cast" if theirs[0] == "(" and theirs[-1] == ")" and len(theirs) < 8 else "only theirs"
    if not theirs:
        return "cast" if ours[0] == "(" and ours[-1] == ")" and len(ours) < 8 else "only ours"
    return "rewritten"


def read(path):
    with open(path, encoding="utf-8", errors="replace") as f:
        return tokens(f.read())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("ports")
    parser.add_argument("--from", dest="before", default="-cuda", help="ending of the originals' folders")
    parser.add_argument("--to", dest="after", default="-hip", help="ending of the ports' folders")
    parser.add_argument("--only", help="file with the outputs to compare, one a line")
    parser.add_argument("--show", type=int, default=40, help="how many groups of differences")
    parser.add_argument("--width", type=int, default=100, help="cut longer differences")
    parser.add_argument("--files", action="store_true", help="name each file with its number of differences")
    parser.add_argument("--at-least", type=float, default=0, help="share in percent that must be equal")
    options = parser.parse_args()

    wanted = None
    if options.only:
        with open(options.only, encoding="utf-8") as f:
            wanted = set(f.read().split())
    pairs, groups, places = [], collections.Counter(), collections.defaultdict(list)
    ports = {}
    for path, _, names in os.walk(options.out):
        for name in names:
            ours = os.path.relpath(os.path.join(path, name), options.out)
            top, _, rest = ours.partition(os.sep)
            if wanted is not None and ours not in wanted or not top.endswith(options.before):
                continue
            folder = os.path.join(options.ports, top[:-len(options.before)] + options.after, os.path.dirname(rest))
            if folder not in ports:
                ports[folder] = {}
                for n in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
                    ports[folder].setdefault(os.path.splitext(n)[0], []).append(n)
            same = ports[folder].get(os.path.splitext(name)[0], [])
            ending = os.path.splitext(name)[1]
            same = [n for n in same if n.endswith(ending)] or [
                n for n in same if ending == ".hip" and n.endswith((".cu", ".cpp", ".cc"))]
            if same:
                pairs.append((ours, os.path.join(folder, same[0])))

    equal, folders = 0, {}
    for ours, theirs in sorted(pairs):
        a, b = read(os.path.join(options.out, ours)), read(theirs)
        differences = set()
        if a != b:
            for tag, i, j, k, l in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
                if tag != "equal":
                    differences.add((kind(a[i:j], b[k:l]), " ".join(a[i:j]), " ".join(b[k:l])))
        equal += not differences
        top = ours.partition(os.sep)[0]
        folders[top] = folders.get(top, True) and not differences
        for d in differences:
            groups[d] += 1
            places[d].append(ours)
        if options.files:
            print(f"{len(differences):4}  {ours}")

    kinds = collections.Counter()
    for group, n in groups.items():
        kinds[group[0]] += n
    cut = lambda text: text if len(text) <= options.width else text[:options.width] + " .."
    print("differences by kind: " + ", ".join(f"{k} {n}" for k, n in kinds.most_common()))
    for group, n in sorted(groups.items(), key=lambda kv: (-kv[1], kv[0]))[:options.show]:
        print(f"{n:4}  {group[0]:12} {cut(group[1])} => {cut(group[2])}    [{places[group][0]}]")
    if folders:
        whole = sum(folders.values())
        print(f"{whole} of {len(folders)} folders equal throughout: {100.0 * whole / len(folders):.1f} %")
    share = 100.0 * equal / len(pairs) if pairs else 0.0
    print(f"{equal} of {len(pairs)} files equal: {share:.1f} %")
    return 0 if share >= options.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
