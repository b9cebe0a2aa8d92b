#!/usr/bin/env python3
"""Adds up the results of all suites (GoogleTest's and lit's JSON) into one closing line."""
import json
import sys

passed = failed = skipped = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as f:
        data = json.load(f)
    if "testsuites" in data:  # GoogleTest
        for suite in data["testsuites"]:
            for case in suite["testsuite"]:
                if case.get("failures"):
                    failed += 1
                elif case.get("result") == "SKIPPED":
                    skipped += 1
                    print(f"skipped: {suite['name']}.{case['name']}")
                else:
                    passed += 1
    else:  # lit
        for case in data["tests"]:
            if case["code"] in ("PASS", "XFAIL", "FLAKYPASS"):
                passed += 1
            elif case["code"] in ("UNSUPPORTED", "SKIPPED", "EXCLUDED"):
                skipped += 1
                print(f"skipped: {case['name']}")
            else:
                failed += 1
                print(f"failed: {case['name']}")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
