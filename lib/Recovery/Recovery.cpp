#include "cuferry/Recovery.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/thread.h"
#include <condition_variable>
#include <csignal>
#include <memory>
#include <mutex>

using namespace cuferry;

namespace {

constexpr unsigned StackSize = 256u << 20; // address space, not memory

/// Lets the handlers run when it is the stack that overflowed.
class AlternateStack {
public:
  AlternateStack() {
    stack_t S = {};
    S.ss_sp = Memory;
    S.ss_size = sizeof(Memory);
    sigaltstack(&S, &Old);
  }
  ~AlternateStack() { sigaltstack(&Old, nullptr); }

private:
  char Memory[64 << 10];
  stack_t Old = {};
};

/// Outlives work that was given up.
struct State {
  std::mutex Lock;
  std::condition_variable Changed;
  std::optional<Ending> End;
};

} // namespace

void cuferry::enableCrashRecovery() {
  llvm::CrashRecoveryContext::Enable();
  // LLVM's handlers run on the stack that crashed. On the alternate stack they
  // survive an overflow too.
  for (int Signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT}) {
    struct sigaction A;
    if (sigaction(Signal, nullptr, &A) == 0) {
      A.sa_flags |= SA_ONSTACK;
      sigaction(Signal, &A, nullptr);
    }
  }
}

Ending cuferry::runContained(std::function<void()> Work,
                             std::optional<std::chrono::seconds> Limit) {
  auto Shared = std::make_shared<State>();
  llvm::thread Worker(std::optional<unsigned>(StackSize),
                      [Shared, Work = std::move(Work)] {
                        AlternateStack Stack;
                        llvm::CrashRecoveryContext Recovery;
                        bool IsDone = Recovery.RunSafely(Work);
                        // Told before anything is freed: what crashed may have
                        // held the allocator's lock.
                        std::lock_guard<std::mutex> Guard(Shared->Lock);
                        Shared->End = IsDone ? Ending::Done : Ending::Crashed;
                        Shared->Changed.notify_all();
                      });
  std::unique_lock<std::mutex> Guard(Shared->Lock);
  auto HasEnded = [&] { return Shared->End.has_value(); };
  if (!Limit)
    Shared->Changed.wait(Guard, HasEnded);
  else if (!Shared->Changed.wait_for(Guard, *Limit, HasEnded))
    Shared->End = Ending::TimedOut;
  Ending End = *Shared->End;
  Guard.unlock();
  if (End == Ending::Done)
    Worker.join();
  else
    Worker.detach();
  return End;
}
