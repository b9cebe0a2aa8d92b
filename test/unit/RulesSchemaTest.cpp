//===- RulesSchemaTest.cpp - rules/schema.json says what Keys.h says ------===//

#include "Rules/Keys.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using testing::UnorderedElementsAreArray;

namespace {

const llvm::json::Object &definitions() {
  static const llvm::json::Value Schema = [] {
    auto Buffer =
        llvm::MemoryBuffer::getFile(CUFERRY_SOURCE_DIR "/rules/schema.json");
    return llvm::cantFail(llvm::json::parse((*Buffer)->getBuffer()));
  }();
  return *Schema.getAsObject()->getObject("$defs");
}

/// The keys that the schema allows in \p Definition, or in its property
/// \p Inner.
std::vector<std::string> keysOf(llvm::StringRef Definition,
                                llvm::StringRef Inner = "") {
  const llvm::json::Object *Where = definitions().getObject(Definition);
  if (!Inner.empty())
    Where = Where->getObject("properties")->getObject(Inner);
  std::vector<std::string> Out;
  for (const auto &[Key, Value] : *Where->getObject("properties"))
    Out.push_back(Key.str());
  return Out;
}

std::vector<std::string> wordsOf(llvm::StringRef Definition,
                                 llvm::StringRef Inner = "") {
  const llvm::json::Object *Where = definitions().getObject(Definition);
  if (!Inner.empty())
    Where = Where->getObject("properties")->getObject(Inner);
  std::vector<std::string> Out;
  for (const llvm::json::Value &Word : *Where->getArray("enum"))
    Out.push_back(Word.getAsString()->str());
  return Out;
}

std::vector<std::string> strings(llvm::ArrayRef<llvm::StringRef> Keys) {
  return {Keys.begin(), Keys.end()};
}

TEST(RulesSchema, HasTheKeysThatTheReaderTakes) {
  EXPECT_THAT(keysOf("pack"), UnorderedElementsAreArray(strings(keys::Pack)));
  EXPECT_THAT(keysOf("file"), UnorderedElementsAreArray(strings(keys::File)));
  EXPECT_THAT(keysOf("pack", "sdk"),
              UnorderedElementsAreArray(strings(keys::Sdk)));
  EXPECT_THAT(keysOf("pack", "compiler"),
              UnorderedElementsAreArray(strings(keys::Compiler)));
  EXPECT_THAT(keysOf("text"), UnorderedElementsAreArray(strings(keys::Text)));
  EXPECT_THAT(keysOf("naming"),
              UnorderedElementsAreArray(strings(keys::Naming)));
  EXPECT_THAT(keysOf("rule"), UnorderedElementsAreArray(strings(keys::Rule)));
  EXPECT_THAT(keysOf("rule", "where"),
              UnorderedElementsAreArray(strings(keys::CallCondition)));
  EXPECT_THAT(keysOf("feature"),
              UnorderedElementsAreArray(strings(keys::Feature)));
  EXPECT_THAT(keysOf("valueTest"),
              UnorderedElementsAreArray(strings(keys::FeatureCondition)));
  EXPECT_THAT(keysOf("dossier"),
              UnorderedElementsAreArray(strings(keys::Dossier)));
  EXPECT_THAT(keysOf("conversion"),
              UnorderedElementsAreArray(strings(keys::Conversion)));
  EXPECT_THAT(keysOf("example"),
              UnorderedElementsAreArray(strings(keys::Example)));
}

TEST(RulesSchema, HasTheWordsThatTheReaderTakes) {
  EXPECT_THAT(wordsOf("pack", "model"),
              UnorderedElementsAreArray(strings(keys::Models)));
  EXPECT_THAT(wordsOf("effort"),
              UnorderedElementsAreArray(strings(keys::Efforts)));
  EXPECT_THAT(wordsOf("evidenceLevel"),
              UnorderedElementsAreArray(strings(keys::EvidenceLevels)));
  EXPECT_THAT(wordsOf("contextWord"),
              UnorderedElementsAreArray(strings(keys::Contexts)));
  EXPECT_THAT(wordsOf("rule", "outcome"),
              UnorderedElementsAreArray(strings(keys::PatternOutcomes)));
  EXPECT_THAT(wordsOf("feature", "outcome"),
              UnorderedElementsAreArray(strings(keys::FeatureOutcomes)));
}

} // namespace
