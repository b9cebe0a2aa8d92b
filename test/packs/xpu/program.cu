// Whole programs of the host: what comes out compiles against XRE's declarations, but for what is reported.
// RUN: rm -rf %t && %cuferry --lang en migrate %S/../Inputs/pipeline.cu --target xpu -o %t | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/pipeline.xpu
// RUN: %tools/compile-host.py xpu %S/../Inputs/pipeline.cu %S/../Inputs/heat.cu -I %S/mock --cuferry %cuferry

// REPORT: unmapped           0

// CHECK: int status = (call);
// CHECK: ~DeviceBuffer() { cuferry::memFree(data); }
// CHECK: MUST(xpu_host_alloc((void **)
// CHECK: xpu_event_query(lane.filled) == XPUERR_BUSY
