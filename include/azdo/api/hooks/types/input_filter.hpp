// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/input_filter_condition.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::hooks {

/// `InputFilter`
struct input_filter {
    azdo::optional<std::vector<input_filter_condition>> conditions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_filter&) const = default;
    template <class self = input_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"conditions", &self::conditions>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
