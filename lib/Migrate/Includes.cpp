//===- Includes.cpp - the #include lines of one file ----------------------===//

#include "Includes.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// One directive's line.
struct Directive {
  uint32_t Offset = 0;
  StringRef Word;     ///< "include"
  StringRef Rest;     ///< what follows, trimmed
  unsigned Depth = 0; ///< number of #if around it, an include guard not counted
};

} // namespace

static bool isIn(const std::vector<Range> &Comments, uint32_t Offset) {
  auto After = llvm::partition_point(
      Comments, [&](Range C) { return C.Offset <= Offset; });
  return After != Comments.begin() && std::prev(After)->end() > Offset;
}

/// The macro that \p D asks not to be defined, or nothing.
static StringRef guardOf(const Directive &D) {
  if (D.Word == "ifndef")
    return D.Rest;
  StringRef Rest = D.Rest;
  if (D.Word != "if" || !Rest.consume_front("!"))
    return "";
  Rest = Rest.ltrim();
  if (!Rest.consume_front("defined"))
    return "";
  return Rest.trim(" ()");
}

static std::vector<Directive> findDirectives(const SourceText &Text) {
  std::vector<Directive> Out;
  unsigned Depth = 0;
  bool HasGuard = false;
  for (uint32_t Offset = 0; Offset < Text.content().size();) {
    Range Line = Text.lineAt(Offset);
    size_t Next = Text.content().find('\n', Line.end());
    StringRef Content = Text.slice(Line);
    Content.consume_front("\xEF\xBB\xBF");
    StringRef Bare = Content.ltrim();
    uint32_t Hash = Line.end() - Bare.size();
    Offset = Next == StringRef::npos ? Text.content().size() : Next + 1;
    if (!Bare.consume_front("#") || isIn(Text.comments(), Hash))
      continue;
    Bare = Bare.ltrim();
    Directive D;
    D.Offset = Hash;
    D.Word = Bare.take_while([](char C) { return C >= 'a' && C <= 'z'; });
    D.Rest = Bare.drop_front(D.Word.size()).trim();
    if (D.Word == "endif" && Depth)
      --Depth;
    // #ifndef X or #if !defined(X), #define X at the beginning: the file's own
    // guard.
    if (Out.size() == 1 && D.Word == "define" &&
        D.Rest.split(' ').first == guardOf(Out[0]))
      HasGuard = true;
    D.Depth = Depth - (HasGuard && Depth ? 1 : 0);
    if (D.Word.starts_with("if"))
      ++Depth;
    Out.push_back(D);
  }
  return Out;
}

bool isUnconditional(const SourceText &Text, uint32_t Offset) {
  for (const Directive &D : findDirectives(Text)) {
    uint32_t End = Text.lineAt(D.Offset).end();
    if (D.Offset <= Offset && Offset <= End)
      return D.Depth == 0;
  }
  return false;
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
  std::vector<Directive> Directives = findDirectives(Text);
  for (const std::string &Header : Wanted) {
    StringRef Name = StringRef(Header).drop_front().drop_back();
    bool IsThere = llvm::any_of(Directives, [&](const Directive &D) {
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
