// SPDX-License-Identifier: BSL-1.0
// Filters Settings: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/advanced_filter.hpp>
#include <azdo/api/advanced_security/types/advanced_filter_create.hpp>
#include <azdo/api/advanced_security/types/advanced_filter_update.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/_apis/reporting/filtersSettings/alertsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/filters-settings/list
struct list_advanced_filters {
    using result_type = azdo::page<advanced_filter>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/reporting/filtersSettings/alertsbatch",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::optional<bool> include_deleted{};
    azdo::optional<std::string> keywords{};

    template <class self = list_advanced_filters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"keywords", &self::keywords>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/reporting/filtersSettings/alertsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/filters-settings/create
struct create_advanced_filter {
    using result_type = advanced_filter;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/reporting/filtersSettings/alertsbatch",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec_manage>;

    std::string organization{};
    advanced_filter_create body;

    template <class self = create_advanced_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/reporting/filtersSettings/alertsbatch/{filterId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/filters-settings/delete
struct delete_advanced_filter {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/reporting/filtersSettings/alertsbatch/{filterId}",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec_manage>;

    std::string organization{};
    std::string filter_id;

    template <class self = delete_advanced_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"filterId", &self::filter_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/reporting/filtersSettings/alertsbatch/{filterId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/filters-settings/get
struct get_advanced_filter {
    using result_type = advanced_filter;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/reporting/filtersSettings/alertsbatch/{filterId}",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string filter_id;

    template <class self = get_advanced_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"filterId", &self::filter_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/reporting/filtersSettings/alertsbatch/{filterId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/filters-settings/update
struct update_advanced_filter {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/reporting/filtersSettings/alertsbatch/{filterId}",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec_manage>;

    std::string organization{};
    std::string filter_id;
    advanced_filter_update body;

    template <class self = update_advanced_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"filterId", &self::filter_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::advanced_security
