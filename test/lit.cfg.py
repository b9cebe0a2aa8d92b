"""lit + FileCheck for what users see: one behaviour a file, input beside its CHECK lines."""
import os
import shutil
import lit.formats

config.name = "cuferry"
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".cu", ".cuh", ".cpp", ".test", ".yaml"]
config.excludes = ["emulation", "Inputs", "unit", "tools", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.cuferry_obj, "test")

config.environment["PATH"] = os.pathsep.join([config.cuferry_bin, config.llvm_bin, os.environ["PATH"]])
config.environment["LC_ALL"] = "C.UTF-8"
# Most tests migrate a few lines: what they share are CUDA's declarations.
config.environment["CUFERRY_HEADER_CACHE"] = os.path.join(config.cuferry_obj, "test", "cuda-headers")
cuferry = os.path.join(config.cuferry_bin, "cuferry")
tools = os.path.join(config.cuferry_src, "test", "tools")
# %migrate-toy, %migrate-far: with the packs of test/Inputs/packs, quiet about the file that the test itself is.
migrate = f"{cuferry} --rules-path {config.cuferry_src}/test/Inputs/packs migrate"
config.substitutions.append(("%migrate-toy", f"{migrate} --target toy"))
config.substitutions.append(("%migrate-far", f"{migrate} --target far"))
config.substitutions.append(("%explain", f"{cuferry} --rules-path {config.cuferry_src}/test/Inputs/packs explain"))
config.substitutions.append(("%assess", f"{cuferry} --rules-path {config.cuferry_src}/test/Inputs/packs assess"))
# %check-features FILE: the features that the file is labelled with, and no others.
config.substitutions.append(("%check-features", f"python3 {tools}/check-features.py --cuferry {cuferry} --packs "
                             f"{config.cuferry_src}/test/Inputs/packs"))
config.substitutions.append(("%cuferry", cuferry))
# What stands in for the dtk's hipcc: Clang as a HIP compiler with Debian's headers, host side, and both sides.
hip = f"{config.llvm_bin}/clang++ -D__HIP_PLATFORM_AMD__ -D__AMDGCN_WAVEFRONT_SIZE=64"
bitcode = "/usr/lib/x86_64-linux-gnu/amdgcn/bitcode"
config.substitutions.append(("%hip-host", f"{hip} --offload-host-only -nogpulib"))
config.substitutions.append(("%hip-device", f"{hip} --rocm-device-lib-path={bitcode} -mcode-object-version=4"))
config.substitutions.append(("%packs", os.path.join(config.cuferry_src, "test", "Inputs", "packs")))
config.substitutions.append(("%python", "python3"))
config.substitutions.append(("%src", config.cuferry_src))
config.substitutions.append(("%tools", tools))
config.substitutions.append(("%obj", config.cuferry_obj))

if os.path.isdir("/usr/local/cuda/include"):
    config.available_features.add("cuda-toolkit")
if os.path.exists("/usr/include/hip/hip_runtime.h"):
    config.available_features.add("hip-headers")
# The HTML report is read in a browser; the scripts find its driver where the page was built.
browser = shutil.which("chromium") or shutil.which("google-chrome")
if browser:
    config.available_features.add("chromium")
page = os.path.join(config.cuferry_obj, "web", "report")
config.substitutions.append(("%browse", f"env CUFERRY_CHROMIUM={browser} CUFERRY_PAGE={page} node"))
if os.path.exists(f"{bitcode}/ockl.bc") and os.path.exists(f"{config.llvm_bin}/clang-offload-bundler"):
    config.available_features.add("hip-device")
if shutil.which("bear"):
    config.available_features.add("bear")
for tool in ("ninja", "make", "cmake", "meson"):
    if shutil.which(tool):
        config.available_features.add(tool)
# The standard's schema, from an npm package; ./dev deps brings it.
schema = os.path.join(config.cuferry_obj, "sarif-2.1.0.json")
if os.path.exists(schema):
    config.available_features.add("sarif-schema")
    config.substitutions.append(("%sarif-schema", schema))
# The independent checker lies beside the project, in shared/.
checker = os.path.join(config.cuferry_src, "..", "shared", "tools", "completeness.py")
if os.path.exists(checker):
    config.available_features.add("completeness-checker")
    config.substitutions.append(("%completeness", f"python3 {os.path.abspath(checker)}"))
