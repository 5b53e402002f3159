// SPDX-License-Identifier: BSL-1.0
// How often a stress test repeats its work.
#pragma once

#include <cstdlib>
#include <string_view>

namespace stress {

/// `full` with AZDO_LONG=ON, otherwise `small`.
inline int times(int small, int full) {
    const char* const wanted = std::getenv("AZDO_LONG");
    return wanted != nullptr && std::string_view(wanted) == "ON" ? full : small;
}

} // namespace stress
