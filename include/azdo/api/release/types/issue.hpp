// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::release {

/// `Issue`
struct issue {
    azdo::optional<std::map<std::string, std::string>> data{};
    azdo::optional<std::string> issue_type{};
    azdo::optional<std::string> message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const issue&) const = default;
    template <class self = issue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"issueType", &self::issue_type>(),
            azdo::field<"message", &self::message>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
