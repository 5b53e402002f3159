// SPDX-License-Identifier: BSL-1.0
// Chartimages: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{board}/chartimages/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/chartimages/get-board-chart-image
struct get_board_chart_image {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/chartimages/{name}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;
    std::string name;
    azdo::optional<std::int32_t> width{};
    azdo::optional<std::int32_t> height{};
    std::optional<bool> show_details{};
    azdo::optional<std::string> title{};

    template <class self = get_board_chart_image>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path),
            azdo::field<"width", &self::width>(azdo::as::query),
            azdo::field<"height", &self::height>(azdo::as::query),
            azdo::field<"showDetails", &self::show_details>(azdo::as::query),
            azdo::field<"title", &self::title>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/iterations/chartimages/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/chartimages/get-iterations-chart-image
struct get_iterations_chart_image {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/iterations/chartimages/{name}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string name;
    azdo::optional<std::int32_t> iterations_number{};
    azdo::optional<std::int32_t> width{};
    azdo::optional<std::int32_t> height{};
    std::optional<bool> show_details{};
    azdo::optional<std::string> title{};

    template <class self = get_iterations_chart_image>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path),
            azdo::field<"iterationsNumber", &self::iterations_number>(azdo::as::query),
            azdo::field<"width", &self::width>(azdo::as::query),
            azdo::field<"height", &self::height>(azdo::as::query),
            azdo::field<"showDetails", &self::show_details>(azdo::as::query),
            azdo::field<"title", &self::title>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/iterations/{iterationId}/chartimages/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/chartimages/get-iteration-chart-image
struct get_iteration_chart_image {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/iterations/{iterationId}/chartimages/{name}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string iteration_id;
    std::string name;
    azdo::optional<std::int32_t> width{};
    azdo::optional<std::int32_t> height{};
    std::optional<bool> show_details{};
    azdo::optional<std::string> title{};

    template <class self = get_iteration_chart_image>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path),
            azdo::field<"width", &self::width>(azdo::as::query),
            azdo::field<"height", &self::height>(azdo::as::query),
            azdo::field<"showDetails", &self::show_details>(azdo::as::query),
            azdo::field<"title", &self::title>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::work
