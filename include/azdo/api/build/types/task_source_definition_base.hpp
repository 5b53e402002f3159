// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `TaskSourceDefinitionBase`
struct task_source_definition_base {
    azdo::optional<azdo::secret<std::string>> auth_key{};
    azdo::optional<std::string> endpoint_{};
    azdo::optional<std::string> key_selector{};
    azdo::optional<std::string> selector{};
    azdo::optional<std::string> target{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_source_definition_base&) const = default;
    template <class self = task_source_definition_base>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authKey", &self::auth_key>(),
            azdo::field<"endpoint", &self::endpoint_>(),
            azdo::field<"keySelector", &self::key_selector>(),
            azdo::field<"selector", &self::selector>(),
            azdo::field<"target", &self::target>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
