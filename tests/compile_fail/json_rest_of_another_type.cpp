// expect: takes a member of type azdo::unknown_fields
// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/decode.hpp>

struct app {
#ifdef BAD
    int rest = 0;
#else
    azdo::unknown_fields rest{};
#endif
    static constexpr auto schema() { return azdo::describe(azdo::rest<&app::rest>()); }
};
const bool read = azdo::json::decode<app>("{}").has_value();
