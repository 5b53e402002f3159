// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/version_control_snippet.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `VersionControlResult`, only in answers
struct version_control_result {
    azdo::optional<std::int32_t> result_id{};
    azdo::optional<azdo::api::advanced_security::version_control_snippet> version_control_snippet{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const version_control_result&) const = default;
    template <class self = version_control_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"resultId", &self::result_id>(),
            azdo::field<"versionControlSnippet", &self::version_control_snippet>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
