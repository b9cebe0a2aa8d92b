// Strings, raw strings and comments stay.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/string-and-comment.toy

// CHECK: const char *raw = R"(cudaMalloc(&p, n))";
const char *raw = R"(cudaMalloc(&p, n))";
// CHECK: const char *plain = "cudaFree";
const char *plain = "cudaFree";
// the name cudaMalloc in a comment
// CHECK: the name cudaMalloc in a comment
/* and cudaFree here */
// CHECK: and cudaFree here
