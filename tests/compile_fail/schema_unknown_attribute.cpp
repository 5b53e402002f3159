// expect: an argument of this field is not an attribute
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/verify.hpp>

struct app {
    int id = 0;
#ifdef BAD
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::id>("App ID")); }
#else
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::id>(azdo::as::doc{"App ID"})); }
#endif
};
const bool verified = azdo::verify<app>();
