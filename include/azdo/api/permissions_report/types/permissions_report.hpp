// SPDX-License-Identifier: BSL-1.0
// A type of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/permissions_report/types/permissions_report_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::permissions_report {

/// `PermissionsReport`, only in answers
struct permissions_report {
    std::string error{};
    std::string id{};
    std::string report_name{};
    azdo::optional<azdo::open_enum<permissions_report_status>> report_status{};
    azdo::optional<azdo::sys_time> report_status_last_updated_time{};
    azdo::optional<azdo::sys_time> requested_time{};
    std::string requestor{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const permissions_report&) const = default;
    template <class self = permissions_report>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"error", &self::error>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"reportName", &self::report_name>(),
            azdo::field<"reportStatus", &self::report_status>(),
            azdo::field<"reportStatusLastUpdatedTime", &self::report_status_last_updated_time>(),
            azdo::field<"requestedTime", &self::requested_time>(),
            azdo::field<"requestor", &self::requestor>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::permissions_report
