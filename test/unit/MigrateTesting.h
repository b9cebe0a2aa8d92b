//===- MigrateTesting.h - small source models and packs for tests -*- C++ -*-=//
//
// Builds source models from a few lines of text without Clang, and packs from a
// few lines of YAML.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TEST_UNIT_MIGRATETESTING_H
#define CUFERRY_TEST_UNIT_MIGRATETESTING_H

#include "cuferry/Migrate.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "gtest/gtest.h"

namespace cuferry::testing_support {

/// A folder tree in memory.
inline llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem>
filesOf(std::initializer_list<std::pair<std::string, std::string>> Files) {
  auto FS = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const auto &[Path, Content] : Files)
    FS->addFile("/rules/" + Path, 0,
                llvm::MemoryBuffer::getMemBufferCopy(Content));
  return FS;
}

inline std::string manifest(const std::string &Name,
                            const std::string &More = "") {
  return "schema: 1\npack: " + Name +
         "\ntitle: { en: Target, zh: 目标 }\nmodel: cuda-like\n" + More;
}

inline std::vector<std::string> messagesOf(const PackLoad &Load) {
  std::vector<std::string> Out;
  for (const RuleDiagnostic &D : Load.Diagnostics)
    Out.push_back(formatDiagnostic(D));
  return Out;
}

inline PackLoad
load(std::initializer_list<std::pair<std::string, std::string>> Files,
     const std::string &Name = "p", const std::string &Sdk = "",
     const std::string &Arch = "") {
  auto FS = filesOf(Files);
  return loadRulePack(Name, {"/rules"}, *FS, Sdk, Arch);
}

/// A pack whose pack.yaml ends with \p More; it must be without errors.
inline std::shared_ptr<const RulePack> pack(const std::string &More) {
  PackLoad Load = load({{"p/pack.yaml", manifest("p", More)}});
  EXPECT_TRUE(Load.Pack) << llvm::join(messagesOf(Load), "\n");
  return Load.Pack ? Load.Pack : std::make_shared<RulePack>();
}

/// One file; mentions are added by the token they name, in file order.
class FileBuilder {
public:
  explicit FileBuilder(std::string Content, std::string Path = "a.cu") {
    File.Path = std::move(Path);
    File.Content = std::move(Content);
  }

  /// Adds the \p Nth occurrence (from 0) of \p Token as a confirmed mention of
  /// the runtime; its call is found by its brackets.
  Mention &mention(const std::string &Token, unsigned Nth = 0) {
    size_t At = 0;
    for (unsigned I = 0;; ++I, ++At) {
      At = File.Content.find(Token, At);
      if (At == std::string::npos) {
        ADD_FAILURE() << "no " << Token;
        At = 0;
      }
      if (I == Nth)
        break;
    }
    Mention M;
    M.Place = range(At, At + Token.size());
    M.Name = M.Spelling = Token;
    M.Library = "runtime";
    M.Sure = Certainty::Confirmed;
    if (At + Token.size() < File.Content.size() &&
        File.Content[At + Token.size()] == '(')
      M.CallIndex = addCall(At, At + Token.size());
    File.Mentions.push_back(M);
    return File.Mentions.back();
  }

  /// The launch whose kernel is \p Kernel.
  Mention &launch(const std::string &Kernel) {
    size_t Begin = File.Content.find(Kernel + "<<<");
    size_t Open = Begin + Kernel.size();
    size_t Close = File.Content.find(">>>", Open);
    Mention M;
    M.Place = range(Open, Close + 3);
    M.Name = "launch";
    M.Spelling = File.Content.substr(Open, Close + 3 - Open);
    M.Kind = MentionKind::Launch;
    M.Sure = Certainty::Confirmed;
    M.CallIndex = addCall(Begin, Close + 3);
    Call &C = File.Calls.back();
    C.Callee = range(Begin, Open);
    C.Config = arguments(Open + 3, Close);
    File.Mentions.push_back(M);
    return File.Mentions.back();
  }

  /// The \p Header of an #include.
  Mention &include(const std::string &Header) {
    Mention &M = mention(Header);
    M.Place = range(M.Place.Offset - 1, M.Place.end() + 1);
    M.Spelling = File.Content.substr(M.Place.Offset, M.Place.Length);
    M.Name = "<" + Header + ">";
    M.Kind = MentionKind::Include;
    return M;
  }

