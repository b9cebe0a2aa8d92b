// A statement pattern without text removes the statement, its line too; where a statement must be, `;` stays.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q
// RUN: FileCheck %s --match-full-lines --strict-whitespace < %t/statement-removed.toy
void f(int n) {
  cudaThreadExit();
  if (n)
    cudaThreadExit();
}
//      CHECK:void f(int n) {
// CHECK-NEXT:  if (n)
// CHECK-NEXT:    ;
// CHECK-NEXT:}
