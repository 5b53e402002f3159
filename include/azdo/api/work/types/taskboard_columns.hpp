// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/taskboard_column.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `TaskboardColumns`, only in answers
struct taskboard_columns {
    std::vector<taskboard_column> columns{};
    std::optional<bool> is_customized{};
    std::optional<bool> is_valid{};
    std::string validation_messsage{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const taskboard_columns&) const = default;
    template <class self = taskboard_columns>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"columns", &self::columns>(),
            azdo::field<"isCustomized", &self::is_customized>(),
            azdo::field<"isValid", &self::is_valid>(),
            azdo::field<"validationMesssage", &self::validation_messsage>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
