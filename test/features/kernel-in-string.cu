// A kernel in a string, and what compiles it; a string that only speaks of kernels is none.
// RUN: %check-features %s
#include <nvrtc.h>                                        // FEATURE: runtime-compilation
const char *source = "__global__ void k(int *p) { *p = 1; }";  // FEATURE: kernel-in-string unconfirmed
const char *message = "the global kernel k failed";
void build(nvrtcProgram *p) { nvrtcCreateProgram(p, source, "k.cu", 0, nullptr, nullptr); }
