// NVIDIA samples' helper: not CUDA (see helper_cuda.h). Command line, paths.
#ifndef COMMON_HELPER_STRING_H_
#define COMMON_HELPER_STRING_H_

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __cplusplus
#include <fstream>
#include <string>
#endif

#pragma cuferry library(samples)
#pragma cuferry strength(none)

#ifndef EXIT_WAIVED
#define EXIT_WAIVED 2
#endif
#ifndef STRCASECMP
#define STRCASECMP strcasecmp
#endif
#ifndef STRNCASECMP
#define STRNCASECMP strncasecmp
#endif
#ifndef STRCPY
#define STRCPY(to, length, from) strcpy(to, from)
#endif
#ifndef FOPEN
#define FOPEN(file, name, mode) (file = fopen(name, mode))
#endif
#ifndef FOPEN_FAIL
#define FOPEN_FAIL(result) (result == NULL)
#endif
#ifndef SSCANF
#define SSCANF sscanf
#endif
#ifndef SPRINTF
#define SPRINTF sprintf
#endif

#ifdef __cplusplus
int stringRemoveDelimiter(char delimiter, const char *string);
int getFileExtension(char *filename, char **extension);
bool checkCmdLineFlag(const int argc, const char **argv, const char *name);
template <class T>
bool getCmdLineArgumentValue(const int argc, const char **argv,
                             const char *name, T *value);
int getCmdLineArgumentInt(const int argc, const char **argv, const char *name);
float getCmdLineArgumentFloat(const int argc, const char **argv,
                              const char *name);
bool getCmdLineArgumentString(const int argc, const char **argv,
                              const char *name, char **value);
char *sdkFindFilePath(const char *filename, const char *executablePath);
#endif

#endif // COMMON_HELPER_STRING_H_
