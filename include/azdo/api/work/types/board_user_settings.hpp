// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::work {

/// `BoardUserSettings`, only in answers
struct board_user_settings {
    std::optional<bool> auto_refresh_state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board_user_settings&) const = default;
    template <class self = board_user_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"autoRefreshState", &self::auto_refresh_state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
