//===- FeatureLookup.cpp - how a pack rates a feature ---------------------===//

#include "Glob.h"
#include "Quantity.h"
#include "cuferry/Features.h"
#include "cuferry/RulePack.h"
#include "llvm/ADT/STLExtras.h"

namespace cuferry {

using llvm::StringRef;

namespace {

enum class Answer { No, Yes, Unknown };

bool isAlternative(StringRef Value, StringRef Alternative) {
  auto A = quantity(Value), B = quantity(Alternative);
  return A && B ? *A == *B : matchGlob(Alternative, Value).has_value();
}

class Tester {
public:
  Tester(const RulePack &Pack, llvm::ArrayRef<FeatureValue> Values)
      : Pack(Pack), Values(Values) {}

  bool holds(const FeatureRule &F) const {
    return llvm::all_of(F.Where, [&](const FeatureCondition &C) {
      return test(C) == (C.Negated ? Answer::No : Answer::Yes);
    });
  }

private:
  /// Of several values (a template's instantiations) one that fits is enough.
  Answer test(const FeatureCondition &C) const {
    Answer Result = Answer::Unknown;
    auto Try = [&](StringRef Value) {
      Answer A = testOne(C, Value);
      if (A == Answer::Yes || Result == Answer::Unknown)
        Result = A;
    };
    if (C.OfDevice) {
      if (auto Fact = Pack.Device.find(C.Subject); Fact != Pack.Device.end())
        Try(Fact->second);
      return Result;
    }
    for (const FeatureValue &V : Values)
      if (V.Name == C.Subject)
        Try(V.Value);
    return Result;
  }

  Answer testOne(const FeatureCondition &C, StringRef Value) const {
    if (C.What == FeatureCondition::Is)
      return llvm::any_of(C.Alternatives,
                          [&](StringRef A) { return isAlternative(Value, A); })
                 ? Answer::Yes
                 : Answer::No;
    auto Number = quantity(Value), Limit = limit(C.Alternatives.front());
    if (!Number || !Limit)
      return Answer::Unknown;
    bool Fits =
        C.What == FeatureCondition::Over ? *Number > *Limit : *Number < *Limit;
    return Fits ? Answer::Yes : Answer::No;
  }

  std::optional<uint64_t> limit(StringRef Text) const {
    if (auto Number = quantity(Text))
      return Number;
    auto Fact = Pack.Device.find(Text.str());
    return Fact == Pack.Device.end() ? std::nullopt : quantity(Fact->second);
  }

  const RulePack &Pack;
  llvm::ArrayRef<FeatureValue> Values;
};

} // namespace

const FeatureRule *
RulePack::feature(StringRef Name, llvm::ArrayRef<FeatureValue> Values) const {
  Name.consume_front(features::Prefix);
  Tester T(*this, Values);
  const FeatureRule *Best = nullptr;
  while (!Name.empty()) {
    if (auto It = ByFeature.find(Name); It != ByFeature.end())
      for (const FeatureRule *F : It->second)
        if ((!Best || F->Depth < Best->Depth) && T.holds(*F)) {
          Best = F;
          break;
        }
    const FeatureInfo *Info = features::find(Name);
    Name = Info ? StringRef(Info->Parent) : StringRef();
  }
  return Best;
}

} // namespace cuferry
