// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/rule.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `BoardCardRuleSettings`
struct board_card_rule_settings {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::map<std::string, std::vector<rule>>> rules{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board_card_rule_settings&) const = default;
    template <class self = board_card_rule_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"rules", &self::rules>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
