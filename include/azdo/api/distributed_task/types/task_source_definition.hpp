// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskSourceDefinition`, only in answers
struct task_source_definition {
    azdo::secret<std::string> auth_key{};
    std::string endpoint_{};
    std::string key_selector{};
    std::string selector{};
    std::string target{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_source_definition&) const = default;
    template <class self = task_source_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authKey", &self::auth_key>(),
            azdo::field<"endpoint", &self::endpoint_>(),
            azdo::field<"keySelector", &self::key_selector>(),
            azdo::field<"selector", &self::selector>(),
            azdo::field<"target", &self::target>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
