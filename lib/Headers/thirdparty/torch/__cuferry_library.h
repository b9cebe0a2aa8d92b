// Operators for Python: libraries of them, and modules.
#ifndef __CUFERRY_TORCH_CORE_H__
#define __CUFERRY_TORCH_CORE_H__

#include <ATen/Dispatch.h>
#include <ATen/__cuferry_tensor.h>
#include <pybind11/__cuferry_pybind11.h>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

namespace torch {

using namespace at;
#pragma cuferry library(torch)
#pragma cuferry strength(likely)
using c10::kCUDA;
#pragma cuferry library(neutral)
#pragma cuferry strength(none)
constexpr ScalarType kUInt8 = c10::kByte;
constexpr ScalarType kInt8 = c10::kChar;
constexpr ScalarType kInt16 = c10::kShort;
constexpr ScalarType kInt32 = c10::kInt;
constexpr ScalarType kInt64 = c10::kLong;
constexpr ScalarType kFloat16 = c10::kHalf;
constexpr ScalarType kFloat32 = c10::kFloat;
constexpr ScalarType kFloat64 = c10::kDouble;
constexpr ScalarType kU8 = c10::kByte;
constexpr ScalarType kF32 = c10::kFloat;
typedef ScalarType Dtype;
using c10::optional;
namespace indexing = at::indexing;

struct CppFunction {
  template <class F> CppFunction(F &&f) {}
  static CppFunction makeFallthrough() { return 0; }
};
enum class Tag { pt2_compliant_tag, needs_fixed_stride_order, flexible_layout };
class Library {
public:
  template <class... Args> Library &def(Args &&...args) & { return *this; }
  template <class... Args> Library &impl(Args &&...args) & { return *this; }
  template <class... Args> Library &fallback(Args &&...args) & {
    return *this;
  }
  Library &set_python_module(const char *, const char * = "") { return *this; }
  Library &impl_abstract_pystub(const char *, const char * = "") {
    return *this;
  }
};
struct RegisterOperators {
  template <class... Args> RegisterOperators(Args &&...args) {}
  template <class... Args> RegisterOperators &op(Args &&...args) {
    return *this;
  }
};
template <class... Args> CppFunction dispatch(Args &&...args) { return 0; }
inline std::string schema(const std::string &s) { return s; }
struct CustomClassHolder : public c10::intrusive_ptr_target {};
template <class T> struct class_ {
  class_(const std::string &ns, const std::string &name) {}
  template <class... Args> class_ &def(Args &&...args) { return *this; }
  template <class... Args> class_ &def_static(Args &&...args) { return *this; }
  template <class... Args> class_ &def_pickle(Args &&...args) { return *this; }
};
template <class... Args> struct __cuferry_init {};
template <class... Args> __cuferry_init<Args...> init() { return {}; }
namespace jit {
using torch::CustomClassHolder;
}

// Gradients of one's own.
namespace autograd {
typedef at::Tensor Variable;
typedef std::vector<at::Tensor> variable_list;
typedef variable_list tensor_list;
struct AutogradContext {
  struct {
    c10::IValue &operator[](const std::string &) {}
  } saved_data;
  void save_for_backward(variable_list) {}
  variable_list get_saved_variables() const { return {}; }
  void mark_non_differentiable(const variable_list &) {}
  void mark_dirty(const variable_list &) {}
  void set_materialize_grads(bool) {}
  bool needs_input_grad(size_t) const { return true; }
};
template <class T> struct Function {
  template <class X = T, class... Args>
  static auto apply(Args &&...args)
      -> decltype(X::forward(nullptr, args...)) {}
};
template <class... Args> variable_list grad(Args &&...args) { return {}; }
} // namespace autograd
using autograd::Variable;
struct NoGradGuard {
  NoGradGuard() {}
};
struct InferenceMode {
  InferenceMode(bool = true) {}
};
inline void manual_seed(uint64_t) {}
namespace nn {
namespace functional {
struct PadFuncOptions {
  PadFuncOptions(std::vector<int64_t>) {}
  template <class T> PadFuncOptions &mode(T &&) { return *this; }
  PadFuncOptions &value(double) { return *this; }
};
template <class... Args> at::Tensor pad(Args &&...args) { return {}; }
template <class... Args> at::Tensor softmax(Args &&...args) { return {}; }
} // namespace functional
} // namespace nn

} // namespace torch

#define TORCH_LIBRARY(ns, m)                                                   \
  static void C10_CONCATENATE(TORCH_LIBRARY_init_, ns)(torch::Library &);      \
  void C10_CONCATENATE(TORCH_LIBRARY_init_, ns)(torch::Library & m)
#define TORCH_LIBRARY_FRAGMENT(ns, m)                                          \
  __cuferry_registration(ns##_fragment_, __COUNTER__, m)
#define TORCH_LIBRARY_IMPL(ns, k, m)                                           \
  __cuferry_registration(ns##_##k##_, __COUNTER__, m)
#define __cuferry_registration(name, n, m)                                     \
  static void C10_CONCATENATE(C10_CONCATENATE(TORCH_LIBRARY_init_, name),      \
                              n)(torch::Library & m)
#define TORCH_SELECTIVE_NAME(name) name
#define TORCH_SELECTIVE_SCHEMA(schema) schema
#define TORCH_FN(f) (&f)
#define TORCH_BOX(f) (f)
#define TORCH_FN_TYPE(f) decltype(&f)

#endif // __CUFERRY_TORCH_CORE_H__
