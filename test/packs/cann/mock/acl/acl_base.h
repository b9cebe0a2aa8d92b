#include <acl/acl.h>
