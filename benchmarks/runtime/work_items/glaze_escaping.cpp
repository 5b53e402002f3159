// SPDX-License-Identifier: BSL-1.0
// glaze with escaping of control characters, which is off by default.
#include "glaze.hpp"

#include <stdexcept>

namespace {
struct escaping : glz::opts {
    bool escape_control_characters = true;
};

std::string_view encode(const benchmarks::work_items& from, std::string& buffer) {
    if (const auto fault = glz::write<escaping{}>(from, buffer); fault) throw std::runtime_error("glaze: encode");
    return buffer;
}
const bool offered = benchmarks::offer(benchmarks::work_item_codec{"glaze_escaping", "", nullptr, nullptr, encode});
} // namespace
