// </script><script>hacked("source")</script> <!-- <script> -->
const char *kernel = "</script><img src=x onerror=hacked('string')> cudaMalloc ]]> @CUFERRY_DATA@ \u2028";
#if HACK /* <svg onload=hacked("condition")> */
void a(void *p) { cudaFree(p); } // <b onmouseover=hacked()>
#endif
template <typename T> void b(T *p) { cudaFree(p->x); cudaGraphLaunch(0, 0); /*"><iframe src="javascript:hacked('frame')">*/ }
#include "<script>hacked('include')</script>.h"
void c(void *p) { cudaMallocHost(&p, 3); hacked</b>("&lt;script&gt;"); cudaFree(p); /* {{{content}}} */ }
