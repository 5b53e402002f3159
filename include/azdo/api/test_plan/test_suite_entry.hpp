// SPDX-License-Identifier: BSL-1.0
// Test  Suite  Entry: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/suite_entry.hpp>
#include <azdo/api/test_plan/types/suite_entry_types.hpp>
#include <azdo/api/test_plan/types/suite_entry_update_params.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `GET /{organization}/{project}/_apis/testplan/suiteentry/{suiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suite--entry/list
struct get_suite_entries {
    using result_type = azdo::page<suite_entry>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testplan/suiteentry/{suiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> suite_id;
    azdo::optional<azdo::open_enum<suite_entry_types>> suite_entry_type{};

    template <class self = get_suite_entries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"suiteEntryType", &self::suite_entry_type>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testplan/suiteentry/{suiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test--suite--entry/reorder-suite-entries
struct reorder_suite_entries {
    using result_type = azdo::page<suite_entry>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testplan/suiteentry/{suiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> suite_id;
    std::vector<suite_entry_update_params> body;

    template <class self = reorder_suite_entries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"suiteId", &self::suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_plan
