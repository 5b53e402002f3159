// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/event_type_descriptor.hpp>
#include <azdo/api/hooks/types/input_descriptor.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `Publisher`
struct publisher {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> id{};
    azdo::optional<std::vector<input_descriptor>> input_descriptors{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> service_instance_type{};
    azdo::optional<std::vector<event_type_descriptor>> supported_events{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const publisher&) const = default;
    template <class self = publisher>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"serviceInstanceType", &self::service_instance_type>(),
            azdo::field<"supportedEvents", &self::supported_events>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
