// SPDX-License-Identifier: BSL-1.0
// A type of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/permissions_report/types/resource_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::permissions_report {

/// `PermissionsReportResource`
struct permissions_report_resource {
    azdo::optional<std::string> resource_id{};
    azdo::optional<std::string> resource_name{};
    azdo::optional<azdo::open_enum<azdo::api::permissions_report::resource_type>> resource_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const permissions_report_resource&) const = default;
    template <class self = permissions_report_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"resourceId", &self::resource_id>(),
            azdo::field<"resourceName", &self::resource_name>(),
            azdo::field<"resourceType", &self::resource_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::permissions_report
