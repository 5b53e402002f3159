// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `UpstreamStatusDetail`
struct upstream_status_detail {
    azdo::optional<std::string> reason{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const upstream_status_detail&) const = default;
    template <class self = upstream_status_detail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"reason", &self::reason>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
