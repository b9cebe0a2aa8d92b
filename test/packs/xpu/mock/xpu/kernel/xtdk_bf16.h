// A stand-in for the header of kernels: the host takes nothing from it.
#pragma once
