// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::graph {

/// `GraphUser`, only in answers
struct graph_user {
    std::map<std::string, azdo::json::raw> links{};
    std::string descriptor{};
    std::string directory_alias{};
    std::string display_name{};
    std::string domain{};
    std::optional<bool> is_deleted_in_origin{};
    std::string legacy_descriptor{};
    std::string mail_address{};
    std::string meta_type{};
    std::string origin{};
    std::string origin_id{};
    std::string principal_name{};
    std::string subject_kind{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_user&) const = default;
    template <class self = graph_user>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"directoryAlias", &self::directory_alias>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"domain", &self::domain>(),
            azdo::field<"isDeletedInOrigin", &self::is_deleted_in_origin>(),
            azdo::field<"legacyDescriptor", &self::legacy_descriptor>(),
            azdo::field<"mailAddress", &self::mail_address>(),
            azdo::field<"metaType", &self::meta_type>(),
            azdo::field<"origin", &self::origin>(),
            azdo::field<"originId", &self::origin_id>(),
            azdo::field<"principalName", &self::principal_name>(),
            azdo::field<"subjectKind", &self::subject_kind>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::graph
