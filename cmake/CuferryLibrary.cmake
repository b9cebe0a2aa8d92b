# cuferry_library(<Stage> [CLANG] [DEPENDS <Stage>..]): the stage in lib/<Stage> as the target cuferry<Stage>.
# With CLANG it may use Clang's headers, which then come from a precompiled header; without, it cannot.

function(cuferry_compile_options target)
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/include)
  target_include_directories(${target} SYSTEM PUBLIC ${LLVM_INCLUDE_DIRS})
  target_compile_options(${target} PRIVATE -Wall -Wextra -Werror -Wno-unused-parameter -fno-rtti)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # libstdc++ 12's own stable_sort uses what it deprecates.
    target_compile_options(${target} PRIVATE -Wno-deprecated-declarations)
    # The precompiled header's bytes must not depend on the clock, or ccache never hits.
    target_compile_options(${target} PRIVATE -Xclang -fno-pch-timestamp)
  endif()
endfunction()

function(cuferry_library stage)
  cmake_parse_arguments(arg "CLANG" "" "DEPENDS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/lib/${stage}/*.cpp)
  if(NOT sources)
    message(FATAL_ERROR "lib/${stage} holds no source")
  endif()
  add_library(cuferry${stage} STATIC ${sources})
  cuferry_compile_options(cuferry${stage})
  target_include_directories(cuferry${stage} PRIVATE ${PROJECT_SOURCE_DIR}/lib/${stage})
  foreach(dep ${arg_DEPENDS})
    target_link_libraries(cuferry${stage} PUBLIC cuferry${dep})
  endforeach()
  target_link_libraries(cuferry${stage} PUBLIC LLVM)
  if(arg_CLANG)
    target_include_directories(cuferry${stage} SYSTEM PUBLIC ${CLANG_INCLUDE_DIRS})
    target_link_libraries(cuferry${stage} PUBLIC clang-cpp)
    target_precompile_headers(cuferry${stage} PRIVATE ${PROJECT_SOURCE_DIR}/lib/Frontend/ClangHeaders.h)
  endif()
endfunction()
