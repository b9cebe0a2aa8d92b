"""Extensions as PyTorch describes them; building one checks its sources and says what would be compiled with what."""
import json
import os

import torch
from setuptools import Extension
from setuptools.command.build_ext import build_ext

IS_HIP_EXTENSION = torch.version.hip is not None
ROCM_HOME = os.environ.get("ROCM_PATH", "/opt/rocm") if IS_HIP_EXTENSION else None
HIP_HOME = ROCM_HOME
CUDA_HOME = os.environ.get("CUDA_HOME", "/usr/local/cuda") if torch.version.cuda else None

# Which compiler takes a source of which ending, and under which name it finds its flags.
_compilers = {".cpp": "cxx", ".cc": "cxx", ".cxx": "cxx", ".c": "cxx", ".cu": "nvcc"}
if IS_HIP_EXTENSION:
    _compilers[".hip"] = "nvcc"


def _extension(name, sources, library, **kwargs):
    kwargs.setdefault("libraries", [])
    kwargs["libraries"] = kwargs["libraries"] + ["c10", "torch", library]
    kwargs["language"] = "c++"
    args = kwargs.pop("extra_compile_args", {})
    extension = Extension(name, sources, **kwargs)
    extension.flags = args if isinstance(args, dict) else {"cxx": args}
    return extension


def CppExtension(name, sources, *args, **kwargs):
    return _extension(name, sources, "torch_cpu", **kwargs)


def CUDAExtension(name, sources, *args, **kwargs):
    return _extension(name, sources, "torch_hip" if IS_HIP_EXTENSION else "torch_cuda", **kwargs)


def load(name, sources, **kwargs):
    raise SystemExit(f"{name}: built at run time")


def include_paths(*args):
    return ["/torch/include"]


def library_paths(*args):
    return ["/torch/lib"]


class BuildExtension(build_ext):
    compilers = _compilers

    @classmethod
    def with_options(cls, **options):
        return cls

    def run(self):
        for extension in self.extensions:
            used = {"cxx"}
            for source in extension.sources:
                if not os.path.exists(source):
                    raise SystemExit(f"{extension.name}: {source}: no such file")
                ending = os.path.splitext(source)[1]
                if ending not in self.compilers:
                    raise SystemExit(f"{extension.name}: {source}: no compiler for {ending}")
                used.add(self.compilers[ending])
            lost = set(extension.flags) - set(self.compilers.values())
            if lost:
                raise SystemExit(f"{extension.name}: nobody reads the flags of {', '.join(sorted(lost))}")
            print(json.dumps({"name": extension.name, "sources": [os.path.relpath(s) for s in extension.sources],
                              "flags": {k: v for k, v in sorted(extension.flags.items()) if k in used},
                              "libraries": extension.libraries, "library_dirs": extension.library_dirs,
                              "macros": extension.define_macros}))
