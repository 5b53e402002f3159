// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `VersionControlFilePath`, only in answers
struct version_control_file_path {
    std::string file_path{};
    std::string file_path_hash{};
    azdo::optional<std::int64_t> version_control_file_path_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const version_control_file_path&) const = default;
    template <class self = version_control_file_path>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"filePath", &self::file_path>(),
            azdo::field<"filePathHash", &self::file_path_hash>(),
            azdo::field<"versionControlFilePathId", &self::version_control_file_path_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
