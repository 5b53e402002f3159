// SPDX-License-Identifier: BSL-1.0
// Pushes: commits made of changes, and the list of all pushes.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"
#include "routing.hpp"

#include <algorithm>
#include <array>

namespace simulator::git {
namespace {

namespace json = boost::json;

enum class change_type { add, edit, remove, rename };

/// The names may be several (`edit, rename`); the numbers are flags: add 1, edit 2, rename 8, delete 16.
change_type change_type_of(const json::value& given) {
    const auto text = lower(name_in(given, "changeType"));
    const auto number = parse_integer(text).value_or(0);
    const auto has = [&](std::string_view name, std::int64_t flag) { return text.find(name) != std::string::npos || (number & flag) != 0; };
    if (has("rename", 8)) return change_type::rename;
    if (has("delete", 16)) return change_type::remove;
    if (has("add", 1)) return change_type::add;
    if (has("edit", 2)) return change_type::edit;
    throw argument_refused("Invalid argument value.\r\nParameter name: changeType");
}

constexpr std::size_t longest_path = 4096, deepest_path = 256;

/// Without its leading slash.
std::string checked_path(const std::string& given) {
    auto path = given.starts_with('/') ? given.substr(1) : given;
    const auto refused = [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '\\'; };
    if (path.empty() || std::any_of(path.begin(), path.end(), refused)) throw path_refused(given);
    if (path.size() > longest_path || std::count(path.begin(), path.end(), '/') >= static_cast<std::ptrdiff_t>(deepest_path))
        throw path_refused(given.substr(0, 100) + "...");
    for (const auto& part : split(path, '/')) {
        if (part.empty() || part == "." || part == ".." || same_text(part, ".git")) throw path_refused(given);
    }
    return path;
}

std::string path_in(const json::value& change) {
    const auto* item = member_in(change, "item");
    return checked_path(item ? text_in(*item, "path") : std::string{});
}

bool has_folder(const file_map& files, const std::string& path) {
    const auto next = files.lower_bound(path + '/');
    return next != files.end() && next->first.starts_with(path + '/');
}

bool is_below_file(const file_map& files, const std::string& path) {
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (files.count(path.substr(0, slash)) != 0) return true;
    return false;
}

struct target {
    const rest_call& call;
    repository& in;
    std::string branch, base; ///< for messages

