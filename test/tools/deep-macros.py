#!/usr/bin/env python3
"""Prints a CUDA source whose macros expand into an expression of a million terms, nested, beside one honest call."""
print("void f(void *p) { cudaFree(p); }")
print("#define E0(x) (1 + (x))")
for i in range(1, 20):
    print(f"#define E{i}(x) E{i - 1}(E{i - 1}(x))")
print("int deep() { return E19(0); }")
print("#define R(x) R(x) + 1")
print("int recursive = R(2);")
