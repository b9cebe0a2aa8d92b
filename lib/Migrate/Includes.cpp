//===- Includes.cpp - the #include lines of one file ----------------------===//

#include "Includes.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

bool isUnconditional(const SourceText &Text, uint32_t Offset) {
  const Directive *D = Text.directiveAt(Offset);
  return D && D->Depth == 0;
}

bool areTogether(const SourceText &Text, uint32_t Earlier, uint32_t Later) {
  unsigned Depth = 0;
  for (const Directive &D : Text.directives()) {
    if (D.isCondition() &&
        (D.Whole.contains({Earlier, 0}) || D.Whole.contains({Later, 0})))
      return false;
    if (D.Whole.Offset <= Earlier || Later < D.Whole.Offset)
      continue;
    if (D.Word.starts_with("if"))
      ++Depth;
    else if (Depth == 0 && (D.Word.starts_with("el") || D.Word == "endif"))
      return false;
    else if (D.Word == "endif")
      --Depth;
  }
  return Depth == 0;
}

std::optional<Edit> headerEdit(const Mention &M,
                               llvm::ArrayRef<std::string> Headers,
                               const SourceText &Text) {
  StringRef Content = Text.content();
  Range Quoted = M.Place;
  StringRef Spelled = Text.slice(Quoted);
  if (!Spelled.starts_with("<") && !Spelled.starts_with("\"")) {
    if (!Quoted.Offset || Quoted.end() >= Content.size())
      return std::nullopt;
    Quoted = {Quoted.Offset - 1, Quoted.Length + 2};
    Spelled = Text.slice(Quoted);
  }
  char Open = Spelled.front(), Close = Spelled.back();
  if (Spelled.size() < 2 ||
      !((Open == '<' && Close == '>') || (Open == '"' && Close == '"')))
    return std::nullopt;
  Range Line = Text.lineAt(Quoted.Offset);
  StringRef Prefix = Content.slice(Line.Offset, Quoted.Offset);
  Prefix.consume_front("\xEF\xBB\xBF");
  size_t Hash = Prefix.rfind('#');
  StringRef Word = Hash == StringRef::npos ? StringRef()
                                           : Prefix.drop_front(Hash + 1).trim();
  bool IsInclude =
      Word == "include" || Word == "include_next" || Word == "import";
  if (Headers.empty()) {
    if (!IsInclude)
      return std::nullopt;
    uint32_t Begin = Quoted.Offset - (Prefix.size() - Hash);
    return Edit{Text.growToLines({Begin, Quoted.end() - Begin}), ""};
  }
  Edit Out{Quoted, Open + Headers.front() + Close};
  if (IsInclude)
    for (const std::string &Header : Headers.drop_front())
      Out.NewText +=
          Text.lineEnding().str() + Prefix.str() + Open + Header + Close;
  return Out;
}

void addIncludes(const SourceFile &File, const SourceText &Text,
                 IncludePlace Where, llvm::ArrayRef<std::string> Wanted,
                 llvm::ArrayRef<std::string> Produced,
                 std::vector<Edit> &Edits) {
  std::vector<std::string> Missing;
  for (const std::string &Header : Wanted) {
    StringRef Name = StringRef(Header).drop_front().drop_back();
    bool IsThere = llvm::any_of(Text.directives(), [&](const Directive &D) {
      return D.Word == "include" && D.Depth == 0 && D.Rest.size() > 2 &&
             D.Rest.drop_front().take_front(Name.size()) == Name &&
             D.Rest.drop_front(1 + Name.size())
                     .take_front(1)
                     .find_first_of(">\"") == 0;
    });
    if (!IsThere && !llvm::is_contained(Produced, Name) &&
        !llvm::is_contained(Missing, Header))
      Missing.push_back(Header);
  }
  if (Missing.empty())
    return;
  StringRef Content = Text.content();
  uint32_t At = File.IncludeInsertion && Where == IncludePlace::Last
                    ? File.IncludeInsertion
                    : Text.firstLineOfCode();
  At = std::min<uint32_t>(At, Content.size());
  // The line that it would follow may itself be removed.
  for (const Edit &E : Edits)
    if (E.Where.Offset < At && At < E.Where.end())
      At = E.Where.end();
  bool AtLineStart = At == 0 || Content[At - 1] == '\n' ||
                     Content.take_front(At) == "\xEF\xBB\xBF";
  std::string NewText;
  for (const std::string &Header : Missing) {
    std::string Line = "#include " + Header;
    NewText += AtLineStart ? Line + Text.lineEnding().str()
                           : Text.lineEnding().str() + Line;
  }
  auto Place = llvm::partition_point(
      Edits, [&](const Edit &E) { return E.Where.Offset < At; });
  Edits.insert(Place, {{At, 0}, NewText});
}

} // namespace cuferry
