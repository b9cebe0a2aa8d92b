//===- FunctionBodies.h - where functions are defined -----------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_FUNCTIONBODIES_H
#define CUFERRY_EXTRACT_FUNCTIONBODIES_H

#include "TokenFile.h"

namespace cuferry {

/// A function definition at namespace or class scope.
struct FunctionTokens {
  size_t Name = 0;            ///< the token before the parameter list
  size_t Open = 0, Close = 0; ///< braces of the body
};

/// All function definitions outside functions and directives, by tokens alone:
/// a brace whose declaration has a parameter list. Sorted by Open.
std::vector<FunctionTokens> functionBodies(const TokenFile &T);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_FUNCTIONBODIES_H
