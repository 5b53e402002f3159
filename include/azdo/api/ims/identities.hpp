// SPDX-License-Identifier: BSL-1.0
// Identities: operations of the area ims. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/ims/types/identity.hpp>
#include <azdo/api/ims/types/query_membership.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::ims {

/// `GET /{organization?}/_apis/identities`
///
/// https://learn.microsoft.com/rest/api/azure/devops/ims/identities/read-identities
struct read_identities {
    using result_type = azdo::page<azdo::optional<identity>>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/identities", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::identity>;

    azdo::optional<std::string> organization{};
    azdo::optional<std::string> descriptors{};
    azdo::optional<std::string> identity_ids{};
    azdo::optional<std::string> subject_descriptors{};
    azdo::optional<std::string> search_filter{};
    azdo::optional<std::string> filter_value{};
    azdo::optional<azdo::open_enum<azdo::api::ims::query_membership>> query_membership{};

    template <class self = read_identities>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"descriptors", &self::descriptors>(azdo::as::query),
            azdo::field<"identityIds", &self::identity_ids>(azdo::as::query),
            azdo::field<"subjectDescriptors", &self::subject_descriptors>(azdo::as::query),
            azdo::field<"searchFilter", &self::search_filter>(azdo::as::query),
            azdo::field<"filterValue", &self::filter_value>(azdo::as::query),
            azdo::field<"queryMembership", &self::query_membership>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::ims
