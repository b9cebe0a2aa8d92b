// Checks that end in an error, and messages.
#ifndef __CUFERRY_C10_CHECK_H__
#define __CUFERRY_C10_CHECK_H__

#include <exception>
#include <stdexcept>
#include <string>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

namespace c10 {
class Error : public std::exception {
public:
  Error() = default;
  template <class... Args> Error(Args &&...) {}
  const char *what() const noexcept override { return ""; }
  const std::string &msg() const {}
  const char *what_without_backtrace() const noexcept { return ""; }
};
class IndexError : public Error {};
class ValueError : public Error {};
class NotImplementedError : public Error {};
class OutOfMemoryError : public Error {};
template <class... Args> std::string str(const Args &...) { return ""; }
template <class... Args> [[noreturn]] void __cuferry_fail(const Args &...) {
  throw Error();
}
template <class... Args> void __cuferry_say(const Args &...) {}
} // namespace c10

#define TORCH_CHECK(condition, ...)                                            \
  if (!(condition)) {                                                          \
    ::c10::__cuferry_fail(__VA_ARGS__);                                        \
  }
#define TORCH_CHECK_WITH(error, condition, ...)                                \
  TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_INDEX(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_VALUE(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_TYPE(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_ARG(condition, n, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_NOT_IMPLEMENTED(condition, ...)                            \
  TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_LINALG(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_SYM_CHECK(condition, ...) TORCH_CHECK((condition).guard_bool(), __VA_ARGS__)
#define TORCH_INTERNAL_ASSERT(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_INTERNAL_ASSERT_DEBUG_ONLY(condition, ...)                       \
  TORCH_CHECK(condition, __VA_ARGS__)
#define TORCH_CHECK_EQ(a, b) TORCH_CHECK((a) == (b))
#define TORCH_CHECK_NE(a, b) TORCH_CHECK((a) != (b))
#define TORCH_CHECK_LT(a, b) TORCH_CHECK((a) < (b))
#define TORCH_CHECK_LE(a, b) TORCH_CHECK((a) <= (b))
#define TORCH_CHECK_GT(a, b) TORCH_CHECK((a) > (b))
#define TORCH_CHECK_GE(a, b) TORCH_CHECK((a) >= (b))
#define TORCH_WARN(...) ::c10::__cuferry_say(__VA_ARGS__)
#define TORCH_WARN_ONCE(...) ::c10::__cuferry_say(__VA_ARGS__)
#define AT_CHECK(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define AT_ASSERT(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define AT_ASSERTM(condition, ...) TORCH_CHECK(condition, __VA_ARGS__)
#define AT_ERROR(...)                                                          \
  do {                                                                         \
    ::c10::__cuferry_fail(__VA_ARGS__);                                        \
  } while (false)
#define AT_WARN(...) ::c10::__cuferry_say(__VA_ARGS__)
#define CUDA_KERNEL_ASSERT(condition) ((void)(condition))
#define CUDA_KERNEL_ASSERT_MSG(condition, message) ((void)(condition))
#define CUDA_KERNEL_ASSERT_PRINTF(condition, ...) ((void)(condition))
#define SYCL_KERNEL_ASSERT(condition) ((void)(condition))

#endif // __CUFERRY_C10_CHECK_H__
