# cmake -DCMAKE_PROJECT_INCLUDE=<this file> -DCUFERRY_ECOSYSTEM=<pack> [-DCUFERRY_COMPILER=<command>] [-DCUFERRY_ARCH=<options>] ..
#
# Builds a project with CMake's language CUDA for the ecosystem <pack>, without a change to it: each compilation of CUDA and
# C++ and each link (of device code, too) runs through `cuferry cc`. The variables are named like the keywords of
# cuferry_migrate. CMake checks the CUDA compiler before, so an nvcc must be there; where none is, see cuferry_migrate.

if(NOT CUFERRY_ECOSYSTEM)
  message(FATAL_ERROR "cuferryLauncher.cmake: name the ecosystem by -DCUFERRY_ECOSYSTEM=<pack>")
endif()
find_package(cuferry REQUIRED PATHS ${CMAKE_CURRENT_LIST_DIR} NO_DEFAULT_PATH)
if(NOT CUFERRY_ROOT)
  set(CUFERRY_ROOT ${CMAKE_SOURCE_DIR})
endif()
_cuferry_launcher(cuferry_launcher CUFERRY)
# A project within the project comes here again.
foreach(language CUDA CXX C)
  if(NOT "${CMAKE_${language}_COMPILER_LAUNCHER}" MATCHES "cuferry")
    set(CMAKE_${language}_COMPILER_LAUNCHER ${cuferry_launcher} -- ${CMAKE_${language}_COMPILER_LAUNCHER})
  endif()
endforeach()
# No launcher of a language stands before `nvcc -dlink`.
set(cuferry_words "")
foreach(word ${cuferry_launcher})
  string(APPEND cuferry_words "\"${word}\" ")
endforeach()
set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK "${cuferry_words}--")
