// SPDX-License-Identifier: BSL-1.0
// An Azure DevOps that runs in this process on a loopback port, for tests and demonstrations. It shares no code with the library.
//
//   simulator::server service;                                     // listening when the constructor returns
//   auto token = service.issue_access_token("norman@fabrikam.example", "vso.identity vso.work_write");
//   … GET service.origin() + "/fabrikam/_apis/projects" with `Authorization: Bearer …` …
//
// All vendor hosts share the one origin; the path distinguishes them: `/oauth2/authorize`, `/oauth2/token`, `/_apis/profile/profiles/me`,
// `/_apis/accounts`, `/{organization}/_apis/…`, `/{organization}/{project}/_apis/wit/…`. `GET /` shows the state in a browser.
// `/{tenant}/oauth2/v2.0/…` is Microsoft Entra ID: see entra.hpp. oauth.hpp explains how a program without a browser authorizes; seed.hpp
// describes the seed.
#pragma once

#include "editions.hpp"
#include "entra.hpp"
#include "oauth.hpp"
#include "seed.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace simulator {

struct options {
    std::uint16_t port = 0;                                         ///< 0: a free one
    std::string seed_json{};                                        ///< empty: the built-in seed
    std::function<std::chrono::system_clock::time_point()> clock{}; ///< empty: the system clock
    std::vector<app_registration> apps{};                           ///< empty: `demo_app()`
    std::size_t query_limit = 20000;                                ///< a query without `$top` that has more results is refused
    bool https = false;                                             ///< with a certificate of `certificate_authority()`
    edition is = edition::services;  ///< a server accepts personal access tokens alone, and its organizations are collections
    std::string virtual_directory{}; ///< the first segment of every address, such as `tfs`; empty: none
};

struct recorded_request {
    std::string method, target, body;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// Every member may be called from any thread, also while requests are being answered.
class server {
public:
    /// Throws `std::invalid_argument` for a bad seed and `std::runtime_error` if the port is taken.
    explicit server(options given = {});
    ~server();
    server(const server&) = delete;
    server& operator=(const server&) = delete;

    std::uint16_t port() const;
    std::string origin() const;                ///< `http://127.0.0.1:PORT`, or `https://…`, with the virtual directory
    std::string certificate_authority() const; ///< in PEM, of this server alone; empty without https

    /// The newest 20,000, oldest first. Header values are as the HTTP library read them.
    std::vector<recorded_request> requests() const;
    void clear_requests();

    // The next `count` requests below `_apis`:
    void throttle_next(int count, std::chrono::seconds retry_after);   ///< 429 TF400733 with Retry-After; the request has no effect
    void delay_hint_next(int count, std::chrono::seconds retry_after); ///< successful answers with Retry-After and X-RateLimit-*
    // The next `count` requests below `_apis` or to the token endpoint, which then have no effect:
    void answer_html_next(int count); ///< 203 with the sign-in page
    void answer_status_next(int count, int status, std::string body, std::string content_type);
    void drop_connection_next(int count); ///< closed without an answer (on Linux; elsewhere an empty 500)
    /// The next `count` requests below `_apis` are carried out, but their answers are lost: the connection is closed, or another status comes.
    void lose_answer_next(int count, int status = 0);
    void query_lag(std::chrono::milliseconds time); ///< how long a new work item is not found by queries; 0: not at all

    void expire_access_tokens();            ///< 203 for every access token issued so far; refresh tokens stay valid
    void expire_personal_access_tokens();   ///< 401 AccessCheckException for every one issued so far
    void revoke_refresh_tokens();           ///< `invalid_grant` for every refresh token issued so far
    void forbid_third_party_oauth(bool on); ///< 401 TF400813 for every Bearer token
    void expires_in_as_number(bool on);     ///< by default, `expires_in` of the token endpoint is a string
    void omit_refresh_token(bool on);       ///< refreshing issues no new refresh token, and the old one stays valid
    /// Service hooks: the unit of the waits before attempts (1, 2, 4 … of them; 1 s) and how long a receiver may take (10 s).
    void hook_times(std::chrono::milliseconds unit, std::chrono::milliseconds patience);
    void page_size(int size); ///< lists end after `size` elements with a continuation token; 0: the default

    /// Entra ID: orders failures, rotates keys, ends sign-ins, changes tenants and apps; entra.hpp says what there is.
    void with_entra(const std::function<void(entra::world& entra, state& data)>& change);

    /// Users are named by id, unique name or display name. Both functions throw `std::invalid_argument` for an unknown user.
    std::string issue_access_token(std::string_view user, std::string_view scopes);
    std::string issue_personal_access_token(std::string_view user);

private:
    struct implementation;
    std::unique_ptr<implementation> self_;
};

} // namespace simulator
