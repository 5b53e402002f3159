// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wiki {

/// `WikiPageCreateOrUpdateParameters`
struct wiki_page_create_or_update_parameters {
    azdo::optional<std::string> content{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_page_create_or_update_parameters&) const = default;
    template <class self = wiki_page_create_or_update_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"content", &self::content>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wiki
