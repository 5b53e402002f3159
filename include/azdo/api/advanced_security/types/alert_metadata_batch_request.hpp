// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_metadata_error_policy.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `AlertMetadataBatchRequest`
struct alert_metadata_batch_request {
    azdo::optional<std::vector<std::int64_t>> alert_ids{};
    azdo::optional<azdo::open_enum<alert_metadata_error_policy>> error_policy{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert_metadata_batch_request&) const = default;
    template <class self = alert_metadata_batch_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alertIds", &self::alert_ids>(),
            azdo::field<"errorPolicy", &self::error_policy>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
