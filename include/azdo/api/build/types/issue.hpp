// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/issue_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::build {

/// `Issue`, only in answers
struct issue {
    std::string category{};
    std::map<std::string, std::string> data{};
    std::string message{};
    azdo::optional<azdo::open_enum<issue_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const issue&) const = default;
    template <class self = issue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"category", &self::category>(),
            azdo::field<"data", &self::data>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
