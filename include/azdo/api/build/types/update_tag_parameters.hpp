// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `UpdateTagParameters`
struct update_tag_parameters {
    azdo::optional<std::vector<std::string>> tags_to_add{};
    azdo::optional<std::vector<std::string>> tags_to_remove{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_tag_parameters&) const = default;
    template <class self = update_tag_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"tagsToAdd", &self::tags_to_add>(),
            azdo::field<"tagsToRemove", &self::tags_to_remove>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
