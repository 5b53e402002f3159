// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcLabelRef`, only in answers
struct tfvc_label_ref {
    std::map<std::string, azdo::json::raw> links{};
    std::string description{};
    std::int32_t id{};
    std::string label_scope{};
    azdo::optional<azdo::sys_time> modified_date{};
    std::string name{};
    azdo::optional<identity_ref> owner{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_label_ref&) const = default;
    template <class self = tfvc_label_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"labelScope", &self::label_scope>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
