// SPDX-License-Identifier: BSL-1.0
// Behaviors: operations of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processadmin/types/admin_behavior.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processadmin {

/// `GET /{organization}/_apis/work/processadmin/{processId}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processadmin/behaviors/list
struct get_behaviors {
    using result_type = azdo::page<admin_behavior>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processadmin/{processId}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;

    template <class self = get_behaviors>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processadmin/{processId}/behaviors`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processadmin/behaviors/get
struct get_behavior {
    using result_type = admin_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processadmin/{processId}/behaviors",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string behavior_ref_name;

    template <class self = get_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::processadmin
