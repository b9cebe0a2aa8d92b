#!/usr/bin/env python3
"""Prints, from the JSON report of `cuferry assess`, what becomes of the kernels under each ecosystem, as a Markdown table.

    cuferry assess SOURCE.. --targets cann,cann@@ascend950,.. --report report.json; count-kernels.py report.json

A kernel goes over when everything in it does, and in the functions that it calls; a review is rewritten, but may behave
differently; the rest has something without counterpart inside.
"""
import collections
import json
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        report = json.load(f)
    print("| pack | kernels | go over | with a review | something left |")
    print("|---|---|---|---|---|")
    for ecosystem in report["ecosystems"]:
        pack, fates = ecosystem["pack"], collections.Counter(k["fate"] for k in ecosystem["kernels"])
        name = " ".join(filter(None, (pack["name"], pack.get("arch"), pack.get("sdk"))))
        others = sum(fates.values()) - fates["goes-over"] - fates["review"]
        print(f"| {name} | {sum(fates.values())} | {fates['goes-over']} | {fates['review']} | {others} |")


if __name__ == "__main__":
    main()
