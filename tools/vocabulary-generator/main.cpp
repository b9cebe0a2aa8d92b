// Builds the vocabulary table from lib/Headers, at build time.
//
//   vocabulary-generator OUTPUT.inc INCLUDE_DIR THIRDPARTY_DIR
//
// Every header is parsed as cuferry itself would show it to Clang; what its own
// file declares or defines becomes an entry, with what the `#pragma cuferry`
// lines before it say (lib/Headers/README.md). A header that does not parse is
// an error: the build stops rather than losing names.

#include "../../lib/Frontend/CanonicalName.h"
#include "../../lib/Frontend/NvccView.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Pragma.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace clang;
using namespace cuferry;

namespace {

struct PragmaLine {
  unsigned Offset;
  std::string Key, Value;
};

struct Entry {
  std::string Library, Header, Kind, Strength;
  unsigned Since = 0, Until = 0;
};

struct Table {
  std::map<std::string, Entry> Entries;
  std::map<std::string, std::string> Families; // pattern -> library
  std::map<std::string, std::string> Headers;  // header -> library
  /// "cub/", "cuda/__*" -> library, the header that says so.
  std::map<std::string, std::pair<std::string, std::string>> StandIns;
  std::set<std::tuple<std::string, std::string, bool>>
      Features; // name, feature, at each place
  std::map<std::string, std::string> LibraryFeatures;
  std::set<std::string> Settings;
  std::map<std::string, std::string> StringWords; // "libcuda" -> library
  llvm::StringSet<> Done;                         // headers read without error
};

std::vector<std::string> words(llvm::StringRef Text) {
  llvm::SmallVector<llvm::StringRef> Parts;
  llvm::SplitString(Text, Parts, " \t,");
  return {Parts.begin(), Parts.end()};
}

/// "cuda[A-Z]* CUDART_*": a pattern ends with its star, so that a formatter
/// which puts blanks between the tokens changes nothing.
std::vector<std::string> familyPatterns(llvm::StringRef Text) {
  std::vector<std::string> Patterns(1);
  for (char C : Text) {
    if (C == ' ' || C == ',' || C == '\t')
      continue;
    Patterns.back() += C;
    if (C == '*')
      Patterns.emplace_back();
  }
  Patterns.pop_back();
  return Patterns;
}

unsigned parseVersion(llvm::StringRef Text) {
  auto [Major, Minor] = Text.trim().split('.');
  unsigned A = 0, B = 0;
  Major.getAsInteger(10, A);
  Minor.getAsInteger(10, B);
  return A * 100 + B;
}

/// What one translation unit says; turned into entries when it ends.
class Collector : public PPCallbacks {
public:
  Collector(CompilerInstance &CI, llvm::StringRef Include,
            llvm::StringRef Thirdparty, Table &Out)
      : CI(CI), Include(Include), Thirdparty(Thirdparty), Out(Out) {}

  void MacroDefined(const Token &Name, const MacroDirective *MD) override {
    Macros.push_back({Name.getIdentifierInfo()->getName().str(),
                      Name.getLocation(), MD->getMacroInfo()});
  }

  void finishMacros() {
    for (auto &[Name, Loc, Info] : Macros)
      if (!Info->isUsedForHeaderGuard())
        add(Name, Loc, "Macro");
  }

  void pragma(SourceLocation Loc, std::string Key, std::string Value) {
    const SourceManager &SM = CI.getSourceManager();
    auto [FID, Offset] = SM.getDecomposedLoc(Loc);
    if (Key == "family") {
      for (const std::string &P : familyPatterns(Value))
        Out.Families[P] = at(FID, Offset, "library");
    } else if (Key == "headers") {
      for (const std::string &Place : words(Value))
        Out.StandIns[Place] = {at(FID, Offset, "library"), headerOf(Loc)};
    } else if (Key == "predefined" || Key == "setting") {
      Pragmas[FID].push_back({Offset, "predefined", Value});
      for (const std::string &Name : words(Value)) {
        add(Name, Loc, "Macro");
        if (Key == "setting")
          Out.Settings.insert(Name);
      }
      return;
    }
    Pragmas[FID].push_back({Offset, std::move(Key), std::move(Value)});
    if (Pragmas[FID].back().Key == "library") {
      std::string Header = headerOf(Loc);
      if (!Header.empty())
        Out.Headers.try_emplace(Header, Pragmas[FID].back().Value);
    }
  }

