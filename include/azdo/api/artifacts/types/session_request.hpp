// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `SessionRequest`
struct session_request {
    azdo::optional<std::map<std::string, std::string>> data{};
    azdo::optional<std::string> feed{};
    azdo::optional<std::string> source{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const session_request&) const = default;
    template <class self = session_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"feed", &self::feed>(),
            azdo::field<"source", &self::source>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
