"""Walks through the help of cuferry and of all its subcommands: no line in the wrong language."""
import re
import subprocess
import sys

HAN = re.compile("[\u4e00-\u9fff]")
cuferry, wrong, pages = sys.argv[1], [], 0


def help_of(path, lang):
    done = subprocess.run([cuferry, "--lang", lang, *path, "--help"], capture_output=True, text=True)
    assert done.returncode == 0, (path, done.stderr)
    return done.stdout


def walk(path):
    global pages
    pages += 1
    english, chinese = help_of(path, "en").splitlines(), help_of(path, "zh").splitlines()
    for line in english:
        if HAN.search(line):
            wrong.append((path, line))
    for line in chinese:
        if line.startswith("用法:") or line.startswith("cuferry "):
            continue
        # What has three words of Latin letters in a row is prose.
        if re.search(r"\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\b", line) or re.match(r"^[A-Z][a-z]+:", line):
            wrong.append((path, line))
    for line in english[english.index("Subcommands:") + 1:] if "Subcommands:" in english else []:
        if name := re.match(r"  ([a-z]+) ", line):
            walk([*path, name[1]])


walk([])
for path, line in wrong:
    print(" ".join(path), line)
assert pages > 8, pages
sys.exit(1 if wrong else 0)
