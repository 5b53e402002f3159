// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitUserDate`
struct git_user_date {
    azdo::optional<azdo::sys_time> date{};
    azdo::optional<std::string> email{};
    azdo::optional<std::string> image_url{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_user_date&) const = default;
    template <class self = git_user_date>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"date", &self::date>(),
            azdo::field<"email", &self::email>(),
            azdo::field<"imageUrl", &self::image_url>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
