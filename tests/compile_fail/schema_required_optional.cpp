// expect: as::required is on an optional member
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/verify.hpp>

#include <optional>

struct app {
#ifdef BAD
    std::optional<int> id{};
#else
    int id{};
#endif
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &app::id>(azdo::as::required)); }
};
const bool verified = azdo::verify<app>();
