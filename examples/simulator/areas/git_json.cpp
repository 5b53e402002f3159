// SPDX-License-Identifier: BSL-1.0
#include "git_json.hpp"

#include "../item_json.hpp"

#include <algorithm>
#include <array>

namespace simulator::git {
namespace {

namespace json = boost::json;

std::string web_url(const rest_call& call, const repository& of) {
    return call.in_org().base() + '/' + percent_encode(project_of(call, of).name) + "/_git/" + percent_encode(of.name);
}

std::size_t size_of(const repository& of) {
    std::size_t total = 0;
    for (const auto& [name, ref] : of.refs) {
        for (const auto& [path, held] : of.objects.files(of.objects.peel(ref.id))) total += of.objects.size_of(held.id);
    }
    return total;
}

const push* push_of(const repository& in, const std::string& commit) {
    for (const auto& one : in.pushes) {
        if (std::find(one.commits.begin(), one.commits.end(), commit) != one.commits.end()) return &one;
    }
    return nullptr;
}

/// Folders by path with their ids; the root is not among them.
void list_folders(const object_store& in, const std::string& tree, const std::string& prefix, std::map<std::string, std::string>& out) {
    for (const auto& entry : in.tree(tree)) {
        if (!entry.is_folder()) continue;
        out.emplace(prefix + entry.name, entry.id);
        list_folders(in, entry.id, prefix + entry.name + '/', out);
    }
}

std::map<std::string, std::string> folders_of(const object_store& in, const std::string& tree) {
    std::map<std::string, std::string> out;
    list_folders(in, tree, "/", out);
    return out;
}

/// A file that went away and one of the same content that came are a renamed one.
void find_renames(std::vector<change>& changes) {
    for (auto& added : changes) {
        if (added.what != change::kind::add) continue;
        const auto gone = std::find_if(
            changes.begin(), changes.end(), [&](const auto& one) { return one.what == change::kind::remove && one.old_id == added.id; });
        if (gone == changes.end()) continue;
        added.what = change::kind::rename;
        added.old_path = gone->path;
        added.old_id = gone->old_id;
        changes.erase(gone);
        return find_renames(changes);
    }
}

std::string tree_of(const object_store& in, const std::string& commit) {
    const auto* made = in.find_commit(commit);
    return made ? made->tree : std::string{};
}

} // namespace

std::string url_of(const rest_call& call, const repository& of) {
    return call.in_org().base() + '/' + of.project_id + "/_apis/git/repositories/" + of.id;
}

json::object project_reference(const rest_call& call, const project& of) {
    return {{"id", of.id}, {"name", of.name}, {"url", call.in_org().base() + "/_apis/projects/" + of.id}, {"state", "wellFormed"},
        {"revision", 7}, {"visibility", of.visibility}, {"lastUpdateTime", to_printed_time(of.last_update)}};
}

json::object repository_reference(const rest_call& call, const repository& of) {
    json::object out{{"id", of.id}, {"name", of.name}, {"url", url_of(call, of)}};
    out["project"] = project_reference(call, project_of(call, of));
    return out;
}

json::object repository_json(const rest_call& call, const repository& of) {
    auto out = repository_reference(call, of);
    if (!of.default_branch.empty()) out["defaultBranch"] = of.default_branch;
    out["size"] = size_of(of);
    const auto web = web_url(call, of);
    out["remoteUrl"] = web;
    out["sshUrl"] = "git@ssh.dev.azure.com:v3/" + percent_encode(call.org->name) + '/' + percent_encode(project_of(call, of).name) + '/' +
                    percent_encode(of.name);
    out["webUrl"] = web;
    if (call.sim.is != edition::server_6_0) out["isDisabled"] = of.disabled;
    if (!of.parent.empty()) out["isFork"] = true;
    return out;
}

json::value user_json(const rest_call& call, const std::string& user_id) {
    const auto* found = call.sim.data.find_user(user_id);
    return found ? json::value(identity_ref(call.in_org(), *found)) : json::value(nullptr);
}

json::object signature_json(const signature& of) { return {{"name", of.name}, {"email", of.email}, {"date", of.date()}}; }

json::object commit_reference(const rest_call& call, const repository& in, const std::string& id) {
    return {{"commitId", id}, {"url", url_of(call, in) + "/commits/" + id}};
}

json::object commit_json(const rest_call& call, const repository& in, const std::string& id) {
    const auto& made = *in.objects.find_commit(id);
    return {{"commitId", id}, {"author", signature_json(made.author)}, {"committer", signature_json(made.committer)},
        {"comment", made.message}, {"changeCounts", change_counts(changes_of(in.objects, id, false))},
        {"url", url_of(call, in) + "/commits/" + id}, {"remoteUrl", web_url(call, in) + "/commit/" + id}};
}

json::object push_reference(const rest_call& call, const push& of) {
    return {{"pushedBy", user_json(call, of.by)}, {"pushId", of.id}, {"date", to_printed_time(of.date)}};
}

json::object whole_commit_json(const rest_call& call, const repository& in, const std::string& id) {
    const auto& made = *in.objects.find_commit(id);
    auto out = commit_json(call, in, id);
    out["treeId"] = made.tree;
    out["parents"] = json::array(made.parents.begin(), made.parents.end());
    if (const auto* by = push_of(in, id)) out["push"] = push_reference(call, *by);
    const auto url = url_of(call, in);
    out["_links"] = json::object{{"self", href(url + "/commits/" + id)}, {"repository", href(url)},
        {"changes", href(url + "/commits/" + id + "/changes")}, {"web", href(web_url(call, in) + "/commit/" + id)},
        {"tree", href(url + "/trees/" + made.tree)}};
    return out;
}

json::object ref_json(const rest_call& call, const repository& in, const std::string& name, const ref_state& of) {
    json::object out{{"name", name}, {"objectId", of.id}, {"creator", user_json(call, of.creator)},
        {"url", url_of(call, in) + "/refs?filter=" + percent_encode(std::string_view{name}.substr(5))}};
    if (!of.locked_by.empty()) {
        out["isLocked"] = true;
        out["isLockedBy"] = user_json(call, of.locked_by);
    }
    return out;
}

json::object push_json(const rest_call& call, const repository& in, const push& of, bool with_updates, std::size_t commits) {
    auto out = push_reference(call, of);
    const auto url = url_of(call, in), self = url + "/pushes/" + std::to_string(of.id);
    if (with_updates) {
        json::array updates;
        for (const auto& one : of.updates) {
            updates.push_back(
                json::object{{"repositoryId", in.id}, {"name", one.name}, {"oldObjectId", one.old_id}, {"newObjectId", one.new_id}});
        }
        out["refUpdates"] = std::move(updates);
    }
    if (commits > 0) {
        json::array made;
        for (const auto& id : of.commits) {
            if (made.size() < commits) made.push_back(whole_commit_json(call, in, id));
        }
        out["commits"] = std::move(made);
    }
    out["repository"] = repository_json(call, in);
    out["url"] = self;
    out["_links"] = json::object{{"self", href(self)}, {"repository", href(url)}, {"commits", href(self + "/commits")},
        {"pusher", href(call.in_org().base() + "/_apis/Identities/" + of.by)}};
    return out;
}

std::vector<change> changes_between(const object_store& in, const std::string& old_tree, const std::string& new_tree, bool folders) {
    const auto before = in.files(old_tree), after = in.files(new_tree);
    std::vector<change> out;
    for (const auto& [path, held] : after) {
        const auto old = before.find(path);
        if (old == before.end()) {
            out.push_back({change::kind::add, '/' + path, {}, held.id});
        } else if (old->second != held) {
            out.push_back({change::kind::edit, '/' + path, {}, held.id, old->second.id});
        }
    }
    for (const auto& [path, held] : before) {
        if (after.count(path) == 0) out.push_back({change::kind::remove, '/' + path, {}, {}, held.id});
    }
    find_renames(out);
    if (folders) {
        const auto old_folders = folders_of(in, old_tree), new_folders = folders_of(in, new_tree);
        for (const auto& [path, id] : new_folders) {
            const auto old = old_folders.find(path);
            if (old == old_folders.end()) {
                out.push_back({change::kind::add, path, {}, id, {}, true});
            } else if (old->second != id) {
                out.push_back({change::kind::edit, path, {}, id, old->second, true});
            }
        }
        for (const auto& [path, id] : old_folders) {
            if (new_folders.count(path) == 0) out.push_back({change::kind::remove, path, {}, {}, id, true});
        }
    }
    std::sort(out.begin(), out.end(), [](const auto& left, const auto& right) { return left.path < right.path; });
    return out;
}

std::vector<change> changes_of(const object_store& in, const std::string& commit, bool folders) {
    const auto* made = in.find_commit(commit);
    if (!made) return {};
    return changes_between(in, made->parents.empty() ? std::string{} : tree_of(in, made->parents.front()), made->tree, folders);
}

json::object change_json(const rest_call& call, const repository& in, const change& of, const std::string& commit) {
    static constexpr std::array<std::string_view, 4> names{"add", "edit", "delete", "rename"};
    json::object item;
    if (!of.id.empty()) item["objectId"] = of.id;
    if (!of.old_id.empty()) item["originalObjectId"] = of.old_id;
    item["gitObjectType"] = of.is_folder ? "tree" : "blob";
    item["commitId"] = commit;
    item["path"] = of.path;
    if (of.is_folder) item["isFolder"] = true;
    item["url"] = url_of(call, in) + "/items" + of.path + "?versionType=Commit&version=" + commit;
    json::object out{{"item", std::move(item)}, {"changeType", names[static_cast<std::size_t>(of.what)]}};
    if (!of.old_path.empty()) out["sourceServerItem"] = of.old_path;
    return out;
}

json::object change_counts(const std::vector<change>& changes) {
    std::array<std::size_t, 4> counts{};
    for (const auto& one : changes) {
        if (!one.is_folder) ++counts[static_cast<std::size_t>(one.what)];
    }
    json::object out{{"Add", counts[0]}, {"Edit", counts[1]}, {"Delete", counts[2]}};
    if (counts[3] > 0) out["Rename"] = counts[3];
    return out;
}

range range_of(const rest_call& call, std::string_view top, std::string_view skip, std::size_t total, std::size_t usual) {
    const auto size = static_cast<std::size_t>(call.number(top, static_cast<std::int64_t>(usual), 0, 1'000'000));
    const auto from = std::min(total, static_cast<std::size_t>(call.number(skip, 0, 0, 1'000'000'000)));
    const auto step = call.sim.page_size > 0 ? std::min(size, call.sim.page_size) : size;
    return {from, std::min(total, from + step)};
}

} // namespace simulator::git
