//===- RulePackBuilder.cpp - a pack and what it extends -------------------===//

#include "RulePackBuilder.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

namespace cuferry {

unsigned patternRank(const Rule &R) {
  auto IsLiteral = [](const PatternArg &Arg) {
    return Arg.What == PatternArg::Literal;
  };
  return R.Where.size() + llvm::count_if(R.Match->Args, IsLiteral) +
         llvm::count_if(R.Match->Config, IsLiteral) +
         (R.Match->What == Pattern::Statement);
}

template <typename T>
static void append(std::vector<T> &To, std::vector<T> &&From) {
  To.insert(To.end(), std::make_move_iterator(From.begin()),
            std::make_move_iterator(From.end()));
}

void RulePackBuilder::add(PackContents Next, unsigned Depth) {
  if (!Pack) {
    Pack = std::make_shared<RulePack>();
    Pack->Name = Next.Name;
    Pack->Version = Next.Version;
    Pack->Title = Next.Title;
    Pack->Model = Next.Model;
    Pack->SdkName = Next.SdkName;
    Pack->SdkVersions = Next.SdkVersions;
    Pack->Arch = Next.Arch;
    Pack->ArchNames = Next.ArchNames;
    Pack->Cuda = Next.Cuda;
    Pack->Abstract = Next.IsAbstract;
    // Examples say what a pack itself does; with another pack on top they need
    // not hold.
    Pack->Examples = std::move(Next.Examples);
  } else {
    Pack->Extends.push_back(Next.Name);
  }
  if (Pack->ImplicitIncludes.empty())
    Pack->ImplicitIncludes = std::move(Next.ImplicitIncludes);
  for (Rule &R : Next.Rules)
    R.Depth = Depth;
  for (HeaderRule &H : Next.Headers)
    H.Depth = Depth;
  for (BuildRule &B : Next.Build)
    B.Depth = Depth;
  append(Pack->Build, std::move(Next.Build));
  append(Pack->Rules, std::move(Next.Rules));
  append(Pack->Namings, std::move(Next.Namings));
  append(Pack->Headers, std::move(Next.Headers));
  for (FeatureRule &F : Next.Features)
    F.Depth = Depth;
  append(Pack->Features, std::move(Next.Features));
  append(Pack->Dossiers, std::move(Next.Dossiers));
  // std::map::merge keeps what is there: the nearer pack's.
  Pack->Files.merge(Next.Files);
  Pack->Libraries.merge(Next.Libraries);
  Pack->Environment.merge(Next.Environment);
  Pack->Compiler.merge(Next.Compiler);
  Pack->CompilerFlags.merge(Next.CompilerFlags);
  Pack->Device.merge(Next.Device);
  Pack->HelperHeaders.merge(Next.HelperHeaders);
}

std::shared_ptr<const RulePack> RulePackBuilder::finish(llvm::StringRef Sdk) {
  Pack->Sdk = Sdk.str();
  for (const Rule &R : Pack->Rules) {
    if (R.Match)
      Pack->ByPattern[R.Match->Name].push_back(&R);
    else if (R.IsGlob)
      Pack->Globs.push_back(&R);
    else
      Pack->ByName[R.Name].push_back(&R);
  }
  for (const FeatureRule &F : Pack->Features)
    Pack->ByFeature[F.Name].push_back(&F);
  for (auto &Entry : Pack->ByFeature)
    llvm::sort(Entry.second, [](const FeatureRule *A, const FeatureRule *B) {
      return std::tuple(A->Depth, -int(A->Where.size()), A) <
             std::tuple(B->Depth, -int(B->Where.size()), B);
    });
  // All point into one vector, so the last key is the order in the files.
  for (auto &Entry : Pack->ByPattern)
    llvm::sort(Entry.second, [](const Rule *A, const Rule *B) {
      return std::tuple(A->Depth, -int(patternRank(*A)), A) <
             std::tuple(B->Depth, -int(patternRank(*B)), B);
    });
  for (auto &Entry : Pack->ByName)
    llvm::sort(Entry.second, [](const Rule *A, const Rule *B) {
      return std::tuple(A->Depth, B->Where.size(), A) <
             std::tuple(B->Depth, A->Where.size(), B);
    });
  llvm::sort(Pack->Globs, [](const Rule *A, const Rule *B) {
    return std::tuple(A->Depth, B->Name.size(), B->Where.size(), A) <
           std::tuple(B->Depth, A->Name.size(), A->Where.size(), B);
  });
  return std::move(Pack);
}

} // namespace cuferry
