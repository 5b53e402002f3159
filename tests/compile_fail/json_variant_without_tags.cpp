// expect: the alternatives of this std::variant cannot be told apart in JSON
// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/decode.hpp>
#include <azdo/json/variant.hpp>

#include <variant>

struct circle {
    double r = 0;
#ifdef BAD
    static constexpr auto schema() { return azdo::describe(azdo::field<"r", &circle::r>()); }
#else
    static constexpr auto schema() { return azdo::describe(azdo::tag<"kind", "circle">(), azdo::field<"r", &circle::r>()); }
#endif
};
struct square {
    double a = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"a", &square::a>()); }
};
const bool read = azdo::json::decode<std::variant<circle, square>>("{}").has_value();
