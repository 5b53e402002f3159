// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `TaskVariableRestrictions`, only in answers
struct task_variable_restrictions {
    std::vector<std::string> allowed{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_variable_restrictions&) const = default;
    template <class self = task_variable_restrictions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowed", &self::allowed>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
