// Thrust: its namespace and words.
#ifndef __CUFERRY_THRUST_CONFIG_H__
#define __CUFERRY_THRUST_CONFIG_H__

#include <crt/host_defines.h>
#include <stddef.h>
#include <thrust/version.h>

#pragma cuferry library(thrust)
#pragma cuferry family(THRUST_*)

// What user code sets before it includes Thrust.
#pragma cuferry setting(THRUST_DEVICE_SYSTEM THRUST_HOST_SYSTEM)
#pragma cuferry predefined(THRUST_DEVICE_SYSTEM_CUDA THRUST_DEVICE_SYSTEM_OMP)
#pragma cuferry predefined(THRUST_DEVICE_SYSTEM_TBB THRUST_DEVICE_SYSTEM_CPP)
#pragma cuferry setting(THRUST_DEVICE_BACKEND THRUST_HOST_SYSTEM_OMP)
#pragma cuferry predefined(THRUST_HOST_SYSTEM_CPP THRUST_HOST_SYSTEM_TBB)
#pragma cuferry setting(THRUST_WRAPPED_NAMESPACE THRUST_CUB_WRAPPED_NAMESPACE)
#pragma cuferry setting(THRUST_IGNORE_CUB_VERSION_CHECK THRUST_DEBUG)
#pragma cuferry setting(THRUST_IGNORE_DEPRECATED_CPP_DIALECT)
#pragma cuferry setting(THRUST_IGNORE_DEPRECATED_API THRUST_CPP_DIALECT)
#pragma cuferry setting(THRUST_DISABLE_ABI_NAMESPACE)
#pragma cuferry setting(THRUST_FORCE_32_BIT_OFFSET_TYPE)

#define THRUST_NAMESPACE_BEGIN                                                 \
  namespace thrust {
#define THRUST_NAMESPACE_END }
#define THRUST_NS_QUALIFIER ::thrust
#define THRUST_HOST __host__
#define THRUST_DEVICE __device__
#define THRUST_HOST_DEVICE __host__ __device__
#define THRUST_RUNTIME_FUNCTION __host__ __device__
#define THRUST_FUNCTION __host__ __device__
#define THRUST_INLINE_CONSTANT static constexpr
#define THRUST_NODISCARD
#define THRUST_DEPRECATED
#define THRUST_STATIC_ASSERT(...) static_assert(__VA_ARGS__, "")
#define __thrust_exec_check_disable__

#ifdef __cplusplus

#pragma cuferry strength(distinct)
namespace thrust {

#pragma cuferry strength(likely)
// "Whatever follows from the rest", among the parameters of a template.
struct use_default {};

} // namespace thrust

// A namespace around Thrust's own: here only one more way to say it.
#ifdef THRUST_CUB_WRAPPED_NAMESPACE
#define THRUST_WRAPPED_NAMESPACE THRUST_CUB_WRAPPED_NAMESPACE
#endif
#ifdef THRUST_WRAPPED_NAMESPACE
namespace THRUST_WRAPPED_NAMESPACE {
namespace thrust {
using namespace ::thrust;
}
} // namespace THRUST_WRAPPED_NAMESPACE
#endif

#endif // __cplusplus

#endif // __CUFERRY_THRUST_CONFIG_H__
