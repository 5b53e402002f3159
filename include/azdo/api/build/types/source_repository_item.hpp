// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `SourceRepositoryItem`, only in answers
struct source_repository_item {
    std::optional<bool> is_container{};
    std::string path{};
    std::string type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_repository_item&) const = default;
    template <class self = source_repository_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isContainer", &self::is_container>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
