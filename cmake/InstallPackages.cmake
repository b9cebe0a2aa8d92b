# cmake -DSOURCE=.. -DBUILD=.. -DNPM=.. -P InstallPackages.cmake: puts into BUILD the packages that SOURCE/package-lock.json
# names, unless they are there: switching branches touches files without changing them, and installing takes longer than
# looking. --ignore-scripts: a package is files; nothing of it runs when it is installed.

foreach(file package.json package-lock.json)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${SOURCE}/${file} ${BUILD}/${file}
    RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
  if(differs)
    set(stale TRUE)
  endif()
endforeach()
# npm writes this one last.
if(NOT stale AND EXISTS ${BUILD}/node_modules/.package-lock.json)
  return()
endif()

file(COPY ${SOURCE}/package.json ${SOURCE}/package-lock.json DESTINATION ${BUILD})
execute_process(COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
  WORKING_DIRECTORY ${BUILD} RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "npm could not install the packages of the HTML report's page; it needs a registry of npm in reach.")
endif()