  /// The access \p Base \p Operator \p Field to a field named \p Name.
  Mention &field(const std::string &Base, const std::string &Operator,
                 const std::string &Field, const std::string &Name) {
    size_t At = File.Content.find(Base + Operator + Field);
    size_t Member = At + Base.size() + Operator.size();
    Mention M;
    M.Place = range(Member, Member + Field.size());
    M.Name = Name;
    M.Spelling = Field;
    M.Kind = MentionKind::Field;
    M.Library = "runtime";
    M.Sure = Certainty::Confirmed;
    M.Base = range(At, At + Base.size());
    M.Access = range(At, Member + Field.size());
    File.Mentions.push_back(M);
    return File.Mentions.back();
  }

  void projectInclude(const std::string &Written, const std::string &Target) {
    size_t At = File.Content.find(Written);
    File.Includes.push_back({range(At, At + Written.size()), Written, Target});
  }

  SourceFile done() {
    llvm::sort(File.Mentions, [](const Mention &A, const Mention &B) {
      return std::tie(A.Place.Offset, A.Name) <
             std::tie(B.Place.Offset, B.Name);
    });
    return std::move(File);
  }

  SourceFile File;

private:
  static Range range(size_t Begin, size_t End) {
    return {uint32_t(Begin), uint32_t(End - Begin)};
  }

  int32_t addCall(size_t Begin, size_t Open) {
    llvm::StringRef Text = File.Content;
    size_t Close = Open;
    for (int Depth = 0; Close < Text.size(); ++Close) {
      Depth += Text[Close] == '(';
      Depth -= Text[Close] == ')';
      if (Depth == 0)
        break;
    }
    Call C;
    C.Whole = range(Begin, Close + 1);
    C.Callee = range(Begin, Open);
    C.Args = arguments(Open + 1, Close);
    if (Text.drop_front(Close + 1).starts_with(";"))
      C.Statement = range(Begin, Close + 2);
    File.Calls.push_back(C);
    return File.Calls.size() - 1;
  }

  std::vector<Argument> arguments(size_t Begin, size_t End) {
    std::vector<Argument> Out;
    llvm::StringRef Text = File.Content;
    if (Text.slice(Begin, End).trim().empty())
      return Out;
    int Depth = 0;
    for (size_t I = Begin; I <= End; ++I) {
      if (I < End && (Text[I] == '(' || Text[I] == '{'))
        ++Depth;
      if (I < End && (Text[I] == ')' || Text[I] == '}'))
        --Depth;
      if (I != End && (Text[I] != ',' || Depth))
        continue;
      llvm::StringRef Part = Text.slice(Begin, I);
      size_t Left = Begin + (Part.size() - Part.ltrim().size());
      Argument A;
      A.Text = range(Left, Left + Part.trim().size());
      A.Pure = Part.find_first_of("(=") == llvm::StringRef::npos &&
               !Part.contains("++");
      if (Part.trim().starts_with("cuda") && A.Pure)
        A.Symbol = Part.trim().str();
      Out.push_back(A);
      Begin = I + 1;
    }
    return Out;
  }
};

struct Migrated {
  Migration Result;
  std::vector<std::string> Contents;

  const std::string &text() const { return Contents[0]; }
  const Finding &finding(size_t Index) const {
    return Result.Files[0].Findings.at(Index);
  }
  const Finding &finding(llvm::StringRef Name) const {
    for (const Finding &F : Result.Files[0].Findings)
      if (F.What.Name == Name)
        return F;
    ADD_FAILURE() << "no finding for " << Name.str();
    return Result.Files[0].Findings[0];
  }
};

inline Migrated run(std::vector<SourceFile> Files, const RulePack &Pack,
                    const MigrateOptions &Options = {}) {
  SourceModel Model;
  Model.Files = std::move(Files);
  Migrated Out{migrate(Model, Pack, Options), {}};
  for (auto [File, Done] : llvm::zip(Model.Files, Out.Result.Files)) {
    uint32_t End = 0;
    for (const Edit &E : Done.Edits) {
      EXPECT_LE(End, E.Where.Offset);
      End = E.Where.end();
    }
    EXPECT_GE(Done.Findings.size(), File.Mentions.size());
    Out.Contents.push_back(applyEdits(File.Content, Done.Edits));
  }
  return Out;
}

inline Migrated run(FileBuilder &File, const RulePack &Pack,
                    const MigrateOptions &Options = {}) {
  return run(std::vector<SourceFile>{File.done()}, Pack, Options);
}

} // namespace cuferry::testing_support

#endif // CUFERRY_TEST_UNIT_MIGRATETESTING_H
