//===- Judge.h - what the parser collects while it judges -------*- C++ -*-===//
//
// The parts of a running judgement: who owns a file (the project, CUDA, anyone
// else), and where judgements are put. Used on the parse's thread only.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_EXTRACT_JUDGE_H
#define CUFERRY_EXTRACT_JUDGE_H

#include "cuferry/Extract.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class CompilerInstance;
class PPCallbacks;
class ASTConsumer;
} // namespace clang

namespace cuferry {

enum class Owner : uint8_t { Nobody, Project, Cuda, Other };

class JudgeSink {
public:
  JudgeSink(const clang::SourceManager &SM, const CudaHeaders &Headers,
            ProjectPath Project, UnitJudgement &Out)
      : SM(SM), Headers(Headers), Project(std::move(Project)), Out(Out) {}

  /// Whose file \p Loc is spelled in.
  Owner ownerOf(clang::SourceLocation Loc);
  Owner ownerOfFile(clang::FileID FID);

  /// The file, and the offset in it, of the token spelled at \p Loc; null when
  /// that is no project file (a header, the scratch space of `##`).
  FileJudgement *place(clang::SourceLocation Loc, uint32_t &Offset);

  /// Where in a macro's body `##` made the token at \p Loc: its left operand
  /// there; invalid for a token that is written out.
  clang::SourceLocation pasteOf(clang::SourceLocation Loc) const;

  /// Whether the token spelled at \p Loc is \p Name.
  bool isWritten(llvm::StringRef Name, clang::SourceLocation Loc,
                 const clang::LangOptions &Lang) const;

  /// Range of the tokens from \p Begin to \p End, when both are written in one
  /// project file and neither comes from a macro.
  std::optional<Range> writtenRange(clang::SourceLocation Begin,
                                    clang::SourceLocation End,
                                    const clang::LangOptions &Lang);

  /// Whether \p D is declared in a project file, or by a macro used there.
  bool isProjects(const clang::Decl *D);

  /// True when the scan might have taken an identifier of that name for CUDA's,
  /// so that a refutation is worth keeping.
  bool mayBeCandidate(llvm::StringRef Name);

  const clang::SourceManager &sourceManager() const { return SM; }
  UnitJudgement &unit() { return Out; }

private:
  struct FileInfo {
    Owner Who = Owner::Nobody;
    FileJudgement *File = nullptr;
  };
  FileInfo info(clang::FileID FID);

  const clang::SourceManager &SM;
  const CudaHeaders &Headers;
  ProjectPath Project;
  UnitJudgement &Out;
  llvm::DenseMap<clang::FileID, FileInfo> Files;
  llvm::StringMap<bool> Candidates;
};

/// CtxHost, CtxDevice and CtxTemplate of the code in \p F.
uint16_t functionSpace(const clang::FunctionDecl &F);

/// Notes the features that the AST shows.
void judgeFeatures(clang::ASTContext &Ctx, JudgeSink &Sink);

/// Judges macros, directives and inactive branches.
std::unique_ptr<clang::PPCallbacks> judgePreprocessor(JudgeSink &Sink);

/// Judges names, calls and launches of the AST.
std::unique_ptr<clang::ASTConsumer> judgeTree(JudgeSink &Sink);

} // namespace cuferry

#endif // CUFERRY_EXTRACT_JUDGE_H
