// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/input_data_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `InputValidation`, only in answers
struct input_validation {
    azdo::optional<azdo::open_enum<input_data_type>> data_type{};
    std::optional<bool> is_required{};
    azdo::optional<std::int32_t> max_length{};
    azdo::optional<double> max_value{};
    azdo::optional<std::int32_t> min_length{};
    azdo::optional<double> min_value{};
    std::string pattern{};
    std::string pattern_mismatch_error_message{};
    std::string pattern_mismatch_warning_message{};
    std::string warning_pattern{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_validation&) const = default;
    template <class self = input_validation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dataType", &self::data_type>(),
            azdo::field<"isRequired", &self::is_required>(),
            azdo::field<"maxLength", &self::max_length>(),
            azdo::field<"maxValue", &self::max_value>(),
            azdo::field<"minLength", &self::min_length>(),
            azdo::field<"minValue", &self::min_value>(),
            azdo::field<"pattern", &self::pattern>(),
            azdo::field<"patternMismatchErrorMessage", &self::pattern_mismatch_error_message>(),
            azdo::field<"patternMismatchWarningMessage", &self::pattern_mismatch_warning_message>(),
            azdo::field<"warningPattern", &self::warning_pattern>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
