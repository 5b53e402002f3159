// SPDX-License-Identifier: BSL-1.0
#include "work.hpp"

#include <azdo/api/account/accounts.hpp>
#include <azdo/api/core/projects.hpp>
#include <azdo/api/profile/profiles.hpp>
#include <azdo/api/wit/types/work_item_batch_get_request.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_item_type_states.hpp>
#include <azdo/api/wit/work_item_types.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/devops/connection_data.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/wiql.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/http/throttle.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace callback_server {
namespace {

namespace core_api = azdo::api::core;
namespace wit = azdo::api::wit;

constexpr azdo::call_options patience{.timeout = std::chrono::seconds(20)};
constexpr azdo::retry_options little_repetition{.attempts = 3,
    .first_delay = std::chrono::milliseconds(250),
    .longest_delay = std::chrono::seconds(2),
    .total_wait = std::chrono::seconds(6),
    .longest_asked_delay = std::chrono::milliseconds(0)};
constexpr azdo::throttle_options no_waiting{
    .longest_wait = std::chrono::seconds(0)}; // a web request does not wait as long as the service asks: the page says so instead

/// A person, as named in fields of work items.
struct person {
    std::string display_name{};

    static constexpr auto schema() { return azdo::describe(azdo::field<"displayName", &person::display_name>()); }
};

/// The fields of a work item that the pages show. Only the fields described here are requested.
struct shown_fields {
    std::string project{};
    std::string type{};
    std::string title{};
    std::string state{};
    std::optional<person> assigned_to{};
    std::optional<azdo::sys_time> changed{};
    std::string description{};
    std::string repro_steps{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.TeamProject", &shown_fields::project>(),
            azdo::field<"System.WorkItemType", &shown_fields::type>(), azdo::field<"System.Title", &shown_fields::title>(),
            azdo::field<"System.State", &shown_fields::state>(), azdo::field<"System.AssignedTo", &shown_fields::assigned_to>(),
            azdo::field<"System.ChangedDate", &shown_fields::changed>(), azdo::field<"System.Description", &shown_fields::description>(),
            azdo::field<"Microsoft.VSTS.TCM.ReproSteps", &shown_fields::repro_steps>());
    }
};

constexpr std::string_view description_field = "System.Description", repro_steps_field = "Microsoft.VSTS.TCM.ReproSteps";

/// The fields for a list: all of `shown_fields` except the long texts.
std::vector<std::string> listed_fields() {
    auto names = azdo::reference_names<shown_fields>();
    std::erase_if(names, [](const std::string& one) { return one == description_field || one == repro_steps_field; });
    return names;
}

/// An identity's account, from the properties in `connectionData`.
struct account_properties {
    struct text {
        std::string value{};
        static constexpr auto schema() { return azdo::describe(azdo::field<"$value", &text::value>()); }
    };
    text account{};
    text domain{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"Account", &account_properties::account>(), azdo::field<"Domain", &account_properties::domain>());
    }
    /// A mail address, or `DOMAIN\\name` on a server; empty if neither is known.
    std::string name() const {
        if (account.value.find('@') != std::string::npos || account.value.empty()) return account.value;
        return domain.value.empty() ? std::string() : domain.value + '\\' + account.value;
    }
};

/// `POST /{organization}/_apis/wit/workitemsbatch`, read as `shown_fields`: the generated operation with our own result type.
struct get_shown_items {
    using result_type = azdo::page<std::optional<azdo::work_item_of<shown_fields>>>;
    static constexpr auto endpoint =
        azdo::post("/{organization}/_apis/wit/workitemsbatch", azdo::host::dev_azure_com, wit::get_work_items_batch::endpoint.version);
    static constexpr auto scopes = wit::get_work_items_batch::scopes;

    std::string organization;
    wit::work_item_batch_get_request body;

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &get_shown_items::organization>(azdo::as::path),
            azdo::field<"body", &get_shown_items::body>(azdo::as::body));
    }
};

