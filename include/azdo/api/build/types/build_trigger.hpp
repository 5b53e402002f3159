// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/definition_trigger_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::build {

/// `BuildTrigger`
struct build_trigger {
    azdo::optional<azdo::open_enum<definition_trigger_type>> trigger_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_trigger&) const = default;
    template <class self = build_trigger>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"triggerType", &self::trigger_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
