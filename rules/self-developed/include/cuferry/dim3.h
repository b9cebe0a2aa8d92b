//===- dim3.h - sizes in three dimensions ---------------------------------===//
//
// For ecosystems whose headers define none: CANN before version 9, Kunlunxin,
// TsingMicro.
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
