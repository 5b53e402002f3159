// SPDX-License-Identifier: BSL-1.0
// The REST interface: authentication, organization, resource. All vendor hosts share one origin; the path distinguishes them.
#pragma once

#include "context.hpp"
#include "editions.hpp"
#include "entra.hpp"
#include "http.hpp"
#include "oauth.hpp"

#include <boost/json/value.hpp>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace simulator {

/// Everything that a request can read or change. The server guards it with one mutex.
struct simulation {
    state data;
    authority oauth;
    entra::world entra{};
    std::string origin{};
    std::function<time_point()> clock;
    std::size_t query_limit = 20000;
    std::chrono::milliseconds query_lag{0}; ///< how long a new work item is not found by queries
    std::size_t page_size = 0;              ///< 0: as large as the service's pages
    bool forbid_third_party = false;
    edition is = edition::services;

    bool is_server() const { return is != edition::services; }
};

/// One authenticated request while it is being answered.
struct rest_call {
    simulation& sim;
    const http_request& request;
    const user& caller;
    const access_grant& grant;
    time_point now;
    organization* org = nullptr;
    std::vector<std::string> scope{};    ///< decoded segments between the organization and `_apis`: project, team
    std::vector<std::string> resource{}; ///< decoded segments after `_apis`

    context in_org() const { return {sim.data, *org, caller, sim.origin, now}; }
    /// HEAD counts as GET.
    bool is(std::string_view method) const { return request.method == method || (request.method == "HEAD" && method == "GET"); }
    /// Case-insensitive comparison of one segment of the resource.
    bool at(std::size_t position, std::string_view name) const;
    /// Throws 403 unless the token has one of these scopes.
    void need(std::initializer_list<std::string_view> scopes) const;
    /// The project in the address; null if there is none. Throws TF200016 for an unknown one.
    const project* project_in_path() const;
    boost::json::value json_body() const;
    /// A whole number from the query within bounds, or `fallback`. Throws 400.
    std::int64_t number(std::string_view name, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
    bool flag(std::string_view name) const;
};

/// Whether a segment is `_apis`, or `_packaging` as the service of packages has it.
bool is_api_path(const std::vector<std::string>& path);
/// Authenticates and answers a request below `_apis`.
http_reply answer_api(simulation& sim, const http_request& request);

/// Answers an authenticated request; `$batch` calls it for each of its parts.
http_reply answer_resource(rest_call& call);

http_reply json_reply(const boost::json::value& body, int status = 200);
http_reply method_refused(const rest_call& call);
http_reply sign_in_page();

/// A slice of a list and the header that leads to the next, by `$top`, `$skip` and `continuationToken`.
struct page {
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<std::pair<std::string, std::string>> headers{};
};
page page_of(const rest_call& call, std::size_t total, std::size_t usual_size);

/// Refuses a version that this edition does not have, as the service does.
void check_version(const rest_call& call);
/// What an edition has: `OPTIONS _apis`, `OPTIONS _apis/{area}`, `ResourceAreas`, `projectCollections`. Empty for other addresses.
std::optional<http_reply> answer_discovery(const rest_call& call);
// Empty: the address is not one that the function answers.
std::optional<http_reply> answer_accounts(const rest_call& call);
std::optional<http_reply> answer_core(const rest_call& call);
std::optional<http_reply> answer_wit(rest_call& call);
std::optional<http_reply> answer_wit_metadata(rest_call& call);
http_reply answer_work_items(rest_call& call);
http_reply answer_comments(const rest_call& call, int id);
http_reply answer_attachments(rest_call& call);
http_reply answer_batch(rest_call& call);
std::optional<http_reply> answer_reporting(const rest_call& call);

} // namespace simulator
