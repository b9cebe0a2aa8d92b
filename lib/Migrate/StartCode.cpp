//===- StartCode.cpp - code at the beginning of functions -----------------===//

#include "StartCode.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

const FunctionDefinition *functionAround(const SourceFile &File,
                                         uint32_t Offset) {
  for (const FunctionDefinition &F : File.Functions)
    if (F.Body.Offset < Offset && Offset < F.Body.end())
      return &F;
  return nullptr;
}

const FunctionDefinition *mainOf(const SourceFile &File) {
  auto Main = llvm::find_if(File.Functions, [](const FunctionDefinition &F) {
    return F.Name == "main";
  });
  return Main == File.Functions.end() ? nullptr : &*Main;
}

void addAtStart(Range Body, llvm::ArrayRef<std::string> Lines,
                const SourceText &Text, std::vector<Edit> &Edits) {
  if (Lines.empty())
    return;
  uint32_t At = Body.Offset + 1;
  StringRef Inside = Text.slice({At, Body.Length - 2});
  size_t Code = Inside.find_first_not_of(" \t\r\n");
  bool OnOneLine = !Inside.take_front(Code).contains('\n');
  std::string Indentation = Code == StringRef::npos || OnOneLine
                                ? (Text.indentationAt(Body.Offset) + "  ").str()
                                : Text.indentationAt(At + Code).str();
  std::string Out;
  for (StringRef Block : Lines) {
    llvm::SmallVector<StringRef> Parts;
    Block.split(Parts, '\n');
    for (StringRef Line : Parts)
      Out += OnOneLine ? (" " + Line).str()
                       : (Text.lineEnding() + Indentation + Line).str();
  }
  Edit New{{At, 0}, Out};
  Edits.insert(llvm::upper_bound(Edits, New,
                                 [](const Edit &A, const Edit &B) {
                                   return A.Where.Offset < B.Where.Offset;
                                 }),
               New);
}

void FreshNames::readContent() {
  forEachWord(Content, [this](StringRef Word) { Taken.insert(Word); });
  HaveContent = true;
}

std::string FreshNames::next(StringRef Wish) {
  if (!HaveContent)
    readContent();
  std::string Name = Wish.str();
  for (unsigned N = 2; !Taken.insert(Name).second; ++N)
    Name = (Wish + llvm::Twine(N)).str();
  return Name;
}

} // namespace cuferry
