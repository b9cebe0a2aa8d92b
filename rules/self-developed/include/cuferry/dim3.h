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
  constexpr dim3(unsigned int NewX = 1, unsigned int NewY = 1,
                 unsigned int NewZ = 1)
      : x(NewX), y(NewY), z(NewZ) {}
};

#endif // CUFERRY_DIM3_H
