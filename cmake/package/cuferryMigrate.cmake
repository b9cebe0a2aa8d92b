# cuferry_migrate(TARGET <target> ECOSYSTEM <pack> [SDK <version>] [ROOT <folder>] [COMPILER <command>]
#                 [ARCH <options>] [FLAGS <option>..] [REPORT_DIR <folder>] [RULES_PATH <folder>..])
#
# Builds <target> for the ecosystem <pack>: its CUDA sources are compiled by the ecosystem's compiler after cuferry has
# migrated them, its C++ sources that speak of CUDA by the project's own compiler, likewise, and the CUDA libraries that
# it links are the ecosystem's. The sources stay CUDA, and nothing of CUDA need be installed: neither nvcc nor
# enable_language(CUDA). It may stand anywhere behind the target's creation; what the target gets afterwards in the same
# folder counts too.
#
#   ROOT        what belongs to the project (default: PROJECT_SOURCE_DIR): headers elsewhere are not migrated
#   COMPILER    command in place of the pack's compiler; ARCH: options in place of the pack's for the chip
#   FLAGS       further options for that compiler
#   REPORT_DIR  a JSON report for each source goes there
#
# Expressions that ask for the CUDA language ($<COMPILE_LANGUAGE:CUDA>) hold for these sources. The flags that nvcc alone
# has are mapped by the pack.

cmake_minimum_required(VERSION 3.21...3.30)

function(cuferry_migrate)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "TARGET;ECOSYSTEM;SDK;ROOT;COMPILER;ARCH;REPORT_DIR" "FLAGS;RULES_PATH")
  if(NOT arg_TARGET OR NOT arg_ECOSYSTEM OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cuferry_migrate(TARGET <target> ECOSYSTEM <pack> ..): ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT TARGET ${arg_TARGET})
    message(FATAL_ERROR "cuferry_migrate: there is no target '${arg_TARGET}'")
  endif()
  if(NOT arg_ROOT)
    set(arg_ROOT ${PROJECT_SOURCE_DIR})
  endif()

  _cuferry_launcher(launcher arg)
  execute_process(COMMAND ${launcher} --describe
    OUTPUT_VARIABLE pack ERROR_VARIABLE problem RESULT_VARIABLE status)
  if(status)
    message(FATAL_ERROR "cuferry_migrate: ${problem}")
  endif()
  set_property(TARGET ${arg_TARGET} PROPERTY CUFERRY_LAUNCHER "${launcher}")
  set_property(TARGET ${arg_TARGET} PROPERTY CUFERRY_PACK "${pack}")
  # What the folder's CMakeLists.txt still adds to the target is seen at its end.
  get_target_property(folder ${arg_TARGET} SOURCE_DIR)
  cmake_language(EVAL CODE
    "cmake_language(DEFER DIRECTORY [[${folder}]] CALL _cuferry_migrate_now [[${arg_TARGET}]])")
endfunction()

# The words of `cuferry cc` up to `--`, by the variables <prefix>_ECOSYSTEM, <prefix>_ROOT and so on.
function(_cuferry_launcher result prefix)
  get_target_property(program cuferry::cuferry LOCATION)
  set(launcher ${program})
  foreach(folder ${${prefix}_RULES_PATH})
    list(APPEND launcher --rules-path ${folder})
  endforeach()
  list(APPEND launcher cc --target ${${prefix}_ECOSYSTEM} --root ${${prefix}_ROOT} --cache ${CMAKE_BINARY_DIR}/.cuferry)
  if(${prefix}_SDK)
    list(APPEND launcher --sdk ${${prefix}_SDK})
  endif()
  if(${prefix}_COMPILER)
    list(APPEND launcher "--compiler=${${prefix}_COMPILER}")
  endif()
  if(DEFINED ${prefix}_ARCH OR "ARCH" IN_LIST ${prefix}_KEYWORDS_MISSING_VALUES)
    list(APPEND launcher "--arch=${${prefix}_ARCH}")
  endif()
  if(${prefix}_REPORT_DIR)
    list(APPEND launcher --report-dir ${${prefix}_REPORT_DIR})
  endif()
  foreach(flag ${${prefix}_FLAGS})
    list(APPEND launcher "--flag=${flag}")
  endforeach()
  set(${result} "${launcher}" PARENT_SCOPE)
endfunction()

