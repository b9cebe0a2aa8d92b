//===- ScriptWriter.h - edits and findings of one script --------*- C++ -*-===//
//
// Collects what the reader of one build script decides about its words, in any
// order, and makes the SourceFile and FileMigration of it.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_BUILD_SCRIPTWRITER_H
#define CUFERRY_BUILD_SCRIPTWRITER_H

#include "cuferry/BuildScripts.h"
#include <memory>
#include <set>

namespace cuferry {

class ScriptWriter {
public:
  /// \p Library: what reports count the script's words under ("cmake").
  ScriptWriter(const BuildScript &Script, const RulePack &Pack,
               llvm::StringRef Library);

  llvm::StringRef content() const { return Content; }
  llvm::StringRef slice(Range R) const {
    return content().substr(R.Offset, R.Length);
  }
  const RulePack &pack() const { return Pack; }

  /// A finding about \p Place. Places that have one already keep it.
  Finding *find(Range Place, const llvm::Twine &Name, MentionKind Kind,
                DiagnosticId Id, Outcome Result);

  /// A finding as \p R has it; the word is replaced by \p NewText.
  void apply(const BuildRule &R, Range Place, const llvm::Twine &Name,
             MentionKind Kind, std::optional<std::string> NewText);

  /// The finding about \p Place says that \p NewText stands there now.
  void setReplacement(Range Place, const std::string &NewText);

  /// A word that something other than a rule of `build` replaces.
  Finding *replaced(Range Place, const llvm::Twine &Name, MentionKind Kind,
                    const std::string &NewText);
  void unmapped(Range Place, const llvm::Twine &Name, MentionKind Kind);
  void kept(Range Place, const llvm::Twine &Name, MentionKind Kind);
  /// A word with CUDA in it: the project's own, or nothing known.
  void word(Range Place, const llvm::Twine &Name, bool IsOwn);

  bool hasFinding(Range Place) const {
    return Seen.count({Place.Offset, Place.Length});
  }

  /// Puts \p NewText in place of the bytes at \p Where. Edits inside give way.
  void edit(Range Where, std::string NewText);
  /// The text of \p Where with the edits inside it carried out; they are no
  /// longer edits of their own.
  std::string take(Range Where);
  /// Whether an edit takes all of \p Where away.
  bool isRemoved(Range Where) const;

  /// \p Lines after the line that \p Offset is in, indented as that of
  /// \p Like.
  void addLines(uint32_t Offset, uint32_t Like, llvm::StringRef Lines);

  MigratedScript finish();

  std::vector<SourceDiagnostic> Errors;

private:
  std::string Path;
  const std::string &Content;
  const RulePack &Pack;
  std::string Library;
  std::vector<std::unique_ptr<Finding>> Findings;
  std::set<std::pair<uint32_t, uint32_t>> Seen;
  std::vector<Edit> Edits;
};

} // namespace cuferry

#endif // CUFERRY_BUILD_SCRIPTWRITER_H
