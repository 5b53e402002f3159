// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `SortOption`
struct sort_option {
    azdo::optional<std::string> field{};
    azdo::optional<std::string> sort_order{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const sort_option&) const = default;
    template <class self = sort_option>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"field", &self::field>(),
            azdo::field<"sortOrder", &self::sort_order>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::search
