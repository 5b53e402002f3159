// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitStatusContext`
struct git_status_context {
    azdo::optional<std::string> genre{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_status_context&) const = default;
    template <class self = git_status_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"genre", &self::genre>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
