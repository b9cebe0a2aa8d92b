//===- simt.h - Ascend C's SIMT programming on the host, for tests --------===//
//
// Runs kernels of .asc files on the host: every thread of a block is a
// coroutine (ucontext) of one system thread, blocks come one after another. So
// runs are deterministic and a barrier that not all threads reach is found, not
// waited for. Declares what docs/zh/api/SIMT-API of mirror-cann/asc-devkit says,
// as far as the tests use it. It is no proof of what a chip does.
//
// A launch `k<<<grid, block, shared, stream>>>(args)` is made a call of
// emulate() by launches.sed before the host's compiler sees it.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TEST_SIMT_H
#define CUFERRY_TEST_SIMT_H

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <ucontext.h>
#include <vector>

#define __global__
#define __aicore__
#define __ubuf__ static
#define __gm__
#define __launch_bounds__(Threads)

struct dim3 {
  unsigned x, y, z;
  dim3(unsigned X = 1, unsigned Y = 1, unsigned Z = 1) : x(X), y(Y), z(Z) {}
  unsigned size() const { return x * y * z; }
};

inline dim3 threadIdx, blockIdx, blockDim, gridDim;
constexpr int32_t warpSize = 32;

namespace emulation {

constexpr unsigned MaxBlocks = 65535, DefaultThreads = 1024;
constexpr size_t UnifiedBuffer = 216 * 1024;

[[noreturn]] inline void fail(const char *What) {
  std::fprintf(stderr, "emulation: %s\n", What);
  std::exit(1);
}

struct Thread {
  ucontext_t Context;
  std::vector<char> Stack;
  dim3 Index;
  bool Done = false, Started = false;
  // What it waits for: a number of arrivals at the barrier of its block or warp.
  unsigned BlockArrivals = 0, WarpArrivals = 0;
  int Barrier = 0; ///< the line of the barrier that it has come to
  uint64_t Slot = 0; ///< what it shows to the other lanes
};

inline std::vector<std::unique_ptr<Thread>> Threads;
inline unsigned Current = 0;
inline ucontext_t Scheduler;
inline const std::function<void()> *Body = nullptr;
inline bool Progress = false;

inline void yield() {
  swapcontext(&Threads[Current]->Context, &Scheduler);
}

/// Waits until every thread of [First, End) that is not done has arrived as often
/// as this one.
inline void await(unsigned First, unsigned End, unsigned Thread::*Arrivals) {
  unsigned Mine = ++(Threads[Current].get()->*Arrivals);
  Progress = true;
  auto AllThere = [&] {
    for (unsigned I = First; I != End; ++I)
      if (!Threads[I]->Done && Threads[I].get()->*Arrivals < Mine)
        return false;
    return true;
  };
  while (!AllThere())
    yield();
  Progress = true;
}

inline unsigned warpBegin() { return Current / 32 * 32; }
inline unsigned warpEnd() {
  return std::min<unsigned>(warpBegin() + 32, Threads.size());
}
inline void awaitWarp() { await(warpBegin(), warpEnd(), &Thread::WarpArrivals); }

inline void enter() {
  (*Body)();
  Threads[Current]->Done = true;
  Progress = true;
  while (true)
    yield();
}

/// The value that lane \p Lane of this warp shows; all lanes must come here.
template <typename T> T exchange(T Value, unsigned Lane) {
  static_assert(sizeof(T) <= sizeof(uint64_t));
  std::memcpy(&Threads[Current]->Slot, &Value, sizeof(T));
  awaitWarp();
  unsigned From = std::min(warpBegin() + Lane, warpEnd() - 1);
  if (Threads[From]->Done)
    fail("a value of a lane that has returned");
  T Out;
  std::memcpy(&Out, &Threads[From]->Slot, sizeof(T));
  awaitWarp();
  return Out;
}

inline void emulate(dim3 Grid, dim3 Block, size_t Shared, void *,
                    const std::function<void()> &Kernel) {
  if (Grid.size() > MaxBlocks || !Grid.size())
    fail("the grid has more than 65535 blocks, or none");
  if (Block.size() > DefaultThreads || !Block.size())
    fail("the block has more than 1024 threads, or none");
  if (Shared > UnifiedBuffer)
    fail("the block has more than 216 KB of shared memory");
  gridDim = Grid;
  blockDim = Block;
  Body = &Kernel;
  for (unsigned B = 0; B != Grid.size(); ++B) {
    Threads.clear();
    for (unsigned I = 0; I != Block.size(); ++I) {
      auto New = std::make_unique<Thread>();
      New->Index = dim3(I % Block.x, I / Block.x % Block.y,
                        I / Block.x / Block.y);
      New->Stack.resize(64 * 1024);
      getcontext(&New->Context);
      New->Context.uc_stack.ss_sp = New->Stack.data();
      New->Context.uc_stack.ss_size = New->Stack.size();
      New->Context.uc_link = &Scheduler;
      makecontext(&New->Context, enter, 0);
      Threads.push_back(std::move(New));
    }
    for (bool Running = true; Running;) {
      Running = false;
      Progress = false;
      for (Current = 0; Current != Threads.size(); ++Current) {
        Thread &T = *Threads[Current];
        if (T.Done)
          continue;
        Running = true;
        threadIdx = T.Index;
        blockIdx = dim3(B % Grid.x, B / Grid.x % Grid.y, B / Grid.x / Grid.y);
        swapcontext(&Scheduler, &T.Context);
      }
      if (Running && !Progress)
        fail("threads wait for others that never come: a barrier or a warp "
             "operation in code that not all threads reach");
    }
  }
}

} // namespace emulation

