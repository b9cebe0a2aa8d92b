//===- SectionReader.cpp - naming, headers, features, examples ------------===//

#include "SectionReader.h"
#include "Glob.h"
#include "Keys.h"
#include "NodeReader.h"
#include "PatternReader.h"
#include "SdkRange.h"
#include "cuferry/KernelTraits.h"
#include "cuferry/Vocabulary.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

/// The elements of the list \p N that are mappings with the keys \p Known.
template <typename Function>
static void forEachEntry(const YamlNode &N, StringRef What,
                         llvm::ArrayRef<StringRef> Known, Problems &P,
                         Function Read) {
  if (N.What != YamlNode::Sequence) {
    P.error(N.At, "'{0}' must be a list", "“{0}”必须是列表", What);
    return;
  }
  for (const YamlNode &Item : N.Items)
    if (checkMapping(Item, What, Known, P))
      Read(Item);
}

static void checkKind(const LocatedString &Kind, Problems &P) {
  std::vector<StringRef> Known;
  for (unsigned K = 0; K <= unsigned(MentionKind::Text); ++K)
    Known.push_back(mentionKindName(MentionKind(K)));
  if (!llvm::is_contained(Known, Kind.Value))
    P.error(Kind.At, "unknown kind '{0}'{1}", "未知的种类“{0}”{1}", Kind.Value,
            didYouMean(Kind.Value, Known));
}

void readNamings(const YamlNode &N, const FileContext &In,
                 std::vector<Naming> &Out) {
  Problems &P = In.P;
  forEachEntry(N, "naming", keys::Naming, P, [&](const YamlNode &Entry) {
    if (!isSelected(Entry, In))
      return;
    Naming Result;
    Result.Origin = In.origin(Entry.At);
    Result.Basis = Evidence{EvidenceLevel::Naming, ""};
    for (auto [Key, Target] :
         {std::pair<StringRef, std::string *>("from", &Result.From),
          {"to", &Result.To}}) {
      const YamlNode *Value = Entry.find(Key);
      if (!Value) {
        P.error(Entry.At, "a naming needs '{0}'", "命名规律需要“{0}”", Key);
        continue;
      }
      *Target = readString(*Value, Key, P);
      if (Value->What == YamlNode::Scalar && !isNameLike(*Target, true))
        P.error(Value->At, "'{0}' is not a name with one '*'",
                "“{0}”不是带一个“*”的名称", *Target);
      else if (Value->What == YamlNode::Scalar && !isGlob(*Target))
        P.error(
            Value->At,
            "'{0}' needs one '*'; use 'rename' in 'rules' for a single name",
            "“{0}”需要一个“*”；单个名称请用“rules”中的“rename”", Key);
    }
    for (auto [Key, Target] :
         {std::pair<StringRef, std::vector<std::string> *>("in", &Result.In),
          {"kinds", &Result.Kinds},
          {"except", &Result.Except}}) {
      const YamlNode *Value = Entry.find(Key);
      if (!Value)
        continue;
      for (LocatedString &S : readStrings(*Value, Key, P)) {
        if (Key == "kinds")
          checkKind(S, P);
        if (Key == "except" && !isNameLike(S.Value, true))
          P.error(S.At, "'{0}' is not a name or a name with one '*'",
                  "“{0}”不是名称，也不是带一个“*”的名称", S.Value);
        Target->push_back(std::move(S.Value));
      }
    }
    if (const YamlNode *Value = Entry.find("only-listed"))
      Result.OnlyListed = readBool(*Value, "only-listed", P);
    if (const YamlNode *Value = Entry.find("evidence"))
      Result.Basis = readEvidence(*Value, P);
    Out.push_back(std::move(Result));
  });
}

static void readHeaderTargets(const YamlNode &N, HeaderRule &H, Problems &P) {
  for (LocatedString &S : readStrings(N, H.Header, P)) {
    StringRef Target = S.Value;
    if (Target.empty() || Target.find_first_of("<>\"\n") != StringRef::npos)
      P.error(S.At, "a header is written without brackets, not '{0}'",
              "头文件不带括号，不应写作“{0}”", Target);
    if (isGlob(Target) && (!isGlob(H.Header) || Target.count('*') > 1))
      P.error(S.At, "'*' stands for what the '*' on the left matches",
              "“*”表示左侧的“*”所匹配的内容，左侧须有“*”");
    H.Targets.push_back(std::move(S.Value));
  }
}

