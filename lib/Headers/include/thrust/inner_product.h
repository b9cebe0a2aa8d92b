// Inner products.
#ifndef __CUFERRY_THRUST_INNER_PRODUCT_H__
#define __CUFERRY_THRUST_INNER_PRODUCT_H__

#include <thrust/__cuferry_algorithm.h>

#pragma cuferry library(thrust)
#pragma cuferry strength(likely)

#ifdef __cplusplus
namespace thrust {

__cuferry_thrust((typename In1, typename In2, typename Out), (Out),
                 inner_product,
                 (In1 first1, In1 last1, In2 first2, Out init))
__cuferry_thrust((typename In1, typename In2, typename Out,
                  typename BinaryFunction1, typename BinaryFunction2),
                 (Out), inner_product,
                 (In1 first1, In1 last1, In2 first2, Out init,
                  BinaryFunction1 binary_op1, BinaryFunction2 binary_op2))

} // namespace thrust
#endif

#endif // __CUFERRY_THRUST_INNER_PRODUCT_H__
