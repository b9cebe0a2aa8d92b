#include "cuferry/DoubtTitle.h"
#include "llvm/Support/ErrorHandling.h"

using namespace cuferry;

const Text &cuferry::doubtTitle(Doubt D) {
  switch (D) {
#define DOUBT(Name, En, Zh)                                                    \
  case Doubt::Name: {                                                          \
    static const Text T = {En, Zh};                                            \
    return T;                                                                  \
  }
    DOUBT(None, "the parser did not see it", "语法分析未见到此处")
    DOUBT(Inactive, "in a branch that is not active", "位于未激活的分支")
    DOUBT(Dependent, "in a template that is not instantiated",
          "位于未实例化的模板")
    DOUBT(NotParsed, "in code that did not parse", "位于未能解析的代码")
    DOUBT(Unexpanded, "in a macro that is not expanded", "位于未展开的宏")
    DOUBT(Pasted, "made or taken apart by ##", "由 ## 拼接或拆分")
    DOUBT(InString, "inside a string literal", "位于字符串中")
    DOUBT(UserDefined, "the project declares or defines it itself",
          "由工程自身声明或定义")
    DOUBT(UserMember, "member of something that is not CUDA's",
          "非 CUDA 类型的成员")
    DOUBT(UserScope, "qualified by a namespace that is not CUDA's",
          "由非 CUDA 的命名空间限定")
    DOUBT(MacroParam, "parameter of a macro", "宏参数")
    DOUBT(Mixed,
          "CUDA's in some instantiations or translation units, the project's "
          "in others",
          "在部分实例化或翻译单元中为 CUDA 名称，在其余中为工程自身的名称")
    DOUBT(Unknown, "looks like CUDA's, but no known version has it",
          "看似 CUDA 名称，但已知版本中均不存在")
#undef DOUBT
  }
  llvm_unreachable("all doubts named");
}
