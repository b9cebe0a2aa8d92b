// Atomics with a scope: who may take part.
#ifndef __CUFERRY_CUDA_ATOMIC_H__
#define __CUFERRY_CUDA_ATOMIC_H__

#include "__cuferry_namespace.h"

#pragma cuferry library(libcudacxx)
#pragma cuferry header(cuda/atomic)
#pragma cuferry strength(likely)

#ifdef __cplusplus

namespace cuda {

#pragma cuferry since(10.2)
namespace std {
enum memory_order {
  memory_order_relaxed,
  memory_order_consume,
  memory_order_acquire,
  memory_order_release,
  memory_order_acq_rel,
  memory_order_seq_cst
};
} // namespace std

using std::memory_order;
using std::memory_order_acq_rel;
using std::memory_order_acquire;
using std::memory_order_consume;
using std::memory_order_relaxed;
using std::memory_order_release;
using std::memory_order_seq_cst;

enum thread_scope {
  thread_scope_system,
  thread_scope_device,
  thread_scope_block,
  thread_scope_thread
};

// The members of an atomic, that of it and of a reference to one.
#define __cuferry_order memory_order order = memory_order_seq_cst
#define __cuferry_atomic_update(name, cv)                                      \
  template <class U>                                                           \
  __cudart_builtin__ T name(U operand, __cuferry_order) cv noexcept;
#define __cuferry_atomic_members(cv)                                           \
  typedef T value_type;                                                        \
  static constexpr bool is_always_lock_free = true;                            \
  __cudart_builtin__ bool is_lock_free() const volatile noexcept;              \
  __cudart_builtin__ T load(__cuferry_order) const volatile noexcept;          \
  __cudart_builtin__ operator T() const volatile noexcept;                     \
  __cudart_builtin__ void store(T value, __cuferry_order) cv noexcept;         \
  __cudart_builtin__ T exchange(T value, __cuferry_order) cv noexcept;         \
  __cudart_builtin__ bool compare_exchange_weak(                               \
      T &expected, T desired, __cuferry_order) cv noexcept;                    \
  __cudart_builtin__ bool compare_exchange_weak(                               \
      T &expected, T desired, memory_order success,                            \
      memory_order failure) cv noexcept;                                       \
  __cudart_builtin__ bool compare_exchange_strong(                             \
      T &expected, T desired, __cuferry_order) cv noexcept;                    \
  __cudart_builtin__ bool compare_exchange_strong(                             \
      T &expected, T desired, memory_order success,                            \
      memory_order failure) cv noexcept;                                       \
  __cudart_builtin__ void wait(T old, __cuferry_order) const volatile noexcept; \
  __cudart_builtin__ void notify_one() cv noexcept;                            \
  __cudart_builtin__ void notify_all() cv noexcept;                            \
  __cuferry_atomic_update(fetch_add, cv);                                      \
  __cuferry_atomic_update(fetch_sub, cv);                                      \
  __cuferry_atomic_update(fetch_and, cv);                                      \
  __cuferry_atomic_update(fetch_or, cv);                                       \
  __cuferry_atomic_update(fetch_xor, cv);                                      \
  __cuferry_atomic_update(fetch_max, cv);                                      \
  __cuferry_atomic_update(fetch_min, cv);                                      \
  __cudart_builtin__ T operator=(T value) cv noexcept;                         \
  __cudart_builtin__ T operator++() cv noexcept;                               \
  __cudart_builtin__ T operator++(int) cv noexcept;                            \
  __cudart_builtin__ T operator--() cv noexcept;                               \
  __cudart_builtin__ T operator--(int) cv noexcept;                            \
  template <class U> __cudart_builtin__ T operator+=(U value) cv noexcept;     \
  template <class U> __cudart_builtin__ T operator-=(U value) cv noexcept;     \
  template <class U> __cudart_builtin__ T operator&=(U value) cv noexcept;     \
  template <class U> __cudart_builtin__ T operator|=(U value) cv noexcept;     \
  template <class U> __cudart_builtin__ T operator^=(U value) cv noexcept;

template <class T, thread_scope Sco = thread_scope_system> struct atomic {
  atomic() noexcept = default;
  __cudart_builtin__ constexpr atomic(T value) noexcept : __cuferry_value(value) {}
  atomic(const atomic &) = delete;
  atomic &operator=(const atomic &) = delete;
  __cuferry_atomic_members(volatile);

private:
  T __cuferry_value;
};

template <class T, thread_scope Sco = thread_scope_system> struct atomic_ref {
  __cudart_builtin__ constexpr explicit atomic_ref(T &object) noexcept
      : __cuferry_object(&object) {}
  static constexpr decltype(sizeof(0)) required_alignment = sizeof(T);
  __cuferry_atomic_members(const);

private:
  T *__cuferry_object;
};
#undef __cuferry_atomic_members
#undef __cuferry_atomic_update

__cudart_builtin__ void
atomic_thread_fence(memory_order order,
                    thread_scope scope = thread_scope_system) noexcept;
__cudart_builtin__ void atomic_signal_fence(memory_order order) noexcept;

template <thread_scope Sco = thread_scope_system> struct atomic_flag {
  atomic_flag() noexcept = default;
  __cudart_builtin__ constexpr atomic_flag(bool) noexcept {}
  __cudart_builtin__ bool test(__cuferry_order) const volatile noexcept;
  __cudart_builtin__ bool test_and_set(__cuferry_order) volatile noexcept;
  __cudart_builtin__ void clear(__cuferry_order) volatile noexcept;
  __cudart_builtin__ void wait(bool, __cuferry_order) const volatile noexcept;
  __cudart_builtin__ void notify_one() volatile noexcept;
  __cudart_builtin__ void notify_all() volatile noexcept;
};
#undef __cuferry_order

// The same without a scope.
namespace std {
template <class T> using atomic = ::cuda::atomic<T>;
template <class T> using atomic_ref = ::cuda::atomic_ref<T>;
typedef ::cuda::atomic_flag<> atomic_flag;
using ::cuda::atomic_signal_fence;
using ::cuda::atomic_thread_fence;
using ::cuda::thread_scope;
using ::cuda::thread_scope_block;
using ::cuda::thread_scope_device;
using ::cuda::thread_scope_system;
using ::cuda::thread_scope_thread;

typedef atomic<bool> atomic_bool;
typedef atomic<int> atomic_int;
typedef atomic<unsigned int> atomic_uint;
typedef atomic<long> atomic_long;
typedef atomic<unsigned long> atomic_ulong;
typedef atomic<long long> atomic_llong;
typedef atomic<unsigned long long> atomic_ullong;

template <class T, ::cuda::thread_scope S, class U>
__cudart_builtin__ void atomic_init(volatile ::cuda::atomic<T, S> *a, U value) noexcept;
template <class T, ::cuda::thread_scope S>
__cudart_builtin__ T atomic_load(const volatile ::cuda::atomic<T, S> *a) noexcept;
template <class T, ::cuda::thread_scope S>
__cudart_builtin__ T
atomic_load_explicit(const volatile ::cuda::atomic<T, S> *a, memory_order) noexcept;
template <class T, ::cuda::thread_scope S, class U>
__cudart_builtin__ void atomic_store(volatile ::cuda::atomic<T, S> *a, U value) noexcept;
template <class T, ::cuda::thread_scope S, class U>
__cudart_builtin__ void atomic_store_explicit(volatile ::cuda::atomic<T, S> *a, U value,
                                              memory_order) noexcept;
#define __cuferry_atomic_function(name)                                        \
  template <class T, ::cuda::thread_scope S, class U>                          \
  __cudart_builtin__ T name(volatile ::cuda::atomic<T, S> *a,                  \
                            U value) noexcept;                                 \
  template <class T, ::cuda::thread_scope S, class U>                          \
  __cudart_builtin__ T name##_explicit(volatile ::cuda::atomic<T, S> *a,       \
                                       U value, memory_order) noexcept;
__cuferry_atomic_function(atomic_exchange)
__cuferry_atomic_function(atomic_fetch_add)
__cuferry_atomic_function(atomic_fetch_sub)
__cuferry_atomic_function(atomic_fetch_and)
__cuferry_atomic_function(atomic_fetch_or)
__cuferry_atomic_function(atomic_fetch_xor)
#undef __cuferry_atomic_function
#define __cuferry_atomic_function(name)                                        \
  template <class T, ::cuda::thread_scope S>                                   \
  __cudart_builtin__ bool name(volatile ::cuda::atomic<T, S> *a, T *expected,  \
                               T desired) noexcept;                            \
  template <class T, ::cuda::thread_scope S>                                   \
  __cudart_builtin__ bool name##_explicit(                                     \
      volatile ::cuda::atomic<T, S> *a, T *expected, T desired, memory_order,  \
      memory_order) noexcept;
__cuferry_atomic_function(atomic_compare_exchange_weak)
__cuferry_atomic_function(atomic_compare_exchange_strong)
#undef __cuferry_atomic_function
} // namespace std
#pragma cuferry since()

} // namespace cuda

#endif // __cplusplus

#endif // __CUFERRY_CUDA_ATOMIC_H__
