// Each family of PTX instructions under its own name; what only serves another instruction is not counted.
// RUN: %check-features %s
__device__ unsigned families(unsigned a, unsigned *p) {
  unsigned r;
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(r)); // FEATURE: inline-ptx-register opcode=mov.u32
  asm("bfe.u32 %0, %1, 4, 8;" : "=r"(r) : "r"(a)); // FEATURE: inline-ptx-bits opcode=bfe.u32
  asm("add.cc.u32 %0, %1, %1;" : "=r"(r) : "r"(a)); // FEATURE: inline-ptx-arithmetic opcode=add.cc.u32
  asm volatile("bar.sync 1, 64;" ::: "memory"); // FEATURE: inline-ptx-barrier opcode=bar.sync
  asm volatile("ld.global.cg.u32 %0, [%1];" : "=r"(r) : "l"(p)); // FEATURE: inline-ptx-memory opcode=ld.global.cg.u32
  asm volatile("red.global.add.u32 [%0], %1;" ::"l"(p), "r"(a)); // FEATURE: inline-ptx-atomic
  asm volatile("membar.gl;"); // FEATURE: inline-ptx-fence
  asm volatile("shfl.sync.idx.b32 %0, %1, 0, 31, -1;" : "=r"(r) : "r"(a)); // FEATURE: inline-ptx-warp
  asm("dp4a.u32.u32 %0, %1, %1, %1;" : "=r"(r) : "r"(a)); // FEATURE: inline-ptx-simd
  asm("rcp.approx.ftz.f32 %0, %0;" : "+r"(r)); // FEATURE: inline-ptx-math
  asm("cvt.rn.f16.f32 %0, %1;" : "=r"(r) : "r"(a)); // FEATURE: inline-ptx-convert
  asm volatile("trap;"); // FEATURE: inline-ptx-control
  asm volatile("mapa.shared::cluster.u32 %0, %1, 0;" : "=r"(r) : "r"(a)); // FEATURE: inline-ptx-cluster
  asm volatile("newthing.u32 %0;" : "=r"(r)); // FEATURE: inline-ptx opcode=newthing.u32
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16;\n" ::"r"(a), "l"(p)); // FEATURE: inline-ptx-async-copy
  asm volatile("cp.async.bulk.commit_group;"); // FEATURE: inline-ptx-tma
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 " // FEATURE: inline-ptx-mma opcode=mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
               "{%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};\n" : "+r"(r));
  asm volatile("wgmma.fence.sync.aligned;"); // FEATURE: inline-ptx-wgmma
  // Moves and predicates serve the wait; two families are two features.
  asm volatile("{\n\t.reg .pred p;\n\t" // FEATURE: inline-ptx-mbarrier opcode=mbarrier.try_wait.parity.b64
               "L1: mbarrier.try_wait.parity.b64 p, [%0], %1;\n\t@p bra DONE;\n\tbra L1;\n\tDONE:\n\t}" ::"r"(a), "r"(a));
  asm volatile("fence.proxy.async; cp.async.wait_all;"); // FEATURE: inline-ptx-fence; inline-ptx-async-copy
  asm volatile("" ::: "memory"); // FEATURE: compiler-barrier
  return r;
}
#define PTX_IN_MACRO(x) asm volatile("brev.b32 %0, %0;" : "+r"(x)) // FEATURE: inline-ptx-bits unconfirmed
#define HOST_PAUSE() asm volatile("pause")
void host() {
  asm volatile("" ::: "memory");
  asm volatile("pause");
  asm volatile("rep; nop");
  HOST_PAUSE();
}
