// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/authentication_type.hpp>
#include <azdo/api/hooks/types/consumer_action.hpp>
#include <azdo/api/hooks/types/external_configuration_descriptor.hpp>
#include <azdo/api/hooks/types/input_descriptor.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `Consumer`, only in answers
struct consumer {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<consumer_action> actions{};
    azdo::optional<azdo::open_enum<azdo::api::hooks::authentication_type>> authentication_type{};
    std::string description{};
    azdo::optional<external_configuration_descriptor> external_configuration{};
    std::string id{};
    std::string image_url{};
    std::string information_url{};
    std::vector<input_descriptor> input_descriptors{};
    std::string name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const consumer&) const = default;
    template <class self = consumer>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"actions", &self::actions>(),
            azdo::field<"authenticationType", &self::authentication_type>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"externalConfiguration", &self::external_configuration>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"imageUrl", &self::image_url>(),
            azdo::field<"informationUrl", &self::information_url>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::hooks
