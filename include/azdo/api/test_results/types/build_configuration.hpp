// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/shallow_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `BuildConfiguration`
struct build_configuration {
    azdo::optional<std::string> branch_name{};
    azdo::optional<std::int32_t> build_definition_id{};
    azdo::optional<std::string> build_system{};
    azdo::optional<azdo::sys_time> creation_date{};
    azdo::optional<std::string> flavor{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> number{};
    azdo::optional<std::string> platform{};
    azdo::optional<shallow_reference> project{};
    azdo::optional<std::string> repository_guid{};
    azdo::optional<std::string> repository_type{};
    azdo::optional<std::string> source_version{};
    azdo::optional<std::string> target_branch_name{};
    azdo::optional<std::string> uri{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_configuration&) const = default;
    template <class self = build_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"branchName", &self::branch_name>(),
            azdo::field<"buildDefinitionId", &self::build_definition_id>(),
            azdo::field<"buildSystem", &self::build_system>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"flavor", &self::flavor>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"number", &self::number>(),
            azdo::field<"platform", &self::platform>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"repositoryGuid", &self::repository_guid>(),
            azdo::field<"repositoryType", &self::repository_type>(),
            azdo::field<"sourceVersion", &self::source_version>(),
            azdo::field<"targetBranchName", &self::target_branch_name>(),
            azdo::field<"uri", &self::uri>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
