//===- ScriptPlaces.cpp - folders, libraries, tools, sources ------ -===//

#include "ScriptDiag.h"
#include "ScriptNames.h"
#include "ScriptWords.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace cuferry {

using llvm::StringRef;

/// An ending that sources of the host's have, too.
static bool isHostEnding(StringRef Ending) {
  return llvm::is_contained({".c", ".cc", ".cpp", ".cxx", ".h", ".hpp"},
                            Ending);
}

bool ScriptWords::isToolkitPath(StringRef Text) {
  return !Text.empty() && script_names::toolkitRootLength(Text) == Text.size();
}

bool ScriptWords::toolkitPath(Range Place) {
  StringRef Text = Out.slice(Place);
  size_t Root = script_names::toolkitRootLength(Text);
  bool IsLiteral = Root != 0;
  if (!IsLiteral) {
    auto Variables = variablesOf(Text, Language);
    if (Variables.empty() || Variables.front().Begin != 0)
      return false;
    StringRef Name =
        Text.substr(Variables.front().Name, Variables.front().NameLength);
    Root = Variables.front().End;
    // ${CUDA_INCLUDE_DIRS}/cuda_fp16.h
    if (Name.contains("CUDA") && Name.contains_insensitive("inc") &&
        Text.substr(Root).starts_with("/") && Text.size() > Root + 1)
      return header(sub(Place, Root + 1, Text.size() - Root - 1));
    if (!script_names::is(CudaWord::ToolkitRoot, Name) &&
        !Context.ToolkitVariables.contains(Name))
      return false;
  }
  StringRef Below = Text.drop_front(Root);
  if (IsLiteral) {
    Range At = sub(Place, 0, Root);
    if (const BuildRule *R =
            Context.Pack.build(Language, BuildSection::Toolkit, "root"))
      rule(*R, At, Out.slice(At), MentionKind::Text);
    else
      Out.unmapped(At, Out.slice(At), MentionKind::Text);
  }
  if (!Below.consume_front("/"))
    return Below.empty();
  // A header has its place from the pack; it is looked for in include.
  static constexpr StringRef Include = "include/";
  bool IsHeader = false;
  size_t Header = Below.rfind(Include);
  if (Header != StringRef::npos) {
    Header += Include.size();
    IsHeader = header(sub(Place, Root + 1 + Header, Below.size() - Header));
    if (IsHeader)
      Below = Below.take_front(Header - 1);
  }
  // The longest folder that the pack knows.
  for (size_t Length = Below.size(); Length;) {
    if (const BuildRule *R = Context.Pack.build(Language, BuildSection::Toolkit,
                                                Below.take_front(Length));
        R && R->Name != "root") {
      rule(*R, sub(Place, Root + 1, Length), Below.take_front(Length),
           MentionKind::Text);
      return IsHeader || Length == Below.size();
    }
    size_t Slash = Below.take_front(Length).rfind('/');
    Length = Slash == StringRef::npos ? 0 : Slash;
  }
  return IsHeader || Below.empty();
}

bool ScriptWords::library(Range Name, StringRef Prefix, Range Whole) {
  StringRef Text = Out.slice(Name);
  StringRef Base = Text;
  bool IsStatic = Base.consume_back("_static");
  auto It = Context.Pack.Libraries.find(Text.str());
  if (It == Context.Pack.Libraries.end())
    It = Context.Pack.Libraries.find(Base.str());
  bool IsKnown = script_names::is(CudaWord::Library, Text);
  if (It == Context.Pack.Libraries.end()) {
    if (!IsKnown)
      return false;
    auto Any = Context.Pack.Libraries.find("*");
    if (Any != Context.Pack.Libraries.end() && Any->second == "*")
      Out.kept(Whole, Prefix + Text, MentionKind::Text);
    else
      Out.unmapped(Whole, Prefix + Text, MentionKind::Text);
    return true;
  }
  llvm::SmallVector<StringRef> Parts;
  llvm::SplitString(It->second, Parts);
  std::string NewText;
  for (StringRef P : Parts)
    NewText += (NewText.empty() ? "" : " ") + Prefix.str() + P.str();
  if (NewText == (Prefix + Text).str()) {
    Out.kept(Whole, Prefix + Text, MentionKind::Text);
    return true;
  }
  Finding *F = Out.replaced(Whole, Prefix + Text, MentionKind::Text, NewText);
  if (!F)
    return true;
  Out.edit(Whole, NewText);
  if (IsStatic && It->first != Text) {
    F->Id = diag::ScriptReview;
    F->Result = Outcome::Review;
    F->Cost = Effort::Low;
    F->Message.En += "; whether there is a static one is not known";
    F->Message.Zh += "；是否有静态库未知";
  }
  return true;
}

