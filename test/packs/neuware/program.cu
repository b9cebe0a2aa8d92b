// A whole program of the host: what comes out compiles, but for the one property that is reported.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/pipeline.cu --target neuware -o %t | FileCheck %s --check-prefix=REPORT
// RUN: sed -e 's/prop\.warpSize/1/' %t/pipeline.mlu > %t/pipeline.cpp
// RUN: clang++ -std=c++17 -fsyntax-only -Wall -Wextra -Werror -I %S/mock -I %t/include %t/pipeline.cpp
// RUN: FileCheck %s --input-file=%t/pipeline.mlu --implicit-check-not='{{cuda[A-Z]}}'

// REPORT: unsupported        1
// REPORT: unmapped           0
// REPORT: cudaDeviceProp::warpSize

// CHECK: #include <cnrt.h>
// CHECK: cnrtRet_t status = (call);
// CHECK: ~DeviceBuffer() { cnrtFree(data); }
// CHECK: CHECK(cnrtNotifierElapsedTime(begin, end, &milliseconds));
// CHECK: CHECK(cnrtTaskTopoInstantiate(&instance, graph, nullptr, nullptr, 0));
