#!/usr/bin/env python3
"""Migrates sources for Ascend's SIMT programming and compiles what comes out, both sides, against simt_api and ACL.

    compile-simt.py SOURCE.. -I DIR.. [--cuferry CMD] [--arch A] [--keep DIR] [--apart] [--folders] [--headers] [--list] [--clean N]
    compile-simt.py --as-is SOURCE.asc.. -I DIR..

DIR are the folders that hold simt_api/, utils/ and acl/: the vendor's (mirror-cann/asc-devkit:include, its root for
impl/, and hicann/runtime:include/external), or mocks that declare what these declare. Clang reads the output in CUDA
mode, first as the device's compiler and then as the host's; simt-compiler.h states what bisheng has built in. Headers
of the vendor's implementation, which call the compiler's own functions, are passed over.

A line either compiles or carries a finding: every error must lie on a line that the report has marked unsupported or
unmapped, behind one in the same statement, in a function that is marked for its doubles, in a header or macro that such
a line uses, or be about a name that stands on such a line. For a header that was left stands one that includes what
CUDA's includes of the standard library. Sources without errors are compiled to LLVM's code as well, which must not
compute with double but in functions and on lines that are marked; optimised, but not across functions, since `x > 0.5`
of a float is a comparison of floats then.

Prints, for each source, `clean` (both sides compile, and nothing was left), `left` (they compile, with so many findings
on what was left), `told` (errors on marked lines only) or `WRONG` with the errors; a source that is no CUDA by itself is
`skipped`. Exit status 1 where a source is WRONG, or clean ones are fewer than --clean. With --as-is, sources are the
vendor's own, which have to compile: so it is seen whether simt-compiler.h says what bisheng says.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

from migrated import LEFT, Marks, blanked, continued, errors_of, judge_all, parser, read

TOOLS = os.path.dirname(os.path.abspath(__file__))
HEADERS = os.path.normpath(os.path.join(TOOLS, "..", "..", "lib", "Headers"))
INTERNAL = re.compile(r'^\s*#\s*include\s*"(impl/[^"]+(?<!sys_macros.h))"', re.M)
NAMES = re.compile(r"'([A-Za-z_]\w*)(?:<[^']*)?'")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)', re.M)
WORD = re.compile(r"[A-Za-z_]\w*")
SOURCES = (".cu", ".cc", ".cpp", ".cxx")


def internal_headers(folders, shadow):
    """Empty files for the headers of implementation that the headers in FOLDERS include."""
    for folder in folders:
        for where in ("simt_api", "utils/debug"):
            for root, _, files in os.walk(os.path.join(folder, where)):
                for name in files:
                    for wanted in INTERNAL.findall("\n".join(read(os.path.join(root, name)))):
                        path = os.path.join(shadow, wanted)
                        os.makedirs(os.path.dirname(path), exist_ok=True)
                        open(path, "w").close()


class Compiler:
    def __init__(self, options, shadow):
        self.clang = options.clang
        resources = subprocess.run([self.clang, "-print-resource-dir"], capture_output=True, text=True).stdout.strip()
        self.flags = ["-x", "cuda", "--offload-arch=sm_80", "-nobuiltininc", "-isystem",
                      os.path.join(resources, "include"), "-nocudainc", "-nocudalib", "-w", "-ferror-limit=0",
                      "-fno-color-diagnostics", f"-std={options.std}", *options.flag,
                      "-include", os.path.join(TOOLS, "simt-compiler.h"), "-I", shadow]
        for folder in options.include:
            self.flags += ["-I", folder]

    def run(self, side, path, folders, *flags):
        command = [self.clang, *self.flags, f"--cuda-{side}-only"]
        for folder in folders:
            command += ["-I", folder]
        return subprocess.run([*command, *flags, path], capture_output=True, text=True, errors="replace")

    def errors(self, path, folders):
        found = {}
        for side in ("device", "host"):
            for error in errors_of(self.run(side, path, folders, "-fsyntax-only")):
                found.setdefault(error[:3], error)
        return list(found.values())

    def doubles(self, path, folders):
        """Where the device's code computes with double: (file, line, name and line of the function)."""
        done = self.run("device", path, folders, "-S", "-emit-llvm", "-O1", "-fno-inline", "-gline-tables-only", "-o", "-")
        places, nodes = set(), {}
        for line in done.stdout.splitlines():
            if line.startswith("!"):
                number, _, text = line.partition(" = ")
                nodes[number] = text
        field = lambda text, name: (m := re.search(rf"\b{name}: (\"[^\"]*\"|[^,)]+)", text)) and m[1].strip('"')
        for line in done.stdout.splitlines():
            at = re.search(r", !dbg (![0-9]+)", line)
            if not at or not re.search(r"\bdouble\b", line):
                continue
            place = nodes[at[1]]
            scope = nodes[field(place, "scope")]
            file = field(scope, "file")
            while "DISubprogram" not in scope:
                scope = nodes[field(scope, "scope")]
            name = nodes[file]
            name = os.path.join(field(name, "directory") or "", field(name, "filename"))
            places.add((name, int(field(place, "line")), field(scope, "name"), int(field(scope, "line"))))
        return sorted(places)


def is_cuda(options, source):
    """Whether SOURCE compiles as it is, by cuferry's declarations of CUDA alone."""
    done = subprocess.run([options.clang, "-x", "cuda", "--cuda-host-only", "-fsyntax-only", "-nocudainc", "-nocudalib",
                           "-w", "-Wno-unknown-cuda-version", f"-std={options.std}", *options.flag,
                           "-include", "cuda_runtime.h", "-I", os.path.join(HEADERS, "include"),
                           "-I", os.path.join(HEADERS, "thirdparty"), source], capture_output=True)
    return done.returncode == 0


