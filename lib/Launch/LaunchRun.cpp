// How a launch speaks and starts programs.

#include "LaunchRun.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;
using llvm::StringRef;

static void say(Language Lang, StringRef En, StringRef Zh,
                const Text &Message) {
  llvm::errs() << "cuferry: " << (Lang == Language::Chinese ? Zh : En)
               << Message.in(Lang) << "\n";
}

int LaunchRun::fail(const Text &Message, int Status) const {
  say(Options.Lang, "error: ", "错误：", Message);
  return Status;
}

void LaunchRun::warn(const Text &Message) const {
  if (!Options.Quiet && !Plan.Silent)
    say(Options.Lang, "warning: ", "警告：", Message);
}

void LaunchRun::note(const Text &Message) const {
  if (!Options.Quiet && !Plan.Silent)
    say(Options.Lang, "note: ", "注意：", Message);
}

int LaunchRun::execute(llvm::ArrayRef<std::string> Line) const {
  if (Plan.IsDryRun) {
    for (size_t I = 0; I != Line.size(); ++I) {
      if (I)
        llvm::outs() << ' ';
      llvm::sys::printArg(llvm::outs(), Line[I], /*Quote=*/false);
    }
    llvm::outs() << "\n";
    llvm::outs().flush();
    return 0;
  }
  auto Program = llvm::sys::findProgramByName(Line.front());
  if (!Program)
    return fail({Line.front() + ": not found", Line.front() + "：找不到"},
                ExitNoCompiler);
  llvm::SmallVector<StringRef> Args(Line.begin(), Line.end());
  std::string Message;
  int Status = llvm::sys::ExecuteAndWait(*Program, Args, std::nullopt, {}, 0, 0,
                                         &Message);
  if (Status >= 0)
    return Status;
  // Killed by a signal, or never started.
  return fail({Line.front() + ": " + Message, ""}, 128);
}
