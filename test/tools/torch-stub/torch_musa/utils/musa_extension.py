"""What torch_musa has in the place of torch.utils.cpp_extension, by its names."""
import os

from torch.utils import cpp_extension

MUSA_HOME = os.environ.get("MUSA_HOME", "/usr/local/musa")


def MUSAExtension(name, sources, *args, **kwargs):
    return cpp_extension._extension(name, sources, "musa_python", **kwargs)


class BuildExtension(cpp_extension.BuildExtension):
    compilers = {".cpp": "cxx", ".cc": "cxx", ".cxx": "cxx", ".c": "cxx", ".mu": "mcc"}
