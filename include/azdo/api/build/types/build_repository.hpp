// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildRepository`
struct build_repository {
    std::optional<bool> checkout_submodules{};
    azdo::optional<std::string> clean{};
    azdo::optional<std::string> default_branch{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::map<std::string, std::string>> properties{};
    azdo::optional<std::string> root_folder{};
    azdo::optional<std::string> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_repository&) const = default;
    template <class self = build_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"checkoutSubmodules", &self::checkout_submodules>(),
            azdo::field<"clean", &self::clean>(),
            azdo::field<"defaultBranch", &self::default_branch>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"rootFolder", &self::root_folder>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
