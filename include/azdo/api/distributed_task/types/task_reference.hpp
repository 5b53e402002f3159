// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskReference`, only in answers
struct task_reference {
    std::string build_config{};
    std::string contribution_identifier{};
    std::string contribution_version{};
    std::string id{};
    std::map<std::string, std::string> inputs{};
    std::string name{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_reference&) const = default;
    template <class self = task_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"buildConfig", &self::build_config>(),
            azdo::field<"contributionIdentifier", &self::contribution_identifier>(),
            azdo::field<"contributionVersion", &self::contribution_version>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
