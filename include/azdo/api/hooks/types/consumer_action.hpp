// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/input_descriptor.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `ConsumerAction`, only in answers
struct consumer_action {
    std::map<std::string, azdo::json::raw> links{};
    std::optional<bool> allow_resource_version_override{};
    std::string consumer_id{};
    std::string description{};
    std::string id{};
    std::vector<input_descriptor> input_descriptors{};
    std::string name{};
    std::vector<std::string> supported_event_types{};
    std::map<std::string, std::vector<std::string>> supported_resource_versions{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const consumer_action&) const = default;
    template <class self = consumer_action>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"allowResourceVersionOverride", &self::allow_resource_version_override>(),
            azdo::field<"consumerId", &self::consumer_id>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"supportedEventTypes", &self::supported_event_types>(),
            azdo::field<"supportedResourceVersions", &self::supported_resource_versions>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::hooks
