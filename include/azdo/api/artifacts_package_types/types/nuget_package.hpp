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
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts_package_types {

/// `Package`, only in answers
struct nuget_package {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<azdo::sys_time> deleted_date{};
    std::string id{};
    std::optional<bool> listed{};
    std::string name{};
    azdo::optional<azdo::sys_time> permanently_deleted_date{};
    std::vector<upstream_source_info> source_chain{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const nuget_package&) const = default;
    template <class self = nuget_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"listed", &self::listed>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"permanentlyDeletedDate", &self::permanently_deleted_date>(),
            azdo::field<"sourceChain", &self::source_chain>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
