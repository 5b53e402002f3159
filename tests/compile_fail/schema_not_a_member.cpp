// expect: takes a pointer to a data member
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/field.hpp>

struct app {
    int id = 0;
    int number() const { return id; }
};
#ifdef BAD
constexpr auto id = azdo::field<"id", &app::number>();
#else
constexpr auto id = azdo::field<"id", &app::id>();
#endif
