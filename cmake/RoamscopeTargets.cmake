# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours shares: strict Qt, warnings, the include root.

find_program(ROAMSCOPE_CCACHE ccache)
if(ROAMSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ROAMSCOPE_CCACHE})
endif()

add_library(roamscope_options INTERFACE)
target_compile_definitions(roamscope_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ROAMSCOPE_VERSION="${PROJECT_VERSION}")
target_compile_options(roamscope_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi>
    # What GCC 12's optimizer sees inside std::string and simdjson when it inlines them (its bug 105651 and its kin).
    "$<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-array-bounds>"
    $<$<AND:$<BOOL:${ROAMSCOPE_WERROR}>,$<CXX_COMPILER_ID:GNU,Clang,AppleClang>>:-Werror>)
target_include_directories(roamscope_options INTERFACE ${PROJECT_SOURCE_DIR})

# roamscope_library(<name> SOURCES … LINK … [PRIVATE_LINK …])
# One static library a folder; it links only downwards (DESIGN, the house).
function(roamscope_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC roamscope_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    if(ROAMSCOPE_PCH)
        target_precompile_headers(${name} PRIVATE <QtCore/QtCore> <nlohmann/json_fwd.hpp> <vector> <memory> <functional>)
    endif()
endfunction()
