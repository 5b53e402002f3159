// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/metadata.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `AlertMetadata`, only in answers
struct alert_metadata {
    azdo::optional<std::int64_t> alert_id{};
    std::vector<azdo::api::advanced_security::metadata> metadata{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert_metadata&) const = default;
    template <class self = alert_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alertId", &self::alert_id>(),
            azdo::field<"metadata", &self::metadata>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