  /// Names that a library keeps to itself. PyTorch's extensions do use those of
  /// `at::cuda::detail` (its generator, its index helpers).
  static bool isDetail(llvm::StringRef Name) {
    return Name.contains("detail::") && !Name.starts_with("at::cuda::detail::");
  }

  void add(llvm::StringRef Name, SourceLocation Loc, llvm::StringRef Kind) {
    llvm::StringRef Last = Name.substr(Name.rfind(':') + 1);
    // A single letter (the x of a vector) is nothing that a rule could name.
    if (Last.size() < 2 || Last.starts_with("__cuferry_") || isDetail(Name) ||
        Name.starts_with("std::") || Name.contains("__cuferry_"))
      return;
    Loc = CI.getSourceManager().getExpansionLoc(Loc);
    std::string Header = headerOf(Loc);
    if (Header.empty())
      return;
    auto [FID, Offset] = CI.getSourceManager().getDecomposedLoc(Loc);
    Entry E;
    E.Header = at(FID, Offset, "header");
    if (E.Header.empty())
      E.Header = Header;
    E.Library = at(FID, Offset, "library");
    E.Since = parseVersion(at(FID, Offset, "since"));
    E.Until = parseVersion(at(FID, Offset, "until"));
    std::string As = at(FID, Offset, "kind");
    E.Kind = As == "attribute" ? "Attribute"
             : As == "builtin" ? "Builtin"
                               : Kind.str();
    E.Strength = at(FID, Offset, "strength");
    if (E.Strength.empty() && Kind == "Macro" && isPredefined(FID, Name))
      E.Strength = "distinct";
    if (E.Strength == "none")
      return;
    auto [It, New] = Out.Entries.try_emplace(Name.str(), E);
    // A function that is also a macro (cuMemAlloc) is a function to users; a
    // struct tag that is also a typedef is one type.
    if (!New && It->second.Kind == "Macro" && E.Kind != "Macro")
      It->second = E;
  }

private:
  std::string headerOf(SourceLocation Loc) const {
    const SourceManager &SM = CI.getSourceManager();
    llvm::StringRef File = SM.getFilename(SM.getExpansionLoc(Loc));
    for (llvm::StringRef Root : {Include, Thirdparty})
      if (File.starts_with(Root))
        return File.drop_front(Root.size()).ltrim('/').str();
    return "";
  }

  std::string at(FileID FID, unsigned Offset, llvm::StringRef Key) const {
    auto It = Pragmas.find(FID);
    if (It == Pragmas.end())
      return "";
    for (const PragmaLine &P : llvm::reverse(It->second))
      if (P.Offset <= Offset && P.Key == Key)
        return P.Value;
    return "";
  }

  bool isPredefined(FileID FID, llvm::StringRef Name) const {
    auto It = Pragmas.find(FID);
    if (It == Pragmas.end())
      return false;
    for (const PragmaLine &P : It->second)
      if (P.Key == "predefined" && llvm::is_contained(words(P.Value), Name))
        return true;
    return false;
  }

  struct MacroSeen {
    std::string Name;
    SourceLocation Loc;
    const MacroInfo *Info;
  };

