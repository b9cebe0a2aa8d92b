// pybind11, as far as modules of extensions are written with it.
#ifndef __CUFERRY_PYBIND11_H__
#define __CUFERRY_PYBIND11_H__

#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#pragma cuferry library(neutral)
#pragma cuferry strength(none)

typedef struct _object PyObject;

namespace pybind11 {

class handle {
public:
  handle() = default;
  template <class T> handle(T *) {}
  PyObject *ptr() const { return nullptr; }
  handle attr(const char *) const { return {}; }
  template <class T> T cast() const {}
  template <class... Args> handle operator()(Args &&...args) const { return {}; }
  template <class T> handle operator[](const T &) const { return {}; }
  template <class T> handle &operator=(const T &) { return *this; }
  bool is_none() const { return true; }
  explicit operator bool() const { return true; }
};
class object : public handle {
public:
  using handle::handle;
  using handle::operator=;
  object() = default;
  template <class T> object(const T &) {}
};
#define __cuferry_object(name)                                                 \
  class name : public object {                                                 \
  public:                                                                      \
    template <class... Args> name(Args &&...args) {}                           \
    size_t size() const { return 0; }                                          \
    handle *begin() const { return nullptr; }                                  \
    handle *end() const { return nullptr; }                                    \
    template <class T> void append(T &&) {}                                    \
    template <class T> bool contains(T &&) const { return true; }              \
    template <class T> handle operator[](const T &) const { return {}; }       \
  };
__cuferry_object(dict)
__cuferry_object(list)
__cuferry_object(tuple)
__cuferry_object(set)
__cuferry_object(int_)
__cuferry_object(float_)
__cuferry_object(bool_)
__cuferry_object(none)
__cuferry_object(capsule)
__cuferry_object(iterable)
__cuferry_object(function)
#undef __cuferry_object
class str : public object {
public:
  template <class... Args> str(Args &&...args) {}
  operator std::string() const { return ""; }
};
class bytes : public object {
public:
  template <class... Args> bytes(Args &&...args) {}
  operator std::string() const { return ""; }
};

struct buffer_info {
  void *ptr;
  int64_t itemsize, size;
  std::string format;
  int64_t ndim;
  std::vector<int64_t> shape, strides;
};
class array : public object {
public:
  template <class... Args> array(Args &&...args) {}
  enum { c_style = 1, f_style = 2, forcecast = 16 };
  buffer_info request(bool writable = false) const { return {}; }
  int64_t size() const { return 0; }
  int64_t ndim() const { return 0; }
  int64_t shape(int64_t) const { return 0; }
  const int64_t *shape() const { return nullptr; }
  int64_t strides(int64_t) const { return 0; }
};
template <class T, int Flags = array::forcecast> class array_t : public array {
public:
  template <class... Args> array_t(Args &&...args) {}
  T *mutable_data() { return nullptr; }
  const T *data() const { return nullptr; }
  template <class... I> T &mutable_at(I...) {}
  template <class... I> const T &at(I...) const {}
};

// Arguments and how a function is called.
struct arg_v {};
struct arg {
  arg(const char *) {}
  template <class T> arg_v operator=(T &&) const { return {}; }
  arg &noconvert(bool = true) { return *this; }
  arg &none(bool = true) { return *this; }
};
struct kw_only {};
struct pos_only {};
struct gil_scoped_release {
  gil_scoped_release() {}
};
struct gil_scoped_acquire {
  gil_scoped_acquire() {}
};
template <class... Guards> struct call_guard {};
template <size_t N, size_t P> struct keep_alive {};
struct module_local {};
enum class return_value_policy {
  automatic,
  automatic_reference,
  take_ownership,
  copy,
  move,
  reference,
  reference_internal
};
template <class... Args> struct __cuferry_init {};
template <class... Args> __cuferry_init<Args...> init() { return {}; }
template <class F> __cuferry_init<> init(F &&) { return {}; }
template <class... Args> __cuferry_init<> pickle(Args &&...) { return {}; }
template <class... Args> struct overload_cast {
  constexpr overload_cast() {}
  template <class R>
  constexpr auto operator()(R (*f)(Args...)) const -> decltype(f) {
    return f;
  }
};

class module_ : public object {
public:
  template <class F, class... Extra>
  module_ &def(const char *name, F &&f, const Extra &...extra) {
    return *this;
  }
  module_ def_submodule(const char *name, const char *doc = nullptr) {
    return *this;
  }
  static module_ import(const char *name) { return {}; }
  std::string &doc() {}
};
typedef module_ module;
template <class T, class... Options> class class_ : public object {
public:
  template <class... Extra>
  class_(handle scope, const char *name, const Extra &...extra) {}
#define __cuferry_member(member)                                               \
  template <class... Args> class_ &member(Args &&...args) { return *this; }
  __cuferry_member(def)
  __cuferry_member(def_static)
  __cuferry_member(def_readwrite)
  __cuferry_member(def_readonly)
  __cuferry_member(def_property)
  __cuferry_member(def_property_readonly)
  __cuferry_member(def_buffer)
#undef __cuferry_member
};
template <class T> class enum_ : public class_<T> {
public:
  using class_<T>::class_;
  enum_ &value(const char *, T, const char * = nullptr) { return *this; }
  enum_ &export_values() { return *this; }
};

template <class T, class U> T cast(const U &) {}
template <class T> object cast(T &&) { return {}; }
template <class T> bool isinstance(handle) { return true; }
template <class... Args> tuple make_tuple(Args &&...args) { return {}; }
template <class... Args> void print(Args &&...args) {}
class error_already_set : public std::exception {};
template <class E> void register_exception(handle, const char *) {}

} // namespace pybind11

#define PYBIND11_MODULE(name, variable, ...)                                   \
  __cuferry_module(name, variable)
#define __cuferry_module(name, variable)                                       \
  static void pybind11_init_##name(::pybind11::module_ &variable);             \
  void pybind11_init_##name(::pybind11::module_ &variable)
#define PYBIND11_MAKE_OPAQUE(...)
#define PYBIND11_DECLARE_HOLDER_TYPE(...)

#endif // __CUFERRY_PYBIND11_H__
