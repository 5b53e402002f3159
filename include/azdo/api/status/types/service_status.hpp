// SPDX-License-Identifier: BSL-1.0
// A type of the area status. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/status/types/service_health.hpp>
#include <azdo/api/status/types/status_summary.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::status {

/// `ServiceStatus`, only in answers
struct service_status {
    azdo::optional<azdo::sys_time> last_updated{};
    std::vector<service_health> services{};
    azdo::optional<status_summary> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_status&) const = default;
    template <class self = service_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lastUpdated", &self::last_updated>(),
            azdo::field<"services", &self::services>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::status
