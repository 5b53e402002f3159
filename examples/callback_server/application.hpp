// SPDX-License-Identifier: BSL-1.0
// The pages and what they do, without a network of their own: a request in, an answer out.
#pragma once

#include "cookies.hpp"
#include "form_tokens.hpp"
#include "message.hpp"
#include "page.hpp"
#include "session_store.hpp"
#include "settings.hpp"
#include "surroundings.hpp"

#include <azdo/core/failure.hpp>
#include <azdo/oauth/callback.hpp>
#include <azdo/oauth/pending.hpp>
#include <azdo/oauth/pending_cookie.hpp>
#include <azdo/oauth/replay_guard.hpp>
#include <azdo/oauth/token.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// Any thread may call `answer`.
class application {
public:
    /// `key` seals form tokens and pending sign-ins.
    application(settings configured, surroundings around, azdo::oauth::seal_key key);

    web_answer answer(const web_request& request);
    const settings& configured() const noexcept { return settings_; }

private:
    /// One request on its way.
    struct visit {
        const web_request& request;
        std::vector<std::string> path{}; ///< decoded segments
        std::string session_id{};
        std::optional<session> known{};
        identity who{};
        page_context context{};
        std::vector<std::string> cookies{};

        std::string field(std::string_view name) const { return std::string(request.form.find(name)); }
        const azdo::organization& place() const { return *known->place; }
        const work& calls() const { return *known->calls; }
    };
    using handler = web_answer (application::*)(visit&);
    struct route {
        bool is_post;
        std::vector<std::string_view> path; ///< `*` is any one segment
        enum class need { nothing, sign_in, organization } needs;
        handler answers;
    };
    static const std::vector<route>& routes();

    azdo::failure_or<visit> begin(const web_request& request);
    web_answer dispatch(visit& at);
    web_answer guarded(visit& at, const route& to);
    void become(visit& at, std::string session_id, session who);

    web_answer start(visit& at);
    web_answer connect(visit& at);
    web_answer use_token(visit& at);
    web_answer come_back(visit& at);
    web_answer show_organizations(visit& at);
    web_answer choose_organization(visit& at);
    web_answer sign_out(visit& at);
    web_answer show_items(visit& at);
    web_answer show_item(visit& at);
    web_answer change_state(visit& at);
    web_answer show_projects(visit& at);
    web_answer show_new_item(visit& at);
    web_answer create_item(visit& at);

    settings settings_;
    surroundings around_;
    cookie_writer cookies_;
    form_tokens tokens_;
    azdo::oauth::pending_cookies pending_;
    azdo::oauth::replay_guard replay_;
    session_store sessions_;
};

} // namespace callback_server
