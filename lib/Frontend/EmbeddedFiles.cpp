// Files that the binary carries (cmake/EmbedHeaders.cmake), as file systems.

#include "cuferry/Frontend.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

struct EmbeddedFile {
  const char *Name;
  const char *Data;
  uint64_t Size;
};

} // namespace

extern "C" {
extern const EmbeddedFile cuferry_embedded_headers[];
extern const uint64_t cuferry_embedded_headers_count;
extern const EmbeddedFile cuferry_embedded_thirdparty[];
extern const uint64_t cuferry_embedded_thirdparty_count;
extern const EmbeddedFile cuferry_embedded_rules[];
extern const uint64_t cuferry_embedded_rules_count;
}

static void addFiles(llvm::vfs::InMemoryFileSystem &FS, StringRef Root,
                     const EmbeddedFile *Files, uint64_t Count) {
  for (uint64_t I = 0; I != Count; ++I)
    // The byte after each file is zero, as Clang's lexer wants it.
    FS.addFile(Root + "/" + Files[I].Name, 0,
               llvm::MemoryBuffer::getMemBuffer(
                   StringRef(Files[I].Data, Files[I].Size), Files[I].Name));
}

static llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
overlay(llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> Memory) {
  auto FS = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      // A file system of one's own: the shared one has one working directory
      // for all threads.
      llvm::vfs::createPhysicalFileSystem());
  FS->pushOverlay(std::move(Memory));
  return FS;
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
cuferry::fileSystemWithHeaders(const CudaHeaders &Headers) {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  if (Headers.ToolkitPath.empty())
    addFiles(*Memory, EmbeddedInclude, cuferry_embedded_headers,
             cuferry_embedded_headers_count);
  addFiles(*Memory, EmbeddedThirdparty, cuferry_embedded_thirdparty,
           cuferry_embedded_thirdparty_count);
  Memory->addFile(EmbeddedEmptySource, 0,
                  llvm::MemoryBuffer::getMemBuffer("\n"));
  return overlay(std::move(Memory));
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> cuferry::fileSystemWithRules() {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  addFiles(*Memory, EmbeddedRules, cuferry_embedded_rules,
           cuferry_embedded_rules_count);
  return overlay(std::move(Memory));
}
