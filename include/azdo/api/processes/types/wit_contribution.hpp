// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `WitContribution`
struct wit_contribution {
    azdo::optional<std::string> contribution_id{};
    azdo::optional<std::int32_t> height{};
    azdo::optional<std::map<std::string, azdo::json::raw>> inputs{};
    std::optional<bool> show_on_deleted_work_item{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wit_contribution&) const = default;
    template <class self = wit_contribution>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"contributionId", &self::contribution_id>(),
            azdo::field<"height", &self::height>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"showOnDeletedWorkItem", &self::show_on_deleted_work_item>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
