//===- simt-compiler.h - what bisheng brings of itself, for stock Clang ----===//
//
// Included before sources for Ascend's SIMT programming, so that Clang, in its
// CUDA mode, reads them with the vendor's headers: the words for functions and
// memory, the types that the compiler has built in, and its variables. From
// mirror-cann/asc-devkit:docs/zh/guide, "SIMT BuiltIn关键字", and
// include/utils/base/sys_macros.h. It has what these say and nothing else of
// CUDA: what is missing here must not compile.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TEST_SIMT_COMPILER_H
#define CUFERRY_TEST_SIMT_COMPILER_H

#define __NPU_ARCH__ 3510
#define __NPU_COMPILER_INTERNAL_PURE_SIMT__ 1
#define __BISHENG_CCEC__ 1
#define __ASCENDC_INCLUDE_INTERNAL_HEADERS__ 1

#define __global__ __attribute__((global))
#define __host__ __attribute__((host))
#define __aicore__ __attribute__((device))
#define __ubuf__ __attribute__((shared))
#define __gm__ __attribute__((device))
#define __launch_bounds__(Threads) __attribute__((launch_bounds(Threads)))
#define __maxnreg__(Registers)
#define __align__(Bytes) __attribute__((aligned(Bytes)))

#include <cstddef>
#include <cstdint>

// acl's headers declare it for other compilers, and document it with a default.
struct dim3 {
  uint32_t x, y, z;
  __host__ __aicore__ constexpr dim3(uint32_t NewX = 1, uint32_t NewY = 1,
                                     uint32_t NewZ = 1)
      : x(NewX), y(NewY), z(NewZ) {}
};

#include <acl/acl.h>

// Clang checks a launch against one of these two, all arguments written.
unsigned __cudaPushCallConfiguration(dim3 Grid, dim3 Block, size_t Shared,
                                     aclrtStream Stream);
unsigned cudaConfigureCall(dim3 Grid, dim3 Block, size_t Shared,
                           aclrtStream Stream);

/// Its names are found without qualification, says simt_api/device_functions.h.
/// These are defined in headers of implementation, which are not read.
namespace __asc_simt_vf {
template <typename... Types>
static __aicore__ void printf(const char *Format, Types &&...Values);
template <typename... Types>
__aicore__ void __assert_fail_msg(const char *Assertion, const char *File,
                                  unsigned Line, const char *Function,
                                  const char *Format, Types &&...Values);
__aicore__ void __assert_fail(const char *Assertion, const char *File,
                              unsigned Line, const char *Function);
} // namespace __asc_simt_vf
using namespace __asc_simt_vf;

/// Of the compiler's own: examples/03_simt_api calls it without a header.
__aicore__ int abs(int Value);

extern const __aicore__ dim3 threadIdx, blockIdx, blockDim, gridDim;
static constexpr int32_t warpSize = 32;

typedef _Float16 half;
typedef __bf16 bfloat16_t;
typedef half half2 __attribute__((ext_vector_type(2)));
typedef bfloat16_t bfloat16x2_t __attribute__((ext_vector_type(2)));
struct float8_e4m3_t { uint8_t Bits; };
struct float8_e5m2_t { uint8_t Bits; };
struct hifloat8_t { uint8_t Bits; };
struct alignas(2) float8_e4m3x2_t { uint8_t Bits[2]; };
struct alignas(2) float8_e5m2x2_t { uint8_t Bits[2]; };
struct alignas(2) hifloat8x2_t { uint8_t Bits[2]; };

// Three elements have the size of four.
#define CUFERRY_VECTORS(TYPE, NAME)                                            \
  struct alignas(2 * sizeof(TYPE)) NAME##2 { TYPE x, y; };                     \
  struct alignas(4 * sizeof(TYPE)) NAME##3 { TYPE x, y, z; };                  \
  struct alignas(4 * sizeof(TYPE)) NAME##4 { TYPE x, y, z, w; };
CUFERRY_VECTORS(signed char, char)
CUFERRY_VECTORS(unsigned char, uchar)
CUFERRY_VECTORS(short, short)
CUFERRY_VECTORS(unsigned short, ushort)
CUFERRY_VECTORS(int, int)
CUFERRY_VECTORS(unsigned int, uint)
CUFERRY_VECTORS(long, long)
CUFERRY_VECTORS(unsigned long, ulong)
CUFERRY_VECTORS(long long, longlong)
CUFERRY_VECTORS(unsigned long long, ulonglong)
CUFERRY_VECTORS(float, float)
#undef CUFERRY_VECTORS

#endif // CUFERRY_TEST_SIMT_COMPILER_H
