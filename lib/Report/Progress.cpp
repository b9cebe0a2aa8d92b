#include "cuferry/Progress.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace cuferry;

ProgressBar::ProgressBar(Language Lang, bool Enabled)
    : Lang(Lang),
      Active(Enabled && llvm::sys::Process::StandardErrIsDisplayed()) {}

ProgressBar::~ProgressBar() {
  if (Drawn)
    llvm::errs() << "\r\033[K";
}

void ProgressBar::update(size_t Done, size_t Total, llvm::StringRef File) {
  if (!Active || Total == 0)
    return;
  std::lock_guard<std::mutex> Guard(Lock);
  auto Now = std::chrono::steady_clock::now();
  if (Done != Total && Now - Last < std::chrono::milliseconds(100))
    return;
  Last = Now;
  constexpr size_t Width = 24;
  size_t Full = Done * Width / Total;
  std::string Bar(Full, '#');
  Bar.resize(Width, '.');
  // A long path would wrap and leave rubbish behind: its end says most.
  llvm::StringRef Shown = File.size() > 40 ? File.take_back(40) : File;
  llvm::errs() << "\r\033[K[" << Bar << "] " << Done << "/" << Total
               << (Lang == Language::Chinese ? " 解析 " : " parsed ") << Shown;
  Drawn = true;
}
