// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `PickList`
struct pick_list {
    azdo::optional<std::string> id{};
    std::optional<bool> is_suggested{};
    azdo::optional<std::vector<std::string>> items{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pick_list&) const = default;
    template <class self = pick_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"isSuggested", &self::is_suggested>(),
            azdo::field<"items", &self::items>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
