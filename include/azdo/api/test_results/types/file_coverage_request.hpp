// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `FileCoverageRequest`
struct file_coverage_request {
    azdo::optional<std::string> file_path{};
    azdo::optional<std::int32_t> pull_request_base_iteration_id{};
    azdo::optional<std::int32_t> pull_request_id{};
    azdo::optional<std::int32_t> pull_request_iteration_id{};
    azdo::optional<std::string> repo_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const file_coverage_request&) const = default;
    template <class self = file_coverage_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"filePath", &self::file_path>(),
            azdo::field<"pullRequestBaseIterationId", &self::pull_request_base_iteration_id>(),
            azdo::field<"pullRequestId", &self::pull_request_id>(),
            azdo::field<"pullRequestIterationId", &self::pull_request_iteration_id>(),
            azdo::field<"repoId", &self::repo_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
