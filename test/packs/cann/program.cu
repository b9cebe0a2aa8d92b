// A whole program of the host: nothing of it is left that ACL does not know, and what comes out compiles.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/pipeline.cu --target cann -o %t | FileCheck %s --check-prefix=REPORT
// RUN: clang++ -std=c++17 -fsyntax-only -Wall -Wextra -Werror -I %S/mock -I %t/include -x c++ %t/pipeline.asc
// RUN: FileCheck %s --input-file=%t/pipeline.asc --implicit-check-not='{{cuda[A-Z]}}'

// REPORT: unsupported        0
// REPORT: unmapped           0

// CHECK: #include <acl/acl.h>
// CHECK: aclError status = (call);
// CHECK: ~DeviceBuffer() { cuferry::memFree(data); }
// CHECK: MUST(cuferry::mallocHost(reinterpret_cast<void **>(&pinned), PieceSize * sizeof(float)));
// CHECK: while (cuferry::eventQuery(lane.filled) == cuferry::NotReady)
// CHECK: CHECK(aclrtMemcpyAsync(in.get() + at, PieceSize * sizeof(float), lane.pinned, PieceSize * sizeof(float),
// CHECK: CHECK(cuferry::graphInstantiate(&instance, graph));
