#include "cuferry/Features.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace cuferry;

static constexpr FeatureInfo Catalogue[] = {
#define CUFERRY_FEATURE(Name, Parent, Values, Title, TitleZh, Means, MeansZh,  \
                        Why, WhyZh)                                            \
  {Name, Parent, Values, Title, TitleZh, Means, MeansZh, Why, WhyZh},
#include "Features.def"
#undef CUFERRY_FEATURE
};

llvm::ArrayRef<FeatureInfo> features::all() { return Catalogue; }

const FeatureInfo *features::find(llvm::StringRef Name) {
  static const llvm::StringMap<const FeatureInfo *> ByName = [] {
    llvm::StringMap<const FeatureInfo *> Map;
    for (const FeatureInfo &F : Catalogue)
      Map[F.Name] = &F;
    return Map;
  }();
  Name.consume_front(Prefix);
  return ByName.lookup(Name);
}

bool features::isGroup(const FeatureInfo &Info) {
  // inline-ptx is a group and what an instruction that no family knows is.
  return Info.Name != "inline-ptx" &&
         llvm::any_of(Catalogue, [&](const FeatureInfo &F) {
           return F.Parent == Info.Name;
         });
}
