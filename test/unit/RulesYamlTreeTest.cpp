//===- RulesYamlTreeTest.cpp - hostile and friendly YAML ------------------===//

#include "Rules/YamlTree.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace cuferry;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

struct Parsed {
  std::optional<YamlNode> Root;
  std::vector<std::string> Messages;
};

Parsed parse(llvm::StringRef Text) {
  std::vector<RuleDiagnostic> Diagnostics;
  Problems P(Diagnostics, "a.yaml");
  Parsed Out{parseYaml(Text, P), {}};
  for (const RuleDiagnostic &D : Diagnostics)
    Out.Messages.push_back(formatDiagnostic(D));
  return Out;
}

TEST(YamlTree, readsScalarsListsAndMappings) {
  Parsed R = parse("a: x\nb: [1, 2]\nc: { d: e }\n");
  ASSERT_TRUE(R.Root);
  EXPECT_EQ(R.Root->find("a")->Value, "x");
  EXPECT_EQ(R.Root->find("b")->Items[1].Value, "2");
  EXPECT_EQ(R.Root->find("c")->find("d")->Value, "e");
  EXPECT_EQ(R.Root->find("z"), nullptr);
}

TEST(YamlTree, knowsWhereNodesStand) {
  Parsed R = parse("a: x\nlist:\n  - key: \"text\"\n");
  const YamlNode &Item = R.Root->find("list")->Items[0];
  EXPECT_EQ(Item.Entries[0].At.Line, 3u);
  EXPECT_EQ(Item.Entries[0].At.Column, 5u);
  EXPECT_EQ(Item.Entries[0].Value.ValueAt.Column, 11u);
}

TEST(YamlTree, doesNotPointIntoTextsThatWereUnescaped) {
  Parsed R = parse("a: \"x\\ty\"\n");
  EXPECT_EQ(R.Root->find("a")->Value, "x\ty");
  EXPECT_EQ(R.Root->find("a")->ValueAt.Column, 0u);
}

TEST(YamlTree, takesPatternsAsPlainText) {
  Parsed R = parse("call: cudaMemcpy($dst, $src, $n, $kind)\n"
                   "launch: $k<<<$g, $b, $s = 0>>>($args...)\n"
                   "m: { cudaDeviceProp::clockRate: clockRateKhz, .cu: .mu }\n"
                   "headers:\n  cub/*: hipcub/*\n");
  ASSERT_TRUE(R.Root) << R.Messages.front();
  EXPECT_EQ(R.Root->find("call")->Value, "cudaMemcpy($dst, $src, $n, $kind)");
  EXPECT_EQ(R.Root->find("launch")->Value, "$k<<<$g, $b, $s = 0>>>($args...)");
  EXPECT_EQ(R.Root->find("m")->find("cudaDeviceProp::clockRate")->Value,
            "clockRateKhz");
  EXPECT_EQ(R.Root->find("headers")->find("cub/*")->Value, "hipcub/*");
}

TEST(YamlTree, readsBlockTexts) {
  Parsed R = parse("to: |\n  a($x);\n  b($y);\n");
  EXPECT_EQ(R.Root->find("to")->Value, "a($x);\nb($y);\n");
}

TEST(YamlTree, takesWindowsLineEndings) {
  Parsed R = parse("\xEF\xBB\xBF"
                   "a: x\r\nto: |\r\n  p\r\n  q\r\n");
  ASSERT_TRUE(R.Root);
  EXPECT_EQ(R.Root->find("a")->Value, "x");
  EXPECT_EQ(R.Root->find("to")->Value, "p\nq\n");
}

TEST(YamlTree, keyWithoutValueIsNull) {
  Parsed R = parse("a:\nb: 1\n");
  EXPECT_EQ(R.Root->find("a")->What, YamlNode::Null);
}

TEST(YamlTree, refusesDuplicateKeys) {
  EXPECT_THAT(parse("a: 1\nb: 2\na: 3\n").Messages,
              ElementsAre("a.yaml:3:1: error: duplicate key 'a'; first given "
                          "on line 1"));
}

TEST(YamlTree, aliasStandsForWhatItsAnchorMarked) {
  Parsed R = parse("a: &x { en: b }\nc:\n  - *x\n");
  ASSERT_TRUE(R.Root);
  const YamlNode &Copy = R.Root->find("c")->Items[0];
  EXPECT_EQ(Copy.find("en")->Value, "b");
  EXPECT_EQ(Copy.At.Line, 3u);
}

