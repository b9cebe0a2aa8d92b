"""The kernels of an assessment, as JSON says them: parallel lists, fates in words, blocking names."""
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
eco = report["ecosystems"][0]
fates = {report["kernels"][k["kernel"]]["name"]: (k["fate"], k.get("by")) for k in eco["kernels"]}
assert fates == {"clean": ("goes-over", None), "byFunction": ("blocked", ["feature:inline-ptx-register"]),
                 "byMacro": ("blocked", ["feature:inline-ptx-barrier"]),
                 "itself": ("blocked", ["feature:inline-ptx-control"])}, fates
assert sum(eco["uses"].values()) == report["source"]["uses"], (eco["uses"], report["source"])
for item in eco["blockers"] + eco["hazards"]:
    assert all(p < len(report["places"]) for p in item["places"]), item
print("fine")
