// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/upstream_source_info.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts_package_types {

/// `Package`, only in answers
struct npm_package {
    std::map<std::string, azdo::json::raw> links{};
    std::string deprecate_message{};
    std::string id{};
    std::string name{};
    azdo::optional<azdo::sys_time> permanently_deleted_date{};
    std::vector<upstream_source_info> source_chain{};
    azdo::optional<azdo::sys_time> unpublished_date{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const npm_package&) const = default;
    template <class self = npm_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"deprecateMessage", &self::deprecate_message>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"permanentlyDeletedDate", &self::permanently_deleted_date>(),
            azdo::field<"sourceChain", &self::source_chain>(),
            azdo::field<"unpublishedDate", &self::unpublished_date>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
