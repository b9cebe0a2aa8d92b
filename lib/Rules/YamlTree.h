//===- YamlTree.h - a YAML file as a tree of values -------------*- C++ -*-===//
//
// LLVM's YAML parser is a stream: nodes must be visited in order, once, with a
// check for failure at every step. This reads a file through it into a plain
// tree with positions, on which the readers of the pack format can then work in
// any order. Packs come from anywhere, so size and depth are limited, and what
// the format has no use for (tags, several documents) is refused with a
// message. An alias is replaced by a copy of what its anchor marks.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_RULES_YAMLTREE_H
#define CUFERRY_RULES_YAMLTREE_H

#include "Problems.h"
#include <optional>

namespace cuferry {

struct YamlEntry;

struct YamlNode {
  enum Kind : uint8_t { Null, Scalar, Sequence, Mapping } What = Null;
  Position At;
  std::string Value; ///< of a scalar
  /// Where Value begins in the file if it stands there byte for byte, so that
  /// a column inside it can be pointed at; otherwise Column is 0.
  Position ValueAt;
  std::vector<YamlNode> Items;    ///< of a sequence
  std::vector<YamlEntry> Entries; ///< of a mapping, in file order

  /// The value of \p Key, or null.
  const YamlNode *find(llvm::StringRef Key) const;
};

struct YamlEntry {
  std::string Key;
  Position At;
  YamlNode Value;
};

/// The root of \p Content, or nothing when it cannot be read; \p P says why.
std::optional<YamlNode> parseYaml(llvm::StringRef Content, Problems &P);

} // namespace cuferry

#endif // CUFERRY_RULES_YAMLTREE_H
