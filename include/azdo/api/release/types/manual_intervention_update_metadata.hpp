// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/manual_intervention_status.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::release {

/// `ManualInterventionUpdateMetadata`
struct manual_intervention_update_metadata {
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::open_enum<manual_intervention_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const manual_intervention_update_metadata&) const = default;
    template <class self = manual_intervention_update_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
