// SPDX-License-Identifier: BSL-1.0
// A type of the area permissionsReport. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::permissions_report {

/// `PermissionsReportStatus`
enum class permissions_report_status {
    created,
    in_progress,
    completed_with_errors,
    completed_successfully,
    deleted,
};

template <class E = permissions_report_status>
constexpr auto enumerators(permissions_report_status) {
    return std::to_array<azdo::enumerator<E>>({
        {permissions_report_status::created, "created"},
        {permissions_report_status::in_progress, "inProgress"},
        {permissions_report_status::completed_with_errors, "completedWithErrors"},
        {permissions_report_status::completed_successfully, "completedSuccessfully"},
        {permissions_report_status::deleted, "deleted"},
    });
}

} // namespace azdo::inline v1::api::permissions_report
