// SPDX-License-Identifier: BSL-1.0
#include "git_store.hpp"

#include "git_errors.hpp"
#include "git_pull_requests.hpp"
#include "json_members.hpp"
#include "routing.hpp"

#include <algorithm>
#include <array>

namespace simulator::git {
namespace {

namespace json = boost::json;

/// Every project begins with a repository of its name, whose first commit has a README.
void add_first_repository(const rest_call& call, store& in, const project& of) {
    const auto* owner = call.sim.data.find_user(call.org->owner);
    const auto& by = owner ? *owner : call.caller;
    repository made{guid_of("repository " + call.org->id + of.id), of.name, of.id};
    made.created = of.last_update;
    const auto when = parse_time(of.last_update).value_or(call.now);
    const auto author = signature_of(by, when);
    const file_map files{{"README.md", {"100644", made.objects.put_blob("# " + of.name + '\n')}}};
    const auto first = made.objects.put_commit({made.objects.put_tree(files), {}, author, author, "Added README.md"});
    made.default_branch = "refs/heads/main";
    made.refs["refs/heads/main"] = {first, by.id};
    made.pushes.push_back({1, by.id, to_stored_time(when), {{"refs/heads/main", std::string{no_object}, first}}, {first}});
    in.repositories.emplace(made.id, std::move(made));
}

void drop_lost_projects(const rest_call& call, store& in) {
    for (auto at = in.repositories.begin(); at != in.repositories.end();)
        at = call.org->find_project(at->second.project_id) ? std::next(at) : in.repositories.erase(at);
}

std::string kind_named(std::string_view text) {
    static constexpr std::array<std::string_view, 3> kinds{"branch", "tag", "commit"};
    if (text.empty()) return "branch";
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (same_text(text, kinds[i]) || text == std::to_string(i)) return std::string{kinds[i]};
    }
    throw argument_refused("The version type must be branch, tag or commit.");
}

std::string options_named(std::string_view text) {
    static constexpr std::array<std::string_view, 3> options{"none", "previousChange", "firstParent"};
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (same_text(text, options[i]) || text == std::to_string(i)) return std::string{options[i]};
    }
    if (text.empty()) return "none";
    throw argument_refused("The version options must be none, previousChange or firstParent.");
}

std::string find_version(const repository& in, const version& of) {
    if (of.kind == "commit") {
        const auto full = in.objects.complete(of.text);
        return full ? in.objects.peel(*full) : std::string{};
    }
    const auto name = of.text.starts_with("refs/") ? of.text : (of.kind == "tag" ? "refs/tags/" : "refs/heads/") + of.text;
    return in.objects.peel(in.tip(name));
}

} // namespace

std::string repository::tip(std::string_view ref) const {
    const auto found = refs.find(ref);
    return found == refs.end() ? std::string{} : found->second.id;
}

bool repository::has_ref_conflict(std::string_view ref) const {
    return std::any_of(refs.begin(), refs.end(), [&](const auto& one) { return are_in_conflict(one.first, ref); });
}

reviewer* pull_request::find_reviewer(std::string_view user_id) {
    const auto found = std::find_if(reviewers.begin(), reviewers.end(), [&](const auto& one) { return same_text(one.id, user_id); });
    return found == reviewers.end() ? nullptr : &*found;
}

store& store_of(const rest_call& call) {
    auto& held = call.org->areas.of<store>();
    for (const auto& one : call.org->projects) {
        if (std::find(held.known_projects.begin(), held.known_projects.end(), one.id) != held.known_projects.end()) continue;
        held.known_projects.push_back(one.id);
        add_first_repository(call, held, one);
    }
    drop_lost_projects(call, held);
    move_on(call, held);
    return held;
}

repository* find_repository(const rest_call& call, std::string_view name_or_id, const project* in) {
    auto& held = call.org->areas.of<store>();
    for (auto& [id, one] : held.repositories) {
        if (in && one.project_id != in->id) continue;
        if (same_text(id, name_or_id) || (in && same_text(one.name, name_or_id))) return &one;
    }
    return nullptr;
}

