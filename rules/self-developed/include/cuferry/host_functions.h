//===- host_functions.h - functions of CUDA's that C++ lacks on the host --===//
//
// CUDA gives max and min to the host, too, outside std and for two types at
// once. What these give is what CUDA's give. Needs C++11.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_HOST_FUNCTIONS_H
#define CUFERRY_HOST_FUNCTIONS_H

#include <type_traits>

namespace cuferry {

/// The greater one, in the type that both have in common. Of a number and NaN
/// the number.
template <typename Left, typename Right,
          typename Both = typename std::common_type<Left, Right>::type>
inline Both larger(Left X, Right Y) {
  Both A = X, B = Y;
  return A > B || B != B ? A : B;
}

/// The smaller one, likewise.
template <typename Left, typename Right,
          typename Both = typename std::common_type<Left, Right>::type>
inline Both smaller(Left X, Right Y) {
  Both A = X, B = Y;
  return A < B || B != B ? A : B;
}

} // namespace cuferry

#endif // CUFERRY_HOST_FUNCTIONS_H
