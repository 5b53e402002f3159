// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::test {

/// `PropertyBag`
struct property_bag {
    azdo::optional<std::map<std::string, std::string>> bag{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const property_bag&) const = default;
    template <class self = property_bag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"bag", &self::bag>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
