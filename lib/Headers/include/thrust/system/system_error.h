// Errors of systems.
#ifndef __CUFERRY_THRUST_SYSTEM_SYSTEM_ERROR_H__
#define __CUFERRY_THRUST_SYSTEM_SYSTEM_ERROR_H__

#include <thrust/system/error_code.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

namespace system {
class system_error : public std::runtime_error {
public:
  system_error(error_code ec) : std::runtime_error("") {}
  system_error(error_code ec, const std::string &what)
      : std::runtime_error(what) {}
  system_error(error_code ec, const char *what) : std::runtime_error(what) {}
  system_error(int ev, const error_category &ecat) : std::runtime_error("") {}
  system_error(int ev, const error_category &ecat, const std::string &what)
      : std::runtime_error(what) {}
  system_error(int ev, const error_category &ecat, const char *what)
      : std::runtime_error(what) {}
  const error_code &code() const noexcept {}
  const char *what() const noexcept override { return ""; }
};
} // namespace system
using system::system_error;

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_SYSTEM_SYSTEM_ERROR_H__
