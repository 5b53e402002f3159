// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestSettings`
struct test_settings {
    azdo::optional<std::string> area_path{};
    azdo::optional<std::string> description{};
    std::optional<bool> is_public{};
    azdo::optional<std::string> machine_roles{};
    azdo::optional<std::string> test_settings_content{};
    azdo::optional<std::int32_t> test_settings_id{};
    azdo::optional<std::string> test_settings_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_settings&) const = default;
    template <class self = test_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"areaPath", &self::area_path>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isPublic", &self::is_public>(),
            azdo::field<"machineRoles", &self::machine_roles>(),
            azdo::field<"testSettingsContent", &self::test_settings_content>(),
            azdo::field<"testSettingsId", &self::test_settings_id>(),
            azdo::field<"testSettingsName", &self::test_settings_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
