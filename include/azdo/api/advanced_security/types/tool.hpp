// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/rule.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `Tool`, only in answers
struct tool {
    std::string name{};
    std::vector<rule> rules{};
    std::string tool_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tool&) const = default;
    template <class self = tool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"rules", &self::rules>(),
            azdo::field<"toolVersion", &self::tool_version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
