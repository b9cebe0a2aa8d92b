#include "CommentText.h"
#include "SourceText.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

using llvm::StringRef;

std::string withoutComments(StringRef Code) {
  std::string Out;
  uint32_t At = 0;
  for (Range Comment : findComments(Code)) {
    Out += Code.slice(At, Comment.Offset).rtrim();
    At = Comment.end();
    // a/**/b is two words.
    if (At < Code.size() && !llvm::isSpace(Code[At]))
      Out += ' ';
  }
  if (At == 0)
    return Code.str();
  Out += Code.drop_front(At);
  return StringRef(Out).trim().str();
}

std::string blockComment(StringRef Comment) {
  if (!Comment.consume_front("//"))
    return Comment.str();
  std::string Out = "/*" + Comment.rtrim().str();
  for (size_t End = 2; (End = Out.find("*/", End)) != std::string::npos;)
    Out.insert(End + 1, " ");
  return Out + " */";
}

} // namespace cuferry
