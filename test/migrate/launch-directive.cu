// A directive among a kernel's arguments: they stay as they are, all of them, and once. A launch whose arguments stand
// elsewhere, as in a macro, is left.
// RUN: rm -rf %t && %cuferry --lang en migrate %s --target cann --arch 950 -o %t | FileCheck %s --check-prefix=REPORT
// RUN: FileCheck %s --input-file=%t/launch-directive.asc --match-full-lines
// REPORT: the pack cann has no rule for this kernel launch
__global__ void k(int a, int b);
// CHECK: #define LAUNCH(kernel) kernel<<<1, 2>>>
#define LAUNCH(kernel) kernel<<<1, 2>>>
void f(int n) {
  // CHECK: k<<<1, 2, n, nullptr>>>(n
  // CHECK-NEXT: #ifdef X
  // CHECK-NEXT: , n
  // CHECK-NEXT: #else
  // CHECK-NEXT: , 3
  // CHECK-NEXT: #endif
  // CHECK-NEXT: );
  k<<<1, 2, n>>>(n
#ifdef X
    , n
#else
    , 3
#endif
  );
  LAUNCH(k)(n, 2);
}