def body(lines, number):
    """The numbers of the lines of the function whose name stands on line NUMBER, all from 0."""
    depth = 0
    for end in range(number, len(lines)):
        for character in blanked(lines[end]):
            depth += (character == "{") - (character == "}")
            if depth == 0 and character in ";}":
                return range(number, end + 1)
    return range(number, number + 1)


class Output:
    """A written file: its lines, and which of them the report has marked."""

    def __init__(self, root, out, entry, findings):
        self.path = os.path.join(out, entry["output"])
        self.lines = read(self.path)
        self.marks = Marks(read(os.path.join(root, entry["path"])), self.lines, findings)
        self.findings = findings
        self.firsts = continued(self.lines)
        doubles = {f["line"] - 1 for f in findings if f["name"] == "feature:double-precision" and f["outcome"] in LEFT}
        self.in_doubles = set()
        for number in range(len(self.lines)):
            if self.marks.has(doubles, number):
                self.in_doubles.update(body(self.lines, number))

    def told(self, line):
        return self.marks.has(self.marks.told, line - 1)

    def told_before(self, line):
        """Whether a line is marked that stands before LINE in the same statement, or that line, or the function."""
        return line - 1 in self.in_doubles or any(self.told(l) for l in range(self.firsts[line - 1] + 1, line + 1))


def judge(report, out, name, compiler):
    by_file = collections.defaultdict(list)
    for finding in report["findings"]:
        by_file[finding["file"]].append(finding)
    outputs = {}
    for f in report["files"]:
        if "output" not in f:
            continue
        written = Output(report["root"], out, f, by_file[f["path"]])
        outputs[os.path.realpath(written.path)] = written
    # What is left is told once; the lines that use what it declares say the same again.
    left = set()
    for written in outputs.values():
        text = blanked("\n".join(written.lines)).split("\n")
        for number, line in enumerate(text, 1):
            if written.told(number):
                left.update(WORD.findall(line))
        left.update(f["spelling"] for f in written.findings if f["outcome"] in LEFT)
    path = os.path.join(out, next(f["output"] for f in report["files"] if f["path"] == name))
    folders = [os.path.dirname(path), os.path.join(out, "include"), os.path.join(out, "left"),
               os.path.dirname(os.path.join(report["root"], name))]
    told, wrong = [], []
    for file, line, message, fatal, causes in compiler.errors(path, folders):
        written = outputs.get(os.path.realpath(file))
        place = f"{os.path.relpath(file, out) if written else file}:{line}: {message}"
        known = not fatal and (
            written and (written.told_before(int(line)) or any(n in left for n in NAMES.findall(message))) or
            any(w and w.told_before(int(l)) for w, l in ((outputs.get(os.path.realpath(f)), l) for f, l in causes)))
        (told if known else wrong).append(place)
    if not told and not wrong:
        for file, line, function, start in compiler.doubles(path, folders):
            written = outputs.get(os.path.realpath(file))
            place = f"{os.path.relpath(file, out) if written else file}:{line}: double in {function}"
            known = written and (written.told(line) or written.told(start))
            (told if known else wrong).append(place)
    count = sum(1 for f in report["findings"] if f["outcome"] in LEFT and f["kind"] != "feature"
                and (f["file"] == name or not f["file"].endswith(SOURCES)))
    return count, told, wrong


def standard_headers(name, seen):
    """The headers of the standard library that cuferry's declarations of the CUDA header NAME include."""
    path = next((p for f in ("include", "thirdparty") if os.path.isfile(p := os.path.join(HEADERS, f, name))), None)
    if path and path not in seen:
        seen.add(path)
        for wanted in INCLUDE.findall("\n".join(read(path))):
            yield from standard_headers(wanted, seen)
    elif not path and re.fullmatch(r"\w+", name):
        yield name


def empty_headers(report, out):
    """A folder with a file for each header that was left, so that the rest is read."""
    for f in report["findings"]:
        if f["kind"] == "include" and f["outcome"] in LEFT:
            name = f["name"].strip('<>"')
            path = os.path.join(out, "left", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(f"#include <{h}>\n" for h in sorted(set(standard_headers(name, set()))))


def as_is(options, compiler):
    bad = 0
    for source in options.sources:
        errors = compiler.errors(source, [os.path.dirname(source)])
        bad += bool(errors)
        print(f"{source}: " + ("WRONG" if errors else "clean"))
        for file, line, message, *_ in errors:
            print(f"    {file}:{line}: {message}")
    print(f"{len(options.sources)} sources: {len(options.sources) - bad} clean, {bad} WRONG")
    return 1 if bad else 0


def main():
    p = parser(__doc__)
    p.add_argument("--pack", default="cann")
    p.add_argument("--arch", default="ascend950")
    p.add_argument("--folders", action="store_true", help="migrate the folders that the sources are in")
    p.add_argument("--as-is", action="store_true", help="the sources are the vendor's own")
    options = p.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        shadow = os.path.join(scratch, "shadow")
        os.makedirs(shadow)
        internal_headers(options.include, shadow)
        compiler = Compiler(options, shadow)
        if options.as_is:
            return as_is(options, compiler)
        return judge_all(options, scratch, lambda report, out, name: judge(report, out, name, compiler),
                         lambda source: is_cuda(options, source),
                         inputs=lambda group: [os.path.dirname(s) for s in group] if options.folders else group,
                         prepare=empty_headers)


if __name__ == "__main__":
    sys.exit(main())
