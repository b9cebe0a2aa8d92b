//===- CMakeFlags.cpp - nvcc's options in CMake -------------------------===//

#include "CMakeMigrator.h"
#include "NvccFlags.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

/// What stands side by side in \p Command is no list of options: each is
/// compared, searched for or replaced alone.
static bool takesEachAlone(StringRef Command, StringRef Action) {
  if (Command == "string")
    return !llvm::is_contained({"APPEND", "PREPEND", "CONCAT"}, Action);
  if (Command == "list")
    return !llvm::is_contained({"APPEND", "PREPEND", "INSERT", "REMOVE_ITEM"},
                               Action);
  return llvm::is_contained({"if", "elseif", "while"}, Command);
}

void CMakeMigrator::flags(const CMakeCommand &C, StringRef Name,
                          const std::vector<PlacedWord> &All) {
  StringRef First = argument(C, 0);
  if (Name == "list")
    First = argument(C, 1);
  bool ForNvcc = Name.starts_with("cuda_") ||
                 First.contains_insensitive("cuda") ||
                 First.contains_insensitive("nvcc") ||
                 First.contains_insensitive("gencode");
  for (const PlacedWord &W : All)
    ForNvcc |= textAt(Content, W.Word.Place).contains_insensitive("nvcc") &&
               (Name == "add_custom_command" || Name == "execute_process");
  std::vector<FlagWord> Flags;
  bool Alone = takesEachAlone(Name, argument(C, 0));
  for (const PlacedWord &W : All)
    Flags.push_back({W.Word.Place, textAt(Content, W.Word.Place).str(),
                     ForNvcc || W.Word.InCudaExpression, W.Word.List, Alone});
  for (const FlagChange &Change : mapNvccFlags(Flags, Context.Pack)) {
    const PlacedWord &W = All[Change.First];
    const PlacedWord &Last = All[Change.First + Change.Count - 1];
    Range At{W.Word.Place.Offset, Last.Word.Place.end() - W.Word.Place.Offset};
    // A finding shows one line where it can.
    Range Shown = W.Argument == Last.Argument ? At : W.Word.Place;
    std::string NewText = llvm::join(Change.NewWords, separator(C, Name, W));
    Words.flag(Shown, Change.Name, NewText, Change.What);
    for (size_t I = 0; I != Change.Count; ++I)
      Done.push_back(All[Change.First + I].Word.Place);
    if (!Change.replaces())
      continue;
    for (size_t I = 1; I < Change.Count; ++I) {
      const PlacedWord &Value = All[Change.First + I];
      if (Value.Argument != W.Argument)
        wentWith(Value.Word.Place, Change.Name);
      removeWord(C, Value);
    }
    if (NewText.empty())
      removeWord(C, W);
    else if (NewText != textAt(Content, W.Word.Place))
      Out.edit(W.Word.Place, NewText);
  }
  emptyShells(All);
}

/// `SHELL:` of which nothing is left goes, too.
void CMakeMigrator::emptyShells(const std::vector<PlacedWord> &All) {
  static constexpr StringRef Prefix = "SHELL:";
  for (size_t I = 0; I != All.size(); ++I) {
    Range First = All[I].Word.Place;
    if (!Content.take_front(First.Offset).ends_with(Prefix))
      continue;
    bool IsEmpty = true;
    for (size_t J = I;
         J != All.size() && All[J].Argument == All[I].Argument &&
         (J == I ||
          !Content.take_front(All[J].Word.Place.Offset).ends_with(Prefix));
         ++J)
      IsEmpty &= Out.isRemoved(All[J].Word.Place);
    if (IsEmpty)
      Out.edit(
          {uint32_t(First.Offset - Prefix.size()), uint32_t(Prefix.size())},
          "");
  }
}

void CMakeMigrator::removeArgument(const CMakeArgument &A) {
  uint32_t Begin = A.Whole.Offset, End = A.Whole.end();
  while (Begin > 0 && (Content[Begin - 1] == ' ' || Content[Begin - 1] == '\t'))
    --Begin;
  bool StartsLine = Begin > 0 && Content[Begin - 1] == '\n';
  bool EndsLine =
      End < Content.size() && (Content[End] == '\n' || Content[End] == '\r');
  if (StartsLine && EndsLine) {
    --Begin;
    if (Begin > 0 && Content[Begin - 1] == '\r')
      --Begin;
  } else if (StartsLine) {
    Begin = A.Whole.Offset; // the line goes on with something else
    while (End < Content.size() && Content[End] == ' ')
      ++End;
  } else if (Begin > 0 && Content[Begin - 1] == '(') {
    while (End < Content.size() && Content[End] == ' ')
      ++End;
  }
  Out.edit({Begin, End - Begin}, "");
}

/// Keys and values take turns, or arguments are told apart by their number.
static bool countsArguments(StringRef Command) {
  return Command == "string" || Command.ends_with("_properties");
}

void CMakeMigrator::removeWord(const CMakeCommand &C, const PlacedWord &W) {
  const CMakeArgument &A = C.Args[W.Argument];
  if (W.IsWhole) {
    if (countsArguments(textAt(Content, C.Name).lower()))
      Out.edit(A.Whole, "\"\"");
    else
      removeArgument(A);
    return;
  }
  uint32_t Begin = W.Word.Place.Offset, End = W.Word.Place.end();
  auto IsGap = [&](char Ch) { return Ch == ' ' || Ch == ';' || Ch == '\t'; };
  if (Begin > A.Text.Offset && IsGap(Content[Begin - 1]))
    while (Begin > A.Text.Offset && IsGap(Content[Begin - 1]))
      --Begin;
  else
    while (End < A.Text.end() && IsGap(Content[End]))
      ++End;
  Out.edit({Begin, End - Begin}, "");
}

StringRef CMakeMigrator::separator(const CMakeCommand &C, StringRef Name,
                                   const PlacedWord &W) const {
  const CMakeArgument &A = C.Args[W.Argument];
  if (textAt(Content, A.Text).contains("SHELL:"))
    return " ";
  if (W.Word.InExpression)
    return ";";
  StringRef Text = textAt(Content, A.Text);
  if (A.What == CMakeArgument::Unquoted)
    return Text.contains(';') ? ";" : " ";
  if (Text.contains(';'))
    return ";";
  bool IsList = W.IsWhole && Name != "string" &&
                !(Name == "set" && argument(C, 0).starts_with("CMAKE_"));
  return IsList ? "\" \"" : " ";
}

} // namespace cuferry
