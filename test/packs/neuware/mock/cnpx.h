// Marks on a profiler's time line, of which torch_mlu's Cnpx.cpp uses these.
#pragma once
int cnpxMark(const char *);
int cnpxRangePush(const char *);
int cnpxRangePop();