  CompilerInstance &CI;
  llvm::StringRef Include, Thirdparty;
  Table &Out;
  std::map<FileID, std::vector<PragmaLine>> Pragmas;
  std::vector<MacroSeen> Macros;
};

class CuferryPragma : public PragmaHandler {
public:
  explicit CuferryPragma(Collector &C) : PragmaHandler("cuferry"), C(C) {}
  void HandlePragma(Preprocessor &PP, PragmaIntroducer Intro,
                    Token &) override {
    Token Tok;
    PP.LexUnexpandedToken(Tok);
    while (Tok.is(tok::identifier)) {
      std::string Key = PP.getSpelling(Tok), Value;
      PP.LexUnexpandedToken(Tok); // (
      PP.LexUnexpandedToken(Tok);
      int Depth = 0;
      while (Tok.isNot(tok::eod) && !(Tok.is(tok::r_paren) && Depth == 0)) {
        Depth += Tok.is(tok::l_paren) - Tok.is(tok::r_paren);
        if (Tok.hasLeadingSpace())
          Value += ' ';
        Value += PP.getSpelling(Tok);
        PP.LexUnexpandedToken(Tok);
      }
      C.pragma(Intro.Loc, Key, llvm::StringRef(Value).trim().str());
      if (Tok.isNot(tok::eod))
        PP.LexUnexpandedToken(Tok);
    }
  }

private:
  Collector &C;
};

class DeclWalk {
public:
  explicit DeclWalk(Collector &C) : C(C) {}
  void walk(const DeclContext &DC) {
    for (const Decl *D : DC.decls())
      visit(*D);
  }

private:
  void named(const NamedDecl &D, llvm::StringRef Kind) {
    C.add(canonicalName(D), D.getLocation(), Kind);
  }

  void visit(const Decl &D) {
    if (const auto *T = dyn_cast<ClassTemplateDecl>(&D))
      return visit(*T->getTemplatedDecl());
    if (const auto *T = dyn_cast<FunctionTemplateDecl>(&D))
      return visit(*T->getTemplatedDecl());
    if (const auto *T = dyn_cast<TypeAliasTemplateDecl>(&D))
      return visit(*T->getTemplatedDecl());
    if (const auto *T = dyn_cast<VarTemplateDecl>(&D))
      return visit(*T->getTemplatedDecl());
    if (isa<CXXConstructorDecl, CXXDestructorDecl, CXXConversionDecl,
            ClassTemplatePartialSpecializationDecl>(D) ||
        D.isImplicit())
      return;
    if (const auto *L = dyn_cast<LinkageSpecDecl>(&D))
      return walk(*L);
    if (const auto *N = dyn_cast<NamespaceDecl>(&D)) {
      if (N->getName() == "std" && N->getParent()->isTranslationUnit())
        return;
      if (!N->isInline() && !N->isAnonymousNamespace())
        named(*N, "Namespace");
      return walk(*N);
    }
    if (const auto *A = dyn_cast<NamespaceAliasDecl>(&D))
      return named(*A, "Namespace");
    if (const auto *E = dyn_cast<EnumDecl>(&D)) {
      named(*E, "Type");
      for (const EnumConstantDecl *K : E->enumerators())
        named(*K, "Enumerator");
      return;
    }
    if (const auto *R = dyn_cast<RecordDecl>(&D)) {
      if (isa<ClassTemplateSpecializationDecl>(R))
        return;
      // A class that another header only speaks of belongs to the header that
      // defines it.
      if (const RecordDecl *Definition = R->getDefinition();
          Definition && Definition != R)
        return;
      named(*R, "Type");
      return walk(*R);
    }
    if (const auto *U = dyn_cast<UsingDecl>(&D)) {
      for (const UsingShadowDecl *S : U->shadows()) {
        const NamedDecl *T = S->getTargetDecl();
        llvm::StringRef Kind = isa<TypeDecl, ClassTemplateDecl>(T) ? "Type"
                               : isa<EnumConstantDecl>(T) ? "Enumerator"
                               : isa<VarDecl>(T)          ? "Variable"
                                                          : "Function";
        if (!isa<CXXConstructorDecl, UsingShadowDecl>(T))
          C.add(canonicalName(*U), U->getLocation(), Kind);
      }
      return;
    }
    if (const auto *T = dyn_cast<TypedefNameDecl>(&D))
      return named(*T, "Type");
    if (const auto *F = dyn_cast<FieldDecl>(&D))
      return named(*F, "Field");
    if (const auto *I = dyn_cast<IndirectFieldDecl>(&D))
      return named(*I, "Field");
    if (const auto *F = dyn_cast<FunctionDecl>(&D))
      return named(*F, "Function");
    if (const auto *V = dyn_cast<VarDecl>(&D))
      return named(*V, "Variable");
  }

