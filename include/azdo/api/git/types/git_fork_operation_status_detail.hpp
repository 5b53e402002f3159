// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitForkOperationStatusDetail`, only in answers
struct git_fork_operation_status_detail {
    std::vector<std::string> all_steps{};
    azdo::optional<std::int32_t> current_step{};
    std::string error_message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_fork_operation_status_detail&) const = default;
    template <class self = git_fork_operation_status_detail>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allSteps", &self::all_steps>(),
            azdo::field<"currentStep", &self::current_step>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
