// cuSPARSE under the name that its second API began with.
#ifndef CUSPARSE_V2_H_
#define CUSPARSE_V2_H_

#pragma cuferry library(cusparse)

#include "cusparse.h"

#endif // CUSPARSE_V2_H_
