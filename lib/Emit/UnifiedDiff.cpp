// A patch in git's format.

#include "Diff.h"
#include "cuferry/Emit.h"
#include "llvm/ADT/StringExtras.h"

using namespace cuferry;
using llvm::StringRef;

namespace {

constexpr size_t Context = 3;

/// git quotes names with control characters, quotes or bytes above 127.
std::string quoted(StringRef Prefix, StringRef Path) {
  std::string Name = (Prefix + Path).str();
  bool Plain = llvm::all_of(Name, [](unsigned char C) {
    return C >= 0x20 && C < 0x7f && C != '"' && C != '\\';
  });
  if (Plain)
    return Name;
  std::string Out = "\"";
  for (unsigned char C : Name) {
    if (C == '"' || C == '\\')
      Out += {'\\', static_cast<char>(C)};
    else if (C == '\n')
      Out += "\\n";
    else if (C == '\t')
      Out += "\\t";
    else if (C < 0x20 || C >= 0x7f)
      Out += {'\\', static_cast<char>('0' + (C >> 6)),
              static_cast<char>('0' + ((C >> 3) & 7)),
              static_cast<char>('0' + (C & 7))};
    else
      Out += static_cast<char>(C);
  }
  return Out + "\"";
}

/// `--- a/x y` would be cut at the space: git ends such names with a tab.
std::string headerName(StringRef Prefix, StringRef Path) {
  std::string Name = quoted(Prefix, Path);
  if (Name.front() != '"' && Name.find(' ') != std::string::npos)
    Name += '\t';
  return Name;
}

void line(std::string &Out, char Mark, StringRef Text) {
  Out += Mark;
  Out += Text;
  if (!Text.ends_with("\n"))
    Out += "\n\\ No newline at end of file\n";
}

std::string hunkRange(size_t Begin, size_t Count) {
  // An empty side is named by the line before it.
  std::string Out = std::to_string(Count ? Begin + 1 : Begin);
  if (Count != 1)
    Out += "," + std::to_string(Count);
  return Out;
}

void hunks(std::string &Out, const PatchInput &F) {
  std::vector<StringRef> Old = splitLines(F.OldContent),
                         New = splitLines(F.NewContent);
  std::vector<LineChange> Changes = diffLines(Old, New);
  for (size_t I = 0; I < Changes.size();) {
    size_t Last = I;
    while (Last + 1 < Changes.size() &&
           Changes[Last + 1].OldBegin - Changes[Last].OldEnd <= 2 * Context)
      ++Last;
    size_t Lead = std::min(Context, Changes[I].OldBegin);
    size_t Trail = std::min(Context, Old.size() - Changes[Last].OldEnd);
    size_t OldBegin = Changes[I].OldBegin - Lead,
           NewBegin = Changes[I].NewBegin - Lead;
    Out += "@@ -" +
           hunkRange(OldBegin, Changes[Last].OldEnd + Trail - OldBegin) + " +" +
           hunkRange(NewBegin, Changes[Last].NewEnd + Trail - NewBegin) +
           " @@\n";
    size_t At = OldBegin;
    for (; I <= Last; ++I) {
      for (; At < Changes[I].OldBegin; ++At)
        line(Out, ' ', Old[At]);
      for (; At < Changes[I].OldEnd; ++At)
        line(Out, '-', Old[At]);
      for (size_t N = Changes[I].NewBegin; N < Changes[I].NewEnd; ++N)
        line(Out, '+', New[N]);
    }
    for (size_t End = At + Trail; At < End; ++At)
      line(Out, ' ', Old[At]);
  }
}

} // namespace

std::string cuferry::unifiedDiff(llvm::ArrayRef<PatchInput> Files) {
  std::string Out;
  for (const PatchInput &F : Files) {
    bool Created = F.OldPath.empty();
    bool Renamed = !Created && F.OldPath != F.NewPath;
    bool Changed = F.OldContent != F.NewContent;
    if (!Renamed && !Changed)
      continue;
    Out += "diff --git " + quoted("a/", Created ? F.NewPath : F.OldPath) + " " +
           quoted("b/", F.NewPath) + "\n";
    if (Renamed)
      Out += "rename from " + quoted("", F.OldPath) + "\nrename to " +
             quoted("", F.NewPath) + "\n";
    if (Created)
      Out += "new file mode 100644\n";
    if (!Changed)
      continue;
    Out += "--- " + (Created ? "/dev/null" : headerName("a/", F.OldPath)) +
           "\n+++ " + headerName("b/", F.NewPath) + "\n";
    hunks(Out, F);
  }
  return Out;
}
