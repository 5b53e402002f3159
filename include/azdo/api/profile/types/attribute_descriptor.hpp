// SPDX-License-Identifier: BSL-1.0
// A type of the area profile. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::profile {

/// `AttributeDescriptor`, only in answers
struct attribute_descriptor {
    std::string attribute_name{};
    std::string container_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const attribute_descriptor&) const = default;
    template <class self = attribute_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attributeName", &self::attribute_name>(),
            azdo::field<"containerName", &self::container_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::profile