/// libcudart.so.11: the name between.
bool ScriptWords::libraryFile(Range Place) {
  StringRef Name = Out.slice(Place);
  if (!Name.starts_with("lib"))
    return false;
  size_t Dot = Name.find('.');
  if (Dot == StringRef::npos || Dot == 3)
    return false;
  StringRef Ending = Name.drop_front(Dot);
  if (!Ending.starts_with(".so") && !Ending.starts_with(".a"))
    return false;
  Range Middle = sub(Place, 3, Dot - 3);
  return library(Middle, "", Middle);
}

bool ScriptWords::tool(Range Place) {
  StringRef Name = Out.slice(Place);
  if (Name == "nvcc") {
    auto It = Context.Pack.Compiler.find("command");
    if (It == Context.Pack.Compiler.end())
      Out.unmapped(Place, Name, MentionKind::Text);
    else if (StringRef(It->second).contains(' ') &&
             (Language == ScriptLanguage::Python ||
              Language == ScriptLanguage::CMake)) {
      // Words that only a shell would take apart.
      Finding *F = Out.find(Place, Name, MentionKind::Text,
                            diag::ScriptUnmapped, Outcome::Unmapped);
      if (F) {
        F->Message = {"nvcc is `" + It->second +
                          "` there, which is no name of "
                          "a program alone",
                      "nvcc 在目标生态中为 `" + It->second +
                          "`，不是单个程序名"};
      }
    } else {
      renameAt(Place, Name, MentionKind::Text, It->second);
    }
    return true;
  }
  if (const BuildRule *R =
          Context.Pack.build(Language, BuildSection::Tool, Name)) {
    rule(*R, Place, Name, MentionKind::Text);
    return true;
  }
  if (!script_names::is(CudaWord::Tool, Name))
    return false;
  Out.unmapped(Place, Name, MentionKind::Text);
  return true;
}

/// \p Text without what stands for other text: variables, and the signs of
/// globs and regular expressions. The first piece is empty where it begins with
/// one, and so is the last.
static std::vector<StringRef> literalPieces(StringRef Text,
                                            ScriptLanguage Language) {
  std::vector<StringRef> Out;
  size_t Begin = 0;
  auto Cut = [&](size_t From, size_t To) {
    Out.push_back(Text.slice(Begin, From));
    Begin = To;
  };
  auto Variables = variablesOf(Text, Language);
  size_t Next = 0;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Next < Variables.size() && I == Variables[Next].Begin) {
      Cut(I, Variables[Next].End);
      I = Variables[Next++].End - 1;
    } else if (StringRef("*%?\\[]^+()|$").contains(Text[I])) {
      bool IsAnySign = I > Begin && Text[I - 1] == '.'; // `.*`
      Cut(IsAnySign ? I - 1 : I, I + 1);
    }
  }
  Out.push_back(Text.drop_front(std::min(Begin, Text.size())));
  return Out;
}

/// Whether \p File ends as \p Pieces say, with any text between them. Where the
/// first is no wildcard, it begins a name (\p FromStart); regular expressions
/// do not.
static bool mayMean(StringRef File, llvm::ArrayRef<StringRef> Pieces,
                    bool FromStart) {
  std::string Full = "/" + File.str();
  StringRef Rest = Full;
  if (!Rest.consume_back(Pieces.back()))
    return false;
  if (Pieces.size() == 1)
    return !FromStart || Rest.ends_with("/") || Pieces.back().starts_with("/");
  for (StringRef P : llvm::reverse(Pieces.drop_back().drop_front())) {
    size_t At = Rest.rfind(P);
    if (At == StringRef::npos)
      return false;
    Rest = Rest.take_front(At);
  }
  std::string First = Pieces.front().str();
  if (FromStart && !First.empty() && First[0] != '/')
    First = "/" + First;
  return Rest.contains(First);
}

