// Policies: where and how an algorithm runs.
#ifndef __CUFERRY_THRUST_DETAIL_EXECUTION_POLICY_H__
#define __CUFERRY_THRUST_DETAIL_EXECUTION_POLICY_H__

#include <thrust/detail/config.h>
#include <driver_types.h>
#include <type_traits>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace detail {
struct execution_policy_marker {};
template <typename DerivedPolicy>
struct execution_policy_base : execution_policy_marker {};
template <typename DerivedPolicy>
__cudart_builtin__ constexpr DerivedPolicy &
strip_const(const execution_policy_base<DerivedPolicy> &x) {}
template <typename DerivedPolicy>
__cudart_builtin__ constexpr DerivedPolicy &
derived_cast(execution_policy_base<DerivedPolicy> &x) {}
template <typename DerivedPolicy>
__cudart_builtin__ constexpr const DerivedPolicy &
derived_cast(const execution_policy_base<DerivedPolicy> &x) {}
} // namespace detail
template <typename DerivedPolicy>
struct execution_policy : detail::execution_policy_base<DerivedPolicy> {};

// Systems: who runs it.
struct any_system_tag : execution_policy<any_system_tag> {
  template <typename T> operator T() const { return T(); }
};
namespace system {
#define __cuferry_system(name)                                                 \
  namespace name {                                                             \
  template <typename DerivedPolicy>                                            \
  struct execution_policy                                                      \
      : thrust::detail::execution_policy_base<DerivedPolicy> {                 \
    typedef execution_policy tag_type;                                         \
  };                                                                           \
  struct tag : execution_policy<tag> {};                                       \
  namespace detail {                                                           \
  using name::execution_policy;                                                \
  struct par_t : execution_policy<par_t> {                                     \
    template <typename Allocator>                                              \
    __cudart_builtin__ const par_t &operator()(Allocator &&) const {           \
      return *this;                                                            \
    }                                                                          \
  };                                                                           \
  }                                                                            \
  static constexpr detail::par_t par{};                                        \
  }
__cuferry_system(cpp)
__cuferry_system(omp)
__cuferry_system(tbb)
#undef __cuferry_system

namespace cuda {
template <typename DerivedPolicy>
struct execution_policy : thrust::detail::execution_policy_base<DerivedPolicy> {
};
struct tag : execution_policy<tag> {};
namespace detail {
using cuda::execution_policy;
struct execute_on_stream : execution_policy<execute_on_stream> {
  execute_on_stream() = default;
  __cudart_builtin__ execute_on_stream(cudaStream_t) {}
};
// A policy that an allocator of temporary storage or a stream completes.
struct par_t : execution_policy<par_t> {
  constexpr par_t() {}
  __cudart_builtin__ execute_on_stream on(cudaStream_t const &stream) const {
    return {};
  }
  template <typename Allocator>
  __cudart_builtin__ par_t operator()(Allocator &&allocator) const {
    return {};
  }
  template <typename... Dependencies>
  __cudart_builtin__ par_t after(Dependencies &&...) const {
    return {};
  }
};
struct par_nosync_t : par_t {
  constexpr par_nosync_t() {}
  template <typename Allocator>
  __cudart_builtin__ par_nosync_t operator()(Allocator &&allocator) const {
    return {};
  }
};
} // namespace detail
#pragma cuferry strength(distinct)
static constexpr detail::par_t par{};
#pragma cuferry since(11.6)
static constexpr detail::par_nosync_t par_nosync{};
#pragma cuferry since()
#pragma cuferry strength(likely)
} // namespace cuda
} // namespace system

namespace cuda {
using system::cuda::execution_policy;
using system::cuda::par;
using system::cuda::par_nosync;
using system::cuda::tag;
} // namespace cuda
namespace cuda_cub {
using system::cuda::execution_policy;
using system::cuda::par;
using system::cuda::par_nosync;
using system::cuda::tag;
typedef system::cuda::detail::par_t par_t;
__cudart_builtin__ inline cudaStream_t default_stream() { return 0; }
template <typename Policy>
__cudart_builtin__ cudaStream_t stream(const Policy &policy) {}
template <typename Policy>
__cudart_builtin__ cudaError_t synchronize(Policy &policy) {}
template <typename Policy>
__cudart_builtin__ cudaError_t synchronize_optional(Policy &policy) {}
__cudart_builtin__ void throw_on_error(cudaError_t status);
__cudart_builtin__ void throw_on_error(cudaError_t status, const char *message);
} // namespace cuda_cub
namespace cpp = system::cpp;
namespace omp = system::omp;
namespace tbb = system::tbb;

typedef system::cuda::tag device_system_tag;
typedef system::cpp::tag host_system_tag;
typedef device_system_tag device_space_tag;
typedef host_system_tag host_space_tag;
template <typename DerivedPolicy>
using device_execution_policy = system::cuda::execution_policy<DerivedPolicy>;
template <typename DerivedPolicy>
using host_execution_policy = system::cpp::execution_policy<DerivedPolicy>;

// Policies to pass: this host, this device, this thread.
namespace detail {
struct host_t : host_execution_policy<host_t> {
  constexpr host_t() {}
  template <typename Allocator>
  __cudart_builtin__ host_t operator()(Allocator &&) const {
    return {};
  }
};
struct device_t : device_execution_policy<device_t> {
  constexpr device_t() {}
  __cudart_builtin__ system::cuda::detail::execute_on_stream
  on(cudaStream_t const &stream) const {
    return {};
  }
  template <typename Allocator>
  __cudart_builtin__ device_t operator()(Allocator &&) const {
    return {};
  }
};
struct seq_t : execution_policy_base<seq_t> {
  constexpr seq_t() {}
  template <typename Allocator>
  __cudart_builtin__ seq_t operator()(Allocator &&) const {
    return {};
  }
};
} // namespace detail
static constexpr detail::host_t host{};
static constexpr detail::device_t device{};
static constexpr detail::seq_t seq{};

template <typename T>
struct is_execution_policy
    : std::integral_constant<
          bool, std::is_base_of<detail::execution_policy_marker, T>::value> {};

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_EXECUTION_POLICY_H__