repository& repository_at(const rest_call& call, std::size_t position) {
    const auto& key = call.resource.at(position);
    const auto* in = call.project_in_path();
    store_of(call);
    auto* found = find_repository(call, key, in);
    if (!found && !in && !is_guid(key)) throw project_needed();
    const bool about_itself = call.resource.size() == position + 1; // a disabled one can be seen, enabled and deleted
    if (!found || (found->disabled && !about_itself)) throw repository_missing(key);
    return *found;
}

const project& project_of(const rest_call& call, const repository& of) {
    const auto* found = call.org->find_project(of.project_id);
    if (!found) throw repository_missing(of.id);
    return *found;
}

signature signature_of(const user& who, time_point when) {
    return {who.display_name, who.unique_name, std::chrono::duration_cast<std::chrono::seconds>(when.time_since_epoch()).count()};
}

std::string user_name(const rest_call& call, const std::string& user_id) {
    const auto* found = call.sim.data.find_user(user_id);
    return found ? found->display_name : user_id;
}

bool is_valid_ref(std::string_view name) {
    if (!name.starts_with("refs/") || name.size() > 400 || name.ends_with('/') || name.ends_with(".lock") || name.ends_with('.'))
        return false;
    if (std::count(name.begin(), name.end(), '/') < 2) return false;
    for (const std::string_view refused : {"..", "//", "@{", "/.", "\\", "?", "*", "[", "~", "^", ":", " "})
        if (name.find(refused) != name.npos) return false;
    return std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool are_in_conflict(std::string_view left, std::string_view right) {
    const auto is_below = [](std::string_view inner, std::string_view outer) {
        return inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '/';
    };
    return is_below(left, right) || is_below(right, left);
}

push& record_push(const rest_call& call, repository& in, const user& by, std::vector<ref_update> updates) {
    push made{in.pushes.empty() ? 1 : in.pushes.back().id + 1, by.id, to_stored_time(call.now), std::move(updates), {}};
    for (const auto& update : made.updates) {
        for (auto& id : in.objects.log_without(in.objects.peel(update.new_id), in.objects.peel(update.old_id))) {
            const bool known = std::any_of(in.pushes.begin(), in.pushes.end(),
                [&](const auto& older) { return std::find(older.commits.begin(), older.commits.end(), id) != older.commits.end(); });
            if (!known) made.commits.push_back(std::move(id));
        }
    }
    in.pushes.push_back(std::move(made));
    auto& recorded = in.pushes.back();
    for (const auto& update : recorded.updates) {
        if (update.new_id == no_object) {
            in.refs.erase(update.name);
        } else if (const auto found = in.refs.find(update.name); found != in.refs.end()) {
            found->second.id = update.new_id;
        } else {
            in.refs[update.name] = {update.new_id, by.id};
        }
        if (in.default_branch.empty() && update.name.starts_with("refs/heads/") && update.new_id != no_object)
            in.default_branch = update.name;
        ref_moved(call, in, by, update, recorded.id);
    }
    publish_push(call, in, recorded);
    return recorded;
}

std::string version::described() const {
    auto name = kind;
    if (!name.empty()) name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name + ": " + text;
}

version version_in(const rest_call& call, std::string_view prefix) {
    const auto name = std::string{prefix} + (prefix.empty() || prefix.ends_with('.') ? "" : ".");
    auto text = areas::query_text(call, name + "version");
    return {std::move(text), kind_named(areas::query_text(call, name + "versionType")),
        options_named(areas::query_text(call, name + "versionOptions"))};
}

version version_in(const json::value& body) {
    return {text_in(body, "version"), kind_named(name_in(body, "versionType")), options_named(name_in(body, "versionOptions"))};
}

std::string resolve(const repository& in, const version& of) {
    auto wanted = of;
    if (wanted.text.empty()) {
        if (in.default_branch.empty()) throw no_branches(in.name);
        wanted = {in.default_branch, "branch", of.options};
    }
    auto found = find_version(in, wanted);
    if (found.empty()) throw version_unresolved(wanted.described(), in.name);
    if (of.options == "none") return found;
    const auto& parents = in.objects.find_commit(found)->parents;
    if (parents.empty()) throw version_unresolved(wanted.described(), in.name);
    return parents.front();
}

} // namespace simulator::git
