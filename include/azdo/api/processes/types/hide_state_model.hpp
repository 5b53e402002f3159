// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::processes {

/// `HideStateModel`
struct hide_state_model {
    std::optional<bool> hidden{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const hide_state_model&) const = default;
    template <class self = hide_state_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"hidden", &self::hidden>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
