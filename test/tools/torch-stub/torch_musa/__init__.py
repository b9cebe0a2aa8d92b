"""Stands in for torch_musa: puts torch.musa beside torch.cuda."""
import torch

torch.musa = torch._device(torch._built_for == "musa")
torch.version.musa = "4.2"
