// SPDX-License-Identifier: BSL-1.0
// The authorization server of the legacy Azure DevOps dialect, without its pages: registrations, codes, tokens.
//
// A program without a browser signs in with two requests, like the page's form:
//   GET  /oauth2/authorize?client_id=…&response_type=Assertion&state=…&scope=…&redirect_uri=…      (the page)
//   POST /oauth2/authorize, form: the same parameters, `decision=accept` or `deny`, optionally `user=` (unique name or id)
// The answer is 302 to the redirect URI with `code` and `state`, or with `error=access_denied` and `state`.
#pragma once

#include "http.hpp"
#include "text.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

struct app_registration {
    std::string client_id;
    std::string client_secret; ///< a JWT
    std::string redirect_uri;  ///< compared exactly
    std::string scopes;        ///< separated by blanks; an authorization must ask for exactly these, in any order
};

/// The app that is registered by default.
app_registration demo_app();

struct authorization_request {
    const app_registration* app = nullptr; ///< null: `problem` says why
    std::string problem{};
    std::string state{};
};

struct access_grant {
    std::string user_id;
    std::string scopes;
    time_point expires;
    std::string family{}; ///< the family of refresh tokens that it was issued with
    bool personal = false;
    std::string tenant_id{}; ///< of a token of Entra ID; empty: of another token
};

class authority {
public:
    explicit authority(std::vector<app_registration> apps);

    authorization_request check(const parameters& given) const;
    /// Single use, valid for five minutes, bound to the app and the user.
    std::string issue_code(const app_registration& app, std::string_view user_id, time_point now);

    /// `POST /oauth2/token`
    http_reply token(const http_request& request, time_point now);

    std::string issue_access_token(std::string_view user_id, std::string_view scopes, time_point now);
    std::string issue_personal_access_token(std::string_view user_id, time_point now);
    void accept_personal_access_token(std::string_view token, std::string_view user_id, time_point now);
    /// Null if the token is unknown or expired.
    const access_grant* find(std::string_view token, bool personal, time_point now) const;
    bool has_expired_personal(std::string_view token) const { return expired_personal_.contains(token); }

    void expire_access_tokens();
    void expire_personal_access_tokens();
    void revoke_refresh_tokens();
    void expires_in_as_number(bool on) { expires_in_as_number_ = on; }
    void omit_refresh_token(bool on) { omit_refresh_token_ = on; }

private:
    struct code_grant {
        std::string client_id, redirect_uri, user_id, scopes;
        time_point expires;
        std::string family{}; ///< set when the code is redeemed
    };
    struct refresh_grant {
        std::string client_id, redirect_uri, user_id, scopes;
        time_point expires;
        std::string family;
        bool used = false;
    };

    const app_registration* find_app(std::string_view client_id) const;
    http_reply redeem_code(const std::string& code, const app_registration& app, const std::string& redirect_uri, time_point now);
    http_reply redeem_refresh(const std::string& token, const app_registration& app, const std::string& redirect_uri, time_point now);
    http_reply grant(const refresh_grant& base, time_point now);
    void end_family(std::string_view family);

    std::vector<app_registration> apps_;
    std::map<std::string, code_grant, std::less<>> codes_;
    std::map<std::string, refresh_grant, std::less<>> refresh_;
    std::map<std::string, access_grant, std::less<>> access_;
    std::map<std::string, bool, std::less<>> expired_personal_;
    bool expires_in_as_number_ = false;
    bool omit_refresh_token_ = false;
};

/// A personal access token that every simulator accepts for the first user of its seed. It is valid nowhere else.
std::string demo_token();

/// Whether a token with scopes `granted` may be used where `wanted` is required: a wider scope includes the narrower ones.
bool scopes_cover(std::string_view granted, std::string_view wanted);

} // namespace simulator
