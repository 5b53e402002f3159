// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/data_source.hpp>
#include <azdo/api/service_endpoint/types/dependency_data.hpp>
#include <azdo/api/service_endpoint/types/endpoint_url.hpp>
#include <azdo/api/service_endpoint/types/help_link.hpp>
#include <azdo/api/service_endpoint/types/input_descriptor.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_authentication_scheme.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointType`, only in answers
struct service_endpoint_type {
    std::vector<service_endpoint_authentication_scheme> authentication_schemes{};
    std::vector<data_source> data_sources{};
    std::vector<azdo::api::service_endpoint::dependency_data> dependency_data{};
    std::string description{};
    std::string display_name{};
    azdo::optional<azdo::api::service_endpoint::endpoint_url> endpoint_url{};
    azdo::optional<azdo::api::service_endpoint::help_link> help_link{};
    std::string help_mark_down{};
    std::string icon_url{};
    std::vector<input_descriptor> input_descriptors{};
    std::optional<bool> is_hidden{};
    std::string name{};
    std::vector<std::string> trusted_hosts{};
    std::string ui_contribution_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_type&) const = default;
    template <class self = service_endpoint_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authenticationSchemes", &self::authentication_schemes>(),
            azdo::field<"dataSources", &self::data_sources>(),
            azdo::field<"dependencyData", &self::dependency_data>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"endpointUrl", &self::endpoint_url>(),
            azdo::field<"helpLink", &self::help_link>(),
            azdo::field<"helpMarkDown", &self::help_mark_down>(),
            azdo::field<"iconUrl", &self::icon_url>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"isHidden", &self::is_hidden>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"trustedHosts", &self::trusted_hosts>(),
            azdo::field<"uiContributionId", &self::ui_contribution_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
