// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_object.hpp>
#include <azdo/api/git/types/git_user_date.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitAnnotatedTag`
struct git_annotated_tag {
    azdo::optional<std::string> message{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> object_id{};
    azdo::optional<git_user_date> tagged_by{};
    azdo::optional<git_object> tagged_object{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_annotated_tag&) const = default;
    template <class self = git_annotated_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"objectId", &self::object_id>(),
            azdo::field<"taggedBy", &self::tagged_by>(),
            azdo::field<"taggedObject", &self::tagged_object>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
