// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildMetric`
struct build_metric {
    azdo::optional<azdo::sys_time> date{};
    azdo::optional<std::int32_t> int_value{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> scope{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_metric&) const = default;
    template <class self = build_metric>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"date", &self::date>(),
            azdo::field<"intValue", &self::int_value>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"scope", &self::scope>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