  Collector &C;
};

class Consumer : public ASTConsumer {
public:
  explicit Consumer(Collector &C) : C(C) {}
  void HandleTranslationUnit(ASTContext &Ctx) override {
    DeclWalk(C).walk(*Ctx.getTranslationUnitDecl());
    C.finishMacros();
  }

private:
  Collector &C;
};

class Action : public ASTFrontendAction {
public:
  Action(llvm::StringRef Include, llvm::StringRef Thirdparty, Table &Out)
      : Include(Include), Thirdparty(Thirdparty), Out(Out) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 llvm::StringRef) override {
    auto C = std::make_unique<Collector>(CI, Include, Thirdparty, Out);
    Collector &Ref = *C;
    CI.getPreprocessor().addPPCallbacks(std::move(C));
    CI.getPreprocessor().AddPragmaHandler(new CuferryPragma(Ref));
    return std::make_unique<Consumer>(Ref);
  }

  void EndSourceFileAction() override {
    const SourceManager &SM = getCompilerInstance().getSourceManager();
    if (getCompilerInstance().getDiagnostics().hasErrorOccurred())
      return;
    for (auto It = SM.fileinfo_begin(); It != SM.fileinfo_end(); ++It)
      Out.Done.insert(It->first.getName());
  }

private:
  llvm::StringRef Include, Thirdparty;
  Table &Out;
};

std::vector<std::string> headersIn(llvm::StringRef Root) {
  std::vector<std::string> Names;
  std::error_code EC;
  for (llvm::sys::fs::recursive_directory_iterator I(Root, EC), E;
       I != E && !EC; I.increment(EC))
    if (I->type() == llvm::sys::fs::file_type::regular_file)
      Names.push_back(
          llvm::StringRef(I->path()).drop_front(Root.size()).ltrim('/').str());
  llvm::sort(Names);
  return Names;
}

bool readHeader(const std::string &Name, llvm::StringRef Root,
                llvm::StringRef Include, llvm::StringRef Thirdparty,
                Table &Out) {
  // Third-party headers stand last when users' code is parsed, behind those
  // that are installed; here ours are meant, whatever this machine has.
  std::vector<std::string> Args = {"clang-tool", "-x",       "cuda",
                                   "-std=c++17", "-isystem", Thirdparty.str()};
  for (std::string &F : commonFlags())
    Args.push_back(std::move(F));
  for (std::string &F : cudaSourceFlags(CudaSide::Host, Include, Thirdparty))
    Args.push_back(std::move(F));
  Args.push_back("main.cu");
  auto FS = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::vfs::getRealFileSystem());
  auto Memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  FS->pushOverlay(Memory);
  Memory->addFile(
      "main.cu", 0,
      llvm::MemoryBuffer::getMemBufferCopy("#include <" + Name + ">\n"));
  auto Files = llvm::makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), FS);
  tooling::ToolInvocation Run(
      Args, std::make_unique<Action>(Include, Thirdparty, Out), Files.get());
  return Run.run();
}

std::string strengthOf(const std::string &Name, const Entry &E,
                       const std::map<std::string, std::string> &Families) {
  if (!E.Strength.empty())
    return E.Strength;
  llvm::StringRef Last = llvm::StringRef(Name).substr(Name.rfind(':') + 1);
  bool Qualified = Last.size() != Name.size();
  if (!Qualified && Last.starts_with("__"))
    return "distinct";
  for (const auto &[Pattern, Library] : Families) {
    llvm::StringRef P = Pattern;
    llvm::StringRef Rest = Last;
    bool Fits = true;
    while (!P.empty() && Fits) {
      if (P.consume_front("[A-Z]")) {
        Fits = !Rest.empty() && llvm::isUpper(Rest.front());
        Rest = Rest.drop_front(Fits);
      } else if (P == "*") {
        Rest = P = "";
      } else {
        Fits = Rest.consume_front(P.take_front(1));
        P = P.drop_front();
      }
    }
    if (Fits && Rest.empty() && !Qualified)
      return "distinct";
  }
  if (E.Kind == "Field" || (Qualified && E.Kind == "Function"))
    return "common";
  return "likely";
}

