# The vocabulary table is made from lib/Headers at build time; there is no second list.

add_executable(vocabulary-generator tools/vocabulary-generator/main.cpp
  lib/Frontend/NvccView.cpp lib/Frontend/CanonicalName.cpp)
cuferry_compile_options(vocabulary-generator)
target_include_directories(vocabulary-generator SYSTEM PRIVATE ${CLANG_INCLUDE_DIRS})
target_link_libraries(vocabulary-generator PRIVATE clang-cpp LLVM)

set(headers ${CUFERRY_HEADERS})
file(GLOB_RECURSE header_files CONFIGURE_DEPENDS ${headers}/include/* ${headers}/thirdparty/*
  ${headers}/*.txt)
set(vocabulary_table ${CMAKE_BINARY_DIR}/generated/VocabularyTable.inc)
add_custom_command(OUTPUT ${vocabulary_table}
  COMMAND vocabulary-generator ${vocabulary_table}.tmp ${headers}/include ${headers}/thirdparty
  # A header edit that changes no name must not recompile what uses the table.
  COMMAND ${CMAKE_COMMAND} -E copy_if_different ${vocabulary_table}.tmp ${vocabulary_table}
  DEPENDS vocabulary-generator ${header_files}
  COMMENT "Building the vocabulary from lib/Headers")
target_sources(cuferryVocabulary PRIVATE ${vocabulary_table})
target_include_directories(cuferryVocabulary PRIVATE ${CMAKE_BINARY_DIR}/generated)
