// compile_commands.json, read with positions for its errors.

#include "CompilerCommand.h"
#include "cuferry/TextError.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace cuferry;
using llvm::StringRef;

namespace path = llvm::sys::path;

static llvm::Error badEntry(StringRef File, size_t Index, const Text &Reason) {
  std::string N = std::to_string(Index + 1);
  return textError({File.str() + ": entry " + N + ": " + Reason.En,
                    File.str() + "：第 " + N + " 项：" + Reason.Zh});
}

/// Two entries that parse a file the same way count once.
static std::string identity(const CompileUnit &U) {
  std::string Key = U.File + '\0' + U.Standard + '\0' + U.CudaArch + '\0' +
                    std::to_string(static_cast<int>(U.Language));
  for (const std::string &F : U.Flags)
    Key += '\0' + F;
  return Key;
}

llvm::Expected<std::vector<CompileUnit>>
cuferry::readCompileCommands(StringRef Path, llvm::vfs::FileSystem &FS,
                             std::vector<CommandNote> &Notes) {
  llvm::SmallString<256> File(Path);
  if (auto Status = FS.status(Path); Status && Status->isDirectory())
    path::append(File, "compile_commands.json");
  auto Buffer = FS.getBufferForFile(File);
  if (!Buffer)
    return fileError(File, Buffer.getError());
  auto Root = llvm::json::parse((*Buffer)->getBuffer());
  if (!Root) {
    // LLVM's message begins with the place: "[3:7, byte=41]: Expected ..".
    std::string Message = llvm::toString(Root.takeError());
    auto [Place, Reason] = StringRef(Message).split("]: ");
    Place.consume_front("[");
    std::string Where = (File + ":" + Place.split(',').first + ": ").str();
    return textError(
        {Where + Reason.str(), Where + "JSON 语法错误：" + Reason.str()});
  }
  const llvm::json::Array *Entries = Root->getAsArray();
  if (!Entries)
    return textError({(File + ": not a compilation database: an array is "
                              "expected")
                          .str(),
                      (File + "：不是编译数据库：应为一个数组").str()});

  std::vector<CompileUnit> Units;
  llvm::StringSet<> Seen;
  llvm::SmallString<256> Base(path::parent_path(File));
  FS.makeAbsolute(Base);
  for (size_t I = 0; I != Entries->size(); ++I) {
    const llvm::json::Object *Entry = (*Entries)[I].getAsObject();
    if (!Entry)
      return badEntry(File, I, {"an object is expected", "应为一个对象"});
    auto Source = Entry->getString("file");
    if (!Source)
      return badEntry(
          File, I,
          {"'file' is missing or not a string", "缺少 file，或它不是字符串"});
    llvm::SmallString<256> Directory(
        Entry->getString("directory").value_or(""));
    if (!path::is_absolute(Directory)) {
      llvm::SmallString<256> Full = Base;
      path::append(Full, Directory);
      Directory = Full;
    }
    std::vector<std::string> Command;
    if (const llvm::json::Array *Arguments = Entry->getArray("arguments")) {
      for (const llvm::json::Value &A : *Arguments) {
        if (!A.getAsString())
          return badEntry(File, I,
                          {"'arguments' holds something that is not a string",
                           "arguments 中有不是字符串的项"});
        Command.push_back(A.getAsString()->str());
      }
    } else if (auto Text = Entry->getString("command")) {
      Command = splitShellWords(*Text, Directory);
    } else {
      return badEntry(File, I,
                      {"neither 'arguments' nor 'command' is there",
                       "既没有 arguments 也没有 command"});
    }
    llvm::SmallString<256> Wanted(*Source);
    if (!path::is_absolute(Wanted)) {
      Wanted = Directory;
      path::append(Wanted, *Source);
    }
    path::remove_dots(Wanted, true);
    for (CompileUnit &U : unitsOfCommand(Command, Directory, FS, Notes))
      // A command may compile several files; each has an entry of its own.
      if (U.File == Wanted && Seen.insert(identity(U)).second)
        Units.push_back(std::move(U));
  }
  return Units;
}
