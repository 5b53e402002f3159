// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/version_control_file_path.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `VersionControlSnippet`, only in answers
struct version_control_snippet {
    azdo::optional<std::int32_t> end_column{};
    azdo::optional<std::int32_t> end_line{};
    azdo::optional<std::int32_t> start_column{};
    azdo::optional<std::int32_t> start_line{};
    azdo::optional<azdo::api::advanced_security::version_control_file_path> version_control_file_path{};
    azdo::optional<std::int64_t> version_control_file_path_id{};
    azdo::optional<std::int64_t> version_control_snippet_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const version_control_snippet&) const = default;
    template <class self = version_control_snippet>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"endColumn", &self::end_column>(),
            azdo::field<"endLine", &self::end_line>(),
            azdo::field<"startColumn", &self::start_column>(),
            azdo::field<"startLine", &self::start_line>(),
            azdo::field<"versionControlFilePath", &self::version_control_file_path>(),
            azdo::field<"versionControlFilePathId", &self::version_control_file_path_id>(),
            azdo::field<"versionControlSnippetId", &self::version_control_snippet_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
