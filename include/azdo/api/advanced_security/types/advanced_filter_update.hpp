// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `AdvancedFilterUpdate`
struct advanced_filter_update {
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const advanced_filter_update&) const = default;
    template <class self = advanced_filter_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
