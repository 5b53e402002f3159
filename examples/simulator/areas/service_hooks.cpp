// SPDX-License-Identifier: BSL-1.0
// Subscriptions of service hooks, their notifications, and test notifications. Secrets are answered as asterisks.
#include "routing.hpp"

#include "../hooks.hpp"
#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

constexpr std::string_view masked = "********";
constexpr const char* confidential[] = {"basicAuthPassword", "httpHeaders"};
constexpr const char* kinds[] = {"publisherId", "eventType", "consumerId", "consumerActionId"};

hooks::store& store_of(const rest_call& call) { return call.org->areas.of<hooks::store>(); }

vendor_error hooks_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.VisualStudio.Services.ServiceHooks.WebApi", type);
}

hooks::subscription& subscription_at(const rest_call& call, const std::string& id) {
    auto& all = store_of(call).subscriptions;
    const auto found = all.find(lower(id));
    if (found == all.end()) throw hooks_error(404, "The subscription with id " + id + " cannot be found.", "SubscriptionNotFoundException");
    return found->second;
}

void mask(json::object& inputs) {
    for (const char* name : confidential)
        if (!text_in(inputs, name).empty()) inputs[name] = masked;
}

json::object subscription_json(const rest_call& call, const hooks::subscription& of) {
    auto out = of.fields;
    if (auto* inputs = out.if_contains("consumerInputs"); inputs && inputs->is_object()) mask(inputs->as_object());
    const auto self = call.in_org().base() + "/_apis/hooks/subscriptions/" + of.id;
    out["id"] = of.id;
    out["url"] = self;
    out["status"] = of.status;
    out["createdBy"] = user_reference(call, of.created_by);
    out["createdDate"] = to_printed_time(of.created);
    out["modifiedBy"] = user_reference(call, of.created_by);
    out["modifiedDate"] = to_printed_time(of.modified);
    out["actionDescription"] = "To " + of.input("consumerInputs", "url");
    out["_links"] = json::object{{"self", href(self)}, {"notifications", href(self + "/notifications")}};
    return out;
}

json::object notification_json(const hooks::subscription& of, const hooks::notification& one) {
    json::object details{{"publisherId", text_in(of.fields, "publisherId")}, {"eventType", text_in(of.fields, "eventType")},
        {"consumerId", text_in(of.fields, "consumerId")}, {"consumerActionId", text_in(of.fields, "consumerActionId")},
        {"requestAttempts", one.attempts}, {"event", one.event}};
    if (one.answered != 0) details["response"] = "Status Code: " + std::to_string(one.answered);
    if (!one.error.empty()) details["errorMessage"] = one.error;
    if (one.status == "completed") details["completedDate"] = to_printed_time(one.modified);
    return {{"id", one.id}, {"subscriptionId", of.id}, {"eventId", one.event_id}, {"status", one.status}, {"result", one.result},
        {"createdDate", to_printed_time(one.created)}, {"modifiedDate", to_printed_time(one.modified)}, {"details", std::move(details)}};
}

void check(const json::object& fields) {
    for (const char* name : kinds) required_text(fields, name);
    const auto* inputs = object_in(fields, "consumerInputs");
    const auto url = inputs ? text_in(*inputs, "url") : std::string{};
    if (text_in(fields, "consumerId") != "webHooks") return;
    const bool is_address = url.starts_with("https://") || url.starts_with("http://");
    if (!is_address || url.find('\n') != std::string::npos)
        throw hooks_error(400, "The input 'url' must be an absolute address.", "SubscriptionInputException");
}

/// A secret that is sent back as asterisks stays as it is.
void keep_secrets(json::object& fields, const hooks::subscription& from) {
    auto* inputs = fields.if_contains("consumerInputs");
    if (!inputs || !inputs->is_object()) return;
    for (const char* name : confidential)
        if (text_in(inputs->as_object(), name) == masked) inputs->as_object()[name] = from.input("consumerInputs", name);
}

std::string status_in(const json::object& fields) {
    const auto status = text_in(fields, "status");
    return status == "disabledByUser" ? status : "enabled";
}

