// Reasons and advice are given in Chinese as well.
// RUN: rm -rf %t && %cuferry --lang zh migrate %s --target musa -o %t | FileCheck %s
void f(void **p, size_t n, cudaStream_t s) { cudaMallocAsync(p, n, s); }
// CHECK: 按流顺序的内存分配器
// CHECK: 用 musaMalloc 分配
