"""lit + FileCheck for what users see: one behaviour a file, input beside its CHECK lines."""
import os
import lit.formats

config.name = "cuferry"
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".cu", ".cuh", ".cpp", ".test", ".yaml"]
config.excludes = ["Inputs", "unit", "tools", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.cuferry_obj, "test")

config.environment["PATH"] = os.pathsep.join([config.cuferry_bin, config.llvm_bin, os.environ["PATH"]])
config.environment["LC_ALL"] = "C.UTF-8"
config.substitutions.append(("%cuferry", os.path.join(config.cuferry_bin, "cuferry")))
config.substitutions.append(("%src", config.cuferry_src))
config.substitutions.append(("%tools", os.path.join(config.cuferry_src, "test", "tools")))

if os.path.isdir("/usr/local/cuda/include"):
    config.available_features.add("cuda-toolkit")
if os.path.exists("/usr/include/hip/hip_runtime.h"):
    config.available_features.add("hip-headers")
