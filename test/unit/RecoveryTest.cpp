#include "cuferry/Recovery.h"
#include "gtest/gtest.h"
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <thread>

using namespace cuferry;

namespace {

class Recovery : public testing::Test {
protected:
  static void SetUpTestSuite() { enableCrashRecovery(); }
};

TEST_F(Recovery, DoneWorkIsDone) {
  int Value = 0;
  EXPECT_EQ(runContained([&] { Value = 1; }), Ending::Done);
  EXPECT_EQ(Value, 1);
}

TEST_F(Recovery, CrashEndsTheWorkAlone) {
  EXPECT_EQ(runContained([] { std::raise(SIGSEGV); }), Ending::Crashed);
  EXPECT_EQ(runContained([] { std::abort(); }), Ending::Crashed);
  EXPECT_EQ(runContained([] {}), Ending::Done);
}

int deeper(std::atomic<int> &Depth) {
  volatile char Frame[4096] = {};
  if (++Depth == 1 << 30)
    return 0;
  return deeper(Depth) + Frame[Depth % 4096];
}

TEST_F(Recovery, OverflowOfTheStackEndsTheWorkAlone) {
  std::atomic<int> Depth = 0;
  EXPECT_EQ(runContained([&] { deeper(Depth); }), Ending::Crashed);
  // What follows the source by recursion has more than a thread's usual 8 MiB.
  EXPECT_GT(Depth, 10000);
}

TEST_F(Recovery, HangIsGivenUp) {
  auto Stop = std::make_shared<std::atomic<bool>>(false);
  EXPECT_EQ(runContained(
                [Stop] {
                  while (!*Stop)
                    std::this_thread::yield();
                },
                std::chrono::seconds(1)),
            Ending::TimedOut);
  *Stop = true;
}

} // namespace
