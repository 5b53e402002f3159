// expect: describe\(\.\.\.\) takes azdo::field
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/verify.hpp>

struct app {
    int id = 0;
#ifdef BAD
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::id>(), azdo::as::required); }
#else
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::id>(azdo::as::required)); }
#endif
};
const bool verified = azdo::verify<app>();
