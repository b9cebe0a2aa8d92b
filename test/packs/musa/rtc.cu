// NVRTC is unsupported: the vendor's own port stubs its counterpart.
// RUN: rm -rf %t && %cuferry migrate %s --target musa -o %t -q --report %t.json
// RUN: grep -v 'CHECK' %t/rtc.mu | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
#include <nvrtc.h>
// CHECK: #include <mtrtc.h>
nvrtcResult build(nvrtcProgram *p, const char *source) {
  // CHECK: nvrtcResult build(nvrtcProgram *p, const char *source) {
  nvrtcCreateProgram(p, source, "k.cu", 0, nullptr, nullptr);
  return nvrtcCompileProgram(*p, 0, nullptr);
  // CHECK: return nvrtcCompileProgram(*p, 0, nullptr);
}
// REPORT: compile the kernels with mcc and load the binary with muModuleLoadData
