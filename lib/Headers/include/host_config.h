#pragma cuferry library(runtime)
#include "crt/host_config.h"
