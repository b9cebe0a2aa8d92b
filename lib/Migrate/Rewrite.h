//===- Rewrite.h - nested rewrites into flat edits --------------*- C++ -*-===//
//
// A rewritten call contains rewritten arguments, so rewrites form a tree by
// their ranges. This builds the tree, renders each node with the rendered text
// of what it contains, and gives the outermost ones as edits.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_MIGRATE_REWRITE_H
#define CUFERRY_MIGRATE_REWRITE_H

#include "Match.h"
#include "SourceText.h"
#include "cuferry/Finding.h"
#include <memory>

namespace cuferry {

/// One rewrite: fixed text, or a rule's template filled with holes.
struct Rewrite {
  Range Where;
  size_t Owner = 0;               ///< whose it is, for the caller
  const Rule *Template = nullptr; ///< with To; null: Before is the text
  Bindings Holes;
  std::string Before, After; ///< put around the template's text
  bool IsArrow = false;      ///< a field access through ->
  std::string Text;          ///< rendered
};

/// The rewrite of the construct at \p M by \p R, whose holes are \p Holes.
Rewrite makeFill(const Rule &R, Bindings Holes, const Mention &M,
                 const SourceFile &File, const SourceText &Text);

/// Whether the template of \p R, filled with \p Holes, has the text at \p Place
/// in it.
bool isPlaced(const Rule &R, const Bindings &Holes, Range Place);

class RewriteTree {
public:
  explicit RewriteTree(const SourceText &Text) : Text(Text) {}

  void add(Rewrite R) { Rewrites.push_back(std::move(R)); }

  /// Nests the rewrites and renders them. \returns the owners of those that
  /// cannot be placed since they cross others.
  std::vector<size_t> build();

  /// The outermost rewrites, in order.
  std::vector<Edit> edits() const;

  /// The rendered text of \p Owner's rewrite, or null.
  const std::string *textOf(size_t Owner) const;

  /// The rewrite that swallows \p Owner's place \p Place: one of somebody else
  /// around it whose new text does not contain it. Null: the place lives on.
  const Rewrite *swallower(Range Place, size_t Owner) const;

private:
  struct Node {
    size_t Index; ///< in Rewrites
    std::vector<std::unique_ptr<Node>> Children;
  };

  void render(const Node &N);
  std::string renderRange(Range R, const Node &Parent) const;
  std::string renderTemplate(const Node &N) const;

  const SourceText &Text;
  std::vector<Rewrite> Rewrites;
  std::vector<std::unique_ptr<Node>> Roots;
  std::vector<std::pair<size_t, size_t>> ByOwner; ///< owner, index; sorted
};

} // namespace cuferry

#endif // CUFERRY_MIGRATE_REWRITE_H
