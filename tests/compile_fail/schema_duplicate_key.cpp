// expect: two fields of this description have the same key
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/verify.hpp>

struct app {
    int a = 0, b = 0;
#ifdef BAD
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::a>(), azdo::field<"id", &app::b>()); }
#else
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::a>(), azdo::field<"name", &app::b>()); }
#endif
};
const bool verified = azdo::verify<app>();
