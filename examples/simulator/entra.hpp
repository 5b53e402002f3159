// SPDX-License-Identifier: BSL-1.0
// Microsoft Entra ID (v2) in the same process: who signed in, what was issued, and what a test wants to go wrong. All of it is below
// `/{tenant}`, where a tenant is an id, a domain, `common`, `organizations` or `consumers`:
//
//   /v2.0/.well-known/openid-configuration, /discovery/v2.0/keys, /oauth2/v2.0/authorize, /oauth2/v2.0/token, /oauth2/v2.0/devicecode,
//   /oauth2/v2.0/logout, /v2.0/adminconsent, /oauth2/deviceauth (where a person enters the code of a device)
//
// A program without a browser signs in with one request, like the page's form: POST /{tenant}/oauth2/v2.0/authorize with the parameters of
// the address and `decision=accept` or `deny`, optionally `user=`. The device page takes `user_code`, `decision` and `user` in the same way,
// the page of the administrator's consent takes `decision`.
#pragma once

#include "entra_directory.hpp"
#include "entra_problem.hpp"
#include "http.hpp"

#include <boost/json/object.hpp>

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {
struct simulation;
struct access_grant;
} // namespace simulator

namespace simulator::entra {

/// What a person agreed to, and what a token is issued for.
struct permission {
    std::string client_id, tenant_id, user_id;
    std::string resource{};            ///< an App ID; empty: only the person's name is asked for
    std::vector<std::string> scopes{}; ///< without the resource
    bool openid = false, offline = false;
};

struct code_grant {
    permission what;
    std::string redirect_uri, challenge, nonce;
    time_point expires;
    bool redeemed = false;
    std::size_t issued = 0;
};

struct refresh_grant {
    permission what;
    time_point issued_at, expires;
    std::size_t issued = 0;
};

struct device_grant {
    permission what;               ///< without tenant and user until somebody accepts
    std::string user_code, tenant; ///< the tenant as it was asked for
    time_point expires, next_poll;
    std::chrono::seconds interval{5};
    bool accepted = false, declined = false;
};

/// When sign-ins of a person end: everything that was issued before counts as `issued`.
struct cut_off {
    std::size_t issued = 0;
    time_point at{};
};

/// A test changes it with `server::with_entra`.
struct world {
    std::chrono::seconds access_lifetime{3599};
    std::chrono::seconds long_access_lifetime{86'399}; ///< of clients that can handle claims challenges
    std::chrono::seconds code_lifetime{600};
    std::chrono::seconds refresh_lifetime{90 * 86'400};
    std::chrono::seconds device_lifetime{900};
    std::deque<problem> authorize_problems{};  ///< each is the answer to one authorization that was accepted
    std::deque<problem> token_problems{};      ///< each is the answer to one token request
    std::set<std::string> blocked_users{};     ///< ids: conditional access refuses them
    std::set<std::string> users_without_mfa{}; ///< ids: conditional access wants a second factor when a token is renewed
    /// Changes the claims of an ID or access token before it is signed: of another tenant, with a wrong nonce, …
    std::function<void(boost::json::object& claims, bool is_id_token)> alter_claims{};

    /// From now on tokens are signed with a new key; the old ones stay published unless `forget` is set.
    void rotate_keys(bool forget = false);
    /// Something about the person changed: clients that can handle it are told to get a new token; others keep theirs until it expires.
    void challenge(std::string_view user_id, time_point now) { challenged[std::string{user_id}] = {++issued, now}; }
    /// An administrator ended the person's sign-ins: a refresh token is worth nothing any more either.
    void revoke(std::string_view user_id, time_point now) {
        challenge(user_id, now);
        revoked[std::string{user_id}] = challenged[std::string{user_id}];
    }

    // What was issued:
    std::size_t issued = 0;  ///< counts what is issued, so that "before" is exact
    std::size_t expired = 0; ///< access tokens up to this one are not valid any more
    std::size_t first_key = 0, last_key = 0;
    std::map<std::string, code_grant, std::less<>> codes{};
    std::map<std::string, refresh_grant, std::less<>> refresh_tokens{};
    std::map<std::string, device_grant, std::less<>> devices{};
    std::map<std::string, std::string, std::less<>> sessions{}; ///< by cookie: user ids
    std::map<std::string, std::set<std::string>, std::less<>> consents{};
    std::map<std::string, cut_off, std::less<>> challenged{}, revoked{};
    /// App ID and `jti` of each client assertion signed with a certificate, until it expires, and the end of its time with the tolerance.
    std::map<std::string, std::int64_t, std::less<>> assertions{};
    std::size_t most_assertions = 10'000; ///< of those the one that ends first is forgotten
};

bool is_entra_path(const std::vector<std::string>& path);
bool is_token_path(const std::vector<std::string>& path);
http_reply answer(simulation& sim, const http_request& request);

/// How an access token of Entra ID was read by Azure DevOps.
struct accepted_token {
    const user* caller = nullptr; ///< null: the token is not valid
    std::string scopes{}, tenant_id{};
    std::string challenge{}; ///< the claims of a challenge, as JSON; empty: none
};
accepted_token read_access_token(const simulation& sim, std::string_view token, time_point now);

// --- one for each endpoint and step ------------------------------------------------------------------------------------------------

/// One request to an endpoint below `/{tenant}`.
struct call {
    simulation& sim;
    world& all;
    const http_request& request;
    parameters given; ///< of the query, or of the form
    time_point now;
    trace ids;

    const std::string& tenant_name() const { return request.path.front(); }
    /// Empty if it is missing.
    std::string get(std::string_view name) const;
    /// Throws if it is missing or empty.
    std::string need(std::string_view name) const;
    /// The tenant of the address; null for `common` and `organizations`. Throws for `consumers` and for an unknown one.
    const tenant* tenant_asked() const;
    std::string base(std::string_view tenant_name_or_id) const; ///< `http://127.0.0.1:PORT/{tenant}`
};

http_reply answer_metadata(const call& asked);
http_reply answer_keys(const call& asked);
http_reply answer_instance(const call& asked);
http_reply answer_authorize(call& asked);
http_reply answer_admin_consent(call& asked);
http_reply answer_logout(call& asked);
http_reply answer_device_code(call& asked);
http_reply answer_device_page(call& asked);
http_reply answer_token(call& asked);

/// Reads `scope`. Throws for scopes that do not exist and for those of several resources.
permission read_scopes(const call& asked, std::string_view scopes, const app& client);
/// The names that consent is stored by: `{resource}/{scope}`.
std::vector<std::string> full_scopes(const permission& what);
bool is_consented(const world& all, const permission& what);
void store_consent(world& all, const permission& what, bool for_everyone);
/// The checks of a person's sign-in to an app. Throws.
void check_person(const call& asked, const app& client, const user& who, const tenant& in);
/// The app of `client_id`; throws if it is not one of the tenant's.
const app& app_of(const call& asked, std::string_view client_id, const tenant* in);
bool is_registered(const app& client, std::string_view redirect_uri);

/// Finds the app of a token request and checks how it proves its identity. Throws.
const app& authenticated_app(const call& asked, const tenant* in, bool may_be_public);

/// What `claims` asks for.
struct wanted_claims {
    bool handles_challenges = false; ///< `xms_cc` with `cp1`
};
wanted_claims read_claims(const call& asked);

/// What goes into the answer of the token endpoint.
struct issue {
    permission what;
    std::string nonce{};
    bool refresh_token = false;
    bool as_app = false;
};
http_reply token_reply(call& asked, const app& client, const issue& wanted);
/// False if the person's sign-ins were ended after it was issued.
bool is_revoked(const world& all, const permission& what, std::size_t issued);

} // namespace simulator::entra