/// Names no organization: the person may use several, so each operation names its own.
azdo::client client_of(azdo::any_credential credential, const surroundings& around, const std::string& base) {
    const azdo::client_options options{.retries = little_repetition, .pauses = no_waiting};
    if (base.empty()) return {"", std::move(credential), around.transport, options};
    return {azdo::server{base}, std::move(credential), around.transport, options};
}

/// `2024-05-07 06:00`
std::string to_minute(const std::optional<azdo::sys_time>& time) {
    if (!time) return {};
    std::string text = azdo::format_time(*time);
    text = text.substr(0, 16);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

item to_item(azdo::work_item_of<shown_fields> from) {
    shown_fields& fields = from.value;
    item made;
    made.id = from.id;
    made.rev = from.rev;
    made.type = std::move(fields.type);
    made.title = std::move(fields.title);
    made.state = std::move(fields.state);
    made.project = std::move(fields.project);
    if (fields.assigned_to) made.assigned_to = std::move(fields.assigned_to->display_name);
    made.changed = to_minute(fields.changed);
    made.has_repro_steps = !fields.repro_steps.empty();
    made.description = std::move(fields.repro_steps.empty() ? fields.description : fields.repro_steps);
    return made;
}

azdo::result<item> to_item(const wit::work_item& saved, const azdo::result<item>& read_back) {
    if (read_back) return read_back;
    item made; // the change was saved: failing to read it back must not look like a failure
    made.id = saved.id.value_or(0);
    made.rev = saved.rev.value_or(0);
    return made;
}

/// The closed states of the published processes' work items.
constexpr std::string_view closed_states[] = {"Closed", "Completed", "Done", "Removed", "Inactive"};

azdo::result<std::string> open_items_query() {
    using azdo::wiql::field;
    return azdo::wiql::select()
        .where(field("System.AssignedTo") == azdo::wiql::me && !field("System.State").in(closed_states))
        .order_by("System.ChangedDate", azdo::wiql::direction::descending)
        .text();
}

/// Converts plain text to HTML for a description.
std::string to_html(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '\n')
            out += "<br>";
        else if (c != '\r')
            out += c;
    }
    return out;
}

} // namespace

struct work::implementation {
    azdo::scoped_client<registered_scopes> api;

    template <class Operation>
    azdo::result<typename Operation::result_type> call(const Operation& what) const {
        return azdo::call(what, api, patience);
    }
};

work::work(azdo::any_credential credential, const surroundings& around, const std::string& base)
    : self_(new implementation{azdo::scoped_client<registered_scopes>(client_of(std::move(credential), around, base))}) {}
work::~work() = default;

azdo::result<profile> work::me() const {
    auto found = self_->call(azdo::api::profile::get_profile{.id = "me"});
    if (!found) return std::move(found).error();
    return profile{std::move(found->id), std::move(found->display_name)};
}

azdo::result<std::vector<std::string>> work::organizations(const std::string& member_id) const {
    auto found = self_->call(azdo::api::account::get_accounts{.member_id = member_id});
    if (!found) return std::move(found).error();
    std::vector<std::string> names;
    for (auto& one : found->value)
        if (!one.account_name.empty()) names.push_back(std::move(one.account_name));
    std::sort(names.begin(), names.end());
    return names;
}

azdo::result<std::string> work::name_in(const azdo::organization& place) const {
    auto found = user_in(place);
    if (!found) return std::move(found).error();
    return std::move(found->name);
}

azdo::result<profile> work::user_in(const azdo::organization& place) const {
    auto found = self_->call(azdo::get_connection_data{.organization = place.name});
    if (!found) return std::move(found).error();
    return profile{found->authenticated_user.id, found->authenticated_user.display_name()};
}

azdo::result<std::vector<project>> work::projects(const azdo::organization& place) const {
    std::vector<project> all;
    for (auto&& one : azdo::paginate(core_api::list_projects{.organization = place.name}, self_->api, patience)) {
        if (!one) return std::move(one).error();
        all.push_back({std::move(one->name), std::move(one->description)});
    }
    std::sort(all.begin(), all.end(), [](const project& a, const project& b) { return a.name < b.name; });
    return all;
}

