// SPDX-License-Identifier: BSL-1.0
// All text goes through html_escape; no page shows a token or a secret.
#include "pages.hpp"

#include "item_rules.hpp"
#include "page_frame.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <array>

namespace simulator {
namespace {

std::string name_of(const state& data, std::string_view user_id) {
    const auto* who = user_id.empty() ? nullptr : data.find_user(user_id);
    return who ? who->display_name : std::string{"not assigned"};
}

std::string project_address(const organization& org, const project& in) {
    return joined({"/", percent_encode(org.name), "/", percent_encode(in.name)});
}

// --- the state ---------------------------------------------------------------------------------------------------------------------

std::string item_line(const state& data, const organization& org, const project& in, const work_item& item) {
    const auto& now = item.latest();
    const auto title = joined({text_of(now, "System.WorkItemType"), " ", std::to_string(item.id), ": ", text_of(now, "System.Title")});
    const auto address = joined({project_address(org, in), "/_workitems/edit/", std::to_string(item.id)});
    return joined({"<li>", link(address, title), "<p class=\"quiet\"><span class=\"state\">", html_escape(text_of(now, "System.State")),
        "</span> ", html_escape(name_of(data, text_of(now, "System.AssignedTo"))), "</p></li>\n"});
}

std::string project_section(const state& data, const organization& org, const project& in) {
    auto out = joined({"<h3>", link(project_address(org, in), in.name), "</h3>\n<p class=\"quiet\">", html_escape(in.process->name),
        " process", in.description.empty() ? "" : ". ", html_escape(in.description), "</p>\n<ul class=\"plain\">\n"});
    bool any = false;
    for (const auto& entry : org.items) {
        if (entry.second.deleted || entry.second.project_id != in.id) continue;
        out += item_line(data, org, in, entry.second);
        any = true;
    }
    return out + (any ? "</ul>\n" : "<li>No work items yet.</li>\n</ul>\n");
}

std::string organization_section(const state& data, const organization& org) {
    auto out = joined({"<h2>", link('/' + percent_encode(org.name), org.name), "</h2>\n"});
    for (const auto& project : org.projects) out += project_section(data, org, project);
    return out;
}

http_reply show_all(const simulation& sim) {
    std::string main = "<h1>Azure DevOps simulator</h1>\n<p>What this simulated service holds. Nothing here is real.</p>\n";
    for (const auto& org : sim.data.organizations) main += organization_section(sim.data, org);
    return page_reply("Azure DevOps simulator", main);
}

http_reply show_organization(const simulation& sim, const organization& org) {
    auto main = joined({"<p>", link("/", "All organizations"), "</p>\n<h1>", html_escape(org.name), "</h1>\n"});
    for (const auto& project : org.projects) main += project_section(sim.data, org, project);
    main += "<h2>Members</h2>\n<ul>\n";
    for (const auto& id : org.members) main += joined({"<li>", html_escape(name_of(sim.data, id)), "</li>\n"});
    auto out = page_reply(org.name, main + "</ul>\n");
    out.headers.emplace_back("x-vss-resourcetenant", org.tenant.value_or(std::string{entra::no_tenant}));
    return out;
}

http_reply show_project(const simulation& sim, const organization& org, const project& in) {
    auto main = joined({"<p>", link('/' + percent_encode(org.name), org.name), "</p>\n<h1>", html_escape(in.name), "</h1>\n"});
    main += project_section(sim.data, org, in);
    main += "<h2>Teams</h2>\n";
    for (const auto& team : in.teams) {
        main += joined({"<h3>", html_escape(team.name), "</h3>\n<ul>\n"});
        for (const auto& member : team.members) {
            main += joined({"<li>", html_escape(name_of(sim.data, member.user_id)), member.admin ? " (administrator)" : "", "</li>\n"});
        }
        main += "</ul>\n";
    }
    return page_reply(in.name, main);
}

std::string shown_value(const state& data, const field_definition& field, const boost::json::value& held) {
    if (held.is_int64()) return std::to_string(held.as_int64());
    if (held.is_double()) {
        auto text = std::to_string(held.as_double());
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    }
    if (!held.is_string()) return {};
    const std::string text{held.as_string()};
    if (field.type == field_type::identity) return name_of(data, text);
    return field.type == field_type::date_time ? to_printed_time(text) : text;
}

std::string text_section(std::string_view heading, std::string_view html) {
    return joined({"<h2>", html_escape(heading), "</h2>\n<div class=\"text\">", html_escape(html_to_text(html)), "</div>\n"});
}

/// The long texts first, then the other fields as a list, without those in the heading.
std::string item_fields(const state& data, const revision& now) {
    static constexpr std::array<std::string_view, 5> in_heading{
        "System.AssignedTo", "System.History", "System.State", "System.Title", "System.WorkItemType"};
    std::string list = "<h2>Fields</h2>\n<dl>\n", texts;
    for (const auto& entry : now.fields) {
        const auto* field = find_field(entry.first);
        if (!field || std::find(in_heading.begin(), in_heading.end(), entry.first) != in_heading.end()) continue;
        const auto value = shown_value(data, *field, entry.second);
        if (field->type == field_type::html) {
            texts += text_section(field->name, value);
        } else {
            list += joined({"<dt>", field->name, "</dt><dd>", html_escape(value), "</dd>\n"});
        }
    }
    return texts + list + "</dl>\n";
}

std::string discussion(const state& data, const work_item& item) {
    std::string out;
    for (const auto& revision : item.revisions) {
        const auto text = text_of(revision, "System.History");
        if (!text.empty()) out += text_section("Comment by " + name_of(data, text_of(revision, "System.ChangedBy")), text);
    }
    return out;
}

http_reply show_item(const simulation& sim, const organization& org, const project& in, const work_item& item) {
    const auto& now = item.latest();
    const auto heading = joined({text_of(now, "System.WorkItemType"), " ", std::to_string(item.id)});
    auto main = joined({"<p>", link(project_address(org, in), in.name), "</p>\n<h1>", html_escape(heading), ": ",
        html_escape(text_of(now, "System.Title")), "</h1>\n<p><span class=\"state\">", html_escape(text_of(now, "System.State")),
        "</span> ", html_escape(name_of(sim.data, text_of(now, "System.AssignedTo"))), "</p>\n<p class=\"quiet\">Revision ",
        std::to_string(item.rev()), "</p>\n"});
    return page_reply(heading, main + item_fields(sim.data, now) + discussion(sim.data, item));
}

http_reply show_state(const simulation& sim, const http_request& request) {
    const auto& path = request.path;
    if (path.empty()) return show_all(sim);
    const auto* org = sim.data.find_organization(path[0]);
    if (!org) return missing_page("There is no such organization.");
    if (path.size() == 1) return show_organization(sim, *org);
    const auto* in = org->find_project(path[1]);
    if (!in) return missing_page("There is no such project.");
    if (path.size() == 2) return show_project(sim, *org, *in);
    const bool item_page = path.size() == 5 && same_text(path[2], "_workitems") && same_text(path[3], "edit");
    const auto id = item_page ? parse_integer(path[4]) : std::nullopt;
    const auto found = id && *id > 0 && *id < 1'000'000'001 ? org->items.find(static_cast<int>(*id)) : org->items.end();
    if (found == org->items.end() || found->second.deleted || found->second.project_id != in->id)
        return missing_page("There is no such work item.");
    return show_item(sim, *org, *in, found->second);
}

// --- consent -----------------------------------------------------------------------------------------------------------------------

http_reply refused_page(std::string_view why) {
    return page_reply("Authorization refused",
        joined({"<h1>This app cannot be authorized</h1>\n<p>", html_escape(why),
            "</p>\n<p>Nothing was sent to the app. Its registration and its configuration have to say the same.</p>\n"}),
        400);
}

std::string meaning_of(std::string_view scope) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> meanings{
        {{"vso.identity", "read identities and groups"}, {"vso.profile", "read your profile, organizations and projects"},
            {"vso.project", "read projects and teams"}, {"vso.work", "read work items"},
            {"vso.work_write", "read, create and change work items"}, {"vso.work_full", "everything in work item tracking"}}};
    const auto known = std::find_if(meanings.begin(), meanings.end(), [scope](const auto& entry) { return entry.first == scope; });
    return known == meanings.end() ? std::string{scope} : joined({known->second, " (", scope, ")"});
}

http_reply consent_page(const simulation& sim, const parameters& given, const app_registration& app) {
    auto main = joined({"<h1>Authorize this app?</h1>\n<p>The app <strong>", html_escape(app.client_id),
        "</strong> asks to act in your name in Azure DevOps.</p>\n<h2>It may use</h2>\n<ul>\n"});
    for (const auto& scope : split(app.scopes, ' ')) {
        if (!scope.empty()) main += joined({"<li>", html_escape(meaning_of(scope)), "</li>\n"});
    }
    main += "</ul>\n<form method=\"post\" action=\"/oauth2/authorize\">\n";
    for (const auto& parameter : given) {
        const std::string_view name = parameter.first;
        const bool repeated =
            name == "client_id" || name == "response_type" || name == "state" || name == "scope" || name == "redirect_uri";
        if (repeated) main += hidden(name, parameter.second);
    }
    main += user_chooser(sim.data.users, {});
    main += "<div class=\"buttons\">\n<button class=\"main\" name=\"decision\" value=\"accept\">Accept</button>\n"
            "<button class=\"other\" name=\"decision\" value=\"deny\">Deny</button>\n</div>\n</form>\n";
    main += joined({"<p class=\"quiet\">Afterwards you go to ", html_escape(origin_of(app.redirect_uri)), ".</p>\n"});
    const auto origin = origin_of(app.redirect_uri);
    return page_reply("Authorize an app", main, 200, fits_policy(origin) ? "'self' " + origin : std::string{"'self'"});
}

http_reply redirect(const app_registration& app, std::string_view name, std::string_view value, const std::string& state_value) {
    auto target = joined({app.redirect_uri, app.redirect_uri.find('?') == std::string::npos ? "?" : "&", name, "=", percent_encode(value)});
    if (!state_value.empty()) target += "&state=" + percent_encode(state_value);
    http_reply out{302, std::string{html_type}};
    out.headers = {{"Location", target}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return out;
}

std::string take_parameter(parameters& from, std::string_view name) {
    const auto found = std::find_if(from.begin(), from.end(), [name](const auto& entry) { return entry.first == name; });
    if (found == from.end()) return {};
    auto value = found->second;
    from.erase(found);
    return value;
}

http_reply decide(simulation& sim, const http_request& request) {
    if (request.content_type() != "application/x-www-form-urlencoded") return refused_page("The decision must be sent as a form.");
    auto form = parse_form(request.body);
    if (!form) return refused_page("The form is not encoded correctly.");
    const auto asked = sim.oauth.check(*form);
    if (!asked.app) return refused_page(asked.problem);
    const auto decision = take_parameter(*form, "decision"), chosen = take_parameter(*form, "user");
    if (decision == "deny") return redirect(*asked.app, "error", "access_denied", asked.state);
    if (decision != "accept") return refused_page("The decision must be accept or deny.");
    const auto* who = chosen.empty() ? &sim.data.users.front() : sim.data.find_user(chosen);
    if (!who) return refused_page("There is no such user.");
    return redirect(*asked.app, "code", sim.oauth.issue_code(*asked.app, who->id, sim.clock()), asked.state);
}

http_reply answer_authorize(simulation& sim, const http_request& request) {
    if (request.method == "POST") return decide(sim, request);
    const auto asked = sim.oauth.check(request.query);
    return asked.app ? consent_page(sim, request.query, *asked.app) : refused_page(asked.problem);
}

} // namespace

http_reply answer_page(simulation& sim, const http_request& request) {
    const auto& path = request.path;
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (path.size() == 2 && same_text(path[0], "oauth2") && same_text(path[1], "authorize") && (reading || request.method == "POST")) {
        return answer_authorize(sim, request);
    }
    if (!reading) return page_reply("Not allowed", "<h1>Not allowed</h1>\n<p>This page can only be read.</p>\n", 405);
    if (path.size() == 1 && path[0] == "favicon.ico") return {204, std::string{html_type}};
    if (path.size() != 1 || path[0] != "simulator.css") return show_state(sim, request);
    http_reply out{200, "text/css; charset=utf-8"};
    out.body = page_style_sheet();
    out.headers = {{"Cache-Control", "max-age=300"}, {"X-Content-Type-Options", "nosniff"}};
    return out;
}

} // namespace simulator
