// The words that CUDA adds to C++, as the attributes that Clang knows.
#ifndef __HOST_DEFINES_H__
#define __HOST_DEFINES_H__

// Macros that nvcc sets before the first line of a file.
#pragma cuferry library(language)
#pragma cuferry predefined(__CUDACC__ __NVCC__ __CUDA_ARCH__ __CUDA_ARCH_LIST__)
#pragma cuferry predefined(__CUDACC_VER_MAJOR__ __CUDACC_VER_MINOR__)
#pragma cuferry predefined(__CUDACC_VER_BUILD__ __CUDACC_DEBUG__)
#pragma cuferry predefined(__CUDACC_RDC__ __CUDACC_RTC__ __CUDACC_EWP__)
#pragma cuferry predefined(__CUDACC_EXTENDED_LAMBDA__)
#pragma cuferry predefined(__CUDACC_RELAXED_CONSTEXPR__)
#pragma cuferry predefined(__CUDA_ARCH_SPECIFIC__ __CUDA_ARCH_FAMILY_SPECIFIC__)
#pragma cuferry predefined(__CUDA_ARCH_FEAT_SM90_ALL __CUDA_LIBDEVICE__)
#pragma cuferry predefined(__NVCC_DIAG_PRAGMA_SUPPORT__ __NV_DEFAULT_STREAM)
#pragma cuferry setting(CUDA_API_PER_THREAD_DEFAULT_STREAM)
#pragma cuferry setting(__CUDA_API_PER_THREAD_DEFAULT_STREAM)
#pragma cuferry predefined(__CUDACC_INTEGRATED__ __CUDA_PREC_DIV)
#pragma cuferry predefined(__CUDA_PREC_SQRT __CUDA_FTZ __USE_FAST_MATH__)
#pragma cuferry predefined(__CUDA_ARCH_HAS_FEATURE__)

#pragma cuferry kind(attribute)

// Words that Clang has as keywords where they mean something.
#pragma cuferry predefined(__noinline__ __restrict__)

#ifdef __CUDA__
#define __host__ __attribute__((host))
#define __device__ __attribute__((device))
#define __global__ __attribute__((global))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
// Clang knows managed variables for HIP only; host code may name a __device__
// variable, so that is near enough to parse.
#define __managed__ __attribute__((device))
#define __grid_constant__ __attribute__((grid_constant))
#define __launch_bounds__(...) __attribute__((launch_bounds(__VA_ARGS__)))
#define __nv_pure__ __attribute__((pure))
#else
#define __host__
#define __device__
#define __global__
#define __shared__
#define __constant__
#define __managed__
#define __grid_constant__
#define __launch_bounds__(...)
#define __nv_pure__
#endif

// Hints on the shape and cost of a kernel: nothing that parsing needs.
#define __cluster_dims__(...)
#define __block_size__(...)
#define __maxnreg__(...)
#define __local_maxnreg__(...)

#define __forceinline__ __inline__ __attribute__((always_inline))
#define __align__(n) __attribute__((aligned(n)))

#pragma cuferry kind()
#pragma cuferry library(runtime)

// Words of NVIDIA's own headers that also turn up in user code.
#define __no_return__ __attribute__((noreturn))
#define __builtin_align__(n) __align__(n)
#define __inline_hint__
#define __thread__ __thread
#define __import__
#define __export__
#define __specialization_static static
#define __location__(a) __annotate__(a)
#ifdef __CUDA__
#define __annotate__(a) __attribute__((a))
#else
#define __annotate__(a)
#endif

#pragma cuferry since(13.0)
#define __tile__
#define __tile_builtin__
#define __tile_global__
#pragma cuferry since()

#define CUDARTAPI
#define CUDARTAPI_CDECL
#pragma cuferry predefined(__cdecl)

#define __device_builtin__
#define __device_builtin_texture_type__ __cuferry_builtin_texture
#define __device_builtin_surface_type__ __cuferry_builtin_surface
#ifdef __CUDA__
#define __cudart_builtin__ __attribute__((host)) __attribute__((device))
#define __cuferry_builtin_texture __attribute__((device_builtin_texture_type))
#define __cuferry_builtin_surface __attribute__((device_builtin_surface_type))
#else
#define __cudart_builtin__
#define __cuferry_builtin_texture
#define __cuferry_builtin_surface
#endif

#define __CUDA_HAS_ARCH_SPECIFIC(n) 0
#define __CUDA_HAS_ARCH_FAMILY_SPECIFIC(n) 0

// A default argument where the language has them.
#ifdef __cplusplus
#define __cuferry_default(value) = value
#define __cuferry_extern_c_begin extern "C" {
#define __cuferry_extern_c_end }
#else
#define __cuferry_default(value)
#define __cuferry_extern_c_begin
#define __cuferry_extern_c_end
#endif

// A function whose parameters are not recorded: it takes what it is given.
#ifdef __cplusplus
#define __cuferry_unrecorded(result, name) result name(...)
#else
#define __cuferry_unrecorded(result, name) result name()
#endif

#endif // __HOST_DEFINES_H__
