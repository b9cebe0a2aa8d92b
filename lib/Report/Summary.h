//===- Summary.h - counts over all findings ---------------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_SUMMARY_H
#define CUFERRY_REPORT_SUMMARY_H

#include "cuferry/Report.h"
#include <array>
#include <map>

namespace cuferry {

/// How many findings have each outcome, in the order of the enumeration.
using OutcomeCounts = std::array<size_t, 6>;

struct Summary {
  OutcomeCounts Total = {};
  std::map<std::string, OutcomeCounts> Libraries; ///< "other" for none
  size_t Unconfirmed = 0;            ///< among those that were rewritten
  size_t New = 0, Old = 0, Gone = 0; ///< of what needs attention, by the
                                     ///< baseline
};

Summary summarise(const ReportInput &Input);

} // namespace cuferry

#endif // CUFERRY_REPORT_SUMMARY_H
