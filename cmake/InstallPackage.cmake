# The CMake package: find_package(cuferry) from the install tree, and from the build tree alike.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/cuferry)
configure_package_config_file(cmake/package/cuferryConfig.cmake.in ${CMAKE_BINARY_DIR}/package/cuferryConfig.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/package/cuferryConfigVersion.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
foreach(module cuferryMigrate.cmake cuferryLauncher.cmake)
  configure_file(cmake/package/${module} ${CMAKE_BINARY_DIR}/package/${module} COPYONLY)
endforeach()

install(TARGETS cuferry EXPORT cuferryTargets RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT cuferryTargets NAMESPACE cuferry:: DESTINATION ${package_folder})
export(EXPORT cuferryTargets NAMESPACE cuferry:: FILE ${CMAKE_BINARY_DIR}/package/cuferryTargets.cmake)
install(FILES ${CMAKE_BINARY_DIR}/package/cuferryConfig.cmake ${CMAKE_BINARY_DIR}/package/cuferryConfigVersion.cmake
  cmake/package/cuferryMigrate.cmake cmake/package/cuferryLauncher.cmake DESTINATION ${package_folder})
