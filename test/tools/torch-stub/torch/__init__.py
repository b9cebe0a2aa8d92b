"""Stands in for PyTorch where a setup.py is run: what such scripts ask of it, and nothing else. What it was built for is
said by TORCH_STUB: cuda, hip, or musa (with torch_musa beside it)."""
import os
from types import SimpleNamespace

__version__ = "2.6.0"
_built_for = os.environ.get("TORCH_STUB", "cuda")
version = SimpleNamespace(cuda="12.4" if _built_for == "cuda" else None, hip="6.2" if _built_for == "hip" else None)
_C = SimpleNamespace(_GLIBCXX_USE_CXX11_ABI=True)


def compiled_with_cxx11_abi():
    return True


def _device(is_there):
    return SimpleNamespace(is_available=lambda: is_there, device_count=lambda: int(is_there),
                           get_device_capability=lambda device=0: (9, 0),
                           get_device_properties=lambda device=0: SimpleNamespace(multi_processor_count=108, name="stub"))


cuda = _device(_built_for != "musa")
backends = SimpleNamespace(cudnn=SimpleNamespace(is_available=lambda: True, version=lambda: 90100))
