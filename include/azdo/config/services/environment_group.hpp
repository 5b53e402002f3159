// SPDX-License-Identifier: BSL-1.0
// The section `environmentGroup`: environments that know each other, by name.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::config {

/// `environmentGroup.<id>`.
struct grouped_environment {
    std::string name{};
    std::string public_api_url{};
    std::string short_name{};
    unknown_fields rest{};

    bool operator==(const grouped_environment&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &grouped_environment::name>(azdo::as::doc{"Name that people see"}),
            azdo::field<"publicApiUrl", &grouped_environment::public_api_url>(
                azdo::as::doc{"Address under which browsers reach its services"}),
            azdo::field<"shortName", &grouped_environment::short_name>(azdo::as::doc{"Name in addresses"}),
            azdo::rest<&grouped_environment::rest>());
    }
};

using environment_group = std::map<std::string, grouped_environment>;

} // namespace azdo::inline v1::config
