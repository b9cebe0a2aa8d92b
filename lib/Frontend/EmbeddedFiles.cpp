// Files that the binary carries (cmake/EmbedHeaders.cmake), as file systems.

#include "cuferry/Frontend.h"
#include "cuferry/Vocabulary.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

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

namespace {

/// The embedded headers, and what stands in for a library's headers that are
/// not among them (vocabulary::standInFor): made when somebody asks for one.
class WithStandIns : public llvm::vfs::ProxyFileSystem {
public:
  explicit WithStandIns(
      llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> Headers)
      : ProxyFileSystem(Headers), Headers(*Headers) {
    for (const StandIn &S : vocabulary::standIns())
      for (StringRef Root : {EmbeddedInclude, EmbeddedThirdparty})
        if (isOneHeader(S.Place) && has(Root, S.Header))
          add(Root, S.Place, S.Header);
  }

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override {
    provide(Path);
    return ProxyFileSystem::status(Path);
  }

  bool exists(const llvm::Twine &Path) override {
    provide(Path);
    return ProxyFileSystem::exists(Path);
  }

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    provide(Path);
    return ProxyFileSystem::openFileForRead(Path);
  }

private:
  static bool isOneHeader(StringRef Place) {
    return !Place.ends_with("/") && !Place.ends_with("*");
  }

  bool has(StringRef Root, StringRef Header) {
    return Headers.exists(Root + "/" + Header);
  }

  void add(StringRef Root, StringRef Name, StringRef Header) {
    Headers.addFile(Root + "/" + Name, 0,
                    llvm::MemoryBuffer::getMemBufferCopy(
                        ("#include <" + Header + ">\n").str()));
  }

  void provide(const llvm::Twine &Path) {
    llvm::SmallString<256> Buffer;
    StringRef Name = Path.toStringRef(Buffer), Root = EmbeddedInclude;
    if (!Name.consume_front(Root))
      Root = EmbeddedThirdparty;
    if ((Root == EmbeddedThirdparty && !Name.consume_front(Root)) ||
        !Name.consume_front("/") || has(Root, Name))
      return;
    // Clang asks for the folder first. These headers have an ending, but for
    // those that are named one by one.
    bool IsFolder = !llvm::sys::path::has_extension(Name);
    std::string File = Name.str() + (IsFolder ? "/." : "");
    StringRef Header = vocabulary::standInFor(File);
    if (!Header.empty() && has(Root, Header))
      add(Root, IsFolder ? Name.str() + "/__cuferry_folder" : File, Header);
  }

  llvm::vfs::InMemoryFileSystem &Headers;
};

} // namespace

static llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
overlay(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Memory) {
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
  return overlay(llvm::makeIntrusiveRefCnt<WithStandIns>(std::move(Memory)));
}

std::string cuferry::embeddedHeadersHash() {
  uint64_t Hash = 0;
  auto Add = [&Hash](StringRef Bytes) {
    Hash = Hash * 31 + llvm::xxh3_64bits(Bytes);
  };
  auto AddAll = [&Add](const EmbeddedFile *Files, uint64_t Count) {
    for (uint64_t I = 0; I != Count; ++I) {
      Add(Files[I].Name);
      Add(StringRef(Files[I].Data, Files[I].Size));
    }
  };
  AddAll(cuferry_embedded_headers, cuferry_embedded_headers_count);
  AddAll(cuferry_embedded_thirdparty, cuferry_embedded_thirdparty_count);
  return llvm::utohexstr(Hash);
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> cuferry::fileSystemWithRules() {
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  addFiles(*Memory, EmbeddedRules, cuferry_embedded_rules,
           cuferry_embedded_rules_count);
  return overlay(std::move(Memory));
}
