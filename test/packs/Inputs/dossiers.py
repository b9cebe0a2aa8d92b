"""The dossiers of a JSON report, a line each: kernel, effort, API family."""
import json
import sys

for file in json.load(open(sys.argv[1]))["files"]:
    for kernel in file.get("kernels", []):
        print(kernel["name"], kernel["dossier"]["effort"], kernel["dossier"]["api"]["en"])
