//===- DeviceWalk.h - device functions, statement by statement --*- C++ -*-===//
//
// Reads the body of a function of device code by its tokens and follows values:
// which may differ between threads, which branches therefore not all threads
// take together, which elements of what pointers are reached. Tokens rather
// than the AST, since most code does not parse outside its own build. What is
// not understood counts as different for each thread.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_DEVICEWALK_H
#define CUFERRY_EXTRACT_DEVICEWALK_H

#include "FunctionBodies.h"
#include "IndexForm.h"
#include "TokenFile.h"

namespace cuferry {

/// How far a value may differ: not at all within a block, not within a warp, or
/// from thread to thread.
enum class Spread : uint8_t { Uniform, WarpUniform, Varying };

/// A function called in the body.
struct DeviceCall {
  size_t Name = 0;        ///< token
  bool Divergent = false; ///< not all threads of a warp may come here together
};

/// One way in which the body reaches memory.
struct DeviceAccess {
  std::string Base; ///< parameter, or array in shared memory
  KernelAccess::Kind What = KernelAccess::Read;
  IndexForm Index;
};

struct DeviceParameter {
  std::string Type, Name;
  bool IsPointer = false;
};

/// What was found in one function.
struct DeviceWalk {
  std::vector<DeviceParameter> Parameters;
  std::vector<DeviceCall> Calls;
  std::vector<DeviceAccess> Accesses;
  std::vector<std::string> Shared; ///< declarations of shared arrays
  std::vector<std::string> SharedNames;
  bool HasDynamicShared = false;
  bool HasGridStride = false;
  bool AccumulatesProduct = false; ///< in a loop, of two values from memory
  bool AccumulatesInLoop = false;
  bool CombinesShared = false; ///< elements of a shared array with each other
};

/// Walks the function \p F. \p IsKernel: its parameters are the same for all
/// threads.
DeviceWalk walkDeviceFunction(const TokenFile &T, const FunctionTokens &F,
                              bool IsKernel);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_DEVICEWALK_H
