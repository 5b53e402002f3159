// SPDX-License-Identifier: BSL-1.0
// A type of the area profile. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/profile/types/profile_attribute.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::profile {

/// `AttributesContainer`, only in answers
struct attributes_container {
    std::map<std::string, profile_attribute> attributes{};
    std::string container_name{};
    azdo::optional<std::int32_t> revision{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const attributes_container&) const = default;
    template <class self = attributes_container>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attributes", &self::attributes>(),
            azdo::field<"containerName", &self::container_name>(),
            azdo::field<"revision", &self::revision>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::profile