azdo::result<item_list> work::my_open_items(const azdo::organization& place) const {
    auto query = open_items_query();
    if (!query) return std::move(query).error();
    auto found = self_->call(wit::query_by_wiql{
        .organization = place.name, .body = {.query = *query}, .top = static_cast<std::int32_t>(item_list::list_limit + 1)});
    if (!found) return std::move(found).error();
    std::vector<std::int32_t> ids;
    for (const auto& one : found->work_items) ids.push_back(one.id);
    item_list list;
    list.more = ids.size() > item_list::list_limit;
    if (list.more) ids.resize(item_list::list_limit);
    for (auto& lot : azdo::in_batches(ids)) {
        auto read = self_->call(get_shown_items{
            place.name, {.error_policy = wit::work_item_error_policy::omit, .fields = listed_fields(), .ids = std::move(lot)}});
        if (!read) return std::move(read).error();
        for (auto& one : read->value) // null: deleted in the meantime, or not readable
            if (one) list.items.push_back(to_item(*std::move(one)));
    }
    return list;
}

azdo::result<item> work::find_item(const azdo::organization& place, std::int32_t id) const {
    auto found = self_->call(azdo::get_work_item_as<shown_fields>{.organization = place.name, .id = id});
    if (!found) return std::move(found).error();
    return to_item(*std::move(found));
}

azdo::result<std::vector<item_type>> work::types(const azdo::organization& place, const std::string& project) const {
    auto found = self_->call(wit::get_work_item_types{.organization = place.name, .project = project});
    if (!found) return std::move(found).error();
    std::vector<item_type> all;
    for (auto& one : found->value) {
        if (one.name.empty() || one.is_disabled.value_or(false)) continue;
        const bool has_steps =
            std::any_of(one.fields.begin(), one.fields.end(), [](const auto& field) { return field.reference_name == repro_steps_field; });
        all.push_back({std::move(one.name), has_steps});
    }
    return all;
}

azdo::result<std::vector<item_state>> work::states(
    const azdo::organization& place, const std::string& project, const std::string& type) const {
    auto found = self_->call(wit::get_work_item_type_states{.organization = place.name, .project = project, .type = type});
    if (!found) return std::move(found).error();
    std::vector<item_state> all;
    for (auto& one : found->value) all.push_back({std::move(one.name), std::move(one.category)});
    return all;
}

azdo::result<item> work::create(const azdo::organization& place, const new_item& wanted, const item_type& type) const {
    const auto send = [&](const std::string& assignee) {
        azdo::json::patch fields;
        fields.add("/fields/System.Title", wanted.title);
        const std::string_view long_text = type.has_repro_steps ? repro_steps_field : description_field;
        if (!wanted.description.empty()) fields.add("/fields/" + std::string(long_text), to_html(wanted.description));
        if (!assignee.empty()) fields.add("/fields/System.AssignedTo", assignee);
        return self_->call(
            wit::create_work_item{.organization = place.name, .project = wanted.project, .type = type.name, .body = std::move(fields)});
    };
    const auto me = self_->call(azdo::get_connection_data{.organization = place.name});
    if (!me) return me.error();
    const auto account = azdo::json::decode<account_properties>(me->authenticated_user.others.find("properties"));
    const std::string assignee = account ? account->name() : std::string();
    auto saved = send(assignee);
    if (!saved && saved.error().status == 400 && !assignee.empty()) saved = send({}); // the service cannot assign it to this name
    if (!saved) return std::move(saved).error();
    auto made = to_item(*saved, find_item(place, saved->id.value_or(0)));
    if (made && made->title.empty()) made->assigned_to = assignee; // saved, but not read back
    return made;
}

azdo::result<item> work::change_state(const azdo::organization& place, std::int32_t id, std::int32_t rev, const std::string& state) const {
    azdo::json::patch change;
    change.test("/rev", rev).replace("/fields/System.State", state);
    auto saved = self_->call(wit::update_work_item{.organization = place.name, .id = id, .body = std::move(change)});
    if (!saved) return std::move(saved).error();
    return to_item(*saved, find_item(place, saved->id.value_or(0)));
}

} // namespace callback_server