bool ScriptWords::sourceFile(Range Place) {
  StringRef Text = Out.slice(Place);
  StringRef Bare = Text;
  Bare.consume_back("$");
  // The ending that the pack renames.
  StringRef Ending, NewEnding;
  for (const auto &[From, To] : Context.Pack.Files)
    if (Bare.ends_with(From) && From.size() > Ending.size()) {
      Ending = From;
      NewEnding = To;
    }
  if (Ending.empty()) {
    if (!isCudaSource(Text))
      return false;
    Out.kept(Place, Text, MentionKind::Include);
    return true;
  }
  Range At = sub(Place, Bare.size() - Ending.size(), Ending.size());
  std::string NewText =
      (Bare.drop_back(Ending.size()) + NewEnding + Text.drop_front(Bare.size()))
          .str();
  enum { Renamed, Keeps, Absent } Fate = Renamed;
  if (Context.Sources) {
    bool Any = false, All = true;
    auto Count = [&](const std::string &From, const std::string &To) {
      Any = true;
      All &= From != To;
    };
    std::vector<StringRef> Pieces = literalPieces(Bare, Language);
    bool IsWhole = Pieces.size() == 1 && Pieces.front() == Bare;
    if (IsWhole && Bare != Ending) {
      llvm::SmallString<128> Full(llvm::sys::path::parent_path(Path));
      llvm::sys::path::append(Full, Bare);
      llvm::sys::path::remove_dots(Full, /*remove_dot_dot=*/true);
      if (auto It = Context.Sources->find(Full.str().str());
          It != Context.Sources->end())
        Count(It->first, It->second);
    }
    if (!Any) {
      // What is above a folder that is not known is not known either.
      StringRef &First = Pieces.front();
      while (First.consume_front("../") || First.consume_front("./") ||
             (Pieces.size() > 1 && Pieces[0].empty() &&
              Pieces[1].consume_front("/..")))
        ;
      for (const auto &[From, To] : *Context.Sources)
        if (mayMean(From, Pieces,
                    /*FromStart=*/Bare != Ending && !Bare.contains('\\')))
          Count(From, To);
    }
    Fate = !Any ? Absent : All ? Renamed : Keeps;
  }
  if (Fate == Renamed) {
    // `%.o: %.cu` beside `%.o: %.cpp`, where .cu becomes .cpp, too.
    bool IsPattern = Text.find_first_of("*%") != StringRef::npos;
    bool MeansMore = IsPattern && isHostEnding(NewEnding);
    Finding *F =
        Out.find(Place, "\"" + Text + "\"", MentionKind::Include,
                 MeansMore ? diag::ScriptReview : diag::ScriptFollowsRename,
                 MeansMore ? Outcome::Review : Outcome::Migrated);
    if (!F)
      return true;
    F->What.Library = "project";
    F->Message = {"the file is now called " + NewText,
                  "该文件现名为 " + NewText};
    if (MeansMore) {
      F->Message = {NewText + " now stands for " + Text.str() +
                        " and for the host's sources of that ending alike",
                    NewText + " 现在既代表 " + Text.str() +
                        "，也代表同扩展名的主机端源文件"};
      F->Advice = {"name the files one by one, or move the kernels into a "
                   "folder of their own",
                   "逐一列出文件，或把核函数源文件移到单独的文件夹"};
    }
    F->Replacement = NewText;
    Out.edit(At, NewEnding.str());
    return true;
  }
  Finding *F = Out.find(Place, "\"" + Text + "\"", MentionKind::Include,
                        diag::ScriptReview, Outcome::Review);
  if (!F)
    return true;
  F->What.Library = "project";
  if (Fate == Keeps)
    F->Message = {"a file of this name keeps its name in this run",
                  "本次运行中有同名文件保留原名"};
  else
    F->Message = {"no source of this run has this name, so it was left: it may "
                  "be generated, or lie outside the inputs",
                  "本次运行的源文件中没有此名称，未作改动：可能是生成的文件，或"
                  "不在输入之内"};
  F->Advice = {"if the file is migrated too, write " + NewText,
               "如果该文件也被迁移，请改写为 " + NewText};
  return true;
}

} // namespace cuferry
