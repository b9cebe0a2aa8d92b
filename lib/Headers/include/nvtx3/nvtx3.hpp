// NVTX for C++: ranges that live as long as a scope, in domains that are types.
#ifndef CUFERRY_NVTX3_NVTX3_HPP_
#define CUFERRY_NVTX3_NVTX3_HPP_

#include "nvToolsExt.h"
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#pragma cuferry library(nvtx)

#define NVTX3_CPP_VERSION_MAJOR 1
#define NVTX3_CPP_VERSION_MINOR 1
#define NVTX3_CPP_INLINED_VERSION_MAJOR 1
#define NVTX3_CPP_INLINED_VERSION_MINOR 1
#define NVTX3_CPP_DEFINITIONS_V1_0
#define NVTX3_INLINE_THIS_VERSION
#define NVTX3_INLINE_IF_REQUESTED inline
#define NVTX3_VERSION_NAMESPACE v1
#define NVTX3_NAMESPACE_FOR(version) nvtx3
#define NVTX3_CONCAT(a, b) a##b
#define NVTX3_CONSTEXPR_IF_CPP14 constexpr
#define NVTX3_MAYBE_UNUSED __attribute__((unused))
#define NVTX3_NO_DISCARD __attribute__((warn_unused_result))
#define NVTX3_STATIC_ASSERT(condition, text) static_assert(condition, text)
#define NVTX3_STATIC_ASSERT_DEFINED_HERE
#define NVTX3_USE_CHECKED_OVERLOADS_FOR_GET 1
#define NVTX3_USE_CHECKED_OVERLOADS_FOR_GET_DEFINED_HERE

