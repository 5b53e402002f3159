// SPDX-License-Identifier: BSL-1.0
// Azure Pipelines: a job requests a client assertion for its service connection.
//
// `POST $SYSTEM_OIDCREQUESTURI?api-version=7.1&serviceConnectionId=…`, https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create
//
// | requirement | test in tests/unit/oauth/client_auth/pipelines_assertion.cpp |
// |---|---|
// | the request, with the job's token as Bearer | the_request_as_a_whole |
// | `oidcToken` in the response | the_answer, answers_that_cannot_be_used |
// | the job's token goes only to Azure DevOps | the_token_of_the_job_goes_to_azure_devops_alone |
// | each sign-in requests a new assertion | it_asks_before_each_token |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/client_auth/client_auth.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
struct oidc_answer {
    secret<std::string> oidc_token{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"oidcToken", &oidc_answer::oidc_token>(azdo::as::required)); }
};
} // namespace detail

/// Gets the assertion.
///
/// Example:
/// ```
/// oauth::pipelines_assertion{std::getenv("SYSTEM_OIDCREQUESTURI"), service_connection, azdo::secret<std::string>(std::getenv("SYSTEM_ACCESSTOKEN"))}
/// ```
/// Failures: `invalid_input` for an invalid URL or token; `protocol` for a response without a token; otherwise the service's error.
struct pipelines_assertion {
    using result_type = secret<std::string>;

    std::string request_uri;        ///< `SYSTEM_OIDCREQUESTURI`
    std::string service_connection; ///< its id
    secret<std::string> job_token;  ///< `SYSTEM_ACCESSTOKEN`
    http::servers servers{};        ///< where the job's token may be sent; empty: Azure DevOps Services

    result<http::request> to_request() const {
        if (auto good = check_url(request_uri, "the OIDC request URI of the job (SYSTEM_OIDCREQUESTURI)"); !good)
            return std::move(good).error();
        const auto url_parts = http::split_url(request_uri);
        if (!url_parts || !servers.contain(*url_parts)) {
            failure why = fail(failure_kind::invalid_input, "the OIDC request URI of the job (SYSTEM_OIDCREQUESTURI) is not an Azure "
                                                            "DevOps address: the job's token is sent nowhere else");
            why.nothing_sent = true;
            return why;
        }
        if (service_connection.empty()) return fail(failure_kind::invalid_input, "the id of the service connection is missing");
        auto header = http::authorization::bearer(job_token);
        if (!header) return std::move(header).error();
        std::string url = request_uri;
        url.append(1, url.find('?') == url.npos ? '?' : '&').append("api-version=7.1&serviceConnectionId=");
        http::append_query(url, service_connection);
        auto made = http::request::make(http_method::post, url);
        if (!made) return made;
        made->once = true; // a redirect to a sign-in page is a response too
        for (const auto& [name, value] : {std::pair("Accept", "application/json"), std::pair("X-TFS-FedAuthRedirect", "Suppress")})
            if (auto set = made->set_header(name, std::string_view(value)); !set) return std::move(set).error();
        if (auto set = made->set_header("Authorization", header->header_value()); !set) return std::move(set).error();
        if (auto set = made->set_body(std::string(), "application/json"); !set) return std::move(set).error();
        return made;
    }
    template <class = json::instruction_set>
    result<secret<std::string>> parse(http::response got) const {
        if (http::is_sign_in_page(got)) return http::sign_in_failure(got);
        if (got.status < 200 || got.status >= 300) return http::read_service_error(got);
        auto answer = json::decode<detail::oidc_answer>(got.body, {.null_is_absent = true});
        wipe(got.body);
        if (!answer || !read_jwt(answer->oidc_token.reveal()))
            return http::failure_of(failure_kind::protocol, "the server's response contains no token for the service connection", got);
        return std::move(answer->oidc_token);
    }
};

/// Signs a job in as its service connection: requests an assertion, and a token with it.
///
/// Example: `auto token = azdo::call(oauth::pipelines_sign_in{assertion, {oauth::entra{tenant}, app, oauth::azure_devops_default_scope, now}}, transport);`
///
/// The app needs no secret; its `authentication` is ignored. Failures: those of both steps.
struct pipelines_sign_in {
    using result_type = token;

    pipelines_assertion assertion;
    client_credentials then;

    conversation<token> converse(next_t next) const {
        const result<secret<std::string>> proof = co_await send_step(assertion, next);
        if (!proof) co_return proof.error();
        client_credentials step = then;
        step.app.authentication =
            client_auth::assertion([&proof](const assertion_target&) -> result<secret<std::string>> { return *proof; });
        result<token> got = co_await send_step(step, next);
        co_return got;
    }
};

} // namespace azdo::inline v1::oauth
