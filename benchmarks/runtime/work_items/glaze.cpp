// SPDX-License-Identifier: BSL-1.0
#include "glaze.hpp"

#include <stdexcept>
#include <string>

namespace {
const std::string version =
    std::to_string(glz::version.major) + "." + std::to_string(glz::version.minor) + "." + std::to_string(glz::version.patch);

void decode_into(const std::string& text, benchmarks::work_items& to) {
    if (const auto fault = glz::read<glz::opts{.error_on_unknown_keys = false}>(to, text); fault)
        throw std::runtime_error(glz::format_error(fault, text));
}
std::string_view encode(const benchmarks::work_items& from, std::string& buffer) {
    if (const auto fault = glz::write_json(from, buffer); fault) throw std::runtime_error("glaze: encode");
    return buffer;
}
const bool offered = benchmarks::offer(benchmarks::work_item_codec{"glaze", version.c_str(), nullptr, decode_into, encode});
} // namespace