    vendor_error missing(const std::string& path) const { return item_missing('/' + path, in.name, "Branch: " + branch, base); }
};

std::optional<std::string> content_of(const json::value& change) {
    const auto* content = member_in(change, "newContent");
    if (!content) return std::nullopt;
    const auto* given = member_in(*content, "content");
    if (!given || !given->is_string()) throw argument_refused("Invalid argument value.\r\nParameter name: newContent");
    auto text = text_in(*content, "content");
    const auto type = lower(name_in(*content, "contentType"));
    if (type.empty() || type == "rawtext" || type == "0") return text;
    if (type != "base64encoded" && type != "1") throw argument_refused("Invalid argument value.\r\nParameter name: contentType");
    auto bytes = base64_decode(text);
    if (!bytes) throw argument_refused("Invalid argument value.\r\nParameter name: content");
    return bytes;
}

void remove_path(const target& to, file_map& files, const std::string& path) {
    if (files.erase(path) != 0) return;
    if (!has_folder(files, path)) throw to.missing(path);
    std::erase_if(files, [&](const auto& one) { return one.first.starts_with(path + '/'); });
}

/// A file, or a folder with all that it has.
void rename_path(const target& to, file_map& files, const std::string& from, const std::string& path) {
    if (files.count(path) != 0 || has_folder(files, path)) throw item_exists('/' + path);
    file_map moved;
    for (const auto& [name, held] : files) {
        if (name == from) moved.emplace(path, held);
        if (name.starts_with(from + '/')) moved.emplace(path + name.substr(from.size()), held);
    }
    if (moved.empty()) throw to.missing(from);
    remove_path(to, files, from);
    files.merge(moved);
}

void apply(const target& to, file_map& files, const json::value& change) {
    const auto path = path_in(change);
    const auto type = change_type_of(change);
    if (type == change_type::remove) return remove_path(to, files, path);
    if (type == change_type::rename) rename_path(to, files, checked_path(text_in(change, "sourceServerItem")), path);
    if (is_below_file(files, path)) throw path_refused('/' + path);
    auto content = content_of(change);
    if (!content && type == change_type::rename) return;
    if (!content) throw argument_refused("Invalid argument value.\r\nParameter name: newContent");
    const auto held = files.find(path);
    if (type == change_type::add && (held != files.end() || has_folder(files, path))) throw item_exists('/' + path);
    if (type == change_type::edit && held == files.end()) throw to.missing(path);
    files[path] = {held == files.end() ? "100644" : held->second.mode, to.in.objects.put_blob(*std::move(content))};
}

signature signature_in(const rest_call& call, const json::value& of, std::string_view name) {
    auto out = signature_of(call.caller, call.now);
    const auto* given = member_in(of, name);
    if (!given) return out;
    if (member_in(*given, "name")) out.name = text_in(*given, "name");
    if (member_in(*given, "email")) out.email = text_in(*given, "email");
    if (member_in(*given, "date")) {
        const auto date = parse_time(text_in(*given, "date"));
        if (!date) throw argument_refused("Invalid argument value.\r\nParameter name: date");
        out.seconds = std::chrono::duration_cast<std::chrono::seconds>(date->time_since_epoch()).count();
    }
    for (const auto* text : {&out.name, &out.email})
        if (text->find_first_of(std::string_view{"<>\n\r\0", 5}) != std::string::npos)
            throw argument_refused("Invalid argument value.\r\nParameter name: author");
    return out;
}

/// The id of the commit that the commits of the body lead to.
std::string add_commits(const target& to, const json::array& commits) {
    auto tip = to.base;
    for (const auto& one : commits) {
        auto files = to.in.objects.files(tip);
        const auto before = files;
        const auto* changes = member_in(one, "changes");
        if (!changes || !changes->is_array() || changes->as_array().empty())
            throw argument_refused("Invalid argument value.\r\nParameter name: changes");
        for (const auto& change : changes->as_array()) apply(to, files, change);
        if (files == before)
            throw argument_refused("TF401268: The push has no changes: the content of every file is already as the commit has it.");
        const auto author = signature_in(to.call, one, "author");
        const auto committer =
            member_in(one, "committer") ? signature_in(to.call, one, "committer") : signature_of(to.call.caller, to.call.now);
        const std::vector<std::string> parents = tip.empty() ? std::vector<std::string>{} : std::vector<std::string>{tip};
        tip = to.in.objects.put_commit({to.in.objects.put_tree(files), parents, author, committer, text_in(one, "comment")});
    }
    return tip;
}

/// Checks the ref and finds the commit that the new ones follow; empty: none.
std::string base_of(const rest_call& call, const repository& in, const ref_update& update) {
    if (!is_valid_ref(update.name) || !update.name.starts_with("refs/heads/")) throw ref_name_refused(update.name);
    if (!is_object_id(update.old_id) || update.old_id.size() != no_object.size())
        throw argument_refused("Invalid argument value.\r\nParameter name: oldObjectId");
    const auto held = in.refs.find(update.name);
    if (held == in.refs.end()) { // a new branch begins with no commit, or with the one that is named
        if (in.has_ref_conflict(update.name)) throw ref_conflict(update.name);
        if (update.old_id == no_object) return {};
        if (!in.objects.find_commit(update.old_id)) throw object_missing(update.old_id);
        return update.old_id;
    }
    if (held->second.id != update.old_id) throw ref_stale(update.name);
    if (!held->second.locked_by.empty() && held->second.locked_by != call.caller.id) throw ref_locked(update.name);
    if (policy::needs_pull_request(call, in, update.name)) throw ref_needs_pull_request();
    return update.old_id;
}

http_reply create_push(const rest_call& call, repository& in) {
    call.need({"vso.code_write"});
    const auto body = call.json_body();
    const auto* updates = member_in(body, "refUpdates");
    const auto* commits = member_in(body, "commits");
    if (!updates || !updates->is_array() || updates->as_array().size() != 1)
        throw argument_refused("Invalid argument value.\r\nParameter name: refUpdates: exactly one must be given.");
    if (!commits || !commits->is_array() || commits->as_array().empty())
        throw argument_refused("Invalid argument value.\r\nParameter name: newPush: commits must be given.");
    const auto& given = updates->as_array().front();
    ref_update update{text_in(given, "name"), lower(text_in(given, "oldObjectId")), {}};
    const auto base = base_of(call, in, update);
    update.new_id = add_commits({call, in, update.name.substr(11), base}, commits->as_array());
    if (in.tip(update.name).empty()) update.old_id = no_object;
    const auto made = record_push(call, in, call.caller, {update});
    return json_reply(push_json(call, in, made, true, 100), 201);
}

bool matches(const rest_call& call, const push& of) {
    const auto ref = areas::query_text(call, "searchCriteria.refName"), by = areas::query_text(call, "searchCriteria.pusherId");
    const auto from = areas::query_text(call, "searchCriteria.fromDate"), to = areas::query_text(call, "searchCriteria.toDate");
    const auto has_ref = [&](const auto& update) { return update.name == ref; };
    if (!ref.empty() && std::none_of(of.updates.begin(), of.updates.end(), has_ref)) return false;
    if (!by.empty() && !same_text(by, of.by)) return false;
    const auto held = parse_time(of.date), earliest = parse_time(from), latest = parse_time(to);
    if ((!from.empty() && !earliest) || (!to.empty() && !latest))
        throw argument_refused("Invalid argument value.\r\nParameter name: searchCriteria");
    return (!earliest || *held >= *earliest) && (!latest || *held <= *latest);
}

http_reply list_pushes(const rest_call& call, const repository& in) {
    std::vector<const push*> found;
    for (auto at = in.pushes.rbegin(); at != in.pushes.rend(); ++at)
        if (matches(call, *at)) found.push_back(&*at);
    const auto part = range_of(call, "$top", "$skip", found.size(), 100);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) {
        auto one = push_json(call, in, *found[i], call.flag("searchCriteria.includeRefUpdates"), 0);
        if (!call.flag("searchCriteria.includeLinks")) one.erase("_links");
        values.push_back(std::move(one));
    }
    return json_reply(list_json(std::move(values)));
}

} // namespace

http_reply answer_pushes(const rest_call& call, repository& in) {
    const auto size = call.resource.size();
    if (size == 4 && call.is("POST")) return create_push(call, in);
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (size == 4) return list_pushes(call, in);
    const auto id = parse_integer(call.resource[4]);
    const auto found = std::find_if(in.pushes.begin(), in.pushes.end(), [&](const auto& one) { return id && one.id == *id; });
    if (found == in.pushes.end()) throw push_missing(call.resource[4]);
    if (size == 6 && call.at(5, "commits")) {
        json::array all;
        for (const auto& commit : found->commits) all.push_back(commit_json(call, in, commit));
        return json_reply(list_json(std::move(all)));
    }
    if (size != 5) throw resource_missing(call.request.target);
    const auto commits = static_cast<std::size_t>(call.number("includeCommits", 100, 0, 1000));
    const bool updates = !call.request.parameter("includeRefUpdates") || call.flag("includeRefUpdates");
    return json_reply(push_json(call, in, *found, updates, commits));
}

} // namespace simulator::git
