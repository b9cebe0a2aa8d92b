// Many files as one transaction: everything is written beside its place first,
// then moved; what a failure interrupts is put back.

#include "TemporaryFile.h"
#include "cuferry/Emit.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {

/// Project paths are relative and go down only.
bool staysBelow(StringRef Path) {
  if (Path.empty() || path::is_absolute(Path))
    return false;
  for (auto I = path::begin(Path), E = path::end(Path); I != E; ++I)
    if (*I == "..")
      return false;
  return true;
}

class Transaction {
public:
  explicit Transaction(StringRef Root) : Root(Root) {}

  ~Transaction() {
    if (Committed)
      return;
    for (const Move &M : llvm::reverse(Moves)) {
      if (!M.Backup.empty())
        fs::rename(M.Backup, M.Final);
      else if (M.Temporary.empty()) // it had been moved, to where nothing was
        fs::remove(M.Final);
    }
    for (const Move &M : Moves)
      if (!M.Temporary.empty())
        fs::remove(M.Temporary);
    for (const std::string &D : llvm::reverse(CreatedFolders))
      fs::remove(D); // fails, rightly, on a folder that others have filled
  }

  llvm::Error prepare(const OutputFile &F) {
    if (!staysBelow(F.Path))
      return textError({F.Path + ": not a path below the output root",
                        F.Path + "：不是输出根目录之下的路径"});
    llvm::SmallString<256> Final(Root);
    path::append(Final, F.Path);
    if (llvm::Error E = createFolders(path::parent_path(Final)))
      return E;
    if (llvm::Error E = checkInside(path::parent_path(Final)))
      return E;
    if (fs::is_directory(Final))
      return fileError(Final, std::make_error_code(std::errc::is_a_directory));
    if (fs::is_symlink_file(Final))
      return textError(
          {Final.str().str() +
               ": is a symbolic link; what it points to is not overwritten",
           Final.str().str() + "：是符号链接，不会覆盖其指向的文件"});
    if (F.Replaces) {
      llvm::SmallString<256> Old(Root);
      path::append(Old, *F.Replaces);
      if (staysBelow(*F.Replaces) && *F.Replaces != F.Path)
        Removals.push_back(Old.str().str());
    }
    if (isSame(Final, F.Content))
      return llvm::Error::success();
    Move M;
    M.Final = Final.str().str();
    if (llvm::Error E = writeTemporary(F, M))
      return E;
    Moves.push_back(std::move(M));
    return llvm::Error::success();
  }

  llvm::Error commit() {
    for (Move &M : Moves) {
      if (fs::exists(M.Final))
        if (llvm::Error E = keep(M))
          return E;
      if (std::error_code EC = fs::rename(M.Temporary, M.Final))
        return fileError(M.Final, EC);
      M.Temporary.clear();
    }
    Committed = true;
    for (const Move &M : Moves)
      if (!M.Backup.empty())
        fs::remove(M.Backup);
    llvm::StringSet<> Written;
    for (const Move &M : Moves)
      Written.insert(M.Final);
    for (const std::string &Old : Removals)
      if (!Written.contains(Old))
        if (std::error_code EC = fs::remove(Old))
          return fileError(Old, EC);
    return llvm::Error::success();
  }

  llvm::Error createFolders(StringRef Folder) {
    std::vector<std::string> Missing;
    while (!Folder.empty() && !fs::exists(Folder)) {
      Missing.push_back(Folder.str());
      Folder = path::parent_path(Folder);
    }
    if (!Folder.empty() && !fs::is_directory(Folder))
      return fileError(Folder,
                       std::make_error_code(std::errc::not_a_directory));
    for (const std::string &D : llvm::reverse(Missing)) {
      if (std::error_code EC = fs::create_directory(D))
        return fileError(D, EC);
      CreatedFolders.push_back(D);
    }
    return llvm::Error::success();
  }

private:
  struct Move {
    std::string Temporary, Final, Backup;
  };

  /// Gives what stands at M.Final a second name, so that it is there all the
  /// time and can be put back.
  llvm::Error keep(Move &M) {
    llvm::SmallString<256> Backup(path::parent_path(M.Final));
    path::append(Backup, path::filename(M.Temporary) + "-old");
    if (fs::create_hard_link(M.Final, Backup))
      if (std::error_code EC = fs::copy_file(M.Final, Backup))
        return fileError(M.Final, EC);
    M.Backup = Backup.str().str();
    return llvm::Error::success();
  }

  /// A symbolic link among the folders must not lead out of the root.
  llvm::Error checkInside(StringRef Folder) {
    llvm::SmallString<256> Real, RealRoot;
    if (std::error_code EC = fs::real_path(Folder, Real))
      return fileError(Folder, EC);
    if (std::error_code EC = fs::real_path(Root, RealRoot))
      return fileError(Root, EC);
    StringRef R = Real;
    if (!R.consume_front(RealRoot) || (!R.empty() && !R.starts_with("/")))
      return textError(
          {Folder.str() + ": leads out of the output root by a symbolic link",
           Folder.str() + "：经由符号链接指向输出根目录之外"});
    return llvm::Error::success();
  }

  static bool isSame(StringRef Path, StringRef Content) {
    auto Old = llvm::MemoryBuffer::getFile(Path, false, false);
    return Old && (*Old)->getBuffer() == Content;
  }

  llvm::Error writeTemporary(const OutputFile &F, Move &M) {
    unsigned Mode = F.Mode ? F.Mode : 0666 & ~fs::getUmask();
    if (!F.Mode)
      if (auto Old = fs::getPermissions(M.Final))
        Mode = *Old;
    llvm::Expected<std::string> Temporary =
        writeTemporaryFile(M.Final, F.Content, Mode);
    if (!Temporary)
      return Temporary.takeError();
    M.Temporary = std::move(*Temporary);
    return llvm::Error::success();
  }

  std::string Root;
  std::vector<Move> Moves;
  std::vector<std::string> Removals, CreatedFolders;
  bool Committed = false;
};

} // namespace

llvm::Error cuferry::writeTree(StringRef Root,
                               llvm::ArrayRef<OutputFile> Files) {
  Transaction T(Root);
  if (llvm::Error E = T.createFolders(Root))
    return E;
  for (const OutputFile &F : Files)
    if (llvm::Error E = T.prepare(F))
      return E;
  return T.commit();
}
