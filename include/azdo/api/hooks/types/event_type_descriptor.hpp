// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/input_descriptor.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::hooks {

/// `EventTypeDescriptor`
struct event_type_descriptor {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> id{};
    azdo::optional<std::vector<input_descriptor>> input_descriptors{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> publisher_id{};
    azdo::optional<std::vector<std::string>> supported_resource_versions{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const event_type_descriptor&) const = default;
    template <class self = event_type_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"supportedResourceVersions", &self::supported_resource_versions>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