std::string capitalised(std::string S) {
  if (!S.empty())
    S[0] = llvm::toUpper(S[0]);
  return S;
}

/// Reads a file of groups: a line that begins a group, then indented lines of
/// names. \p Head is given each first line and tells whether it is one, \p Use
/// each name, and tells whether some header has it.
template <class HeadFn, class UseFn>
bool readGroups(const std::string &Path, HeadFn Head, UseFn Use) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  if (!Buffer) {
    llvm::errs() << Path << ": " << Buffer.getError().message() << "\n";
    return false;
  }
  bool Ok = true, InGroup = false;
  for (llvm::line_iterator L(**Buffer, /*SkipBlanks=*/true, '#');
       !L.is_at_end(); ++L) {
    auto Say = [&](llvm::StringRef What) {
      llvm::errs() << Path << ":" << L.line_number() << ": " << What << "\n";
      Ok = false;
    };
    if (!L->starts_with(" ")) {
      InGroup = Head(*L);
      if (!InGroup)
        Say("no group begins like that");
      continue;
    }
    for (const std::string &Name : words(*L))
      if (!InGroup || !Use(Name))
        Say("no header has '" + Name + "'");
  }
  return Ok;
}

/// versions.txt (`since 11.2`, then names), over what pragmas say.
bool readVersions(const std::string &Path, Table &Out) {
  unsigned Entry::*Which = nullptr;
  unsigned Version = 0;
  return readGroups(
      Path,
      [&](llvm::StringRef Line) {
        auto [Word, Number] = Line.split(' ');
        Which = Word == "since"   ? &Entry::Since
                : Word == "until" ? &Entry::Until
                                  : nullptr;
        Version = parseVersion(Number);
        return Which && Version;
      },
      [&](const std::string &Name) {
        auto It = Out.Entries.find(Name);
        if (It == Out.Entries.end())
          return false;
        It->second.*Which = Version;
        return true;
      });
}

/// features.txt (`feature graph-nodes`, then names or globs).
bool readFeatures(const std::string &Path, Table &Out) {
  std::string Feature;
  bool EachPlace = false, OfLibrary = false;
  return readGroups(
      Path,
      [&](llvm::StringRef Line) {
        std::vector<std::string> Words = words(Line);
        OfLibrary = Words[0] == "library-feature";
        EachPlace = Words.size() == 3 && Words[2] == "each-place";
        Feature = Words.size() > 1 ? Words[1] : "";
        return (OfLibrary || Words[0] == "feature") &&
               Words.size() == (EachPlace ? 3u : 2u);
      },
      [&](const std::string &Name) {
        if (OfLibrary)
          return Out.LibraryFeatures.try_emplace(Name, Feature).second;
        auto [Before, After] = llvm::StringRef(Name).split('*');
        bool IsGlob = Before.size() != Name.size(), Found = false;
        for (const auto &[Entry, E] : Out.Entries) {
          llvm::StringRef Text = Entry;
          if (IsGlob ? Text.size() + 1 < Name.size() ||
                           !Text.starts_with(Before) || !Text.ends_with(After)
                     : Text != Name)
            continue;
          Found = true;
          Out.Features.insert({Entry, Feature, EachPlace});
        }
        return Found;
      });
}

/// strings.txt (`library cublas`, then words).
bool readStringWords(const std::string &Path, Table &Out) {
  std::string Library;
  return readGroups(
      Path,
      [&](llvm::StringRef Line) {
        auto [Word, Name] = Line.split(' ');
        Library = Name.str();
        return Word == "library" && !Library.empty();
      },
      [&](const std::string &Word) {
        return Out.StringWords.try_emplace(Word, Library).second;
      });
}

} // namespace

