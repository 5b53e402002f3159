// SPDX-License-Identifier: BSL-1.0
// A type of the area status. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/status/types/geography_with_health.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::status {

/// `ServiceHealth`, only in answers
struct service_health {
    std::vector<geography_with_health> geographies{};
    std::string id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_health&) const = default;
    template <class self = service_health>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"geographies", &self::geographies>(),
            azdo::field<"id", &self::id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::status
