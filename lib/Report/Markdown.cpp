#include "Markdown.h"
#include "llvm/ADT/StringExtras.h"

using namespace cuferry;
using llvm::StringRef;

static bool isControl(char C) {
  return static_cast<unsigned char>(C) < 0x20 || C == 0x7f;
}

std::string cuferry::markdownText(StringRef Text) {
  std::string Out;
  for (char C : Text) {
    if (isControl(C)) {
      Out += ' ';
    } else if (C == '<') {
      Out += "&lt;";
    } else if (C == '&') {
      Out += "&amp;";
    } else if (StringRef("\\`*_{}[]#|~>!").contains(C)) {
      Out += '\\';
      Out += C;
    } else {
      Out += C;
    }
  }
  return Out;
}

std::string cuferry::markdownCode(StringRef Text) {
  // The fence is longer than any run of backquotes inside.
  size_t Longest = 0, Run = 0;
  std::string Inner;
  for (char C : Text) {
    Run = C == '`' ? Run + 1 : 0;
    Longest = std::max(Longest, Run);
    if (C == '|')
      Inner += "\\|"; // tables are cut before code spans are seen
    else
      Inner += isControl(C) ? ' ' : C;
  }
  std::string Fence(Longest + 1, '`');
  StringRef Pad = Longest ? " " : "";
  return (Fence + Pad + (Inner.empty() ? " " : Inner) + Pad + Fence).str();
}
