// What nearly every header of Thrust brings along, and user code counts on.
#ifndef __CUFERRY_THRUST_COMMON_H__
#define __CUFERRY_THRUST_COMMON_H__

// Of the library of C++ too.
#include <iostream>
#include <memory>
#include <string>

#include <thrust/advance.h>
#include <thrust/copy.h>
#include <thrust/count.h>
#include <thrust/distance.h>
#include <thrust/equal.h>
#include <thrust/fill.h>
#include <thrust/find.h>
#include <thrust/for_each.h>
#include <thrust/functional.h>
#include <thrust/generate.h>
#include <thrust/iterator/constant_iterator.h>
#include <thrust/iterator/counting_iterator.h>
#include <thrust/iterator/discard_iterator.h>
#include <thrust/iterator/iterator_adaptor.h>
#include <thrust/iterator/permutation_iterator.h>
#include <thrust/iterator/reverse_iterator.h>
#include <thrust/iterator/transform_iterator.h>
#include <thrust/iterator/zip_iterator.h>
#include <thrust/memory.h>
#include <thrust/reduce.h>
#include <thrust/replace.h>
#include <thrust/scan.h>
#include <thrust/scatter.h>
#include <thrust/sort.h>
#include <thrust/swap.h>
#include <thrust/transform.h>
#include <thrust/uninitialized_fill.h>
#include <thrust/zip_function.h>

#pragma cuferry library(thrust)
#pragma cuferry headers(thrust/)

#endif // __CUFERRY_THRUST_COMMON_H__
