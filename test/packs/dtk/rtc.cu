// HIPRTC makes code objects where NVRTC makes PTX, and bitcode where it makes a cubin: both are to be reviewed.
// RUN: rm -rf %t && %cuferry migrate %s --target dtk -o %t --lang en > %t.txt
// RUN: grep -v 'CHECK' %t/rtc.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT < %t.txt
#include <nvrtc.h>
// CHECK: #include <hip/hiprtc.h>
int f(const char *source, char *code, size_t *size) {
  nvrtcProgram program;
  nvrtcCreateProgram(&program, source, "f.cu", 0, nullptr, nullptr);
  const char *options[] = {"-default-device"};
  if (nvrtcCompileProgram(program, 1, options) != NVRTC_SUCCESS)
    return 1;
  // CHECK: hiprtcProgram program;
  // CHECK: hiprtcCreateProgram(&program, source, "f.cu", 0, nullptr, nullptr);
  // CHECK: if (hiprtcCompileProgram(program, 1, options) != HIPRTC_SUCCESS)
  nvrtcGetPTXSize(program, size);
  nvrtcGetPTX(program, code);
  // CHECK: hiprtcGetCodeSize(program, size);
  // CHECK: hiprtcGetCode(program, code);
  return nvrtcDestroyProgram(&program);
  // CHECK: return hiprtcDestroyProgram(&program);
}
// REPORT: the result is a code object for hipModuleLoadData, no text
