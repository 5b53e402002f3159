// SPDX-License-Identifier: BSL-1.0
// Provenance: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/session_request.hpp>
#include <azdo/api/artifacts/types/session_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `POST /{organization}/{project?}/_apis/provenance/session/{protocol}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/provenance/createsession
struct create_session {
    using result_type = session_response;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/provenance/session/{protocol}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string protocol;
    session_request body;

    template <class self = create_session>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"protocol", &self::protocol>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts
