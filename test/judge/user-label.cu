// A label that is called as an API is.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q
// RUN: FileCheck %s < %t/user-label.toy

int f(void *p, int n) {
  if (n)
    goto cudaFree;
  cudaFree(p);
cudaFree:
  void *at = &&cudaFree;
  return at != p;
}
// CHECK: goto cudaFree;
// CHECK-NEXT: toyFree(p);
// CHECK-NEXT: cudaFree:
// CHECK-NEXT: &&cudaFree;
