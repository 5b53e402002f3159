// SPDX-License-Identifier: BSL-1.0
#include "hooks.hpp"

#include "areas/json_members.hpp"
#include "item_json.hpp"
#include "item_rules.hpp"
#include "rest.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace simulator::hooks {
namespace {

namespace json = boost::json;
using facts = std::multimap<std::string, std::string>;

constexpr int most_attempts = 9; ///< one and eight more

store& store_of(const context& ctx) { return ctx.org.areas.of<store>(); }

template <class Fits>
bool any_of(const facts& all, const std::string& name, Fits fits) {
    const auto [from, to] = all.equal_range(name);
    return std::any_of(from, to, [&](const auto& one) { return fits(one.second); });
}

bool fits(const subscription& to, const event& what) {
    if (to.status != "enabled" && to.status != "onProbation") return false;
    if (!same_text(text_in(to.fields, "eventType"), what.type)) return false;
    const auto* inputs = member_in(to.fields, "publisherInputs");
    if (!inputs || !inputs->is_object()) return true;
    for (const auto& member : inputs->as_object()) {
        const std::string name{member.key()};
        const auto wanted = text_in(*inputs, name);
        if (wanted.empty()) continue;
        if (name == "projectId" && !same_text(wanted, what.project_id)) return false;
        if (what.facts.contains(name) && !any_of(what.facts, name, [&](const auto& held) { return same_text(held, wanted); })) return false;
        const auto has = [part = lower(wanted)](const auto& held) { return lower(held).find(part) != std::string::npos; };
        if (what.contained.contains(name) && !any_of(what.contained, name, has)) return false;
    }
    return true;
}

/// `all`, or one of the formats; `none`.
json::value message(const std::string& wanted, const std::string& text) {
    if (wanted == "none") return nullptr;
    json::object out;
    const std::string forms[][2] = {{"text", text}, {"html", html_escape(text)}, {"markdown", text}};
    for (const auto& [form, written] : forms)
        if (wanted.empty() || wanted == "all" || wanted == form) out[form] = written;
    return out;
}

/// Version 1.0 of a build's resource has its outcome as its status.
json::object versioned(const event& what, const std::string& version) {
    auto out = what.resource;
    if (what.type != "build.complete" || version == "2.0") return out;
    out["status"] = out["result"];
    for (const char* newer : {"result", "sourceBranch", "sourceVersion", "requestedFor"}) out.erase(newer);
    return out;
}

json::value resource_for(const subscription& to, const event& what, const std::string& version) {
    const auto details = to.input("consumerInputs", "resourceDetailsToSend");
    if (details == "none") return nullptr;
    const auto whole = versioned(what, version);
    if (details != "minimal") return whole;
    json::object out;
    for (const auto& name : what.minimal)
        if (const auto* found = whole.if_contains(name)) out[name] = *found;
    return out;
}

json::object body_of(const context& ctx, const subscription& to, const event& what, const notification& made) {
    auto version = text_in(to.fields, "resourceVersion");
    if (version.empty()) version = what.publisher == "pipelines" ? "5.1-preview.1" : "1.0";
    const auto base = ctx.base() + '/';
    json::object containers{{"collection", json::object{{"id", guid_of("collection " + ctx.org.id)}, {"baseUrl", base}}},
        {"account", json::object{{"id", ctx.org.id}, {"baseUrl", base}}}};
    if (!what.project_id.empty()) containers["project"] = json::object{{"id", what.project_id}, {"baseUrl", base}};
    return {{"subscriptionId", to.id}, {"notificationId", made.id}, {"id", made.event_id}, {"eventType", what.type},
        {"publisherId", what.publisher}, {"message", message(to.input("consumerInputs", "messagesToSend"), what.text)},
        {"detailedMessage", message(to.input("consumerInputs", "detailedMessagesToSend"), what.text)},
        {"resource", resource_for(to, what, version)}, {"resourceVersion", version}, {"resourceContainers", std::move(containers)},
        {"createdDate", to_printed_time(made.created)}};
}

/// `Key:value` a line.
std::vector<std::pair<std::string, std::string>> header_lines(const std::string& text) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& line : split(text, '\n')) {
        const auto colon = line.find(':');
        if (colon != std::string::npos) out.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
    }
    return out;
}

delivery delivery_of(const context& ctx, const subscription& to, const notification& made) {
    const auto input = [&to](std::string_view name) { return to.input("consumerInputs", name); };
    return {ctx.org.name, to.id, made.id, input("url"), input("basicAuthUsername"), input("basicAuthPassword"), json::serialize(made.event),
        header_lines(input("httpHeaders")), input("acceptUntrustedCerts") == "true"};
}

bool may_pass(int status) { return status == 0 || status == 408 || (status >= 502 && status <= 504); }