int main(int Argc, char **Argv) {
  if (Argc != 4) {
    llvm::errs() << "usage: vocabulary-generator OUTPUT INCLUDE THIRDPARTY\n";
    return 2;
  }
  llvm::StringRef Include = Argv[2], Thirdparty = Argv[3];
  Table Out;
  bool Ok = true;
  for (llvm::StringRef Root : {Include, Thirdparty})
    for (const std::string &Name : headersIn(Root))
      // A header that another one has already brought in whole needs no
      // translation unit of its own.
      if (!Out.Done.contains((Root + "/" + Name).str()))
        if (!readHeader(Name, Root, Include, Thirdparty, Out)) {
          llvm::errs() << Root << "/" << Name << ": does not parse\n";
          Ok = false;
        }
  std::string Folder = llvm::sys::path::parent_path(Include).str();
  if (!Ok || !readVersions(Folder + "/versions.txt", Out) ||
      !readFeatures(Folder + "/features.txt", Out) ||
      !readStringWords(Folder + "/strings.txt", Out))
    return 1;

  std::error_code EC;
  llvm::raw_fd_ostream OS(Argv[1], EC);
  if (EC) {
    llvm::errs() << Argv[1] << ": " << EC.message() << "\n";
    return 1;
  }
  OS << "// Made by vocabulary-generator from lib/Headers.\n#ifdef ENTRY\n";
  for (const auto &[Name, E] : Out.Entries)
    OS << "ENTRY(\"" << Name << "\", \"" << E.Library << "\", \"" << E.Header
       << "\", " << E.Kind << ", "
       << capitalised(strengthOf(Name, E, Out.Families)) << ", " << E.Since
       << ", " << E.Until << ")\n";
  OS << "#endif\n#ifdef FAMILY\n";
  for (const auto &[Pattern, Library] : Out.Families)
    OS << "FAMILY(\"" << Pattern << "\", \"" << Library << "\")\n";
  OS << "#endif\n#ifdef HEADER\n";
  for (llvm::StringRef Root : {Include, Thirdparty})
    for (const std::string &Name : headersIn(Root)) {
      auto It = Out.Headers.find(Name);
      if (It == Out.Headers.end()) {
        llvm::errs() << Root << "/" << Name
                     << ": no `#pragma cuferry library(..)`\n";
        Ok = false;
      } else if (It->second != "neutral" &&
                 !llvm::sys::path::filename(Name).starts_with("__cuferry_")) {
        OS << "HEADER(\"" << Name << "\", \"" << It->second << "\")\n";
      }
    }
  OS << "#endif\n#ifdef STAND_IN\n";
  for (const auto &[Place, Of] : Out.StandIns) {
    if (Out.Headers.contains(Place)) {
      llvm::errs() << Of.second << ": headers(" << Place
                   << "): there is such a header\n";
      Ok = false;
    }
    OS << "STAND_IN(\"" << Place << "\", \"" << Of.first << "\", \""
       << Of.second << "\")\n";
  }
  OS << "#endif\n#ifdef SETTING\n";
  for (const std::string &Name : Out.Settings)
    OS << "SETTING(\"" << Name << "\")\n";
  OS << "#endif\n#ifdef STRING_WORD\n";
  for (const auto &[Word, Library] : Out.StringWords)
    OS << "STRING_WORD(\"" << Word << "\", \"" << Library << "\")\n";
  OS << "#endif\n#ifdef FEATURE\n";
  for (const auto &[Name, Feature, EachPlace] : Out.Features)
    OS << "FEATURE(\"" << Name << "\", \"" << Feature << "\", " << EachPlace
       << ")\n";
  OS << "#endif\n#ifdef LIBRARY_FEATURE\n";
  for (const auto &[Library, Feature] : Out.LibraryFeatures)
    OS << "LIBRARY_FEATURE(\"" << Library << "\", \"" << Feature << "\")\n";
  OS << "#endif\n";
  return Ok ? 0 : 1;
}
