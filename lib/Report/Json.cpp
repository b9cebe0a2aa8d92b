#include "Json.h"

using namespace cuferry;
using llvm::StringRef;
using llvm::json::OStream;

std::string cuferry::utf8(StringRef Text) {
  return llvm::json::isUTF8(Text) ? Text.str() : llvm::json::fixUTF8(Text);
}

void cuferry::writeTool(OStream &J) {
  J.attributeObject("tool", [&] {
    J.attribute("name", "cuferry");
    J.attribute("version", CUFERRY_VERSION);
  });
}

void cuferry::writeRun(OStream &J, const RunInfo &Run) {
  J.attributeObject("run", [&] {
    J.attribute("started", Run.Started);
    J.attribute("seconds", Run.Seconds);
    J.attributeArray("command", [&] {
      for (const std::string &A : Run.Command)
        J.value(utf8(A));
    });
  });
}

void cuferry::writePack(OStream &J, const PackIdentity &Pack) {
  J.attributeObject("pack", [&] {
    J.attribute("name", Pack.Name);
    J.attribute("model", Pack.Model);
    J.attribute("sdk", Pack.Sdk);
    if (!Pack.Arch.empty())
      J.attribute("arch", Pack.Arch);
    J.attribute("version", Pack.Version);
  });
}

void cuferry::writeText(OStream &J, StringRef Key, const Text &T) {
  if (T.empty())
    return;
  J.attributeObject(Key, [&] {
    J.attribute("en", utf8(T.in(Language::English)));
    J.attribute("zh", utf8(T.in(Language::Chinese)));
  });
}

StringRef cuferry::parseStateName(ParseState P) {
  switch (P) {
  case ParseState::Complete:
    return "complete";
  case ParseState::Partial:
    return "partial";
  case ParseState::None:
    return "none";
  case ParseState::Failed:
    return "failed";
  }
  llvm_unreachable("all states named");
}
