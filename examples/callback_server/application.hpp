// SPDX-License-Identifier: BSL-1.0
// The pages and their actions, independent of the network: a request in, an answer out.
#pragma once

#include "cookies.hpp"
#include "form_tokens.hpp"
#include "grant_renewal.hpp"
#include "grants.hpp"
#include "live_settings.hpp"
#include "message.hpp"
#include "page.hpp"
#include "sessions.hpp"
#include "settings.hpp"
#include "shares.hpp"
#include "stores.hpp"
#include "surroundings.hpp"

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/devops/organization.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/token.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// Any thread may call `answer`.
class application {
public:
    /// Requirement: the settings have `keys`, which seal form tokens.
    application(std::shared_ptr<live_settings> live, surroundings around, std::shared_ptr<stores> shared);

    web_answer answer(const web_request& request, settings_version with);
    /// Renews all grants with a new Client Secret, and logs the outcome. Not thread-safe, like the next two.
    void renew_grants(const settings& with);
    /// Tries again what failed for a reason that may pass.
    void renew_grants_left(const settings& with);
    /// Forgets what is left: the grants belong to another app.
    void drop_renewal() { renewal_.reset(); }
    /// Why people cannot sign in now; empty if they can.
    std::string fault() const { return shared_->fault(); }
    /// 404 for an unknown address, 405 for a method that it does not take, nothing otherwise.
    std::optional<web_answer> refuse_address(const web_request& request) const;
    /// The person who sends a request; empty if not signed in.
    std::string person_of(const web_request& request) const;
    /// Whether answering may take as long as Azure DevOps takes.
    bool asks_the_service(const web_request& request) const;
    /// The pattern of the address of a request, such as `/items/*`; `other` for an unknown address.
    std::string route_of(const web_request& request) const;
    settings_version configured() const { return live_->now(); }

private:
    /// One request while it is being answered.
    struct visit {
        const web_request& request;
        settings_version configured{};
        std::vector<std::string> path{}; ///< decoded segments
        std::string session_id{};
        std::optional<session> known{};
        identity who{};
        page_context context{};
        std::vector<std::string> cookies{};
        bool clears_cache = false;

        std::string field(std::string_view name) const { return std::string(request.form.find(name)); }
        const azdo::organization& place() const { return *known->place; }
        const work& calls() const { return *known->calls; }
    };
    enum class need : unsigned char { nothing, sign_in, organization };
    struct route {
        bool is_post;
        std::vector<std::string_view> path; ///< `*` is any segment
        need needs;
        bool asks_the_service;
        web_answer (application::*answer)(visit&);
    };
    static const std::vector<route>& routes();
    static bool fits(const route& one, const std::vector<std::string>& path);
    /// Null if there is none.
    static const route* find_route(const std::vector<std::string>& path, bool is_post);
    /// The page while what replicas share cannot be reached.
    web_answer away(const page_context& context, const azdo::failure& why) const;
    static web_answer no_route(const page_context& context, const std::vector<std::string>& path, bool is_post);

    azdo::result<void> recognize(visit& at);
    /// Gives the browser the id of somebody who is not signed in.
    azdo::result<void> be_nobody(visit& at);
    azdo::result<void> introduce(visit& at);
    web_answer dispatch(visit& at);
    web_answer enter(visit& at, const route& to);
    /// The page for a failed call; a sign-in that has ended ends the session, unless the service demands another one. `organization`: the
    /// one that was called, if it is not the session's.
    web_answer failed(visit& at, const azdo::failure& why, std::string organization = {});
    /// The claims that a new sign-in has to ask for (continuous access evaluation); empty if the service demands none.
    static std::string demand_of(const visit& at, const azdo::failure& why);
    /// What is remembered of the claims that a sign-in asked for; empty for none.
    static std::string fingerprint_of(std::string_view claims);
    /// The page that asks for another sign-in with these claims, or that says that the last one has not helped.
    web_answer demand_sign_in(visit& at, const azdo::failure& why, const std::string& claims, const std::string& organization);

    // application_sign_in.cpp
    web_answer style(visit& at);
    web_answer start(visit& at);
    web_answer connect(visit& at);
    web_answer use_token(visit& at);
    web_answer come_back(visit& at);
    web_answer show_organizations(visit& at);
    web_answer choose_organization(visit& at);
    web_answer sign_out(visit& at);
    /// Offers to end the session at Entra ID too, which only the form of its page does.
    web_answer offer_end_session(visit& at, const std::string& address);
    web_answer end_session(visit& at);
    web_answer begin_sign_in(visit& at, const azdo::organization& place);
    /// The server where people of an organization sign in, after its tenant was looked up.
    azdo::result<azdo::oauth::authorization_server> authority_for(const settings& with, const azdo::organization& place) const;
    /// The end of a sign-in. Uses the settings with which it began.
    web_answer finish_sign_in(visit& at, const azdo::oauth::pending_sign_in& pending, azdo::oauth::callback_parameters came);
    azdo::result<azdo::oauth::token> exchange(
        const visit& at, const azdo::oauth::pending_sign_in& pending, azdo::oauth::callback_parameters came);
    web_answer welcome(visit& at, azdo::oauth::token granted, const azdo::oauth::pending_sign_in& pending);
    /// True if the browser returns from signing out at Entra ID, not from signing in.
    bool is_signed_out(const visit& at) const;
    web_answer refuse_callback(visit& at, const azdo::failure& why);
    /// The page of a refused sign-in, and the reason in the log. A message of the service may name the person: `said` has none of it then.
    web_answer refuse_sign_in(visit& at, const azdo::failure& why, const std::string& said);
    web_answer organizations(visit& at, std::string_view typed, const problems& found);
    void log(std::string_view line) const {
        if (around_.log) around_.log(line);
    }
    /// 429 when the client starts more sign-ins than its share; each may call the service.
    std::optional<web_answer> refuse_haste(const visit& at);
    azdo::result<void> become(visit& at, session who);
    azdo::result<void> leave(visit& at);
    /// A session that another replica opened, with the grant that it refers to.
    std::optional<session> revive(session bare, const grant_reference& found_by) const;
    static std::unique_ptr<sessions> sessions_in(application& here);

    // application_items.cpp
    web_answer show_items(visit& at);
    web_answer show_item(visit& at);
    web_answer change_state(visit& at);
    web_answer show_projects(visit& at);
    web_answer show_new_item(visit& at);
    web_answer create_item(visit& at);
    web_answer item_answer(visit& at, std::int32_t id, std::string notice, std::string chosen_state, const azdo::failure* why);
    web_answer new_item_answer(visit& at, const new_item& typed, const problems& found, int status);
    std::string organization_address(const visit& at) const;

    std::shared_ptr<live_settings> live_;
    surroundings around_;
    cookie_writer cookies_;
    form_tokens tokens_;
    std::shared_ptr<stores> shared_;
    grants grants_;
    std::unique_ptr<sessions> sessions_;
    std::mutex sign_ins_mutex_{};
    rate_share sign_ins_;
    std::optional<grant_renewal> renewal_{};
};

} // namespace callback_server
