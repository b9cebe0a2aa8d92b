//===- BuildReader.cpp - the section `build` ------------------------------===//

#include "BuildReader.h"
#include "Glob.h"
#include "Keys.h"
#include "NodeReader.h"
#include "SdkRange.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

static bool isWordStart(char C) { return llvm::isAlpha(C) || C == '_'; }

static size_t wordLength(StringRef Text) {
  size_t N = 0;
  while (N < Text.size() &&
         (llvm::isAlnum(Text[N]) || Text[N] == '_' || Text[N] == '-'))
    ++N;
  // A hole's name does not end in a dash: "$a-$b".
  while (N && Text[N - 1] == '-')
    --N;
  return N;
}

/// `set(CUDA_NVCC_FLAGS $flags...)` into the command and its arguments.
static bool readCommandPattern(StringRef Text, Position At, BuildRule &R,
                               Problems &P) {
  size_t Open = Text.find('(');
  if (!Text.ends_with(")")) {
    P.error(At, "the pattern '{0}' does not end with ')'",
            "模式“{0}”没有以“)”结尾", Text);
    return false;
  }
  R.IsPattern = true;
  R.Name = Text.take_front(Open).trim().lower();
  llvm::SmallVector<StringRef> Words;
  llvm::SplitString(Text.slice(Open + 1, Text.size() - 1), Words);
  for (auto [Index, Word] : llvm::enumerate(Words)) {
    PatternArg Arg;
    Arg.What = PatternArg::Literal;
    StringRef Name = Word;
    if (Name.size() > 1 && Name[0] == '$' && isWordStart(Name[1])) {
      Name = Name.drop_front();
      Arg.What = PatternArg::Hole;
      if (Name.consume_back("..."))
        Arg.What = PatternArg::Rest;
      if (Arg.What == PatternArg::Rest && Index + 1 != Words.size()) {
        P.error(At, "'{0}' must be the last argument",
                "“{0}”必须是最后一个参数", Word);
        return false;
      }
    }
    Arg.Name = Name.str();
    R.Args.push_back(std::move(Arg));
  }
  return true;
}

/// Text with holes. What CMake itself writes with a dollar stays: ${X},
/// $ENV{X}, $<..>.
static void readPieces(StringRef Text, Position At, BuildRule &R, Problems &P) {
  std::string Literal;
  auto Flush = [&] {
    if (!Literal.empty())
      R.Pieces.push_back({TemplatePiece::Literal, std::move(Literal)});
    Literal.clear();
  };
  for (size_t I = 0; I < Text.size(); ++I) {
    StringRef Rest = Text.drop_front(I);
    if (Rest.starts_with("$$")) {
      Literal += '$';
      ++I;
      continue;
    }
    size_t Length = Rest.size() > 1 && Rest[0] == '$' && isWordStart(Rest[1])
                        ? wordLength(Rest.drop_front())
                        : 0;
    StringRef Name = Rest.substr(1, Length);
    if (!Length || Rest.drop_front(1 + Length).starts_with("{")) {
      Literal += Text[I];
      continue;
    }
    const PatternArg *Arg = nullptr;
    for (const PatternArg &A : R.Args)
      if (A.What != PatternArg::Literal && A.Name == Name)
        Arg = &A;
    if (!Arg) {
      P.error(At, "'${0}' is no hole of the pattern",
              "“${0}”不是该模式中的占位符", Name);
      return;
    }
    Flush();
    bool IsRest = Arg->What == PatternArg::Rest;
    R.Pieces.push_back(
        {IsRest ? TemplatePiece::Rest : TemplatePiece::Hole, Name.str()});
    I += Length;
    if (IsRest && Text.drop_front(I + 1).starts_with("..."))
      I += 3;
  }
  Flush();
}

namespace {

class BuildSectionReader {
public:
  BuildSectionReader(const FileContext &In, std::vector<BuildRule> &Out)
      : In(In), P(In.P), Out(Out) {}

  void read(const YamlNode &N, StringRef What, ScriptLanguage Language,
            BuildSection Section) {
    if (N.What != YamlNode::Mapping) {
      P.error(N.At, "'{0}' must be a mapping", "“{0}”必须是映射", What);
      return;
    }
    for (const YamlEntry &Entry : N.Entries)
      if (isSelected(Entry.Value, In))
        readEntry(Entry, Language, Section);
  }

private:
  void readEntry(const YamlEntry &Entry, ScriptLanguage Language,
                 BuildSection Section) {
    BuildRule R;
    R.Language = Language;
    R.Section = Section;
    R.Name = Entry.Key;
    R.Basis = In.DefaultEvidence;
    R.Origin = In.origin(Entry.At);
    if (StringRef(R.Name).count('*') > 1)
      P.error(Entry.At, "'{0}' has more than one '*'", "“{0}”含有不止一个“*”",
              R.Name);
    if (Section == BuildSection::Command) {
      if (StringRef(Entry.Key).contains('(')) {
        if (!readCommandPattern(Entry.Key, Entry.At, R, P))
          return;
      } else {
        R.Name = StringRef(R.Name).lower();
      }
    }
    if (Entry.Value.What == YamlNode::Mapping)
      readMapping(Entry.Value, R);
    else
      R.To = readString(Entry.Value, Entry.Key, P);
    if (R.To && isGlob(*R.To) && (R.IsPattern || !isGlob(R.Name)))
      P.error(Entry.Value.At, "'*' stands for what the '*' on the left matches",
              "“*”表示左侧的“*”所匹配的内容，左侧须有“*”");
    if (R.IsPattern && R.To) {
      readPieces(StringRef(*R.To).rtrim("\n"), Entry.Value.At, R, P);
      R.To = StringRef(*R.To).rtrim("\n").str();
    }
    Out.push_back(std::move(R));
  }

