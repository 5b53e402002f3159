// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `VariableValue`
struct variable_value {
    std::optional<bool> is_read_only{};
    std::optional<bool> is_secret{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const variable_value&) const = default;
    template <class self = variable_value>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isReadOnly", &self::is_read_only>(),
            azdo::field<"isSecret", &self::is_secret>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
