// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/supported_trigger.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `SourceProviderAttributes`, only in answers
struct source_provider_attributes {
    std::string name{};
    std::map<std::string, bool> supported_capabilities{};
    std::vector<supported_trigger> supported_triggers{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const source_provider_attributes&) const = default;
    template <class self = source_provider_attributes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"supportedCapabilities", &self::supported_capabilities>(),
            azdo::field<"supportedTriggers", &self::supported_triggers>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