  void readMapping(const YamlNode &N, BuildRule &R) {
    if (!checkMapping(N, R.Name, keys::BuildEntry, P))
      return;
    unsigned Actions = 0;
    if (const YamlNode *V = N.find("to")) {
      R.To = readString(*V, "to", P);
      ++Actions;
    }
    if (const YamlNode *V = N.find("keep"))
      Actions += R.Keep = readBool(*V, "keep", P);
    if (const YamlNode *V = N.find("unsupported"))
      Actions += R.Unsupported = readBool(*V, "unsupported", P);
    if (Actions != 1)
      P.error(N.At, "'{0}' has exactly one of to, keep and unsupported",
              "“{0}”须恰有 to、keep、unsupported 之一", R.Name);
    for (auto [Key, Target] :
         {std::pair<StringRef, std::string *>("add", &R.Add),
          {"needs", &R.Needs},
          {"value", &R.Value}})
      if (const YamlNode *V = N.find(Key))
        *Target = StringRef(readString(*V, Key, P)).rtrim("\n").str();
    if (const YamlNode *V = N.find("when"))
      R.WithCudaSources = readWord(*V, "when", keys::BuildWhen, P).has_value();
    if (const YamlNode *V = N.find("review"))
      R.Review = readText(*V, "review", P);
    if (const YamlNode *V = N.find("because"))
      R.Because = readText(*V, "because", P);
    else if (R.Unsupported)
      P.error(N.At, "'{0}' is unsupported and needs a 'because'",
              "“{0}”标为不支持，需要“because”", R.Name);
    if (const YamlNode *V = N.find("instead"))
      R.Instead = readText(*V, "instead", P);
    if (const YamlNode *V = N.find("effort"))
      R.Cost = readEffort(*V, P);
    if (const YamlNode *V = N.find("evidence"))
      R.Basis = readEvidence(*V, P);
  }

  const FileContext &In;
  Problems &P;
  std::vector<BuildRule> &Out;
};

} // namespace

void readBuild(const YamlNode &N, const FileContext &In,
               std::vector<BuildRule> &Out) {
  if (!checkMapping(N, "build", keys::Build, In.P))
    return;
  BuildSectionReader Reader(In, Out);
  if (const YamlNode *V = N.find("toolkit"))
    Reader.read(*V, "toolkit", ScriptLanguage::Any, BuildSection::Toolkit);
  if (const YamlNode *V = N.find("tools"))
    Reader.read(*V, "tools", ScriptLanguage::Any, BuildSection::Tool);

  auto Sections =
      [&](StringRef Key, ScriptLanguage Language,
          llvm::ArrayRef<StringRef> Known,
          std::initializer_list<std::pair<StringRef, BuildSection>> All) {
        const YamlNode *V = N.find(Key);
        if (!V || !checkMapping(*V, Key, Known, In.P))
          return;
        for (auto [Name, Section] : All)
          if (const YamlNode *S = V->find(Name))
            Reader.read(*S, Name, Language, Section);
      };
  Sections("cmake", ScriptLanguage::CMake, keys::BuildCMake,
           {{"commands", BuildSection::Command},
            {"packages", BuildSection::Package},
            {"languages", BuildSection::Language},
            {"targets", BuildSection::Target},
            {"variables", BuildSection::Variable},
            {"properties", BuildSection::Property},
            {"expressions", BuildSection::Expression},
            {"features", BuildSection::Feature}});
  Sections("make", ScriptLanguage::Make, keys::BuildVariables,
           {{"variables", BuildSection::Variable}});
  Sections("shell", ScriptLanguage::Shell, keys::BuildVariables,
           {{"variables", BuildSection::Variable}});
  Sections("python", ScriptLanguage::Python, keys::BuildPython,
           {{"names", BuildSection::Name}, {"keys", BuildSection::Key}});
}

const BuildRule *RulePack::build(ScriptLanguage Language, BuildSection Section,
                                 StringRef Name) const {
  const BuildRule *Best = nullptr;
  bool BestIsGlob = true;
  for (const BuildRule &R : Build) {
    if (R.Section != Section || R.IsPattern ||
        (R.Language != ScriptLanguage::Any && R.Language != Language))
      continue;
    bool IsGlobRule = isGlob(R.Name);
    if (IsGlobRule ? !matchGlob(R.Name, Name) : R.Name != Name)
      continue;
    if (Best && R.Depth > Best->Depth)
      break;
    if (!Best || (BestIsGlob && !IsGlobRule) ||
        (BestIsGlob && IsGlobRule && R.Name.size() > Best->Name.size())) {
      Best = &R;
      BestIsGlob = IsGlobRule;
    }
  }
  return Best;
}

} // namespace cuferry
