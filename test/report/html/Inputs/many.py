"""Writes files with at least so many mentions of CUDA."""
import pathlib
import sys

out, wanted = pathlib.Path(sys.argv[1]), int(sys.argv[2])
lines = ["cudaMalloc(&p, {0});", "cudaMallocHost(&p, {0});", "cudaFree(p);", "cudaMemset(p, 0, {0});", "cudaGraphLaunch(g, 0);"]
per_file = 500
for file in range((wanted + per_file - 1) // per_file):
    body = "\n".join("  " + lines[i % len(lines)].format(i + 1) for i in range(per_file))
    (out / f"many{file:03}.cpp").write_text(f"#include <cuda_runtime.h>\nvoid f{file}(void *p, cudaGraphExec_t g) {{\n{body}\n}}\n")
