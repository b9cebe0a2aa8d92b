//===- simt_functions.h - CUDA's functions that simt_api lacks ------------===//
//
// Functions that CUDA has for every type of number and for both sides, where
// simt_api has them for a few types in device code. What they give is what
// CUDA's give. For .asc files and what they include; other compilers see the
// host's functions.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_SIMT_FUNCTIONS_H
#define CUFERRY_SIMT_FUNCTIONS_H

#include <type_traits>

#ifdef __BISHENG_CCEC__
#include <simt_api/asc_simt.h>
#define CUFERRY_BOTH __host__ __aicore__
#else
#define CUFERRY_BOTH
#endif

namespace cuferry {

/// The greater one, in the type that both have in common. Of a number and NaN
/// the number.
template <typename Left, typename Right,
          typename Both = std::common_type_t<Left, Right>>
CUFERRY_BOTH inline Both maxOf(Left X, Right Y) {
  Both A = X, B = Y;
  return A > B || B != B ? A : B;
}

/// The smaller one, likewise.
template <typename Left, typename Right,
          typename Both = std::common_type_t<Left, Right>>
CUFERRY_BOTH inline Both minOf(Left X, Right Y) {
  Both A = X, B = Y;
  return A < B || B != B ? A : B;
}

/// The value without its sign. There is none of negative zero.
template <typename Number> CUFERRY_BOTH inline Number absOf(Number X) {
  return X > 0 ? X : Number(0) - X;
}

/// \p Address as simt_api's loads want it, which do not write.
template <typename Value>
CUFERRY_BOTH inline Value *readable(const Value *Address) {
  return const_cast<Value *>(Address);
}

} // namespace cuferry

#undef CUFERRY_BOTH

#endif // CUFERRY_SIMT_FUNCTIONS_H
