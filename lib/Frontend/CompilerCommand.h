//===- CompilerCommand.h - a compiler's command line, option by option
//-----===//
//
// Takes the words of a command (launchers in front allowed, response files are
// read in place), gives its options and inputs in their order. nvcc's options
// come from NvccOptions.def; what nvcc does not know it hands on to the host
// compiler, and a command of GCC's or Clang's is all host options: these are
// told apart by Clang's own option table.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_FRONTEND_COMPILERCOMMAND_H
#define CUFERRY_FRONTEND_COMPILERCOMMAND_H

#include "../Nvcc/NvccOptions.h"
#include "cuferry/Frontend.h"

namespace cuferry {

struct CommandOption {
  enum Kind : uint8_t {
    Input,   ///< a file; Values has its name as written
    Nvcc,    ///< Option says which
    Host,    ///< HostId is a clang::options::ID
    Unknown, ///< to both tables
  } What = Input;
  const NvccOption *Option = nullptr;
  unsigned HostId = 0;
  std::vector<std::string> Values; ///< lists taken apart
  std::vector<std::string> Words;  ///< as they stand in the command
};

struct CompilerCommand {
  std::vector<std::string> Launchers; ///< ccache and the like, with their words
  std::string Program;                ///< empty: no compiler in the command
  bool IsNvcc = false;
  std::vector<CommandOption> Options;

  /// The last option of that id, or null: nvcc takes the last.
  const CommandOption *find(NvccOptionId Id) const;
};

/// Programs that nvcc's command line is for: nvcc, nvcc-12.4, nvcc.exe.
bool isNvcc(llvm::StringRef Program);

/// Names that compilers are called by, with a prefix of the target and a
/// version behind them: nvcc, x86_64-linux-gnu-g++-12, clang++-22.
bool isCompiler(llvm::StringRef Program);

CompilerCommand parseCompilerCommand(llvm::ArrayRef<std::string> Words,
                                     llvm::StringRef Directory,
                                     llvm::vfs::FileSystem &FS,
                                     std::vector<CommandNote> &Notes);

/// The options of a host compiler alone, as -Xcompiler hands them on.
std::vector<CommandOption> parseHostOptions(llvm::ArrayRef<std::string> Words,
                                            std::vector<CommandNote> &Notes);

/// The words that -Xcompiler's values stand for: commas are gone already, what
/// is left goes through a shell.
std::vector<std::string>
compilerOptionWords(llvm::ArrayRef<std::string> Values);

/// Splits a command as a shell would: cmd.exe where \p Directory or the command
/// is of Windows, sh elsewhere.
std::vector<std::string> splitShellWords(llvm::StringRef Command,
                                         llvm::StringRef Directory);

/// \p P below \p Directory unless it is absolute, without dots.
std::string absoluteIn(llvm::StringRef Directory, llvm::StringRef P);

} // namespace cuferry

#endif // CUFERRY_FRONTEND_COMPILERCOMMAND_H
