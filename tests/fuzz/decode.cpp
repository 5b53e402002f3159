// SPDX-License-Identifier: BSL-1.0
// The fuzz target: any bytes, decoded as a tree and as described types, agree with Boost.JSON and survive a round trip.
#include <agreement.hpp>

#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/variant.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

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

void require(std::string_view wrong, const char* what) {
    if (wrong.empty()) return;
    std::fprintf(stderr, "%s: %.*s\n", what, static_cast<int>(wrong.size()), wrong.data());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size); // memory of its own: reading beyond its end is seen
    require(test::disagreement(text), "as a tree");
    require(test::typed_disagreement<test::item>(text), "as an item");
    require(test::typed_disagreement<test::server>(text), "as a server");
    require(test::typed_disagreement<azdo::json::patch>(text), "as a patch");
    require(test::typed_disagreement<anything>(text), "as a variant");
    return 0;
}