# Expressions of the CUDA language, decided: nvcc's command line is what they stand for.
function(_cuferry_for_cuda text result)
  string(REGEX REPLACE "\\$<COMPILE_LANGUAGE:CUDA(,[A-Z,]*)?>" "1" text "${text}")
  string(REGEX REPLACE "\\$<COMPILE_LANGUAGE:[A-Z,]*,CUDA(,[A-Z,]*)?>" "1" text "${text}")
  string(REGEX REPLACE "\\$<COMPILE_LANG_AND_ID:CUDA,[A-Za-z,]*NVIDIA[A-Za-z,]*>" "1" text "${text}")
  string(REGEX REPLACE "\\$<COMPILE_LANGUAGE:[A-Za-z,]*>" "0" text "${text}")
  string(REGEX REPLACE "\\$<COMPILE_LANG_AND_ID:[A-Za-z,]*>" "0" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# What <item> and all that it links ask of those who use them: <property> with and without INTERFACE_.
function(_cuferry_collect target property result)
  set(all "")
  get_target_property(own ${target} ${property})
  if(own)
    list(APPEND all ${own})
  endif()
  set(seen ${target})
  get_target_property(waiting ${target} LINK_LIBRARIES)
  while(waiting)
    list(POP_FRONT waiting item)
    if(NOT TARGET "${item}" OR "${item}" IN_LIST seen)
      continue()
    endif()
    list(APPEND seen ${item})
    get_target_property(interface ${item} INTERFACE_${property})
    if(interface)
      list(APPEND all ${interface})
    endif()
    get_target_property(more ${item} INTERFACE_LINK_LIBRARIES)
    if(more)
      list(APPEND waiting ${more})
    endif()
  endwhile()
  _cuferry_for_cuda("${all}" all)
  set(${result} "${all}" PARENT_SCOPE)
endfunction()

# Words for the command line, from a list that may hold expressions that come to nothing.
function(_cuferry_words prefix list result)
  set(${result} "" PARENT_SCOPE)
  if(list)
    set(full "$<FILTER:${list},EXCLUDE,^$>")
    set(${result} "$<$<BOOL:${full}>:${prefix}$<JOIN:${full},;${prefix}>>" PARENT_SCOPE)
  endif()
endfunction()

function(_cuferry_migrate_now target)
  cmake_policy(SET CMP0116 NEW) # paths in dependency files are made to fit the generator
  get_target_property(launcher ${target} CUFERRY_LAUNCHER)
  get_target_property(pack ${target} CUFERRY_PACK)
  get_target_property(sources ${target} SOURCES)
  get_target_property(folder ${target} SOURCE_DIR)
  get_target_property(binary ${target} BINARY_DIR)

  _cuferry_collect(${target} INCLUDE_DIRECTORIES includes)
  _cuferry_collect(${target} COMPILE_DEFINITIONS definitions)
  _cuferry_collect(${target} COMPILE_OPTIONS options)
  _cuferry_words(-I "${includes}" includes)
  list(TRANSFORM definitions REPLACE "^-D" "")
  _cuferry_words(-D "${definitions}" definitions)
  _cuferry_words("" "${options}" options)
  set(standard "")
  foreach(property CUDA_STANDARD CXX_STANDARD)
    get_target_property(value ${target} ${property})
    if(value AND NOT standard)
      set(standard -std=c++${value})
    endif()
  endforeach()
  set(pic "")
  get_target_property(independent ${target} POSITION_INDEPENDENT_CODE)
  get_target_property(type ${target} TYPE)
  if(independent OR type MATCHES "SHARED_LIBRARY|MODULE_LIBRARY")
    set(pic -Xcompiler=-fPIC)
  endif()
  set(rdc "")
  get_target_property(separable ${target} CUDA_SEPARABLE_COMPILATION)
  if(separable)
    set(rdc -rdc=true)
  endif()
  string(CONCAT optimize "$<$<CONFIG:Debug>:-g>" "$<$<CONFIG:Release>:-O3;-DNDEBUG>"
    "$<$<CONFIG:RelWithDebInfo>:-O2;-g;-DNDEBUG>" "$<$<CONFIG:MinSizeRel>:-O1;-DNDEBUG>")

  set(kept "")
  foreach(source ${sources})
    get_source_file_property(language ${source} TARGET_DIRECTORY ${target} LANGUAGE)
    if(NOT source MATCHES "\\.cu$" AND NOT language STREQUAL "CUDA")
      list(APPEND kept ${source})
      continue()
    endif()
    get_filename_component(full ${source} ABSOLUTE BASE_DIR ${folder})
    file(RELATIVE_PATH name ${folder} ${full})
    string(REPLACE "../" "__/" name ${name})
    set(object ${binary}/cuferry/${target}/${name}.o)
    get_filename_component(objects ${object} DIRECTORY)
    file(MAKE_DIRECTORY ${objects})
    get_source_file_property(own_options ${full} TARGET_DIRECTORY ${target} COMPILE_OPTIONS)
    get_source_file_property(own_definitions ${full} TARGET_DIRECTORY ${target} COMPILE_DEFINITIONS)
    set(own "")
    if(own_options)
      _cuferry_for_cuda("${own_options}" own_options)
      list(APPEND own ${own_options})
    endif()
    if(own_definitions)
      list(TRANSFORM own_definitions PREPEND -D)
      list(APPEND own ${own_definitions})
    endif()
    add_custom_command(OUTPUT ${object}
      COMMAND ${launcher} -- nvcc "${definitions}" "${includes}" "${optimize}" ${standard} ${pic} ${rdc} "${options}" ${own}
        -x cu -MD -MT ${object} -MF ${object}.d -c ${full} -o ${object}
      DEPENDS ${full}
      DEPFILE ${object}.d
      COMMENT "Building CUDA object ${name}.o by way of cuferry"
      COMMAND_EXPAND_LISTS VERBATIM)
    set_source_files_properties(${object} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
    list(APPEND kept ${object})
  endforeach()
  # As CMake's own language CUDA does it, and the link by the compiler that knows device code.
  if(separable AND type MATCHES "EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY")
    set(object ${binary}/cuferry/${target}/cuferry_device_link.o)
    set(objects ${kept})
    list(FILTER objects INCLUDE REGEX "^${binary}/cuferry/${target}/")
    add_custom_command(OUTPUT ${object}
      COMMAND ${launcher} -- nvcc -dlink ${objects} -o ${object}
      DEPENDS ${objects}
      COMMENT "Linking device code of ${target} by way of cuferry"
      VERBATIM)
    set_source_files_properties(${object} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
    list(APPEND kept ${object})
    set_property(TARGET ${target} PROPERTY CXX_LINKER_LAUNCHER ${launcher} --)
  endif()
  set_property(TARGET ${target} PROPERTY SOURCES ${kept})
  set_property(TARGET ${target} PROPERTY LINKER_LANGUAGE CXX)

  get_target_property(other ${target} CXX_COMPILER_LAUNCHER)
  if(NOT other)
    set(other "")
  endif()
  set_property(TARGET ${target} PROPERTY CXX_COMPILER_LAUNCHER ${launcher} -- ${other})

  _cuferry_libraries(${target} "${pack}")
endfunction()

# CUDA's libraries among those that the target links become the pack's.
function(_cuferry_libraries target pack)
  get_target_property(libraries ${target} LINK_LIBRARIES)
  set(linked "")
  set(runtime FALSE)
  foreach(library ${libraries} CUDA::cudart)
    string(REGEX REPLACE "^CUDA::" "" name "${library}")
    if(name STREQUAL "cuda_driver")
      set(name cuda)
    endif()
    string(REGEX REPLACE "_static$" "" plain "${name}")
    set(found NOTFOUND)
    foreach(candidate ${name} ${plain})
      if(found STREQUAL "NOTFOUND" AND candidate MATCHES "^[A-Za-z0-9_]+$")
        string(JSON found ERROR_VARIABLE absent GET "${pack}" libraries ${candidate})
        if(absent)
          set(found NOTFOUND)
        endif()
      endif()
    endforeach()
    if(NOT found STREQUAL "NOTFOUND")
      separate_arguments(found)
      foreach(one ${found})
        if(NOT one IN_LIST linked)
          list(APPEND linked ${one})
        endif()
      endforeach()
    elseif(library MATCHES "^CUDA::cudart(_static)?$")
      # The pack names no runtime of its own.
    elseif(library MATCHES "^CUDA::")
      message(WARNING "cuferry_migrate(${target}): the pack has no library for ${library}; it was left out")
    elseif(library)
      list(APPEND linked ${library})
    endif()
  endforeach()
  set_property(TARGET ${target} PROPERTY LINK_LIBRARIES ${linked})
endfunction()
