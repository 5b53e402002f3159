// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/control.hpp>
#include <azdo/api/processes/types/wit_contribution.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `Group`
struct group {
    azdo::optional<wit_contribution> contribution{};
    azdo::optional<std::vector<control>> controls{};
    azdo::optional<std::int32_t> height{};
    azdo::optional<std::string> id{};
    std::optional<bool> inherited{};
    std::optional<bool> is_contribution{};
    azdo::optional<std::string> label{};
    azdo::optional<std::int32_t> order{};
    std::optional<bool> overridden{};
    std::optional<bool> visible{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const group&) const = default;
    template <class self = group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"contribution", &self::contribution>(),
            azdo::field<"controls", &self::controls>(),
            azdo::field<"height", &self::height>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inherited", &self::inherited>(),
            azdo::field<"isContribution", &self::is_contribution>(),
            azdo::field<"label", &self::label>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"overridden", &self::overridden>(),
            azdo::field<"visible", &self::visible>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