/// Identities in the events of work items are texts.
json::value as_text(const json::value& of) {
    const auto name = text_in(of, "uniqueName");
    return name.empty() ? of : json::value(json::string{text_in(of, "displayName") + " <" + name + ">"});
}

json::object item_with_texts(const context& ctx, const work_item& item) {
    auto out = item_json(ctx, item, item.rev(), {});
    for (auto& field : out.at("fields").as_object()) field.value() = as_text(field.value());
    return out;
}

json::object update_with_texts(const context& ctx, const work_item& item) {
    auto out = update_json(ctx, item, item.rev());
    for (auto& field : out.at("fields").as_object())
        for (auto& side : field.value().as_object()) side.value() = as_text(side.value());
    out["revision"] = item_with_texts(ctx, item);
    return out;
}

} // namespace

std::string subscription::input(std::string_view of, std::string_view name) const {
    const auto* inputs = member_in(fields, of);
    return inputs ? text_in(*inputs, name) : std::string{};
}

bool is_wanted(const context& ctx, std::string_view type) {
    const auto& all = store_of(ctx).subscriptions;
    return std::any_of(
        all.begin(), all.end(), [type](const auto& one) { return same_text(text_in(one.second.fields, "eventType"), type); });
}

notification& notify(const context& ctx, subscription& to, const event& what) {
    notification made;
    made.id = static_cast<int>(to.notifications.size()) + 1;
    made.event_id = random_guid();
    made.created = made.modified = to_stored_time(ctx.now);
    made.event = body_of(ctx, to, what, made);
    to.notifications.push_back(std::move(made));
    auto& kept = to.notifications.back();
    if (text_in(to.fields, "consumerId") == "webHooks") store_of(ctx).outbox.push_back(delivery_of(ctx, to, kept));
    return kept;
}

void publish(const context& ctx, const event& what) {
    for (auto& [id, one] : store_of(ctx).subscriptions)
        if (fits(one, what)) notify(ctx, one, what);
}

std::deque<delivery> take_outbox(simulation& sim) {
    std::deque<delivery> out;
    for (auto& org : sim.data.organizations) {
        auto& waiting = org.areas.of<store>().outbox;
        std::move(waiting.begin(), waiting.end(), std::back_inserter(out));
        waiting.clear();
    }
    return out;
}

std::optional<int> note_attempt(simulation& sim, const delivery& what, int status, const std::string& error) {
    auto* org = sim.data.find_organization(what.organization);
    if (!org) return std::nullopt;
    auto& all = org->areas.of<store>().subscriptions;
    const auto found = all.find(what.subscription_id);
    if (found == all.end()) return std::nullopt; // deleted meanwhile
    auto& to = found->second;
    auto& made = to.notifications.at(static_cast<std::size_t>(what.notification_id) - 1);
    ++made.attempts;
    made.answered = status;
    made.modified = to_stored_time(sim.clock());
    const bool good = status >= 200 && status < 300;
    made.error = good ? std::string{} : !error.empty() ? error : "The response status code was " + std::to_string(status) + '.';
    if (!good && may_pass(status) && made.attempts < most_attempts) {
        made.status = "requestInProgress";
        return 1 << (made.attempts - 1);
    }
    made.status = "completed";
    made.result = good ? "succeeded" : "failed";
    if (to.status == "enabled" || to.status == "onProbation")
        to.status = good ? "enabled" : status == 410 ? "disabledBySystem" : "onProbation";
    return std::nullopt;
}

void publish_work_item(const context& ctx, const work_item& item, std::string_view type) {
    if (!is_wanted(ctx, type)) return;
    const auto& now = item.latest();
    const auto kind = text_of(now, "System.WorkItemType");
    event what{"tfs", std::string{type}, item.project_id,
        kind + " #" + std::to_string(item.id) + " (" + text_of(now, "System.Title") + ") " + std::string{type.substr(type.find('.') + 1)} +
            " by " + ctx.caller.display_name + '.',
        {}};
    what.facts.emplace("workItemType", kind);
    const auto area = text_of(now, "System.AreaPath");
    for (auto end = area.find('\\'); end != std::string::npos; end = area.find('\\', end + 1))
        what.facts.emplace("areaPath", area.substr(0, end));
    what.facts.emplace("areaPath", area);
    what.facts.emplace("tag", "");
    for (const auto& tag : split(text_of(now, "System.Tags"), ';')) what.facts.emplace("tag", trim(tag));
    what.contained.emplace("commentPattern", text_of(now, "System.History"));
    if (type == "workitem.updated") {
        what.resource = update_with_texts(ctx, item);
        what.facts.emplace("changedFields", "");
        for (const auto& field : what.resource.at("fields").as_object()) what.facts.emplace("changedFields", field.key());
    } else {
        what.resource = item_with_texts(ctx, item);
    }
    publish(ctx, what);
}

} // namespace simulator::hooks