namespace nvtx3 {
inline namespace v1 {

class domain {
public:
  struct global;
  domain(domain const &) = delete;
  domain &operator=(domain const &) = delete;
  template <class D = global> static domain const &get() noexcept;
  operator nvtxDomainHandle_t() const noexcept;
};
struct domain::global {
  static constexpr char const *name{"global"};
};

struct rgb {
  using component_type = uint8_t;
  constexpr rgb(component_type red_, component_type green_,
                component_type blue_) noexcept
      : red(red_), green(green_), blue(blue_) {}
  component_type red, green, blue;
};
struct argb final : rgb {
  constexpr argb(component_type alpha_, component_type red_,
                 component_type green_, component_type blue_) noexcept
      : rgb(red_, green_, blue_), alpha(alpha_) {}
  component_type alpha;
};

class color {
public:
  using value_type = uint32_t;
  constexpr explicit color(value_type hexCode) noexcept : value(hexCode) {}
  constexpr color(argb) noexcept : value(0) {}
  constexpr color(rgb) noexcept : value(0) {}
  constexpr value_type get_value() const noexcept { return value; }
  constexpr nvtxColorType_t get_type() const noexcept {
    return NVTX_COLOR_ARGB;
  }

private:
  value_type value;
};

class category {
public:
  using id_type = uint32_t;
  constexpr explicit category(id_type id_) noexcept : id(id_) {}
  constexpr id_type get_id() const noexcept { return id; }

private:
  id_type id;
};

template <class D = domain::global>
class named_category_in final : public category {
public:
  template <class C> static named_category_in const &get() noexcept;
  named_category_in(id_type id, char const *name) noexcept;
  named_category_in(id_type id, wchar_t const *name) noexcept;
};
using named_category = named_category_in<domain::global>;

template <class D = domain::global> class registered_string_in {
public:
  template <class M> static registered_string_in const &get() noexcept;
  explicit registered_string_in(char const *text) noexcept;
  explicit registered_string_in(std::string const &text) noexcept;
  explicit registered_string_in(wchar_t const *text) noexcept;
  explicit registered_string_in(std::wstring const &text) noexcept;
  nvtxStringHandle_t get_handle() const noexcept;
};
using registered_string = registered_string_in<domain::global>;

class message {
public:
  using value_type = nvtxMessageValue_t;
  constexpr message(char const *text) noexcept : value{} {}
  message(std::string const &text) noexcept;
  message(std::string &&) = delete;
  constexpr message(wchar_t const *text) noexcept : value{} {}
  message(std::wstring const &text) noexcept;
  message(std::wstring &&) = delete;
  template <class D>
  constexpr message(registered_string_in<D> const &) noexcept : value{} {}
  constexpr message(nvtxMessageType_t const &,
                    nvtxMessageValue_t const &v) noexcept
      : value(v) {}
  constexpr value_type get_value() const noexcept { return value; }
  constexpr nvtxMessageType_t get_type() const noexcept {
    return NVTX_MESSAGE_TYPE_ASCII;
  }

private:
  value_type value;
};

class payload {
public:
  using value_type = decltype(nvtxEventAttributes_v2::payload);
  explicit payload(int64_t) noexcept;
  explicit payload(int32_t) noexcept;
  explicit payload(uint64_t) noexcept;
  explicit payload(uint32_t) noexcept;
  explicit payload(float) noexcept;
  explicit payload(double) noexcept;
  payload(nvtxPayloadType_t const &, value_type const &) noexcept;
  value_type get_value() const noexcept;
  nvtxPayloadType_t get_type() const noexcept;
};

class event_attributes {
public:
  using value_type = nvtxEventAttributes_t;
  event_attributes() noexcept;
  template <class... Args>
  explicit event_attributes(category const &, Args const &...) noexcept;
  template <class... Args>
  explicit event_attributes(color const &, Args const &...) noexcept;
  template <class... Args>
  explicit event_attributes(payload const &, Args const &...) noexcept;
  template <class... Args>
  explicit event_attributes(message const &, Args const &...) noexcept;
  value_type const *get() const noexcept;
};

struct range_handle {
  using value_type = nvtxRangeId_t;
  static constexpr value_type null_range_id = 0;
  constexpr explicit range_handle(value_type id) noexcept : value(id) {}
  constexpr range_handle() noexcept = default;
  constexpr range_handle(std::nullptr_t) noexcept {}
  constexpr explicit operator bool() const noexcept { return value != 0; }
  constexpr value_type get_value() const noexcept { return value; }

private:
  value_type value = null_range_id;
};
bool operator==(range_handle, range_handle) noexcept;
bool operator!=(range_handle, range_handle) noexcept;

// Ranges that start here and end there.
template <class D = domain::global>
range_handle start_range_in(event_attributes const &) noexcept;
template <class D = domain::global, class... Args>
range_handle start_range_in(Args const &...) noexcept;
range_handle start_range(event_attributes const &) noexcept;
template <class... Args> range_handle start_range(Args const &...) noexcept;
template <class D = domain::global> void end_range_in(range_handle) noexcept;
void end_range(range_handle) noexcept;

// Ranges that are objects: of a scope, or to be moved.
template <class D = domain::global> class scoped_range_in {
public:
  explicit scoped_range_in(event_attributes const &) noexcept;
  template <class... Args> explicit scoped_range_in(Args const &...) noexcept;
  scoped_range_in() noexcept;
  ~scoped_range_in() noexcept;
  scoped_range_in(scoped_range_in const &) = delete;
  scoped_range_in &operator=(scoped_range_in const &) = delete;
};
using scoped_range = scoped_range_in<domain::global>;

template <class D = domain::global> class unique_range_in {
public:
  explicit unique_range_in(event_attributes const &) noexcept;
  template <class... Args> explicit unique_range_in(Args const &...) noexcept;
  unique_range_in() noexcept;
  unique_range_in(unique_range_in &&) noexcept;
  unique_range_in &operator=(unique_range_in &&) noexcept;
  ~unique_range_in() noexcept;
};
using unique_range = unique_range_in<domain::global>;

// Of before version 1.
template <class D = domain::global>
using domain_thread_range = scoped_range_in<D>;
template <class D = domain::global>
using domain_process_range = unique_range_in<D>;
using thread_range = scoped_range;
using process_range = unique_range;

// Marks.
template <class D = domain::global>
void mark_in(event_attributes const &) noexcept;
template <class D = domain::global, class... Args>
void mark_in(Args const &...) noexcept;
void mark(event_attributes const &) noexcept;
template <class... Args> void mark(Args const &...) noexcept;

} // namespace v1
} // namespace nvtx3

// A range for the function that says so.
#define NVTX3_V1_FUNC_RANGE_IN(D)                                              \
  ::nvtx3::scoped_range_in<D> const nvtx3_range__ { __func__ }
#define NVTX3_V1_FUNC_RANGE_IF_IN(D, condition)                                \
  ::nvtx3::scoped_range_in<D> const nvtx3_range__ { (condition), __func__ }
#define NVTX3_V1_FUNC_RANGE() NVTX3_V1_FUNC_RANGE_IN(::nvtx3::domain::global)
#define NVTX3_V1_FUNC_RANGE_IF(condition)                                      \
  NVTX3_V1_FUNC_RANGE_IF_IN(::nvtx3::domain::global, condition)
#define NVTX3_FUNC_RANGE NVTX3_V1_FUNC_RANGE
#define NVTX3_FUNC_RANGE_IF NVTX3_V1_FUNC_RANGE_IF
#define NVTX3_FUNC_RANGE_IN NVTX3_V1_FUNC_RANGE_IN
#define NVTX3_FUNC_RANGE_IF_IN NVTX3_V1_FUNC_RANGE_IF_IN

#endif // CUFERRY_NVTX3_NVTX3_HPP_
