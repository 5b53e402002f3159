// SPDX-License-Identifier: BSL-1.0
// `page<T>`: the answer of a list operation, `{"count": n, "value": […]}`, and where the next page begins.
#pragma once

#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1 {

/// One page of a list. `continuation_token` is opaque and comes from the response header `x-ms-continuationtoken`; it is empty on the
/// last page. An answer without `value` is a failure, as is a null there unless `count` is 0 or absent.
template <class T>
struct page {
    using value_type = T;
    static constexpr std::string_view bare_list = "value"; ///< some operations, and older servers, answer with the bare array

    std::optional<std::int32_t> count{};
    std::vector<T> value{};
    std::string continuation_token{};

    bool operator==(const page&) const = default;
    template <class self = page>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"count", &self::count>(), azdo::field<"value", &self::value>(azdo::as::required));
    }
};

} // namespace azdo::inline v1
