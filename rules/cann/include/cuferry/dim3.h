//===- dim3.h - sizes in three dimensions ---------------------------------===//
//
// What CANN's own headers define from version 9 on.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_DIM3_H
#define CUFERRY_DIM3_H

struct dim3 {
  unsigned int x, y, z;
  constexpr dim3(unsigned int X = 1, unsigned int Y = 1, unsigned int Z = 1)
      : x(X), y(Y), z(Z) {}
};

#endif // CUFERRY_DIM3_H
