#!/usr/bin/env python3
"""Writes a CUDA source that calls every function which a header of cuferry's declares, with arguments of its own types.

    every-call.py HEADER.. > every.cu

Each function is called twice: its result used, and not. What a pack makes of that file is held against the ecosystem's
headers by compile-host.py: whatever a rule rewrites has to compile there for arguments of the declared types.
"""
import json
import os
import re
import subprocess
import sys

HEADERS = os.path.normpath(os.path.join(os.path.dirname(__file__), "..", "..", "lib", "Headers", "include"))

PREFIXES = {"cuda_runtime_api.h": "cuda[A-Z]", "cuda.h": "cu(?!da)[A-Z]", "nccl.h": "nccl", "cublas_v2.h": "cublas",
            "cublasLt.h": "cublasLt", "cusparse.h": "cusparse", "cufft.h": "cufft", "cusolverDn.h": "cusolverDn"}


def functions(header):
    """Clang's JSON for every function that HEADER or what it includes declares, and the names like it."""
    prefix = re.match(r"\w+", PREFIXES[header])[0]
    done = subprocess.run(["clang++-22", "-x", "cuda", "--cuda-host-only", "-nocudainc", "-nocudalib", "-w", "-std=c++17",
                           "-fsyntax-only", "-I", HEADERS, "-Xclang", "-ast-dump=json", "-Xclang", f"-ast-dump-filter={prefix}",
                           "-include", "cuda_runtime.h", os.path.join(HEADERS, header)], capture_output=True, text=True)
    # A document a declaration, one behind the other.
    text, decoder, at = done.stdout, json.JSONDecoder(), 0
    while (at := text.find("{", at)) >= 0:
        decl, at = decoder.raw_decode(text, at)
        if decl["kind"] == "FunctionDecl" and "inner" not in decl.get("templateArgs", {}):
            yield decl


def declared(kind, name):
    """A declaration of NAME with a type as Clang spells it; none for pointers to functions."""
    kind = re.sub(r"\[\d*\]$", " *", kind)
    return None if "(" in kind else f"{kind} {name}"


def main():
    print("// Every function of " + ", ".join(sys.argv[1:]) + ", called with arguments of its own types.")
    print("#include <cuda_runtime.h>")
    for header in sys.argv[1:]:
        print(f"#include <{header}>")
    seen = set()
    for header in sys.argv[1:]:
        for decl in functions(header):
            name = decl["name"]
            attributes = {a["kind"] for a in decl.get("inner", [])}
            if name in seen or not re.match(PREFIXES[header], name):
                continue
            if "CUDADeviceAttr" in attributes and "CUDAHostAttr" not in attributes:
                continue
            parameters = [declared(p["type"]["qualType"], f"a{i}") for i, p in
                          enumerate(p for p in decl.get("inner", []) if p["kind"] == "ParmVarDecl")]
            result = decl["type"]["qualType"].split("(")[0].strip()
            if None in parameters or "..." in decl["type"]["qualType"]:
                continue
            seen.add(name)
            arguments = ", ".join(f"a{i}" for i in range(len(parameters)))
            for prefix, returned in (("used", result), ("dropped", "void")):
                call = f"return {name}({arguments});" if prefix == "used" and result != "void" else f"{name}({arguments});"
                print(f"{returned} {prefix}_{name}({', '.join(parameters)}) {{ {call} }}")


if __name__ == "__main__":
    main()
