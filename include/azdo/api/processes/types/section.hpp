// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/group.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `Section`
struct section {
    azdo::optional<std::vector<group>> groups{};
    azdo::optional<std::string> id{};
    std::optional<bool> overridden{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const section&) const = default;
    template <class self = section>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"groups", &self::groups>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"overridden", &self::overridden>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
