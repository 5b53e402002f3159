// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::release {

/// `TaskInputValidation`
struct task_input_validation {
    azdo::optional<std::string> expression{};
    azdo::optional<std::string> message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_input_validation&) const = default;
    template <class self = task_input_validation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"expression", &self::expression>(),
            azdo::field<"message", &self::message>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
