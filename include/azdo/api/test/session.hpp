// SPDX-License-Identifier: BSL-1.0
// Session: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/test_session.hpp>
#include <azdo/api/test/types/test_session_source.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/{team?}/_apis/test/session`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/session/list
struct get_test_sessions {
    using result_type = azdo::page<test_session>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/test/session",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    azdo::optional<std::int32_t> period{};
    std::optional<bool> all_sessions{};
    std::optional<bool> include_all_properties{};
    azdo::optional<azdo::open_enum<test_session_source>> source{};
    std::optional<bool> include_only_completed_sessions{};

    template <class self = get_test_sessions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"period", &self::period>(azdo::as::query),
            azdo::field<"allSessions", &self::all_sessions>(azdo::as::query),
            azdo::field<"includeAllProperties", &self::include_all_properties>(azdo::as::query),
            azdo::field<"source", &self::source>(azdo::as::query),
            azdo::field<"includeOnlyCompletedSessions", &self::include_only_completed_sessions>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/test/session`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/session/update
struct update_test_session {
    using result_type = test_session;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/test/session",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    test_session body;

    template <class self = update_test_session>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/{team?}/_apis/test/session`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/session/create
struct create_test_session {
    using result_type = test_session;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/{team?}/_apis/test/session",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    test_session body;

    template <class self = create_test_session>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test
