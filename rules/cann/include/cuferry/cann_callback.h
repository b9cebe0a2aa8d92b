//===- cann_callback.h - CUDA's callbacks of streams ----------------------===//
//
// ACL calls a function with its data and no more; CUDA's callbacks also get the
// stream and its error. aclrtLaunchHostFunc is newer than CANN 8.1.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_CANN_CALLBACK_H
#define CUFERRY_CANN_CALLBACK_H

#include <acl/acl.h>

/// Calling convention of CUDA's callbacks; on Linux there is none to state.
#ifndef CUDART_CB
#define CUDART_CB
#endif

namespace cuferry {

/// What CUDA calls when a stream comes to it. The error is always ACL_SUCCESS:
/// ACL does not tell such functions how the stream fared.
using StreamCallback = void (*)(aclrtStream Stream, aclError Error, void *Data);

/// Calls \p Callback once, when \p Stream comes to it.
inline aclError streamAddCallback(aclrtStream Stream, StreamCallback Callback,
                                  void *Data) {
  struct Call {
    aclrtStream Stream;
    StreamCallback Callback;
    void *Data;
  };
  Call *Own = new Call{Stream, Callback, Data};
  auto Run = [](void *Argument) {
    Call *Own = static_cast<Call *>(Argument);
    Own->Callback(Own->Stream, ACL_SUCCESS, Own->Data);
    delete Own;
  };
  aclError Error = aclrtLaunchHostFunc(Stream, Run, Own);
  if (Error != ACL_SUCCESS)
    delete Own;
  return Error;
}

} // namespace cuferry

#endif // CUFERRY_CANN_CALLBACK_H
