// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_ref_update_status.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitRefUpdateResult`, only in answers
struct git_ref_update_result {
    std::string custom_message{};
    std::optional<bool> is_locked{};
    std::string name{};
    std::string new_object_id{};
    std::string old_object_id{};
    std::string rejected_by{};
    std::string repository_id{};
    std::optional<bool> success{};
    azdo::optional<azdo::open_enum<git_ref_update_status>> update_status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_ref_update_result&) const = default;
    template <class self = git_ref_update_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"customMessage", &self::custom_message>(),
            azdo::field<"isLocked", &self::is_locked>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"newObjectId", &self::new_object_id>(),
            azdo::field<"oldObjectId", &self::old_object_id>(),
            azdo::field<"rejectedBy", &self::rejected_by>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"success", &self::success>(),
            azdo::field<"updateStatus", &self::update_status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
