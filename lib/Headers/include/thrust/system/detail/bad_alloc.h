// Memory that was not to be had.
#ifndef __CUFERRY_THRUST_SYSTEM_DETAIL_BAD_ALLOC_H__
#define __CUFERRY_THRUST_SYSTEM_DETAIL_BAD_ALLOC_H__

#include <thrust/detail/config.h>
#include <new>
#include <string>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
namespace detail {
class bad_alloc : public std::bad_alloc {
public:
  bad_alloc(const std::string &what) {}
};
} // namespace detail
} // namespace system

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_DETAIL_BAD_ALLOC_H__
