// Codes of errors.
#ifndef __CUFERRY_THRUST_SYSTEM_ERROR_CODE_H__
#define __CUFERRY_THRUST_SYSTEM_ERROR_CODE_H__

#include <thrust/detail/config.h>
#include <system_error>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
using std::error_category;
using std::error_code;
using std::error_condition;
} // namespace system
using std::error_category;
using std::error_code;
using std::error_condition;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_ERROR_CODE_H__
