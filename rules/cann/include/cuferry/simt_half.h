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

/// The half nearest to \p Value.
inline half floatToHalf(float Value) {
  aclFloat16 Bits = aclFloatToFloat16(Value);
  half Result;
  static_assert(sizeof(Result) == sizeof(Bits));
  std::memcpy(&Result, &Bits, sizeof(Result));
  return Result;
}

inline float halfToFloat(half Value) {
  aclFloat16 Bits;
  std::memcpy(&Bits, &Value, sizeof(Bits));
  return aclFloat16ToFloat(Bits);
}

/// The bfloat16_t nearest to \p Value, the even one of two.
inline bfloat16_t floatToBfloat16(float Value) {
  uint32_t Bits;
  std::memcpy(&Bits, &Value, sizeof(Bits));
  bool IsNan = (Bits & 0x7fffffff) > 0x7f800000;
  uint16_t Upper = IsNan ? 0x7fff : (Bits + 0x7fff + (Bits >> 16 & 1)) >> 16;
  bfloat16_t Result;
  static_assert(sizeof(Result) == sizeof(Upper));
  std::memcpy(&Result, &Upper, sizeof(Result));
  return Result;
}

inline float bfloat16ToFloat(bfloat16_t Value) {
  uint16_t Upper;
  std::memcpy(&Upper, &Value, sizeof(Upper));
  uint32_t Bits = static_cast<uint32_t>(Upper) << 16;
  float Result;
  std::memcpy(&Result, &Bits, sizeof(Result));
  return Result;
}

__aicore__ inline half floatToHalf(float Value) { return __float2half(Value); }
__aicore__ inline float halfToFloat(half Value) { return __half2float(Value); }
__aicore__ inline bfloat16_t floatToBfloat16(float Value) {
  return __float2bfloat16(Value);
}
__aicore__ inline float bfloat16ToFloat(bfloat16_t Value) {
  return __bfloat162float(Value);
}

} // namespace cuferry
#endif

#endif // CUFERRY_SIMT_HALF_H
