// expect: a member's type has no JSON form
// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/decode.hpp>

struct point {
    int x = 0;
};
struct shape {
#ifdef BAD
    point at{};
#else
    int at = 0;
#endif
    static constexpr auto schema() { return azdo::describe(azdo::field<"at", &shape::at>()); }
};
const bool read = azdo::json::decode<shape>("{}").has_value();
