// SPDX-License-Identifier: BSL-1.0
#include "application.hpp"

#include "explain.hpp"
#include "form_limits.hpp"
#include "sign_in_pages.hpp"

#include <azdo/http/url.hpp>
#include <azdo/oauth/claims.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace callback_server {
namespace {

constexpr std::string_view session_cookie = "azdo-session";
const std::vector<std::string> style_sheet_path{"style.css"};

/// False for an Azure DevOps Server that the administrator has removed from the list.
bool may_use(const azdo::organization& place, const settings& with) {
    if (place.is_cloud()) return true;
    const auto listed = azdo::parse_organization(place.url(), with.servers);
    return listed && listed->server == place.server;
}

/// The decoded segments of a path; nothing if it is not a valid path or holds a control character.
std::optional<std::vector<std::string>> segments_of(std::string_view path) {
    std::vector<std::string> segments;
    if (!path.starts_with('/')) return std::nullopt;
    path.remove_prefix(1);
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        auto decoded = azdo::http::percent_decoded(path.substr(0, end), false);
        const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
        if (!decoded || std::any_of(decoded->begin(), decoded->end(), is_control) || segments.size() == 8) return std::nullopt;
        segments.push_back(*std::move(decoded));
        if (end == path.size()) return segments;
        path.remove_prefix(end + 1);
    }
    if (!segments.empty()) segments.emplace_back();
    return segments;
}

web_answer dead_end(const page_context& context, std::string_view title, std::string why, int status) {
    return show(failure_page(context, title, {{std::move(why)}}, "/", "To the start page"), status);
}

web_answer unreadable_address(const page_context& context) {
    return dead_end(context, "Page not found", "This address cannot be read.", 404);
}

} // namespace

application::application(std::shared_ptr<live_settings> live, surroundings around, std::shared_ptr<stores> shared)
    : live_(std::move(live)), around_(std::move(around)), cookies_(configured()->here.https), tokens_(*configured()->keys, around_.random),
      shared_(std::move(shared)), grants_(shared_, around_.random), sessions_(sessions_in(*this)),
      sign_ins_(configured()->sign_ins_a_second, configured()->sign_in_burst) {}

std::unique_ptr<sessions> application::sessions_in(application& here) {
    session_records* const records = here.shared_->sessions();
    if (records == nullptr) return std::make_unique<memory_sessions>(here.around_.random);
    return std::make_unique<stored_sessions>(
        *records, [&here](session bare, const grant_reference& found_by) { return here.revive(std::move(bare), found_by); });
}

std::optional<session> application::revive(session bare, const grant_reference& found_by) const {
    auto grant = grants_.find(live_, around_, found_by);
    if (!grant) return std::nullopt;
    const bool is_cloud = !bare.place || bare.place->is_cloud();
    bare.calls = std::make_shared<const work>(grant->credential, around_, is_cloud ? configured()->base : bare.place->server);
    bare.grant = std::make_shared<const kept_grant>(*std::move(grant));
    return bare;
}

const std::vector<application::route>& application::routes() {
    static const std::vector<route> all{
        {false, {}, need::nothing, false, &application::start},
        {false, {"style.css"}, need::nothing, false, &application::style},
        {true, {"connect"}, need::nothing, false, &application::connect},
        {true, {"token"}, need::nothing, true, &application::use_token},
        {false, {"no-auth", "provider-token", "azuredevops"}, need::nothing, true, &application::come_back},
        {false, {"organization"}, need::sign_in, true, &application::show_organizations},
        {true, {"organization"}, need::sign_in, true, &application::choose_organization},
        {true, {"sign-out"}, need::nothing, false, &application::sign_out},
        {true, {"sign-out", "entra"}, need::nothing, false, &application::end_session},
        {false, {"items"}, need::organization, true, &application::show_items},
        {false, {"items", "*"}, need::organization, true, &application::show_item},
        {true, {"items", "*", "state"}, need::organization, true, &application::change_state},
        {false, {"projects"}, need::organization, true, &application::show_projects},
        {false, {"projects", "*", "new"}, need::organization, true, &application::show_new_item},
        {true, {"projects", "*", "new"}, need::organization, true, &application::create_item},
    };
    return all;
}

bool application::fits(const route& one, const std::vector<std::string>& path) {
    return one.path.size() == path.size() &&
           std::equal(path.begin(), path.end(), one.path.begin(),
               [](const std::string& given, std::string_view wanted) { return wanted == "*" ? !given.empty() : given == wanted; });
}

