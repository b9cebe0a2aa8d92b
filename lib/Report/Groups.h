//===- Groups.h - findings that say the same --------------------*- C++ -*-===//

#ifndef CUFERRY_REPORT_GROUPS_H
#define CUFERRY_REPORT_GROUPS_H

#include "Topics.h"
#include "cuferry/Lines.h"
#include "cuferry/Report.h"

namespace cuferry {

struct FindingPlace {
  const SourceFile *File = nullptr;
  Lines::Position At;
};

/// Findings that say the same, with all their places.
struct FindingGroup {
  const Finding *First = nullptr;
  std::vector<FindingPlace> Places;
  size_t Unconfirmed = 0; ///< of the places, those in doubt
};

/// The findings with outcome \p O, those of a baseline left out; what costs
/// most first, then what is met most often.
std::vector<FindingGroup> groupFindings(const ReportInput &Input, Outcome O);

/// The groups by what one look settles.
std::vector<Topic<FindingGroup>>
topicsOf(const std::vector<FindingGroup> &Groups);

} // namespace cuferry

#endif // CUFERRY_REPORT_GROUPS_H
