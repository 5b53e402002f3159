// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/item_content_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::tfvc {

/// `ItemContent`
struct item_content {
    azdo::optional<std::string> content{};
    azdo::optional<azdo::open_enum<item_content_type>> content_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const item_content&) const = default;
    template <class self = item_content>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"content", &self::content>(),
            azdo::field<"contentType", &self::content_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
