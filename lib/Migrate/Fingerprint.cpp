//===- Fingerprint.cpp - a place that survives line shifts ----------------===//

#include "Fingerprint.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

namespace cuferry {

uint64_t Fingerprints::hashOfLines(Range Place) {
  uint32_t Last = Place.Length ? Place.end() - 1 : Place.Offset;
  uint32_t Begin = Text.lineAt(Place.Offset).Offset;
  Range Lines{Begin, Text.lineAt(Last).end() - Begin};
  if (LastHash && Lines == LastLines)
    return LastHash;
  std::string Bare;
  for (char C : Text.slice(Lines))
    if (!llvm::isSpace(C))
      Bare += C;
  LastLines = Lines;
  LastHash = llvm::xxh3_64bits(Bare);
  return LastHash;
}

std::string Fingerprints::next(const Mention &M) {
  std::string Key = Path + '\0' + M.Name + '\0' + M.Spelling + '\0' +
                    llvm::utohexstr(hashOfLines(M.Place));
  // The two highest values are DenseMap's own.
  uint64_t Hash = llvm::xxh3_64bits(Key) >> 1;
  unsigned Ordinal = Seen[Hash]++;
  Key += '\0' + llvm::utostr(Ordinal);
  return llvm::utohexstr(llvm::xxh3_64bits(Key), /*LowerCase=*/true,
                         /*Width=*/16);
}

} // namespace cuferry
