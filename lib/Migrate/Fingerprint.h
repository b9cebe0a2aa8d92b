//===- Fingerprint.h - a place that survives line shifts --------*- C++ -*-===//

#ifndef CUFERRY_MIGRATE_FINGERPRINT_H
#define CUFERRY_MIGRATE_FINGERPRINT_H

#include "SourceText.h"
#include "llvm/ADT/DenseMap.h"

namespace cuferry {

/// Gives the mentions of one file their fingerprints. They depend on the path,
/// the mention and the text of its lines without white space, and, where that
/// is the same for several, on which of them it is in file order.
class Fingerprints {
public:
  Fingerprints(llvm::StringRef Path, const SourceText &Text)
      : Path(Path), Text(Text) {}

  /// The fingerprint of \p M; to be called in file order.
  std::string next(const Mention &M);

private:
  uint64_t hashOfLines(Range Place);

  std::string Path;
  const SourceText &Text;
  llvm::DenseMap<uint64_t, unsigned> Seen;
  Range LastLines; ///< whose hash is LastHash; long lines have many mentions
  uint64_t LastHash = 0;
};

} // namespace cuferry

#endif // CUFERRY_MIGRATE_FINGERPRINT_H
