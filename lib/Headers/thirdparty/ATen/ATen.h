// ATen.
#ifndef __CUFERRY_ATEN_ATEN_H__
#define __CUFERRY_ATEN_ATEN_H__

#include <ATen/Dispatch.h>
#include <ATen/__cuferry_tensor.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iostream>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#pragma cuferry library(neutral)

#endif // __CUFERRY_ATEN_ATEN_H__
