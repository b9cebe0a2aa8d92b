//===- FeatureReader.cpp - the `features` of a pack -----------------------===//

#include "Keys.h"
#include "NodeReader.h"
#include "Quantity.h"
#include "SdkRange.h"
#include "SectionReader.h"
#include "cuferry/Features.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

/// What mentions of \p Feature, or of its members, may carry.
std::vector<StringRef> valuesOf(StringRef Feature) {
  std::vector<StringRef> Names;
  for (const FeatureInfo &F : features::all()) {
    if (F.Name != Feature && F.Parent != Feature)
      continue;
    llvm::SmallVector<StringRef> Parts;
    F.Values.split(Parts, ',', -1, /*KeepEmpty=*/false);
    for (StringRef Part : Parts)
      if (!llvm::is_contained(Names, Part.trim()))
        Names.push_back(Part.trim());
  }
  return Names;
}

class Reader {
public:
  Reader(StringRef Feature, Problems &P) : Feature(Feature), P(P) {}

  void readWhere(const YamlNode &N) {
    if (N.What != YamlNode::Mapping) {
      P.error(N.At, "'where' must be a mapping", "“where”必须是映射");
      return;
    }
    std::vector<StringRef> Values = valuesOf(Feature);
    for (const YamlEntry &Entry : N.Entries) {
      if (Entry.Key == "device") {
        readDevice(Entry.Value);
        continue;
      }
      if (!llvm::is_contained(Values, Entry.Key))
        P.error(Entry.At, "feature '{0}' carries no '{1}'{2}",
                "特性“{0}”没有“{1}”这一项{2}", Feature, Entry.Key,
                didYouMean(Entry.Key, Values));
      else
        readSubject(Entry, /*OfDevice=*/false);
    }
  }

  std::vector<FeatureCondition> take() { return std::move(Out); }

private:
  void readDevice(const YamlNode &N) {
    if (N.What != YamlNode::Mapping) {
      P.error(N.At, "'device' must be a mapping", "“device”必须是映射");
      return;
    }
    for (const YamlEntry &Entry : N.Entries)
      if (!llvm::is_contained(keys::DeviceFacts, Entry.Key))
        P.error(Entry.At, "no fact of 'device' is called '{0}'{1}",
                "“device”中没有名为“{0}”的项{1}", Entry.Key,
                didYouMean(Entry.Key, keys::DeviceFacts));
      else
        readSubject(Entry, /*OfDevice=*/true);
  }

  void add(StringRef Subject, bool OfDevice, FeatureCondition::Kind What,
           bool Negated, const YamlNode &N) {
    FeatureCondition C;
    C.What = What;
    C.Subject = Subject.str();
    C.OfDevice = OfDevice;
    C.Negated = Negated;
    for (LocatedString &S : readStrings(N, Subject, P)) {
      if (What != FeatureCondition::Is && !quantity(S.Value) &&
          !llvm::is_contained(keys::DeviceFacts, S.Value))
        P.error(S.At, "'{0}' is neither a number nor a fact of 'device'{1}",
                "“{0}”既不是数字，也不是“device”中的项{1}", S.Value,
                didYouMean(S.Value, keys::DeviceFacts));
      C.Alternatives.push_back(std::move(S.Value));
    }
    if (C.Alternatives.empty() ||
        (What != FeatureCondition::Is && C.Alternatives.size() != 1))
      P.error(N.At, "'{0}' needs {1}", "“{0}”需要{1}", Subject,
              What == FeatureCondition::Is
                  ? Text{"an alternative", "一个候选值"}
                  : Text{"one limit", "恰好一个界限"});
    Out.push_back(std::move(C));
  }

  void readSubject(const YamlEntry &Entry, bool OfDevice) {
    const YamlNode &N = Entry.Value;
    if (N.What != YamlNode::Mapping) {
      add(Entry.Key, OfDevice, FeatureCondition::Is, false, N);
      return;
    }
    if (N.Entries.empty())
      P.error(N.At, "an empty condition", "条件为空");
    checkMapping(N, Entry.Key, keys::FeatureCondition, P);
    for (const YamlEntry &Test : N.Entries) {
      if (Test.Key == "not")
        add(Entry.Key, OfDevice, FeatureCondition::Is, true, Test.Value);
      else if (Test.Key == "over" || Test.Key == "under")
        add(Entry.Key, OfDevice,
            Test.Key == "over" ? FeatureCondition::Over
                               : FeatureCondition::Under,
            false, Test.Value);
    }
  }

  StringRef Feature;
  Problems &P;
  std::vector<FeatureCondition> Out;
};

void readFeature(const YamlEntry &Entry, const YamlNode &Value,
                 const FileContext &In, std::vector<FeatureRule> &Out) {
  Problems &P = In.P;
  if (!checkMapping(Value, Entry.Key, keys::Feature, P) ||
      !isSelected(Value, In))
    return;
  FeatureRule F;
  F.Name = Entry.Key;
  F.Origin = In.origin(Value.At.Line > Entry.At.Line ? Value.At : Entry.At);
  F.Basis = In.DefaultEvidence;
  if (const YamlNode *V = Value.find("outcome")) {
    constexpr Outcome Outcomes[] = {Outcome::Kept, Outcome::Review,
                                    Outcome::Unsupported};
    if (auto Word = readWord(*V, "outcome", keys::FeatureOutcomes, P))
      F.Result = Outcomes[*Word];
  } else {
    P.error(Value.At, "feature '{0}' has no 'outcome'",
            "特性“{0}”缺少“outcome”", Entry.Key);
  }
  if (const YamlNode *V = Value.find("where")) {
    Reader R(Entry.Key, P);
    R.readWhere(*V);
    F.Where = R.take();
  }
  if (const YamlNode *V = Value.find("because"))
    F.Because = readText(*V, "because", P);
  else if (F.Result != Outcome::Kept)
    P.error(Value.At, "feature '{0}' needs a 'because'",
            "特性“{0}”需要“because”", Entry.Key);
  if (const YamlNode *V = Value.find("instead"))
    F.Instead = readText(*V, "instead", P);
  if (const YamlNode *V = Value.find("effort"))
    F.Cost = readEffort(*V, P);
  if (const YamlNode *V = Value.find("evidence"))
    F.Basis = readEvidence(*V, P);
  Out.push_back(std::move(F));
}

} // namespace

void readFeatures(const YamlNode &N, const FileContext &In,
                  std::vector<FeatureRule> &Out) {
  Problems &P = In.P;
  if (N.What != YamlNode::Mapping) {
    P.error(N.At, "'features' must be a mapping", "“features”必须是映射");
    return;
  }
  for (const YamlEntry &Entry : N.Entries) {
    if (Entry.Key != "launch" && !features::find(Entry.Key)) {
      std::vector<StringRef> Known = {"launch"};
      for (const FeatureInfo &F : features::all())
        Known.push_back(F.Name);
      P.error(Entry.At, "no feature is called '{0}'{1}",
              "没有名为“{0}”的特性{1}", Entry.Key,
              didYouMean(Entry.Key, Known));
      continue;
    }
    if (Entry.Value.What == YamlNode::Sequence)
      for (const YamlNode &Item : Entry.Value.Items)
        readFeature(Entry, Item, In, Out);
    else
      readFeature(Entry, Entry.Value, In, Out);
  }
}

} // namespace cuferry
