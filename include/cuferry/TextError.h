//===- TextError.h - errors in both languages -------------------*- C++ -*-===//
//
// An llvm::Error whose message is a Text, so that the tool can print it in the
// user's language.
//
//===----------------------------------------------------------------------===//

#ifndef CUFERRY_TEXTERROR_H
#define CUFERRY_TEXTERROR_H

#include "cuferry/Text.h"
#include "llvm/Support/Error.h"

namespace cuferry {

class TextError : public llvm::ErrorInfo<TextError> {
public:
  static char ID;

  explicit TextError(Text Message) : Message(std::move(Message)) {}

  const Text &text() const { return Message; }
  void log(llvm::raw_ostream &OS) const override { OS << Message.En; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  Text Message;
};

llvm::Error textError(Text Message);

/// "a.cu: No such file or directory"; the usual reasons in both languages.
llvm::Error fileError(llvm::StringRef Path, std::error_code Why);

/// What the system says about \p Why.
Text systemText(std::error_code Why);

/// The message of \p E, which is consumed; of an error that is no TextError,
/// its English alone.
Text takeText(llvm::Error E);

} // namespace cuferry

#endif // CUFERRY_TEXTERROR_H
