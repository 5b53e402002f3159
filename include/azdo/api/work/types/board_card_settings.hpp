// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/field_setting.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `BoardCardSettings`
struct board_card_settings {
    azdo::optional<std::map<std::string, std::vector<field_setting>>> cards{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const board_card_settings&) const = default;
    template <class self = board_card_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cards", &self::cards>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
