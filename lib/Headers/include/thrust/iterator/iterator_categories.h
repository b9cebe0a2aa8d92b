// Categories and traversals of iterators.
#ifndef __CUFERRY_THRUST_ITERATOR_ITERATOR_CATEGORIES_H__
#define __CUFERRY_THRUST_ITERATOR_ITERATOR_CATEGORIES_H__

#include <thrust/detail/config.h>
#include <cuda/__cuferry_iterator.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

// A category is a traversal in a system.
struct incrementable_traversal_tag {};
struct single_pass_traversal_tag : incrementable_traversal_tag {};
struct forward_traversal_tag : single_pass_traversal_tag {};
struct bidirectional_traversal_tag : forward_traversal_tag {};
struct random_access_traversal_tag : bidirectional_traversal_tag {};

struct input_device_iterator_tag {};
struct output_device_iterator_tag {};
struct forward_device_iterator_tag : input_device_iterator_tag {};
struct bidirectional_device_iterator_tag : forward_device_iterator_tag {};
struct random_access_device_iterator_tag : bidirectional_device_iterator_tag {};

typedef std::input_iterator_tag input_host_iterator_tag;
typedef std::output_iterator_tag output_host_iterator_tag;
typedef std::forward_iterator_tag forward_host_iterator_tag;
typedef std::bidirectional_iterator_tag bidirectional_host_iterator_tag;
typedef std::random_access_iterator_tag random_access_host_iterator_tag;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_ITERATOR_ITERATOR_CATEGORIES_H__
