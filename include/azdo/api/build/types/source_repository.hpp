// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::build {

/// `SourceRepository`, only in answers
struct source_repository {
    std::string default_branch{};
    std::string full_name{};
    std::string id{};
    std::string name{};
    std::map<std::string, std::string> properties{};
    std::string source_provider_name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_repository&) const = default;
    template <class self = source_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultBranch", &self::default_branch>(),
            azdo::field<"fullName", &self::full_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"sourceProviderName", &self::source_provider_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
