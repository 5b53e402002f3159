// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `BuildReference`
struct build_reference {
    azdo::optional<std::string> branch_name{};
    azdo::optional<std::string> build_system{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> number{};
    azdo::optional<std::string> repository_id{};
    azdo::optional<std::string> uri{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_reference&) const = default;
    template <class self = build_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"branchName", &self::branch_name>(),
            azdo::field<"buildSystem", &self::build_system>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"number", &self::number>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"uri", &self::uri>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
