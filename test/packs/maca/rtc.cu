// NVRTC by mcrtc: what it gives is bitcode for MACA's modules.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target maca -o %t --all-places | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/rtc.cpp --match-full-lines

// REPORT: nvrtcGetPTX {{.*}}mcrtcGetBitcode

// CHECK: #include <mcr/mcrtc.h>
#include <nvrtc.h>

// CHECK: mcrtcResult compile(mcrtcProgram *p, const char *source, char *code) {
nvrtcResult compile(nvrtcProgram *p, const char *source, char *code) {
  // CHECK: mcrtcCreateProgram(p, source, "k", 0, nullptr, nullptr);
  nvrtcCreateProgram(p, source, "k", 0, nullptr, nullptr);
  // CHECK: mcrtcCompileProgram(*p, 0, nullptr);
  nvrtcCompileProgram(*p, 0, nullptr);
  // CHECK: return mcrtcGetBitcode(*p, code);
  return nvrtcGetPTX(*p, code);
}
