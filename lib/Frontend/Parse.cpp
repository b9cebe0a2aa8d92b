#include "Parse.h"
#include "cuferry/Recovery.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/CreateInvocationFromArgs.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/Support/FileSystem.h"

using namespace clang;
using namespace cuferry;
using llvm::StringRef;

namespace {

constexpr unsigned MaxDiagnostics = 200;

class Collect : public DiagnosticConsumer {
public:
  explicit Collect(ParseOutcome &Out) : Out(Out) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error)
      return;
    ++Out.ErrorCount;
    if (Out.Diagnostics.size() == MaxDiagnostics)
      return;
    ParseDiagnostic D;
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    D.Message = Text.str().str();
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      PresumedLoc P =
          Info.getSourceManager().getPresumedLoc(Info.getLocation(), false);
      if (P.isValid()) {
        D.File = P.getFilename();
        D.Line = P.getLine();
        D.Column = P.getColumn();
      }
    }
    Out.Diagnostics.push_back(std::move(D));
  }

private:
  ParseOutcome &Out;
};

/// A missing header must not make Clang give up: after "file not found" it
/// stops instantiating templates. The include is passed over and noted instead.
class PassOverMissing : public PPCallbacks {
public:
  PassOverMissing(const SourceManager &SM, ParseOutcome &Out)
      : SM(SM), Out(Out) {}

  bool FileNotFound(StringRef) override { return true; }

  void InclusionDirective(SourceLocation HashLoc, const Token &, StringRef Name,
                          bool Angled, CharSourceRange,
                          OptionalFileEntryRef File, StringRef, StringRef,
                          const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (File)
      return;
    ++Out.ErrorCount;
    if (Out.Diagnostics.size() == MaxDiagnostics)
      return;
    PresumedLoc P = SM.getPresumedLoc(HashLoc, false);
    ParseDiagnostic D;
    if (P.isValid()) {
      D.File = P.getFilename();
      D.Line = P.getLine();
      D.Column = P.getColumn();
    }
    D.Message = ("'" + Name + "' file not found").str();
    Out.Diagnostics.push_back(std::move(D));
  }

private:
  const SourceManager &SM;
  ParseOutcome &Out;
};

/// Puts PassOverMissing in front of any action, and notes that it came to act.
class TolerantAction : public WrapperFrontendAction {
public:
  TolerantAction(std::unique_ptr<FrontendAction> Inner, ParseOutcome &Out)
      : WrapperFrontendAction(std::move(Inner)), Out(Out) {}

  bool hasRun() const { return Ran; }

protected:
  bool BeginSourceFileAction(CompilerInstance &CI) override {
    CI.getPreprocessor().addPPCallbacks(
        std::make_unique<PassOverMissing>(CI.getSourceManager(), Out));
    return WrapperFrontendAction::BeginSourceFileAction(CI);
  }

  void ExecuteAction() override {
    Ran = true;
    WrapperFrontendAction::ExecuteAction();
  }

private:
  ParseOutcome &Out;
  bool Ran = false;
};

/// The real files and the embedded headers, under what the unit shows instead.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystemFor(const CompileUnit &Unit, const CudaHeaders &Headers) {
  auto FS = fileSystemWithHeaders(Headers);
  if (!Unit.Shown || Unit.Shown->empty())
    return FS;
  auto Shown = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const auto &[Path, Content] : *Unit.Shown)
    Shown->addFile(Path, 0, llvm::MemoryBuffer::getMemBuffer(Content, Path));
  auto Overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(FS);
  Overlay->pushOverlay(Shown);
  return Overlay;
}

/// Last changes to what the driver made of a command.
using Setup = std::function<void(CompilerInvocation &)>;

