// Textures and surfaces by kind, once a file.
// RUN: %check-features %s
__global__ void read(cudaTextureObject_t t, cudaSurfaceObject_t s, float *out) { // FEATURE: texture-object; surface-object
  out[0] = tex2D<float>(t, 0.5f, 0.5f);
  out[1] = tex2DLayered<float>(t, 0.5f, 0.5f, 1); // FEATURE: texture-layered
  out[2] = texCubemap<float>(t, 0.f, 0.f, 1.f);   // FEATURE: texture-cubemap
  out[3] = tex2DLod<float>(t, 0.f, 0.f, 1.f);     // FEATURE: texture-mipmapped
  surf2Dwrite(out[0], s, 0, 0);
}
cudaArray_t image;                                // FEATURE: cuda-array
struct texture { int width; };
int widthOf(texture t) { return t.width; }
