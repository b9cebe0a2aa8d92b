// NVRTC by hgrtc: machine code is HGBIN, assembly TIX.
// RUN: rm -rf %t && %cuferry migrate %s --target ppu -o %t -q
// RUN: FileCheck %s --input-file=%t/rtc.hg --match-full-lines

// CHECK: #include <hgrtc.h>
#include <nvrtc.h>

// CHECK: hgrtcResult compile(hgrtcProgram *p, char *code) {
nvrtcResult compile(nvrtcProgram *p, char *code) {
  // CHECK: hgrtcCompileProgram(*p, 0, nullptr);
  nvrtcCompileProgram(*p, 0, nullptr);
  // CHECK: return hgrtcGetHGBIN(*p, code);
  return nvrtcGetCUBIN(*p, code);
}
