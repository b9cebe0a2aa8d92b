// A ballot kept in 32 bits; compared with nothing it may have any width.
// RUN: %check-features %s
__device__ int ballots(int p, unsigned m) {
  unsigned votes = __ballot_sync(m, p);     // FEATURE: ballot-32-bit; warp-vote-sync
  int n = __popc(__ballot_sync(m, p > 1));  // FEATURE: ballot-32-bit
  unsigned active = __activemask();         // FEATURE: ballot-32-bit; active-mask
  unsigned same = __match_any_sync(m, p);   // FEATURE: ballot-32-bit; warp-match
  if (__ballot_sync(m, p))
    n++;
  if (__ballot_sync(m, p) == 0 || __any_sync(m, p))
    n--;
  if (!__ballot_sync(m, p))
    n++;
  return n + votes + active + same;
}
