// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processadmin/types/validation_issue_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::processadmin {

/// `ValidationIssue`, only in answers
struct validation_issue {
    std::string description{};
    std::string file{};
    std::string help_link{};
    azdo::optional<azdo::open_enum<validation_issue_type>> issue_type{};
    azdo::optional<std::int32_t> line{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const validation_issue&) const = default;
    template <class self = validation_issue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"file", &self::file>(),
            azdo::field<"helpLink", &self::help_link>(),
            azdo::field<"issueType", &self::issue_type>(),
            azdo::field<"line", &self::line>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processadmin
