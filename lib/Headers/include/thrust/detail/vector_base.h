// What the vectors have in common.
#ifndef __CUFERRY_THRUST_DETAIL_VECTOR_BASE_H__
#define __CUFERRY_THRUST_DETAIL_VECTOR_BASE_H__

#include <thrust/detail/normal_iterator.h>
#include <thrust/iterator/reverse_iterator.h>
#include <thrust/swap.h>
#include <initializer_list>
#include <iterator>
#include <vector>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

#pragma cuferry since(12.9)
struct default_init_t {};
struct no_init_t {};
static constexpr default_init_t default_init{};
static constexpr no_init_t no_init{};
#pragma cuferry since()

namespace detail {
template <typename T, typename Alloc, typename Pointer, typename ConstPointer>
class vector_base {
public:
  typedef T value_type;
  typedef Alloc allocator_type;
  typedef Pointer pointer;
  typedef ConstPointer const_pointer;
  typedef typename std::iterator_traits<Pointer>::reference reference;
  typedef typename std::iterator_traits<ConstPointer>::reference
      const_reference;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef normal_iterator<Pointer> iterator;
  typedef normal_iterator<ConstPointer> const_iterator;
  typedef thrust::reverse_iterator<iterator> reverse_iterator;
  typedef thrust::reverse_iterator<const_iterator> const_reverse_iterator;

  void resize(size_type n) {}
  void resize(size_type n, const T &value) {}
  void resize(size_type n, default_init_t) {}
  void resize(size_type n, no_init_t) {}
  size_type size() const {}
  size_type max_size() const {}
  void reserve(size_type n) {}
  size_type capacity() const {}
  void shrink_to_fit() {}
  bool empty() const {}
  void clear() {}
  reference operator[](size_type n) {}
  const_reference operator[](size_type n) const {}
  reference front() {}
  const_reference front() const {}
  reference back() {}
  const_reference back() const {}
  pointer data() {}
  const_pointer data() const {}
  iterator begin() {}
  const_iterator begin() const {}
  const_iterator cbegin() const {}
  iterator end() {}
  const_iterator end() const {}
  const_iterator cend() const {}
  reverse_iterator rbegin() {}
  const_reverse_iterator rbegin() const {}
  const_reverse_iterator crbegin() const {}
  reverse_iterator rend() {}
  const_reverse_iterator rend() const {}
  const_reverse_iterator crend() const {}
  void push_back(const T &value) {}
  void pop_back() {}
  void swap(vector_base &other) {}
  iterator erase(const_iterator pos) {}
  iterator erase(const_iterator first, const_iterator last) {}
  iterator insert(const_iterator pos, const T &value) {}
  void insert(const_iterator pos, size_type n, const T &value) {}
  template <typename InputIterator>
  void insert(const_iterator pos, InputIterator first, InputIterator last) {}
  void assign(size_type n, const T &value) {}
  template <typename InputIterator>
  void assign(InputIterator first, InputIterator last) {}
  allocator_type get_allocator() const {}
};
template <typename T, typename A, typename P, typename C, typename U,
          typename B, typename Q, typename D>
bool operator==(const vector_base<T, A, P, C> &,
                const vector_base<U, B, Q, D> &) {
  return true;
}
template <typename T, typename A, typename P, typename C, typename U,
          typename B, typename Q, typename D>
bool operator!=(const vector_base<T, A, P, C> &,
                const vector_base<U, B, Q, D> &) {
  return true;
}
template <typename T, typename A, typename P, typename C, typename U,
          typename B>
bool operator==(const vector_base<T, A, P, C> &, const std::vector<U, B> &) {
  return true;
}
template <typename T, typename A, typename P, typename C, typename U,
          typename B>
bool operator==(const std::vector<U, B> &, const vector_base<T, A, P, C> &) {
  return true;
}
template <typename T, typename A, typename P, typename C>
void swap(vector_base<T, A, P, C> &a, vector_base<T, A, P, C> &b) {}
} // namespace detail

// Constructors and assignments: from sizes, ranges and other vectors.
#define __cuferry_vector_members(name)                                         \
  typedef typename __cuferry_base::size_type size_type;                        \
  name() {}                                                                    \
  explicit name(const Alloc &alloc) {}                                         \
  explicit name(size_type n) {}                                                \
  name(size_type n, const Alloc &alloc) {}                                     \
  name(size_type n, const T &value) {}                                         \
  name(size_type n, const T &value, const Alloc &alloc) {}                     \
  name(size_type n, default_init_t) {}                                         \
  name(size_type n, no_init_t) {}                                              \
  name(const name &) = default;                                                \
  name(name &&) = default;                                                     \
  name(const name &other, const Alloc &alloc) {}                               \
  template <typename U, typename A, typename P, typename C>                    \
  name(const detail::vector_base<U, A, P, C> &other) {}                        \
  template <typename U, typename A> name(const std::vector<U, A> &other) {}    \
  name(std::initializer_list<T> list) {}                                       \
  name(std::initializer_list<T> list, const Alloc &alloc) {}                   \
  template <typename InputIterator,                                            \
            class = std::enable_if_t<!std::is_integral<InputIterator>::value>> \
  name(InputIterator first, InputIterator last) {}                             \
  template <typename InputIterator,                                            \
            class = std::enable_if_t<!std::is_integral<InputIterator>::value>> \
  name(InputIterator first, InputIterator last, const Alloc &alloc) {}         \
  name &operator=(const name &) = default;                                     \
  name &operator=(name &&) = default;                                          \
  template <typename U, typename A, typename P, typename C>                    \
  name &operator=(const detail::vector_base<U, A, P, C> &other) {              \
    return *this;                                                              \
  }                                                                            \
  template <typename U, typename A>                                            \
  name &operator=(const std::vector<U, A> &other) {                            \
    return *this;                                                              \
  }                                                                            \
  name &operator=(std::initializer_list<T> list) { return *this; }

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_DETAIL_VECTOR_BASE_H__