static void readHeaderMapping(const YamlNode &N, HeaderRule &H, Problems &P) {
  checkMapping(N, "header", keys::Header, P);
  unsigned Actions = 0;
  if (const YamlNode *V = N.find("to")) {
    readHeaderTargets(*V, H, P);
    ++Actions;
  }
  if (const YamlNode *V = N.find("keep"))
    Actions += H.Keep = readBool(*V, "keep", P);
  if (const YamlNode *V = N.find("unsupported"))
    Actions += H.Unsupported = readBool(*V, "unsupported", P);
  if (Actions != 1)
    P.error(N.At, "a header has exactly one of to, keep and unsupported",
            "头文件须恰有 to、keep、unsupported 之一");
  if (const YamlNode *V = N.find("review"))
    H.Review = readText(*V, "review", P);
  if (const YamlNode *V = N.find("because"))
    H.Because = readText(*V, "because", P);
  else if (H.Unsupported)
    P.error(N.At, "an unsupported header needs a 'because'",
            "标为不支持的头文件需要“because”");
  if (const YamlNode *V = N.find("instead"))
    H.Instead = readText(*V, "instead", P);
  if (const YamlNode *V = N.find("effort"))
    H.Cost = readEffort(*V, P);
  if (const YamlNode *V = N.find("evidence"))
    H.Basis = readEvidence(*V, P);
}

void readHeaders(const YamlNode &N, const FileContext &In,
                 std::vector<HeaderRule> &Out) {
  Problems &P = In.P;
  if (N.What != YamlNode::Mapping) {
    P.error(N.At, "'headers' must be a mapping", "“headers”必须是映射");
    return;
  }
  for (const YamlEntry &Entry : N.Entries) {
    if (!isSelected(Entry.Value, In))
      continue;
    HeaderRule H;
    H.Header = Entry.Key;
    H.Basis = In.DefaultEvidence;
    H.Origin = In.origin(Entry.At);
    StringRef Name = H.Header;
    if (Name.empty() || Name.count('*') > 1 ||
        Name.find_first_of("<>\"\n") != StringRef::npos)
      P.error(Entry.At,
              "a header is written without brackets and with at most one '*', "
              "not '{0}'",
              "头文件不带括号且至多一个“*”，不应写作“{0}”", Name);
    if (Entry.Value.What == YamlNode::Null)
      P.error(Entry.At, "write [] to drop the line of '{0}'",
              "要删去“{0}”一行，请写 []", Name);
    else if (Entry.Value.What == YamlNode::Mapping)
      readHeaderMapping(Entry.Value, H, P);
    else
      readHeaderTargets(Entry.Value, H, P);
    Out.push_back(std::move(H));
  }
}

/// Appends the words of the list at \p Key, which must be traits of kernels.
static void readTraits(const YamlNode &Entry, StringRef Key,
                       std::vector<std::string> &Out, Problems &P) {
  const YamlNode *N = Entry.find(Key);
  if (!N)
    return;
  for (LocatedString &S : readStrings(*N, Key, P)) {
    if (!llvm::is_contained(kernelTraits(), S.Value))
      P.error(S.At, "no kernel is called '{0}'{1}",
              "没有名为“{0}”的核函数特征{1}", S.Value,
              didYouMean(S.Value, kernelTraits()));
    Out.push_back(std::move(S.Value));
  }
}

void readDossiers(const YamlNode &N, const FileContext &In,
                  std::vector<DossierRule> &Out) {
  Problems &P = In.P;
  forEachEntry(N, "dossiers", keys::Dossier, P, [&](const YamlNode &Entry) {
    if (!isSelected(Entry, In))
      return;
    DossierRule D;
    D.Origin = In.origin(Entry.At);
    D.Basis = In.DefaultEvidence;
    readTraits(Entry, "has", D.Has, P);
    readTraits(Entry, "lacks", D.Lacks, P);
    for (auto [Key, Target] :
         {std::pair<StringRef, Text *>("scheme", &D.Scheme), {"api", &D.Api}})
      if (const YamlNode *V = Entry.find(Key))
        *Target = readText(*V, Key, P);
      else
        P.error(Entry.At, "a dossier needs '{0}'", "重写说明需要“{0}”", Key);
    if (const YamlNode *V = Entry.find("effort"))
      D.Cost = readEffort(*V, P);
    if (const YamlNode *V = Entry.find("evidence"))
      D.Basis = readEvidence(*V, P);
    Out.push_back(std::move(D));
  });
}

void readExamples(const YamlNode &N, const FileContext &In,
                  std::vector<PackExample> &Out) {
  forEachEntry(N, "examples", keys::Example, In.P, [&](const YamlNode &Entry) {
    PackExample Example;
    Example.Origin = In.origin(Entry.At);
    if (const YamlNode *Value = Entry.find("file"))
      Example.File = readString(*Value, "file", In.P);
    for (auto [Key, Target] :
         {std::pair<StringRef, std::string *>("before", &Example.Before),
          {"after", &Example.After}}) {
      if (const YamlNode *Value = Entry.find(Key))
        *Target = readString(*Value, Key, In.P);
      else
        In.P.error(Entry.At, "an example needs '{0}'", "示例需要“{0}”", Key);
    }
    Out.push_back(std::move(Example));
  });
}

} // namespace cuferry
