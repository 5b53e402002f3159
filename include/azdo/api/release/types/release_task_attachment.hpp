// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::release {

/// `ReleaseTaskAttachment`, only in answers
struct release_task_attachment {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    std::string name{};
    std::string record_id{};
    std::string timeline_id{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_task_attachment&) const = default;
    template <class self = release_task_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"recordId", &self::record_id>(),
            azdo::field<"timelineId", &self::timeline_id>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::release