void run(const std::vector<std::string> &Command, const CompileUnit &Unit,
         const CudaHeaders &Headers, const ActionFactory &MakeAction,
         const Setup &Change, ParseOutcome &Out) {
  auto FS = fileSystemFor(Unit, Headers);
  FS->setCurrentWorkingDirectory(Unit.Directory);
  DiagnosticOptions DiagOpts;
  Collect Consumer(Out);
  CreateInvocationOptions Options;
  Options.Diags = CompilerInstance::createDiagnostics(
      *FS, DiagOpts, &Consumer, /*ShouldOwnClient=*/false);
  Options.VFS = FS;
  Options.RecoverOnError = true;
  std::vector<const char *> Argv = {"clang++"};
  for (const std::string &A : Command)
    Argv.push_back(A.c_str());
  std::shared_ptr<CompilerInvocation> Invocation =
      createInvocation(Argv, Options);
  if (!Invocation) {
    Out.Result = ParseResult::CannotStart;
    return;
  }
  Invocation->getFrontendOpts().DisableFree = false;
  Invocation->getFrontendOpts().SkipFunctionBodies = true;
  // Else Clang prints "3 errors generated" to the terminal.
  Invocation->getDiagnosticOpts().ShowCarets = false;
  if (Change)
    Change(*Invocation);
  // What the driver had to say about flags says nothing about the source.
  Out.Diagnostics.clear();
  Out.ErrorCount = 0;

  CompilerInstance Clang(std::move(Invocation));
  Clang.setVirtualFileSystem(FS);
  Clang.createDiagnostics(&Consumer, /*ShouldOwnClient=*/false);
  Clang.createFileManager();
  TolerantAction Action(MakeAction(), Out);
  bool Succeeded = Clang.ExecuteAction(Action);
  if (!Action.hasRun() || (!Succeeded && !Out.ErrorCount))
    Out.Result = ParseResult::CannotStart;
  else
    Out.Result = Out.ErrorCount ? ParseResult::Errors : ParseResult::Clean;
}

} // namespace

static ParseOutcome parse(const CompileUnit &Unit, const CudaHeaders &Headers,
                          CudaSide Side, ActionFactory MakeAction,
                          std::chrono::seconds Limit, Setup Change) {
  auto Out = std::make_shared<ParseOutcome>();
  Ending End = runContained(
      [Out, Command = clangCommand(Unit, Headers, Side), Unit, Headers,
       Change = std::move(Change), MakeAction = std::move(MakeAction)] {
        run(Command, Unit, Headers, MakeAction, Change, *Out);
      },
      Limit);
  if (End == Ending::Done)
    return std::move(*Out);
  ParseOutcome Failed;
  Failed.Result =
      End == Ending::Crashed ? ParseResult::Crashed : ParseResult::TimedOut;
  return Failed;
}

/// The include of cuda_runtime.h that NvccView asks for.
static bool isRuntimeInclude(StringRef Header) {
  return Header.starts_with(EmbeddedInclude) &&
         Header.ends_with("/cuda_runtime.h");
}

ParseOutcome cuferry::parseUnit(const CompileUnit &Unit,
                                const CudaHeaders &Headers, CudaSide Side,
                                ActionFactory MakeAction,
                                std::chrono::seconds Limit,
                                const std::string &Precompiled) {
  if (!Precompiled.empty()) {
    ParseOutcome Out =
        parse(Unit, Headers, Side, MakeAction, Limit,
              [Precompiled](CompilerInvocation &I) {
                PreprocessorOptions &Options = I.getPreprocessorOpts();
                llvm::erase_if(Options.Includes, isRuntimeInclude);
                Options.ImplicitPCHInclude = Precompiled;
              });
    if (Out.Result != ParseResult::CannotStart)
      return Out;
    // What somebody kept may be damaged: it is of no use to anybody then.
    llvm::sys::fs::remove(Precompiled);
  }
  return parse(Unit, Headers, Side, std::move(MakeAction), Limit, {});
}

bool cuferry::precompile(const CompileUnit &Unit, const CudaHeaders &Headers,
                         CudaSide Side, const std::string &File) {
  ParseOutcome Out = parse(
      Unit, Headers, Side, [] { return std::make_unique<GeneratePCHAction>(); },
      std::chrono::seconds(60),
      [File](CompilerInvocation &I) {
        I.getFrontendOpts().OutputFile = File;
        I.getFrontendOpts().ProgramAction = frontend::GeneratePCH;
      });
  return Out.Result == ParseResult::Clean && llvm::sys::fs::exists(File);
}
