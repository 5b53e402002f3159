// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/authorization_header.hpp>
#include <azdo/api/service_endpoint/types/client_certificate.hpp>
#include <azdo/api/service_endpoint/types/data_source_binding.hpp>
#include <azdo/api/service_endpoint/types/input_descriptor.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointAuthenticationScheme`, only in answers
struct service_endpoint_authentication_scheme {
    std::vector<authorization_header> authorization_headers{};
    std::string authorization_url{};
    std::vector<client_certificate> client_certificates{};
    std::vector<data_source_binding> data_source_bindings{};
    std::string display_name{};
    std::vector<input_descriptor> input_descriptors{};
    std::map<std::string, std::string> properties{};
    std::optional<bool> requires_oauth2_configuration{};
    std::string scheme{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_authentication_scheme&) const = default;
    template <class self = service_endpoint_authentication_scheme>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorizationHeaders", &self::authorization_headers>(),
            azdo::field<"authorizationUrl", &self::authorization_url>(),
            azdo::field<"clientCertificates", &self::client_certificates>(),
            azdo::field<"dataSourceBindings", &self::data_source_bindings>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"requiresOAuth2Configuration", &self::requires_oauth2_configuration>(),
            azdo::field<"scheme", &self::scheme>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
