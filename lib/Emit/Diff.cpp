#include "Diff.h"
#include <algorithm>

using namespace cuferry;
using llvm::ArrayRef;
using llvm::StringRef;

namespace {

/// Differences allowed within one piece before it counts as replaced whole:
/// bounds time and memory at some 16 million steps.
constexpr int MaxDifferences = 4000;

using Match = std::pair<size_t, size_t>; ///< equal lines (old, new)

/// The matches of a shortest edit script, or false when it is too long.
bool shortestMatches(ArrayRef<StringRef> Old, ArrayRef<StringRef> New,
                     std::vector<Match> &Matches) {
  int N = static_cast<int>(Old.size()), M = static_cast<int>(New.size());
  int Most = std::min(N + M, MaxDifferences);
  std::vector<int> Furthest(2 * Most + 3, 0);
  std::vector<std::vector<int>> Trace;
  int Zero = Most + 1;
  for (int D = 0; D <= Most; ++D) {
    for (int K = -D; K <= D; K += 2) {
      int X =
          K == -D || (K != D && Furthest[Zero + K - 1] < Furthest[Zero + K + 1])
              ? Furthest[Zero + K + 1]
              : Furthest[Zero + K - 1] + 1;
      int Y = X - K;
      while (X < N && Y < M && Old[X] == New[Y])
        ++X, ++Y;
      Furthest[Zero + K] = X;
      if (X < N || Y < M)
        continue;
      // Walk back through the saved fronts.
      for (int Step = D; Step >= 0; --Step) {
        int Diagonal = X - Y;
        int FromX = 0, FromY = 0;
        if (Step > 0) {
          const std::vector<int> &F = Trace[Step - 1];
          int Mid = Step - 1; // F holds diagonals -(Step-1)..Step-1
          auto At = [&](int Diag) {
            return std::abs(Diag) > Step - 1 ? -1 : F[Mid + Diag];
          };
          bool Down = Diagonal == -Step ||
                      (Diagonal != Step && At(Diagonal - 1) < At(Diagonal + 1));
          int Previous = Down ? Diagonal + 1 : Diagonal - 1;
          FromX = At(Previous);
          FromY = FromX - Previous;
          int StartX = Down ? FromX : FromX + 1;
          while (X > StartX)
            Matches.push_back({--X, --Y});
          X = FromX;
          Y = FromY;
        } else {
          while (X > 0 && Y > 0)
            Matches.push_back({--X, --Y});
        }
      }
      std::reverse(Matches.begin(), Matches.end());
      return true;
    }
    Trace.emplace_back(Furthest.begin() + Zero - D,
                       Furthest.begin() + Zero + D + 1);
  }
  return false;
}

} // namespace

std::vector<StringRef> cuferry::splitLines(StringRef Text) {
  std::vector<StringRef> Lines;
  while (!Text.empty()) {
    size_t End = Text.find('\n');
    size_t Length = End == StringRef::npos ? Text.size() : End + 1;
    Lines.push_back(Text.take_front(Length));
    Text = Text.drop_front(Length);
  }
  return Lines;
}

std::vector<LineChange> cuferry::diffLines(ArrayRef<StringRef> Old,
                                           ArrayRef<StringRef> New) {
  size_t Prefix = 0;
  while (Prefix < Old.size() && Prefix < New.size() &&
         Old[Prefix] == New[Prefix])
    ++Prefix;
  size_t Suffix = 0;
  while (Suffix < Old.size() - Prefix && Suffix < New.size() - Prefix &&
         Old[Old.size() - 1 - Suffix] == New[New.size() - 1 - Suffix])
    ++Suffix;
  size_t OldEnd = Old.size() - Suffix, NewEnd = New.size() - Suffix;

  std::vector<Match> Matches;
  shortestMatches(Old.slice(Prefix, OldEnd - Prefix),
                  New.slice(Prefix, NewEnd - Prefix), Matches);
  Matches.push_back({OldEnd - Prefix, NewEnd - Prefix});

  std::vector<LineChange> Changes;
  size_t A = Prefix, B = Prefix;
  for (auto [X, Y] : Matches) {
    if (A < X + Prefix || B < Y + Prefix)
      Changes.push_back({A, X + Prefix, B, Y + Prefix});
    A = X + Prefix + 1;
    B = Y + Prefix + 1;
  }
  return Changes;
}
