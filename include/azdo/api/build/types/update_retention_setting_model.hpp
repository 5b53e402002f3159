// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::build {

/// `UpdateRetentionSettingModel`
struct update_retention_setting_model {
    azdo::optional<std::int32_t> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_retention_setting_model&) const = default;
    template <class self = update_retention_setting_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
