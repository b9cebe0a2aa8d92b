//===- FileNames.cpp - where migrated files go ----------------------------===//

#include "FileNames.h"
#include "cuferry/Migrate.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

namespace cuferry {

using llvm::StringRef;

std::string outputPath(StringRef Path, const RulePack &Pack) {
  StringRef Name = Path.drop_front(Path.rfind('/') + 1);
  StringRef Best, BestTarget;
  for (const auto &[Extension, Target] : Pack.Files)
    if (Name.size() > Extension.size() && Name.ends_with(Extension) &&
        Extension.size() > Best.size()) {
      Best = Extension;
      BestTarget = Target;
    }
  return (Path.drop_back(Best.size()) + BestTarget).str();
}

/// Headers without a folder of the C standard, of POSIX and of glibc.
static bool isSystemHeader(StringRef Name) {
  static const llvm::StringSet<> All = {
      // C
      "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h",
      "inttypes.h", "iso646.h", "limits.h", "locale.h", "math.h", "setjmp.h",
      "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbit.h",
      "stdbool.h", "stdckdint.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h",
      "stdnoreturn.h", "string.h", "tgmath.h", "threads.h", "time.h", "uchar.h",
      "wchar.h", "wctype.h",
      // POSIX
      "aio.h", "cpio.h", "dirent.h", "dlfcn.h", "fcntl.h", "fmtmsg.h",
      "fnmatch.h", "ftw.h", "glob.h", "grp.h", "iconv.h", "langinfo.h",
      "libgen.h", "libintl.h", "monetary.h", "mqueue.h", "ndbm.h", "netdb.h",
      "nl_types.h", "poll.h", "pthread.h", "pwd.h", "regex.h", "sched.h",
      "search.h", "semaphore.h", "spawn.h", "strings.h", "stropts.h",
      "syslog.h", "tar.h", "termios.h", "ulimit.h", "unistd.h", "utime.h",
      "utmpx.h", "wordexp.h",
      // glibc
      "alloca.h", "byteswap.h", "elf.h", "endian.h", "err.h", "error.h",
      "execinfo.h", "features.h", "getopt.h", "link.h", "malloc.h", "memory.h",
      "obstack.h", "resolv.h", "sysexits.h", "termio.h", "thread_db.h",
      "ucontext.h", "utmp.h", "values.h"};
  return All.contains(Name);
}

bool hidesHeader(StringRef Path, const RulePack &Pack) {
  StringRef Name = Path.drop_front(Path.rfind('/') + 1);
  return isSystemHeader(Name) || !vocabulary::libraryOfHeader(Name).empty() ||
         llvm::any_of(Pack.headers(), [&](const HeaderRule &H) {
           return llvm::is_contained(H.Targets, Name);
         });
}

std::vector<std::string>
outputPaths(const SourceModel &Model, const RulePack &Pack,
            const std::function<bool(StringRef)> &IsTaken) {
  // Every present name counts as taken, also one that its file gives up: in
  // place, the order of writing must not matter.
  llvm::StringSet<> Taken;
  for (const SourceFile &File : Model.Files)
    Taken.insert(File.Path);
  std::vector<std::string> Out;
  for (const SourceFile &File : Model.Files) {
    std::string Path = outputPath(File.Path, Pack);
    bool IsFree = Path == File.Path ||
                  (!(IsTaken && IsTaken(Path)) && !hidesHeader(Path, Pack) &&
                   Taken.insert(Path).second);
    Out.push_back(IsFree ? std::move(Path) : File.Path);
  }
  return Out;
}

} // namespace cuferry
