// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_ref_operation_source.hpp>
#include <azdo/api/git/types/git_repository.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitAsyncRefOperationParameters`
struct git_async_ref_operation_parameters {
    azdo::optional<std::string> generated_ref_name{};
    azdo::optional<std::string> onto_ref_name{};
    azdo::optional<git_repository> repository{};
    azdo::optional<git_async_ref_operation_source> source{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_async_ref_operation_parameters&) const = default;
    template <class self = git_async_ref_operation_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"generatedRefName", &self::generated_ref_name>(),
            azdo::field<"ontoRefName", &self::onto_ref_name>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"source", &self::source>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
