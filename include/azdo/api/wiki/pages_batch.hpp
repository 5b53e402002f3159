// SPDX-License-Identifier: BSL-1.0
// Pages Batch: operations of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/git_version_options.hpp>
#include <azdo/api/wiki/types/git_version_type.hpp>
#include <azdo/api/wiki/types/wiki_page_detail.hpp>
#include <azdo/api/wiki/types/wiki_pages_batch_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wiki {

/// `POST /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pagesbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages-batch/get
struct get_pages_batch {
    using result_type = azdo::page<wiki_page_detail>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pagesbatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    wiki_pages_batch_request body;
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_descriptor_version_type{};

    template <class self = get_pages_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOptions", &self::version_descriptor_version_options>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wiki
