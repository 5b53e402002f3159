// SPDX-License-Identifier: BSL-1.0
// Attachments: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/attachment.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/attachments/{type}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/attachments/list
struct get_attachments {
    using result_type = azdo::page<attachment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/attachments/{type}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string type;

    template <class self = get_attachments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/{timelineId}/{recordId}/attachments/{type}/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/attachments/get
struct get_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/{timelineId}/{recordId}/attachments/{type}/{name}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string timeline_id;
    std::string record_id;
    std::string type;
    std::string name;

    template <class self = get_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"timelineId", &self::timeline_id>(azdo::as::path),
            azdo::field<"recordId", &self::record_id>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
