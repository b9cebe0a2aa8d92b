#include "Judge.h"
#include "../Frontend/Parse.h"
#include "../Frontend/Precompiled.h"
#include "TokenFile.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

JudgeSink::FileInfo JudgeSink::info(FileID FID) {
  if (FID.isInvalid())
    return {};
  auto [It, New] = Files.try_emplace(FID);
  FileInfo &Info = It->second;
  if (!New)
    return Info;
  OptionalFileEntryRef Entry = SM.getFileEntryRefForID(FID);
  if (!Entry)
    return Info;
  llvm::SmallString<256> Path(Entry->getName());
  SM.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  // With a toolkit, Clang's own headers declare what nvcc has built in.
  if (Path.starts_with("/__cuferry__/") ||
      (!Headers.ToolkitPath.empty() &&
       (Path.starts_with(Headers.ToolkitPath) ||
        llvm::sys::path::filename(Path).starts_with("__clang_cuda_")))) {
    Info.Who = Owner::Cuda;
    return Info;
  }
  std::string Relative = Project(Path);
  if (Relative.empty()) {
    Info.Who = Owner::Other;
    return Info;
  }
  Info.Who = Owner::Project;
  // std::map's nodes do not move; a file included twice shares one judgement.
  Info.File = &Out.Files[Relative];
  return Info;
}

Owner JudgeSink::ownerOfFile(FileID FID) { return info(FID).Who; }

Owner JudgeSink::ownerOf(SourceLocation Loc) {
  if (Loc.isInvalid())
    return Owner::Nobody;
  SourceLocation Spelled = SM.getSpellingLoc(Loc);
  Owner Who = info(SM.getFileID(Spelled)).Who;
  // A declaration pasted together by a macro belongs to the macro's user.
  if (Who == Owner::Nobody)
    Who = info(SM.getFileID(SM.getExpansionLoc(Loc))).Who;
  return Who;
}

FileJudgement *JudgeSink::place(SourceLocation Loc, uint32_t &Offset) {
  if (Loc.isInvalid())
    return nullptr;
  auto [FID, O] = SM.getDecomposedSpellingLoc(Loc);
  FileJudgement *File = info(FID).File;
  // Clang counts a splice right before a token as its beginning.
  if (File)
    O += spliceLength(SM.getBufferData(FID).drop_front(O));
  Offset = O;
  return File;
}

bool JudgeSink::isWritten(StringRef Name, SourceLocation Loc,
                          const LangOptions &Lang) const {
  auto [FID, O] = SM.getDecomposedSpellingLoc(Loc);
  StringRef Rest = SM.getBufferData(FID).drop_front(O);
  if (Rest.starts_with(Name) &&
      (Rest.size() == Name.size() ||
       !isAsciiIdentifierContinue(Rest[Name.size()], /*AllowDollar=*/true)))
    return true;
  // With a splice in it, say.
  llvm::SmallString<64> Buffer;
  return Lexer::getSpelling(SM.getSpellingLoc(Loc), Buffer, SM, Lang) == Name;
}

SourceLocation JudgeSink::pasteOf(SourceLocation Loc) const {
  // Through the macros that handed the token on, to where it was made.
  while (Loc.isMacroID()) {
    SourceLocation Spelled = SM.getImmediateSpellingLoc(Loc);
    if (Spelled.isFileID()) {
      if (!SM.isWrittenInScratchSpace(Spelled))
        return {};
      return SM.getImmediateExpansionRange(Loc).getBegin();
    }
    Loc = Spelled;
  }
  return {};
}

std::optional<Range> JudgeSink::writtenRange(SourceLocation Begin,
                                             SourceLocation End,
                                             const LangOptions &Lang) {
  // An argument of a macro is spelled at the call, as good as written there.
  if (SM.isMacroArgExpansion(Begin) && SM.isMacroArgExpansion(End)) {
    Begin = SM.getSpellingLoc(Begin);
    End = SM.getSpellingLoc(End);
  }
  if (Begin.isInvalid() || End.isInvalid() || !Begin.isFileID() ||
      !End.isFileID())
    return std::nullopt;
  auto [BeginFile, BeginOffset] = SM.getDecomposedLoc(Begin);
  auto [EndFile, EndOffset] = SM.getDecomposedLoc(End);
  if (BeginFile != EndFile || EndOffset < BeginOffset || !info(BeginFile).File)
    return std::nullopt;
  unsigned Last = Lexer::MeasureTokenLength(End, SM, Lang);
  return Range{BeginOffset, EndOffset + Last - BeginOffset};
}

bool JudgeSink::isProjects(const Decl *D) {
  // The begin, so that a declaration made by a header's macro still counts.
  return ownerOfFile(SM.getFileID(SM.getExpansionLoc(D->getBeginLoc()))) ==
             Owner::Project ||
         ownerOf(D->getLocation()) == Owner::Project;
}

