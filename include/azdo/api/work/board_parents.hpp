// SPDX-License-Identifier: BSL-1.0
// Boardparents: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/parent_child_wi_map.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/boardparents`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boardparents/list
struct get_board_mapping_parent_items {
    using result_type = azdo::page<parent_child_wi_map>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/boardparents",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string child_backlog_context_category_ref_name;
    std::vector<std::int32_t> workitem_ids;

    template <class self = get_board_mapping_parent_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"childBacklogContextCategoryRefName", &self::child_backlog_context_category_ref_name>(azdo::as::query),
            azdo::field<"workitemIds", &self::workitem_ids>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::work
