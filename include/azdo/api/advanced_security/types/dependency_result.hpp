// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dependency.hpp>
#include <azdo/api/advanced_security/types/version_control_file_path.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `DependencyResult`, only in answers
struct dependency_result {
    azdo::optional<azdo::api::advanced_security::dependency> dependency{};
    azdo::optional<std::int32_t> dependency_result_id{};
    azdo::optional<std::int32_t> result_id{};
    azdo::optional<std::int32_t> root_dependency_id{};
    azdo::optional<azdo::api::advanced_security::version_control_file_path> version_control_file_path{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dependency_result&) const = default;
    template <class self = dependency_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dependency", &self::dependency>(),
            azdo::field<"dependencyResultId", &self::dependency_result_id>(),
            azdo::field<"resultId", &self::result_id>(),
            azdo::field<"rootDependencyId", &self::root_dependency_id>(),
            azdo::field<"versionControlFilePath", &self::version_control_file_path>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