uint16_t cuferry::functionSpace(const FunctionDecl &F) {
  uint16_t S = 0;
  if (F.hasAttr<CUDAGlobalAttr>() || F.hasAttr<CUDADeviceAttr>())
    S |= CtxDevice;
  if (F.hasAttr<CUDAGlobalAttr>())
    S |= CtxKernel;
  if (!S || F.hasAttr<CUDAHostAttr>())
    S |= CtxHost;
  if (F.isDependentContext())
    S |= CtxTemplate;
  return S;
}

bool JudgeSink::mayBeCandidate(StringRef Name) {
  auto [It, New] = Candidates.try_emplace(Name, false);
  if (!New)
    return It->second;
  bool May = vocabulary::familyOf(Name) != nullptr;
  for (uint32_t I : vocabulary::entriesWithLastComponent(Name))
    May |= vocabulary::entries()[I].Proof != Strength::Common;
  return It->second = May;
}

namespace {

class JudgeAction : public ASTFrontendAction {
public:
  JudgeAction(const CudaHeaders &Headers, ProjectPath Project,
              std::shared_ptr<UnitJudgement> Out)
      : Headers(Headers), Project(std::move(Project)), Out(std::move(Out)) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    Sink = std::make_unique<JudgeSink>(CI.getSourceManager(), Headers, Project,
                                       *Out);
    CI.getPreprocessor().addPPCallbacks(judgePreprocessor(*Sink));
    return judgeTree(*Sink);
  }

private:
  CudaHeaders Headers;
  ProjectPath Project;
  std::shared_ptr<UnitJudgement> Out;
  std::unique_ptr<JudgeSink> Sink;
};

template <typename T> void sortUnique(std::vector<T> &V) {
  llvm::sort(V);
  V.erase(std::unique(V.begin(), V.end()), V.end());
}

std::string normalised(StringRef File, StringRef Directory) {
  llvm::SmallString<256> Path(File);
  if (!llvm::sys::path::is_absolute(Path)) {
    Path = Directory;
    llvm::sys::path::append(Path, File);
  }
  llvm::sys::path::remove_dots(Path, true);
  return Path.str().str();
}

} // namespace

UnitJudgement cuferry::judge(const CompileUnit &Unit,
                             const CudaHeaders &Headers, CudaSide Side,
                             ProjectPath Project, std::chrono::seconds Limit,
                             PrecompiledHeaders *Precompiled) {
  // Shared with a parse that may outlive this call when it is given up.
  auto Out = std::make_shared<UnitJudgement>();
  ParseOutcome Parsed = parseUnit(
      Unit, Headers, Side,
      [Headers, Project, Out] {
        return std::make_unique<JudgeAction>(Headers, Project, Out);
      },
      Limit, Precompiled ? Precompiled->get(Unit, Headers, Side) : "");
  UnitJudgement Result;
  switch (Parsed.Result) {
  case ParseResult::Crashed:
    Result.Failure = {"Clang crashed", "Clang 崩溃"};
    return Result;
  case ParseResult::TimedOut:
    Result.Failure = {"no answer within " + std::to_string(Limit.count()) +
                          " s",
                      std::to_string(Limit.count()) + " 秒内没有结果"};
    return Result;
  case ParseResult::CannotStart:
    Result.Failure = {"Clang could not start", "Clang 无法启动"};
    if (!Parsed.Diagnostics.empty()) {
      Result.Failure.En += ": " + Parsed.Diagnostics.front().Message;
      Result.Failure.Zh += "：" + Parsed.Diagnostics.front().Message;
    }
    return Result;
  case ParseResult::Clean:
  case ParseResult::Errors:
    break;
  }
  Result = std::move(*Out);
  Result.State = Parsed.Result == ParseResult::Clean ? UnitState::Clean
                                                     : UnitState::Errors;
  for (const ParseDiagnostic &D : Parsed.Diagnostics) {
    std::string Path =
        D.File.empty() ? "" : Project(normalised(D.File, Unit.Directory));
    if (Path.empty())
      Result.OtherErrors.push_back(D.File + ":" + std::to_string(D.Line) +
                                   ": " + D.Message);
    else
      Result.Files[Path].Diagnostics.push_back({D.Line, D.Column, D.Message});
  }
  for (auto &[Path, File] : Result.Files) {
    sortUnique(File.Names);
    sortUnique(File.Calls);
    sortUnique(File.Features);
    File.IsDeviceView = Side == CudaSide::Device;
    sortUnique(File.Skipped);
    sortUnique(File.Uninstantiated);
    sortUnique(File.Diagnostics);
  }
  return Result;
}
