// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `Wiki`
struct wiki {
    azdo::optional<std::string> id{};
    azdo::optional<std::string> mapped_path{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki&) const = default;
    template <class self = wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"mappedPath", &self::mapped_path>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::search
