// SPDX-License-Identifier: BSL-1.0
// Artifacts: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_artifact.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/artifacts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/list
struct get_artifacts {
    using result_type = azdo::page<build_artifact>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/artifacts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.5", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = get_artifacts>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project}/_apis/build/builds/{buildId}/artifacts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/create
struct create_artifact {
    using result_type = build_artifact;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/builds/{buildId}/artifacts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.5", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    build_artifact body;

    template <class self = create_artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/artifacts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-artifact
struct get_artifact {
    using result_type = build_artifact;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/artifacts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.5", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string artifact_name;

    template <class self = get_artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"artifactName", &self::artifact_name>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/artifacts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/artifacts/get-file
struct get_file {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/artifacts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.5", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string artifact_name;
    std::string file_id;
    std::string file_name;

    template <class self = get_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"artifactName", &self::artifact_name>(azdo::as::query),
            azdo::field<"fileId", &self::file_id>(azdo::as::query),
            azdo::field<"fileName", &self::file_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
