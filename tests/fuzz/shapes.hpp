// SPDX-License-Identifier: BSL-1.0
// The types that the fuzz targets decode.
#pragma once

#include <types.hpp>

#include <azdo/json/array.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/json/unordered_map.hpp>
#include <azdo/json/variant.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace fuzz {

struct circle {
    double r = 0;
    static constexpr auto schema() { return azdo::describe(azdo::tag<"kind", "circle">(), azdo::field<"r", &circle::r>()); }
    bool operator==(const circle&) const = default;
};
struct square {
    float a = 0;
    static constexpr auto schema() { return azdo::describe(azdo::tag<"kind", "square">(), azdo::field<"a", &square::a>()); }
    bool operator==(const square&) const = default;
};
using anything = std::variant<std::monostate, bool, std::int64_t, std::string, std::vector<std::map<std::string, double>>, circle, square>;

struct corners {
    std::array<std::uint8_t, 3> colour{};
    std::unordered_map<std::string, std::int64_t> counts{};
    std::uint64_t large = 0;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"colour", &corners::colour>(), azdo::field<"counts", &corners::counts>(), azdo::field<"large", &corners::large>());
    }
    bool operator==(const corners&) const = default;
};

/// Aborts with a message unless it is empty.
inline void require(std::string_view wrong, const char* as) {
    if (wrong.empty()) return;
    std::fprintf(stderr, "as %s: %.*s\n", as, static_cast<int>(wrong.size()), wrong.data());
    std::abort();
}

} // namespace fuzz