using emulation::emulate;

// --- Barriers and fences ----------------------------------------------------

inline void asc_syncthreads(int Line = __builtin_LINE()) {
  using namespace emulation;
  Threads[Current]->Barrier = Line;
  await(0, Threads.size(), &Thread::BlockArrivals);
  // Nobody is further than the next barrier: those are there yet, or at this.
  unsigned Mine = Threads[Current]->BlockArrivals;
  for (auto &T : Threads)
    if (!T->Done && T->BlockArrivals == Mine && T->Barrier != Line)
      fail("threads of a block meet at different barriers");
}
inline void asc_threadfence() {}
inline void asc_threadfence_block() {}

// --- Warps --------------------------------------------------------------------

template <typename T> T asc_shfl(T Value, int32_t Lane, int32_t Width = 32) {
  unsigned Mine = emulation::Current % 32;
  return emulation::exchange(Value, Mine / Width * Width + Lane % Width);
}
template <typename T>
T asc_shfl_up(T Value, uint32_t Delta, int32_t Width = 32) {
  unsigned Mine = emulation::Current % 32;
  return emulation::exchange(Value, Mine % Width < Delta ? Mine : Mine - Delta);
}
template <typename T>
T asc_shfl_down(T Value, uint32_t Delta, int32_t Width = 32) {
  unsigned Mine = emulation::Current % 32;
  return emulation::exchange(
      Value, Mine % Width + Delta < unsigned(Width) ? Mine + Delta : Mine);
}
template <typename T>
T asc_shfl_xor(T Value, int32_t Lanes, int32_t Width = 32) {
  unsigned Mine = emulation::Current % 32, Other = Mine ^ Lanes;
  return emulation::exchange(Value, Other / Width == Mine / Width ? Other
                                                                  : Mine);
}
inline uint32_t asc_ballot(int32_t Predicate) {
  using namespace emulation;
  Threads[Current]->Slot = Predicate != 0;
  awaitWarp();
  uint32_t Out = 0;
  for (unsigned I = warpBegin(); I != warpEnd(); ++I)
    if (!Threads[I]->Done && Threads[I]->Slot)
      Out |= 1u << (I - warpBegin());
  awaitWarp();
  return Out;
}
inline int32_t asc_any(int32_t Predicate) { return asc_ballot(Predicate) != 0; }
inline int32_t asc_all(int32_t Predicate) { return asc_ballot(!Predicate) == 0; }
template <typename T> T asc_reduce_add(T Value) {
  for (int Lanes = 16; Lanes; Lanes >>= 1)
    Value += asc_shfl_xor(Value, Lanes);
  return Value;
}

// --- Atomics: threads change places at barriers only ------------------------

template <typename T> T asc_atomic_add(T *Address, T Value) {
  T Old = *Address;
  *Address += Value;
  return Old;
}
inline uint32_t asc_atomic_add(uint32_t *Address, int Value) {
  return asc_atomic_add(Address, uint32_t(Value));
}
template <typename T> T asc_atomic_max(T *Address, T Value) {
  T Old = *Address;
  *Address = std::max(Old, Value);
  return Old;
}
template <typename T> T asc_atomic_cas(T *Address, T Compare, T Value) {
  T Old = *Address;
  if (Old == Compare)
    *Address = Value;
  return Old;
}

#endif // CUFERRY_TEST_SIMT_H
