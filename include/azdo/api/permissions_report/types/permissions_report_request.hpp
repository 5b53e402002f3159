// SPDX-License-Identifier: BSL-1.0
// A type of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/permissions_report/types/permissions_report_resource.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::permissions_report {

/// `PermissionsReportRequest`
struct permissions_report_request {
    azdo::optional<std::vector<std::string>> descriptors{};
    azdo::optional<std::string> report_name{};
    azdo::optional<std::vector<permissions_report_resource>> resources{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const permissions_report_request&) const = default;
    template <class self = permissions_report_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"descriptors", &self::descriptors>(),
            azdo::field<"reportName", &self::report_name>(),
            azdo::field<"resources", &self::resources>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::permissions_report
