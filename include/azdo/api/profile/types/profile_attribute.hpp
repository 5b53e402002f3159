// SPDX-License-Identifier: BSL-1.0
// A type of the area profile. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/profile/types/attribute_descriptor.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::profile {

/// `ProfileAttribute`, only in answers
struct profile_attribute {
    azdo::optional<attribute_descriptor> descriptor{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::sys_time> time_stamp{};
    azdo::optional<azdo::json::raw> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const profile_attribute&) const = default;
    template <class self = profile_attribute>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"timeStamp", &self::time_stamp>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::profile