const application::route* application::find_route(const std::vector<std::string>& path, bool is_post) {
    for (const route& one : routes())
        if (one.is_post == is_post && fits(one, path)) return &one;
    return nullptr;
}

web_answer application::away(const page_context& context, const azdo::failure& why) const {
    log("The database cannot be used: " + why.message);
    web_answer made = dead_end(context, "Try again in a moment", explain(why), status_of(why));
    made.retry_after = why.retry_after.value_or(std::chrono::seconds(0));
    return made;
}

web_answer application::no_route(const page_context& context, const std::vector<std::string>& path, bool is_post) {
    if (find_route(path, !is_post) == nullptr) return dead_end(context, "Page not found", "This server has no page at this address.", 404);
    web_answer made = dead_end(
        context, "That did not work", "This address does not accept this kind of request: go back and use the page's own buttons.", 405);
    made.allow = is_post ? "GET, HEAD" : "POST";
    return made;
}

std::optional<web_answer> application::refuse_address(const web_request& request) const {
    const auto path = segments_of(request.path);
    if (!path) return unreadable_address({});
    if (find_route(*path, request.is_post) != nullptr) return std::nullopt;
    return no_route({}, *path, request.is_post);
}

void application::renew_grants(const settings& with) {
    std::vector<renewer> in_memory;
    for (const auto& one : sessions_->grants())
        if (one->renew) in_memory.push_back(one->renew);
    renewal_.emplace([this] { return grants_.stored(around_); }, std::move(in_memory), [this](std::string_view line) { log(line); });
    renew_grants_left(with);
}

void application::renew_grants_left(const settings& with) {
    if (!renewal_) return;
    renewal_->run(with);
    if (renewal_->is_done()) renewal_.reset();
}

web_answer application::answer(const web_request& request, settings_version with) {
    visit at{.request = request, .configured = std::move(with)};
    auto path = segments_of(request.path);
    if (path && *path == style_sheet_path) return style(at);
    if (auto known = recognize(at); !known) {
        if (is_store_away(known.error())) return away({}, known.error());
        return dead_end({}, "That did not work", explain(known.error()), 500);
    }
    if (!path) return unreadable_address(at.context);
    if (std::string why = find_too_long(request.form); !why.empty()) return dead_end(at.context, "Too much", std::move(why), 413);
    at.path = *std::move(path);
    web_answer made = dispatch(at);
    made.clears_cache = at.clears_cache;
    made.cookies.insert(made.cookies.end(), at.cookies.begin(), at.cookies.end());
    return made;
}

std::string application::person_of(const web_request& request) const {
    const auto cookies = read_cookies(request.cookies);
    return sessions_->person_of(find_cookie(cookies, cookies_.name(session_cookie)), around_.clock());
}

std::string application::route_of(const web_request& request) const {
    const auto path = segments_of(request.path);
    const route* const to = path ? find_route(*path, request.is_post) : nullptr;
    if (to == nullptr) return "other";
    std::string pattern;
    for (const std::string_view one : to->path) (pattern += '/') += one;
    return pattern.empty() ? "/" : pattern;
}

bool application::asks_the_service(const web_request& request) const {
    const auto path = segments_of(request.path);
    const route* const to = path ? find_route(*path, request.is_post) : nullptr;
    return to != nullptr && (to->asks_the_service || (to->answer == &application::connect && configured()->tenant));
}

azdo::result<void> application::recognize(visit& at) {
    const auto cookies = read_cookies(at.request.cookies);
    const std::string_view id = find_cookie(cookies, cookies_.name(session_cookie));
    if (is_session_id(id)) {
        at.session_id = id;
        auto known = sessions_->find(id, around_.clock());
        if (!known) return std::move(known).error();
        at.known = *std::move(known);
        return introduce(at);
    }
    return be_nobody(at);
}

azdo::result<void> application::be_nobody(visit& at) {
    auto made = new_session_id(around_.random);
    if (!made) return std::move(made).error();
    at.session_id = *std::move(made);
    at.cookies.push_back(cookies_.set(session_cookie, at.session_id));
    return introduce(at);
}

azdo::result<void> application::introduce(visit& at) {
    at.who = {};
    if (at.known) at.who.name = at.known->name;
    if (at.known && at.known->place) at.who.organization = at.known->place->name;
    if (at.known && at.known->place) at.who.organization_url = organization_address(at);
    auto token = tokens_.make(at.session_id);
    if (!token) return std::move(token).error();
    at.context = {at.known ? &at.who : nullptr, *std::move(token), at.configured->base.starts_with("http://"), at.configured->has_app()};
    return {};
}

