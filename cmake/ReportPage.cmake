# Builds the page of the HTML report (web/report: TypeScript and packages of npm, held by package-lock.json) into one
# file, and puts that into the binary. All work is done on a copy in the build folder; the source tree stays clean.

find_program(CUFERRY_NODE node)
find_program(CUFERRY_NPM npm)
if(NOT CUFERRY_NODE OR NOT CUFERRY_NPM)
  message(FATAL_ERROR "The HTML report needs Node.js and npm to build, and they are not here. `./dev deps` installs them "
    "(Debian: apt-get install nodejs npm).")
endif()
execute_process(COMMAND ${CUFERRY_NODE} --version OUTPUT_VARIABLE node_version OUTPUT_STRIP_TRAILING_WHITESPACE)
if(node_version MATCHES "^v([0-9]+)\\." AND CMAKE_MATCH_1 LESS 18)
  message(FATAL_ERROR "The HTML report needs Node.js 18 or newer to build; ${CUFERRY_NODE} is ${node_version}.")
endif()

set(page_source ${PROJECT_SOURCE_DIR}/web/report)
set(page_build ${CMAKE_BINARY_DIR}/web/report)
set(CUFERRY_REPORT_PAGE ${page_build}/dist/index.html)
file(GLOB_RECURSE page_files CONFIGURE_DEPENDS ${page_source}/src/*)
list(APPEND page_files ${page_source}/index.html ${page_source}/vite.config.ts ${page_source}/tsconfig.json)

add_custom_command(OUTPUT ${page_build}/packages.stamp
  COMMAND ${CMAKE_COMMAND} -DSOURCE=${page_source} -DBUILD=${page_build} -DNPM=${CUFERRY_NPM}
    -P ${PROJECT_SOURCE_DIR}/cmake/InstallPackages.cmake
  COMMAND ${CMAKE_COMMAND} -E touch ${page_build}/packages.stamp
  DEPENDS ${page_source}/package.json ${page_source}/package-lock.json ${PROJECT_SOURCE_DIR}/cmake/InstallPackages.cmake
  COMMENT "Installing the packages of the HTML report's page"
  VERBATIM)
add_custom_command(OUTPUT ${CUFERRY_REPORT_PAGE}
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${page_build}/src
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${page_source}/src ${page_build}/src
  COMMAND ${CMAKE_COMMAND} -E copy ${page_source}/index.html ${page_source}/vite.config.ts ${page_source}/tsconfig.json
    ${page_build}
  COMMAND ${CMAKE_COMMAND} -E chdir ${page_build} ${CUFERRY_NPM} run --silent build
  DEPENDS ${page_build}/packages.stamp ${page_files}
  COMMENT "Building the HTML report's page"
  VERBATIM)

set(page_asm ${CMAKE_BINARY_DIR}/embedded/cuferry_report_page.S)
file(CONFIGURE OUTPUT ${page_asm} CONTENT [[
    .section .rodata
    .globl cuferry_report_page
cuferry_report_page:
    .incbin "@CUFERRY_REPORT_PAGE@"
.Lpage_end:
    .balign 8
    .globl cuferry_report_page_size
cuferry_report_page_size:
    .quad .Lpage_end - cuferry_report_page
    .section .note.GNU-stack,"",@progbits
]] @ONLY)
add_library(cuferryReportPage STATIC ${page_asm})
set_target_properties(cuferryReportPage PROPERTIES LINKER_LANGUAGE CXX)
set_source_files_properties(${page_asm} PROPERTIES OBJECT_DEPENDS ${CUFERRY_REPORT_PAGE})
