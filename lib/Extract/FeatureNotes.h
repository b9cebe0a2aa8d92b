//===- FeatureNotes.h - features, and where they stand ----------*- C++ -*-===//

#ifndef CUFERRY_EXTRACT_FEATURENOTES_H
#define CUFERRY_EXTRACT_FEATURENOTES_H

#include "Judge.h"
#include "clang/AST/ASTContext.h"

namespace cuferry {

/// Notes what the parser saw in a project file's judgement.
class FeatureNotes {
public:
  FeatureNotes(clang::ASTContext &Ctx, JudgeSink &Sink)
      : Lang(Ctx.getLangOpts()), SM(Ctx.getSourceManager()), Sink(Sink) {}

  /// Notes a feature from the token at \p Begin to the one at \p End, as they
  /// stand in the text of \p Anchor (\p Begin's when it is not given); where
  /// they do not stand in one piece of text, at \p Anchor.
  void emit(llvm::StringRef Name, clang::SourceLocation Begin,
            clang::SourceLocation End, std::vector<FeatureValue> Carried,
            uint16_t Space, clang::SourceLocation Anchor = {});

private:
  clang::SourceLocation written(clang::SourceLocation Loc) const;
  clang::SourceLocation beside(clang::SourceLocation Loc,
                               clang::SourceLocation Anchor) const;

  const clang::LangOptions &Lang;
  const clang::SourceManager &SM;
  JudgeSink &Sink;
};

} // namespace cuferry

#endif // CUFERRY_EXTRACT_FEATURENOTES_H