TEST(YamlTree, refusesAliasesWithoutAnchorAndOfThemselves) {
  EXPECT_THAT(parse("a: *x\n").Messages,
              ElementsAre(HasSubstr("a.yaml:1:4: error: no '&x' before this")));
  EXPECT_THAT(parse("a: &x [*x]\n").Messages,
              ElementsAre(HasSubstr("no '&x' before this")));
}

TEST(YamlTree, refusesAliasesThatExplode) {
  std::string Text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n";
  for (int I = 1; I != 10; ++I) {
    std::string Before = "*a" + std::to_string(I - 1);
    Text +=
        "a" + std::to_string(I) + ": &a" + std::to_string(I) + " [" + Before;
    for (int J = 1; J != 10; ++J)
      Text += ", " + Before;
    Text += "]\n";
  }
  EXPECT_THAT(parse(Text).Messages, ElementsAre(HasSubstr("too large")));
}

TEST(YamlTree, refusesTags) {
  EXPECT_THAT(parse("a: !!str 1\n").Messages, ElementsAre(HasSubstr("tags")));
}

TEST(YamlTree, refusesSeveralDocuments) {
  EXPECT_THAT(parse("a: 1\n---\nb: 2\n").Messages,
              ElementsAre(HasSubstr("more than one YAML document")));
}

TEST(YamlTree, reportsSyntaxErrorsWithTheirPlace) {
  EXPECT_THAT(parse("a: [1, 2\nb: 3\n").Messages,
              ElementsAre(HasSubstr("a.yaml:2:")));
}

TEST(YamlTree, refusesWhatIsNoText) {
  EXPECT_THAT(parse("").Messages,
              ElementsAre("a.yaml: error: the file is empty"));
  EXPECT_THAT(parse(" \n\n").Messages, ElementsAre(HasSubstr("empty")));
  EXPECT_THAT(parse(llvm::StringRef("a: \0b", 5)).Messages,
              ElementsAre(HasSubstr("binary")));
  EXPECT_THAT(parse("a: 1\nb: \xB0\xA1\n").Messages,
              ElementsAre("a.yaml:2:4: error: the file is not UTF-8"));
}

TEST(YamlTree, refusesDeepNesting) {
  EXPECT_THAT(parse("a: " + std::string(100000, '[')).Messages,
              testing::Contains(HasSubstr("nested too deeply")));
  EXPECT_THAT(parse("a: " + std::string(100000, '{')).Messages,
              testing::Not(testing::IsEmpty()));
  std::string Blocks;
  for (unsigned I = 0; I != 2000; ++I)
    Blocks += std::string(I, ' ') + "a:\n";
  EXPECT_THAT(parse(Blocks).Messages,
              testing::Contains(HasSubstr("nested too deeply")));
}

TEST(YamlTree, refusesHugeFiles) {
  EXPECT_THAT(parse("a: " + std::string(17 << 20, 'x')).Messages,
              ElementsAre(HasSubstr("larger than 16 MiB")));
}

TEST(YamlTree, survivesMutilatedInput) {
  llvm::StringRef Sample = "schema: 1\n"
                           "title: { en: \"a\\u4e2d\", zh: 'b''c' }\n"
                           "rules:\n"
                           "  - call: f($a, $b...)\n"
                           "    to: |\n"
                           "      g($a)\n"
                           "    where: { $a: [x, y], args: 3 }\n"
                           "  - keep: [a, 'b*', \"c\"] # why\n"
                           "? x\n"
                           ": - y\n";
  constexpr char Noise[] = "[]{}:,-?&*!|>'\"%@` \n\t#\\~a";
  uint32_t Random = 1;
  auto Next = [&](size_t Limit) {
    Random = Random * 1664525 + 1013904223;
    return (Random >> 8) % Limit;
  };
  for (size_t Cut = 0; Cut <= Sample.size(); ++Cut)
    parse(Sample.take_front(Cut));
  for (unsigned Round = 0; Round != 3000; ++Round) {
    std::string Text = Sample.str();
    for (size_t Edits = 1 + Next(4); Edits; --Edits) {
      size_t At = Next(Text.size());
      if (Next(2))
        Text[At] = Noise[Next(sizeof(Noise) - 1)];
      else
        Text.insert(At, 1, Noise[Next(sizeof(Noise) - 1)]);
    }
    Parsed R = parse(Text);
    EXPECT_TRUE(R.Root || !R.Messages.empty()) << Text;
  }
}

} // namespace
