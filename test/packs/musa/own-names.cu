// Names of the user's own that look like CUDA's stay.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q
// RUN: grep -v 'CHECK' %t/own-names.mu | FileCheck %s
static int cudaRound(int n) { return n; }
struct Batch { int cudaCount, is_cuda; };
int g(Batch b) { return cudaRound(b.cudaCount) + b.is_cuda; }
// CHECK: static int cudaRound(int n) { return n; }
// CHECK: struct Batch { int cudaCount, is_cuda; };
// CHECK: int g(Batch b) { return cudaRound(b.cudaCount) + b.is_cuda; }
int nCutoffValue = 3; // the vendor's table makes nMutoffValue of it
// CHECK: int nCutoffValue = 3;
