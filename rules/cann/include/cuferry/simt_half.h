//===- simt_half.h - half and bfloat16_t on the host ----------------------===//
//
// simt_api converts half and bfloat16_t in device code. Here are conversions for
// both sides, as CUDA has them; bisheng tells functions of the two apart. For
// .asc files: other compilers do not have the types.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_SIMT_HALF_H
#define CUFERRY_SIMT_HALF_H

#ifdef __BISHENG_CCEC__
#include <acl/acl.h>
#include <cstdint>
#include <cstring>
#include <simt_api/asc_bf16.h>
#include <simt_api/asc_fp16.h>

namespace cuferry {

template <typename To, typename From> To sameBits(From Value) {
  static_assert(sizeof(To) == sizeof(From));
  To Result;
  std::memcpy(&Result, &Value, sizeof(Result));
  return Result;
}

/// The half nearest to \p Value.
inline half floatToHalf(float Value) {
  return sameBits<half>(aclFloatToFloat16(Value));
}

inline float halfToFloat(half Value) {
  return aclFloat16ToFloat(sameBits<aclFloat16>(Value));
}

/// The bfloat16_t nearest to \p Value, the even one of two.
inline bfloat16_t floatToBfloat16(float Value) {
  uint32_t Bits = sameBits<uint32_t>(Value);
  bool IsNan = (Bits & 0x7fffffff) > 0x7f800000;
  uint16_t Upper = IsNan ? 0x7fff : (Bits + 0x7fff + (Bits >> 16 & 1)) >> 16;
  return sameBits<bfloat16_t>(Upper);
}

inline float bfloat16ToFloat(bfloat16_t Value) {
  uint32_t Upper = sameBits<uint16_t>(Value);
  return sameBits<float>(Upper << 16);
}

__aicore__ inline half floatToHalf(float Value) { return __float2half(Value); }
__aicore__ inline float halfToFloat(half Value) { return __half2float(Value); }
__aicore__ inline bfloat16_t floatToBfloat16(float Value) {
  return __float2bfloat16(Value);
}
__aicore__ inline float bfloat16ToFloat(bfloat16_t Value) {
  return __bfloat162float(Value);
}

/// Both values. simt_api's documents have __half22float2, its headers do not.
__aicore__ inline float2 half2ToFloat2(half2 Pair) {
  return make_float2(__low2float(Pair), __high2float(Pair));
}

} // namespace cuferry
#endif

#endif // CUFERRY_SIMT_HALF_H
