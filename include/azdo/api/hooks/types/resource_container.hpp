// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::hooks {

/// `ResourceContainer`
struct resource_container {
    azdo::optional<std::string> base_url{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const resource_container&) const = default;
    template <class self = resource_container>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"baseUrl", &self::base_url>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
