// SPDX-License-Identifier: BSL-1.0
// The `connectionData` resource: the signed-in user and the organization. The published API descriptions do not list it.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1 {

/// An identity in `connectionData`.
struct connection_identity {
    std::string id{};
    std::string descriptor{};
    std::string subject_descriptor{};
    std::string provider_display_name{};
    std::string custom_display_name{};
    std::optional<bool> is_active{};
    azdo::unknown_fields others{};

    /// The name that the user chose, or the provider's.
    const std::string& display_name() const noexcept { return custom_display_name.empty() ? provider_display_name : custom_display_name; }

    template <class self = connection_identity>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(),
            azdo::field<"providerDisplayName", &self::provider_display_name>(),
            azdo::field<"customDisplayName", &self::custom_display_name>(), azdo::field<"isActive", &self::is_active>(),
            azdo::rest<&self::others>());
    }
};

/// The response of `connectionData`.
struct connection_data {
    connection_identity authenticated_user{};
    connection_identity authorized_user{};
    std::string instance_id{};
    std::string deployment_id{};
    std::string deployment_type{};
    azdo::unknown_fields others{};

    template <class self = connection_data>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"authenticatedUser", &self::authenticated_user>(),
            azdo::field<"authorizedUser", &self::authorized_user>(), azdo::field<"instanceId", &self::instance_id>(),
            azdo::field<"deploymentId", &self::deployment_id>(), azdo::field<"deploymentType", &self::deployment_type>(),
            azdo::rest<&self::others>());
    }
};

/// `GET /{organization}/_apis/connectionData`
///
/// The cheapest way to learn whether a token works in an organization, and whose token it is. It needs no scope; it is in preview in every
/// version.
/// Example: `auto me = azdo::call(azdo::get_connection_data{.organization = "acme"}, api);`
struct get_connection_data {
    using result_type = connection_data;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/connectionData", azdo::host::dev_azure_com,
        azdo::api_version{"7.1-preview", "7.1-preview, 7.0-preview, 6.0-preview"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};

    template <class self = get_connection_data>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1
