// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::security {

/// `AceExtendedInformation`, only in answers
struct ace_extended_information {
    azdo::optional<std::int32_t> effective_allow{};
    azdo::optional<std::int32_t> effective_deny{};
    azdo::optional<std::int32_t> inherited_allow{};
    azdo::optional<std::int32_t> inherited_deny{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const ace_extended_information&) const = default;
    template <class self = ace_extended_information>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"effectiveAllow", &self::effective_allow>(),
            azdo::field<"effectiveDeny", &self::effective_deny>(),
            azdo::field<"inheritedAllow", &self::inherited_allow>(),
            azdo::field<"inheritedDeny", &self::inherited_deny>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security
