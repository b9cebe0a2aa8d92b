// Fields of the user's structs stay, also where CUDA has a field of that name.
// RUN: rm -rf %t && %migrate-toy %s -o %t -q --report %t.json
// RUN: FileCheck %s < %t/user-field.toy

struct Mine { int clockRate; };
int mine(Mine m) { return m.clockRate; }
// CHECK: return m.clockRate;
int theirs(cudaDeviceProp p) { return p.clockRate; }
// CHECK: return p.clockKhz;
int pointer(cudaDeviceProp *p) { return p->clockRate; }
// CHECK: return p->clockKhz;
