// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `PickListMetadata`, only in answers
struct pick_list_metadata {
    std::string id{};
    std::optional<bool> is_suggested{};
    std::string name{};
    std::string type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pick_list_metadata&) const = default;
    template <class self = pick_list_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"isSuggested", &self::is_suggested>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
