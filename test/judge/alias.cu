// Names by using, typedef and alias keep their meaning.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/alias.toy
using Stream = cudaStream_t;
// CHECK: using Stream = toyStream_t;
typedef cudaEvent_t Event;
// CHECK: typedef toyEvent_t Event;
using ::cudaFree;
// CHECK: using ::toyFree;
