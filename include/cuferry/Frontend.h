//===- Frontend.h - from a build's commands to Clang's arguments -*- C++
//-*-===//
//
// Takes compile commands (nvcc's, clang's, gcc's) or bare files, gives the
// Clang command lines that parse them: nvcc's flags translated, CUDA's headers
// either our own (embedded, through a virtual file system) or a toolkit's.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FRONTEND_H
#define CUFERRY_FRONTEND_H

#include "cuferry/Text.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cuferry {

/// Which declarations of CUDA the parser sees.
struct CudaHeaders {
  std::string ToolkitPath;    ///< empty: the embedded headers
  std::string ToolkitVersion; ///< "13.0", from the toolkit's version file

  /// "embedded" or "toolkit 13.0", as reports say it.
  std::string description() const;
};

/// Looks at \p Path; fails when no CUDA headers are below it.
llvm::Expected<CudaHeaders> findToolkit(llvm::StringRef Path);

enum class SourceLanguage : uint8_t { Cuda, Cxx, C };

/// One source with the flags that matter to parsing it.
struct CompileUnit {
  std::string File;      ///< absolute
  std::string Directory; ///< absolute; relative flags are relative to it
  SourceLanguage Language = SourceLanguage::Cuda;
  std::string Standard; ///< "c++17"; empty: the default
  std::string CudaArch; ///< "sm_80"; empty: the default
  /// -I, -isystem, -D, -U, -include and the like, in order.
  std::vector<std::string> Flags;
  /// Contents that the parser is to see in place of a file's own, by absolute
  /// path; as long as the file, so that offsets mean the same. May be null.
  std::shared_ptr<const std::map<std::string, std::string>> Shown;
};

/// What an option of a compile command came to.
struct CommandNote {
  Text Message;
};

/// Translates one command line (compiler first, launchers before it allowed;
/// `@file` and `--options-file` are read through \p FS, relative to
/// \p Directory). Gives a unit per CUDA, C++ or C input; an empty list when the
/// command compiles nothing (it links, say).
std::vector<CompileUnit> unitsOfCommand(llvm::ArrayRef<std::string> Command,
                                        llvm::StringRef Directory,
                                        llvm::vfs::FileSystem &FS,
                                        std::vector<CommandNote> &Notes);

/// Reads a compile_commands.json (or the folder that has one). Duplicate
/// entries for a file with the same flags are dropped; order is that of the
/// file. Fails with path, line and reason when it is no such database.
llvm::Expected<std::vector<CompileUnit>>
readCompileCommands(llvm::StringRef Path, llvm::vfs::FileSystem &FS,
                    std::vector<CommandNote> &Notes);

/// The unit for a file without a command; \p Flags are the user's own.
CompileUnit bareUnit(llvm::StringRef AbsoluteFile,
                     llvm::ArrayRef<std::string> Flags);

/// The language that the file's ending suggests, or none for a header or
/// anything else.
std::optional<SourceLanguage> languageOf(llvm::StringRef Path);

/// True for endings that C, C++ and CUDA headers go by, and for what a build
/// makes headers and sources from ("x.cuh.in", "x.cu.in").
bool isHeaderName(llvm::StringRef Path);

/// True for endings that say CUDA: .cu, .cuh, also with .in behind.
bool isCudaName(llvm::StringRef Path);

/// Whether \p Folder holds a toolkit's headers. With the embedded ones Clang
/// must not be shown such a folder: half of each would be neither.
bool holdsToolkitHeaders(llvm::StringRef Folder);

/// The real file system with the embedded headers laid over it.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystemWithHeaders(const CudaHeaders &Headers);

/// Changes with any of the embedded headers.
std::string embeddedHeadersHash();

/// Where fileSystemWithHeaders shows lib/Headers/include and .../thirdparty.
inline constexpr llvm::StringLiteral EmbeddedInclude = "/__cuferry__/include";
inline constexpr llvm::StringLiteral EmbeddedThirdparty =
    "/__cuferry__/thirdparty";

/// A source without a word in it, there too.
inline constexpr llvm::StringLiteral EmbeddedEmptySource =
    "/__cuferry__/empty.cu";

/// Folder of the rule packs that are embedded, in embeddedRules().
inline constexpr llvm::StringLiteral EmbeddedRules = "/__cuferry__/rules";

/// A file system with the built-in packs below EmbeddedRules, over the real
/// one.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> fileSystemWithRules();

} // namespace cuferry

#endif // CUFERRY_FRONTEND_H