http_reply create(rest_call& call, const strings&) {
    hooks::subscription made;
    made.fields = object_body(call);
    check(made.fields);
    made.id = random_guid();
    made.created_by = call.caller.id;
    made.created = made.modified = to_stored_time(call.now);
    made.status = status_in(made.fields);
    const auto& kept = store_of(call).subscriptions[made.id] = std::move(made);
    return json_reply(subscription_json(call, kept));
}

http_reply replace(rest_call& call, const strings& given) {
    auto& held = subscription_at(call, given[0]);
    auto fields = object_body(call);
    check(fields);
    keep_secrets(fields, held);
    held.status = status_in(fields);
    held.fields = std::move(fields);
    held.modified = to_stored_time(call.now);
    return json_reply(subscription_json(call, held));
}

http_reply show(rest_call& call, const strings& given) { return json_reply(subscription_json(call, subscription_at(call, given[0]))); }

http_reply remove(rest_call& call, const strings& given) {
    const auto id = subscription_at(call, given[0]).id;
    store_of(call).subscriptions.erase(id);
    return no_content();
}

template <class Wanted>
json::array subscriptions(const rest_call& call, Wanted wanted) {
    json::array out;
    for (const auto& entry : store_of(call).subscriptions) {
        const auto& fields = entry.second.fields;
        const auto same = [&](const char* name) { return wanted(name).empty() || same_text(wanted(name), text_in(fields, name)); };
        if (std::all_of(std::begin(kinds), std::end(kinds), same)) out.push_back(subscription_json(call, entry.second));
    }
    return out;
}

http_reply list(rest_call& call, const strings&) {
    return whole_list(subscriptions(call, [&](const char* name) { return query_text(call, name); }));
}

http_reply query(rest_call& call, const strings&) {
    auto body = object_body(call);
    body["results"] = subscriptions(call, [&](const char* name) { return text_in(body, name); });
    return json_reply(body);
}

http_reply notifications(rest_call& call, const strings& given) {
    const auto& of = subscription_at(call, given[0]);
    const auto status = query_text(call, "status"), result = query_text(call, "result");
    const auto most = static_cast<std::size_t>(call.number("maxResults", 100, 1, 1000));
    json::array out;
    for (auto one = of.notifications.rbegin(); one != of.notifications.rend() && out.size() < most; ++one)
        if ((status.empty() || same_text(status, one->status)) && (result.empty() || same_text(result, one->result)))
            out.push_back(notification_json(of, *one));
    return whole_list(std::move(out));
}

http_reply one_notification(rest_call& call, const strings& given) {
    const auto& of = subscription_at(call, given[0]);
    const int id = id_in(call, given[1]);
    if (id < 1 || static_cast<std::size_t>(id) > of.notifications.size())
        throw hooks_error(404, "The notification with id " + given[1] + " cannot be found.", "NotificationNotFoundException");
    return json_reply(notification_json(of, of.notifications[static_cast<std::size_t>(id) - 1]));
}

/// An event made up for a test: its resource has nothing but an id.
http_reply test(rest_call& call, const strings&) {
    const auto body = object_body(call);
    auto& to = subscription_at(call, required_text(body, "subscriptionId"));
    const auto type = text_in(to.fields, "eventType");
    const auto ctx = call.in_org();
    const hooks::event what{text_in(to.fields, "publisherId"), type, to.input("publisherInputs", "projectId"), "A test of " + type + '.',
        json::object{{"id", 1}, {"url", ctx.base() + "/_apis"}}};
    return json_reply(notification_json(to, hooks::notify(ctx, to, what)));
}

constexpr std::string_view any = "vso.build vso.code vso.work";

} // namespace

std::optional<http_reply> answer_service_hooks(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "hooks/subscriptions", any, list},
        {"POST", "hooks/subscriptions", any, create},
        {"GET", "hooks/subscriptions/{}", any, show},
        {"PUT", "hooks/subscriptions/{}", any, replace},
        {"DELETE", "hooks/subscriptions/{}", any, remove},
        {"GET", "hooks/subscriptions/{}/notifications", any, notifications},
        {"GET", "hooks/subscriptions/{}/notifications/{#}", any, one_notification},
        {"POST", "hooks/subscriptionsquery", any, query},
        {"POST", "hooks/testnotifications", any, test},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
