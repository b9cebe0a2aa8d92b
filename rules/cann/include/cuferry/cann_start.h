//===- cann_start.h - what CUDA does unasked before its first call --------===//
//
// CUDA starts itself and takes device 0; CANN wants aclInit once and
// aclrtSetDevice on each thread. Including this header does both before main,
// for the main thread. Other threads call aclrtSetDevice themselves.
//
// aclFinalize is left to the program: at the end of a process its resources are
// released anyway, and a static destructor of ours might run after the runtime
// has ended its own. Where the program or a library that it uses starts CANN
// itself, define CUFERRY_NO_CANN_START.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_START_H
#define CUFERRY_CANN_START_H

#include <acl/acl.h>

// cuda_runtime.h brings these, and programs rely on it.
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <new>
#include <utility>

#ifndef CUFERRY_NO_CANN_START

namespace cuferry {

/// The error of the start, which the program's first call would report too.
inline aclError startCann() {
  aclError Error = aclInit(nullptr);
  if (Error != ACL_SUCCESS && Error != ACL_ERROR_REPEAT_INITIALIZE)
    return Error;
  return aclrtSetDevice(0);
}

inline const aclError Started = startCann();

} // namespace cuferry

#endif // CUFERRY_NO_CANN_START

#endif // CUFERRY_CANN_START_H
