//===- NodeReader.cpp - typed access to the nodes of a pack file ----------===//

#include "NodeReader.h"
#include "Keys.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace cuferry {

static Text kindName(const YamlNode &N) {
  switch (N.What) {
  case YamlNode::Null:
    return {"nothing", "空"};
  case YamlNode::Scalar:
    return {"a text", "文本"};
  case YamlNode::Sequence:
    return {"a list", "列表"};
  case YamlNode::Mapping:
    return {"a mapping", "映射"};
  }
  return {};
}

static void expected(const YamlNode &N, llvm::StringRef What,
                     const Text &Wanted, Problems &P) {
  P.error(N.At, "'{0}' must be {1}, not {2}", "“{0}”必须是{1}，而不是{2}", What,
          Wanted, kindName(N));
}

std::string readString(const YamlNode &N, llvm::StringRef What, Problems &P) {
  if (N.What == YamlNode::Scalar)
    return N.Value;
  expected(N, What, {"a text", "文本"}, P);
  return "";
}

std::vector<LocatedString> readStrings(const YamlNode &N, llvm::StringRef What,
                                       Problems &P) {
  std::vector<LocatedString> Out;
  if (N.What == YamlNode::Scalar) {
    Out.push_back({N.Value, N.At});
  } else if (N.What == YamlNode::Sequence) {
    for (const YamlNode &Item : N.Items)
      if (Item.What == YamlNode::Scalar)
        Out.push_back({Item.Value, Item.At});
      else
        expected(Item, What, {"a list of texts", "文本列表"}, P);
  } else {
    expected(N, What, {"a text or a list of texts", "文本或文本列表"}, P);
  }
  return Out;
}

static bool isBracketedHeader(llvm::StringRef Header) {
  bool IsBracketed = (Header.starts_with("<") && Header.ends_with(">")) ||
                     (Header.starts_with("\"") && Header.ends_with("\""));
  return IsBracketed && Header.size() > 2 &&
         !Header.drop_front().drop_back().contains('\n');
}

std::vector<std::string>
readBracketedHeaders(const YamlNode &N, llvm::StringRef What, Problems &P) {
  std::vector<std::string> Out;
  for (LocatedString &S : readStrings(N, What, P)) {
    if (!isBracketedHeader(S.Value))
      P.error(S.At, "'{0}' takes a header with its brackets: <{1}>",
              "“{0}”中的头文件须带括号：<{1}>", What, S.Value);
    Out.push_back(std::move(S.Value));
  }
  return Out;
}

bool readBool(const YamlNode &N, llvm::StringRef What, Problems &P) {
  if (N.What == YamlNode::Scalar && (N.Value == "true" || N.Value == "false"))
    return N.Value == "true";
  P.error(N.At, "'{0}' must be true or false", "“{0}”必须是 true 或 false",
          What);
  return false;
}

std::map<std::string, std::string>
readStringMap(const YamlNode &N, llvm::StringRef What, Problems &P) {
  std::map<std::string, std::string> Out;
  if (N.What != YamlNode::Mapping) {
    expected(N, What, {"a mapping", "映射"}, P);
    return Out;
  }
  for (const YamlEntry &Entry : N.Entries)
    Out[Entry.Key] = readString(Entry.Value, Entry.Key, P);
  return Out;
}

std::optional<unsigned> readWord(const YamlNode &N, llvm::StringRef What,
                                 llvm::ArrayRef<llvm::StringRef> Words,
                                 Problems &P) {
  if (N.What == YamlNode::Scalar) {
    auto Found = llvm::find(Words, N.Value);
    if (Found != Words.end())
      return Found - Words.begin();
    P.error(N.At, "'{0}' must be one of {1}, not '{2}'{3}",
            "“{0}”必须是下列之一：{1}；而不是“{2}”{3}", What,
            llvm::join(Words.begin(), Words.end(), ", "), N.Value,
            didYouMean(N.Value, Words));
    return std::nullopt;
  }
  expected(N, What, {"a text", "文本"}, P);
  return std::nullopt;
}

bool checkMapping(const YamlNode &N, llvm::StringRef What,
                  llvm::ArrayRef<llvm::StringRef> Known, Problems &P) {
  if (N.What != YamlNode::Mapping) {
    expected(N, What, {"a mapping", "映射"}, P);
    return false;
  }
  for (const YamlEntry &Entry : N.Entries) {
    if (llvm::is_contained(Known, Entry.Key))
      continue;
    // { call: f($a, $b) } is, to YAML, the key `call` and the key `$b)`.
    bool IsHalfAPattern = llvm::StringRef(Entry.Key).find_first_of("()$") !=
                          llvm::StringRef::npos;
    P.error(Entry.At, "unknown key '{0}'{1}", "未知的键“{0}”{1}", Entry.Key,
            IsHalfAPattern ? Text{"; a text with a comma must be quoted in { }",
                                  "；{ } 中含逗号的文本须加引号"}
                           : didYouMean(Entry.Key, Known));
  }
  return true;
}

Text readText(const YamlNode &N, llvm::StringRef What, Problems &P) {
  Text Out;
  if (N.What != YamlNode::Mapping) {
    expected(N, What, {"{ en: .., zh: .. }", ""}, P);
    return Out;
  }
  checkMapping(N, What, keys::Text, P);
  for (auto [Key, Target] :
       {std::pair<llvm::StringRef, std::string *>("en", &Out.En),
        {"zh", &Out.Zh}}) {
    const YamlNode *Value = N.find(Key);
    if (Value)
      *Target = llvm::StringRef(readString(*Value, Key, P)).trim().str();
    if (Target->empty() && (!Value || Value->What == YamlNode::Scalar))
      P.error(Value ? Value->At : N.At, "'{0}' has no '{1}' text",
              "“{0}”缺少“{1}”文本", What, Key);
  }
  return Out;
}

std::optional<Evidence> readEvidence(const YamlNode &N, Problems &P) {
  const YamlNode *Level = &N;
  Evidence Out;
  if (N.What == YamlNode::Mapping) {
    checkMapping(N, "evidence", keys::Evidence, P);
    if (const YamlNode *Source = N.find("source"))
      Out.Source = readString(*Source, "source", P);
    Level = N.find("level");
    if (!Level) {
      P.error(N.At, "'evidence' has no 'level'", "“evidence”缺少“level”");
      return std::nullopt;
    }
  }
  auto Index = readWord(*Level, "level", keys::EvidenceLevels, P);
  if (!Index)
    return std::nullopt;
  Out.Level = EvidenceLevel(*Index);
  return Out;
}

Effort readEffort(const YamlNode &N, Problems &P) {
  return Effort(readWord(N, "effort", keys::Efforts, P).value_or(0));
}

} // namespace cuferry
