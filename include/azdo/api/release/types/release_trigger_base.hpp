// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/release_trigger_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::release {

/// `ReleaseTriggerBase`
struct release_trigger_base {
    azdo::optional<azdo::open_enum<release_trigger_type>> trigger_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_trigger_base&) const = default;
    template <class self = release_trigger_base>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"triggerType", &self::trigger_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
