//===- SdkRange.cpp - entries for some SDK versions or chips --------------===//

#include "SdkRange.h"
#include "NodeReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

/// One comparison; the ranges of a list separated by commas must all hold.
static std::optional<bool> holds(StringRef Range, const YamlNode &At,
                                 const FileContext &In) {
  StringRef Version = Range.trim();
  StringRef Operator;
  for (StringRef Known : {">=", "<=", ">", "<"})
    if (Version.consume_front(Known)) {
      Operator = Known;
      break;
    }
  Version = Version.trim();
  auto Found = llvm::find(In.SdkVersions, Version);
  if (Found == In.SdkVersions.end()) {
    In.P.error(At.At, "the pack knows no SDK version '{0}'; it knows {1}",
               "规则包没有 SDK 版本“{0}”，已有：{1}", Version,
               In.SdkVersions.empty()
                   ? Text{"none", "无"}
                   : Text{llvm::join(In.SdkVersions, ", "), ""});
    return std::nullopt;
  }
  auto Chosen = llvm::find(In.SdkVersions, In.Sdk);
  if (Operator == ">=")
    return Chosen >= Found;
  if (Operator == "<=")
    return Chosen <= Found;
  if (Operator == ">")
    return Chosen > Found;
  if (Operator == "<")
    return Chosen < Found;
  return Chosen == Found;
}

static bool isForChosenSdk(const YamlNode &Entry, const FileContext &In) {
  const YamlNode *Range = Entry.find("sdk");
  if (!Range)
    return true;
  bool All = true;
  llvm::SmallVector<StringRef> Parts;
  std::string Text = readString(*Range, "sdk", In.P);
  StringRef(Text).split(Parts, ',');
  for (StringRef Part : Parts)
    All &= holds(Part, *Range, In).value_or(false);
  return All;
}

static bool isForChosenArch(const YamlNode &Entry, const FileContext &In) {
  const YamlNode *Names = Entry.find("arch");
  if (!Names)
    return true;
  bool Any = false;
  for (const LocatedString &S : readStrings(*Names, "arch", In.P)) {
    if (!llvm::is_contained(In.ArchNames, S.Value))
      In.P.error(S.At, "the pack knows no arch '{0}'; it knows {1}",
                 "规则包没有架构“{0}”，已有：{1}", S.Value,
                 In.ArchNames.empty()
                     ? Text{"none", "无"}
                     : Text{llvm::join(In.ArchNames, ", "), ""});
    Any |= S.Value == In.Arch;
  }
  return Any;
}

bool isSelected(const YamlNode &Entry, const FileContext &In) {
  bool IsForSdk = isForChosenSdk(Entry, In);
  return isForChosenArch(Entry, In) && IsForSdk;
}

} // namespace cuferry
