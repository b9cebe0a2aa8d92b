// CUTLASS: how its examples read their arguments.
#ifndef __CUFERRY_CUTLASS_UTIL_COMMAND_LINE_H__
#define __CUFERRY_CUTLASS_UTIL_COMMAND_LINE_H__

#include <cutlass/__cuferry_cutlass.h>
#include <string>
#include <utility>
#include <vector>

#pragma cuferry library(cutlass)
#pragma cuferry strength(likely)

namespace cutlass {

struct CommandLine {
  std::vector<std::string> keys, values, args;

  CommandLine(int argc, const char **argv) {}
  bool check_cmd_line_flag(const char *arg_name) const { return false; }
  template <typename T> int num_naked_args() const { return 0; }
  template <typename T> void get_cmd_line_argument(int index, T &val) const {}
  template <typename T>
  void get_cmd_line_argument(const char *arg_name, T &val) const {}
  template <typename T>
  void get_cmd_line_argument(const char *arg_name, T &val,
                             const T &_default) const {}
  template <typename T>
  void get_cmd_line_arguments(const char *arg_name, std::vector<T> &vals,
                              char sep = ',') const {}
  void get_cmd_line_argument_pairs(
      const char *arg_name,
      std::vector<std::pair<std::string, std::string>> &tokens, char delim = ',',
      char sep = ':') const {}
  void get_cmd_line_argument_ranges(
      const char *arg_name, std::vector<std::vector<std::string>> &vals,
      char delim = ',', char sep = ':') const {}
  int parsed_argc() const { return 0; }
};

} // namespace cutlass

#endif // __CUFERRY_CUTLASS_UTIL_COMMAND_LINE_H__