web_answer application::dispatch(visit& at) {
    const route* const to = find_route(at.path, at.request.is_post);
    return to != nullptr ? enter(at, *to) : no_route(at.context, at.path, at.request.is_post);
}

web_answer application::enter(visit& at, const route& to) {
    if (to.is_post && !tokens_.accepts(at.session_id, at.request.form.find("form_token"))) return show(outdated_form_page(at.context), 403);
    if (to.needs != need::nothing && !at.known) return see_other("/?session=over");
    if (to.needs == need::organization && !at.known->place) return see_other("/organization");
    if (to.needs != need::nothing && at.known->place && !may_use(*at.known->place, *at.configured)) {
        static_cast<void>(leave(at)); // its token is sent there no more
        return dead_end(at.context, "This server cannot be used any more",
            "The administrator has removed your Azure DevOps Server from the list of this server, so you are signed out. Nothing was changed.",
            403);
    }
    return (this->*to.answer)(at);
}

std::string application::demand_of(const visit& at, const azdo::failure& why) {
    const bool signs_in_again = at.configured->tenant && at.known && at.known->grant && (!at.known->place || at.known->place->is_cloud());
    return signs_in_again && why.kind == azdo::failure_kind::not_signed_in ? azdo::oauth::read_claims(why.challenge) : std::string();
}

web_answer application::demand_sign_in(visit& at, const azdo::failure& why, const std::string& claims, const std::string& organization) {
    if (fingerprint_of(claims) != at.known->answered) {
        if (auto kept = sessions_->demand(at.session_id, claims, around_.clock()); !kept) return failed(at, kept.error());
        return show(sign_in_again_page(at.context, organization, at.request.is_post), status_of(why));
    }
    static_cast<void>(leave(at));
    problems found{
        {"Azure DevOps repeats a demand that your new sign-in has answered already: ask the administrators of your organization."}};
    if (!why.correlation_id.empty()) found.push_back({"Correlation id: " + why.correlation_id});
    return show(failure_page(at.context, "Azure DevOps does not accept the new sign-in", found, "/", "Begin again"), status_of(why));
}

web_answer application::failed(visit& at, const azdo::failure& why, std::string organization) {
    if (is_store_away(why)) return away(at.context, why);
    if (why.kind == azdo::failure_kind::storage) log("A stored sign-in cannot be used: " + why.message);
    if (why.kind == azdo::failure_kind::not_signed_in && why.type_key != "invalid_client") {
        if (organization.empty() && at.known && at.known->place)
            organization = at.known->place->is_cloud() ? at.known->place->name : at.known->place->url();
        if (const std::string claims = demand_of(at, why); !claims.empty()) return demand_sign_in(at, why, claims, organization);
        static_cast<void>(leave(at));
        return show(start_page(at.context, organization, explain_sign_in(why)), status_of(why));
    }
    const bool again = !at.request.is_post && status_of(why) >= 500;
    web_answer made = show(failure_page(at.context, "That did not work", {{explain(why)}}, again ? at.request.path : "/items",
                               again ? "Try again" : "To my open work items"),
        status_of(why));
    made.retry_after = why.retry_after.value_or(std::chrono::seconds(0));
    return made;
}

std::optional<web_answer> application::refuse_haste(const visit& at) {
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(around_.clock().time_since_epoch());
    const std::scoped_lock lock(sign_ins_mutex_);
    if (sign_ins_.take(at.request.client, now)) return std::nullopt;
    web_answer made = dead_end(at.context, "Too many sign-ins", "Too many sign-ins came from your network: try again in a minute.", 429);
    made.retry_after = std::chrono::minutes(1);
    return made;
}

azdo::result<void> application::become(visit& at, session who) {
    auto id = sessions_->open(who, around_.clock());
    if (!id) return std::move(id).error();
    if (auto closed = sessions_->close(at.session_id); !closed) log("A former session cannot be closed: " + closed.error().message);
    at.session_id = *std::move(id);
    at.known = std::move(who);
    at.cookies.push_back(cookies_.set(session_cookie, at.session_id));
    return introduce(at);
}

azdo::result<void> application::leave(visit& at) {
    auto closed = sessions_->close(at.session_id);
    if (!closed) log("A session cannot be closed: " + closed.error().message);
    at.known.reset();
    at.clears_cache = true;
    at.context.signed_in = nullptr;
    return closed;
}

std::string application::organization_address(const visit& at) const {
    const std::string& base = at.configured->base;
    return at.place().is_cloud() && !base.empty() ? base + "/" + at.place().name : at.place().url();
}

} // namespace callback_server
