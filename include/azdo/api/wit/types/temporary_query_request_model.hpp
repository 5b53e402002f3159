// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::wit {

/// `TemporaryQueryRequestModel`
struct temporary_query_request_model {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> url{};
    azdo::optional<std::string> wiql{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const temporary_query_request_model&) const = default;
    template <class self = temporary_query_request_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"wiql", &self::wiql>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
