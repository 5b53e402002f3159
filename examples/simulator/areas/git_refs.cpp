// SPDX-License-Identifier: BSL-1.0
// Refs, the statistics of branches, annotated tags and favourite branches.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "policy_store.hpp"
#include "routing.hpp"

#include <algorithm>

namespace simulator::git {
namespace {

namespace json = boost::json;

/// The rest of the address is a filter, too: `refs/heads/main`.
std::string filter_of(const rest_call& call) {
    std::string out;
    for (std::size_t i = 4; i < call.resource.size(); ++i) out += (out.empty() ? "" : "/") + call.resource[i];
    if (out.empty()) out = areas::query_text(call, "filter");
    return out.starts_with("refs/") ? out.substr(5) : out;
}

json::value statuses_of(const repository& in, const std::string& commit, bool latest_only) {
    const auto found = in.statuses.find(commit);
    if (found == in.statuses.end()) return json::array{};
    return latest_only ? json::array{found->second.back()} : found->second;
}

http_reply list_refs(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    const auto filter = "refs/" + filter_of(call);
    const auto contains = lower(areas::query_text(call, "filterContains"));
    const bool mine = call.flag("includeMyBranches");
    std::vector<const std::pair<const std::string, ref_state>*> found;
    for (const auto& one : in.refs) {
        const auto name = lower(one.first);
        if (!name.starts_with(lower(filter)) || (!contains.empty() && name.find(contains) == std::string::npos)) continue;
        if (mine && one.second.creator != call.caller.id && one.first != in.default_branch) continue;
        found.push_back(&one);
    }
    const auto part = page_of(call, found.size(), 1'000'000);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) {
        const auto& [name, ref] = *found[i];
        auto one = ref_json(call, in, name, ref);
        if (call.flag("peelTags") && in.objects.find_tag(ref.id)) one["peeledObjectId"] = in.objects.peel(ref.id);
        if (call.flag("includeStatuses")) one["statuses"] = statuses_of(in, ref.id, call.flag("latestStatusesOnly"));
        if (call.flag("includeLinks"))
            one["_links"] = json::object{{"self", href(text_in(one, "url"))}, {"repository", href(url_of(call, in))}};
        values.push_back(std::move(one));
    }
    auto out = json_reply(list_json(std::move(values)));
    out.headers = part.headers;
    return out;
}

/// `succeeded`, or why an update is refused; `update` gets its missing ids.
std::string_view check_update(const rest_call& call, const repository& in, ref_update& update) {
    const auto held = in.refs.find(update.name);
    const auto tip = in.tip(update.name);
    if (update.new_id.empty()) update.new_id = no_object;
    if (update.old_id.empty()) update.old_id = no_object;
    if (!is_valid_ref(update.name)) return "invalidRefName";
    if (tip.empty() ? update.old_id != no_object : update.old_id != tip) return "staleOldObjectId";
    if (tip.empty() && update.new_id == no_object) return "succeededNonExistentRef";
    if (held != in.refs.end() && !held->second.locked_by.empty() && held->second.locked_by != call.caller.id) return "locked";
    if (update.new_id != no_object) {
        const bool is_branch = update.name.starts_with("refs/heads/");
        if (!in.objects.kind_of(update.new_id) || (is_branch && !in.objects.find_commit(update.new_id))) return "unresolvableToCommit";
        if (tip.empty() && in.has_ref_conflict(update.name)) return "refNameConflict";
    }
    if (!tip.empty() && policy::needs_pull_request(call, in, update.name)) return "rejectedByPolicy";
    return "succeeded";
}

/// Updates of one request that do not fit together: the first of them wins.
std::string_view check_against(const std::vector<ref_update>& accepted, const ref_update& update, std::string_view status) {
    if (status != "succeeded") return status;
    for (const auto& other : accepted) {
        if (other.name == update.name) return "staleOldObjectId";
        const bool both_stay = other.new_id != no_object && update.new_id != no_object;
        if (both_stay && are_in_conflict(other.name, update.name)) return "refNameConflict";
    }
    return status;
}

http_reply update_refs(const rest_call& call, repository& in) {
    call.need({"vso.code_write"});
    const auto body = call.json_body();
    if (!body.is_array() || body.as_array().empty()) throw argument_refused("Invalid argument value.\r\nParameter name: refUpdates");
    json::array results;
    std::vector<ref_update> accepted;
    for (const auto& one : body.as_array()) {
        ref_update update{text_in(one, "name"), lower(text_in(one, "oldObjectId")), lower(text_in(one, "newObjectId"))};
        const auto status = check_against(accepted, update, check_update(call, in, update));
        const bool is_done = status == "succeeded" || status == "succeededNonExistentRef";
        if (status == "succeeded") accepted.push_back(update);
        results.push_back(json::object{{"repositoryId", in.id}, {"name", update.name}, {"oldObjectId", update.old_id},
            {"newObjectId", update.new_id}, {"isLocked", false}, {"updateStatus", status}, {"success", is_done}});
    }
    if (!accepted.empty()) record_push(call, in, call.caller, std::move(accepted));
    return json_reply(list_json(std::move(results)));
}

http_reply lock_ref(const rest_call& call, repository& in) {
    call.need({"vso.code_write"});
    const auto name = "refs/" + filter_of(call);
    const auto found = in.refs.find(name);
    if (found == in.refs.end()) throw ref_missing(name);
    const auto body = call.json_body();
    if (!member_in(body, "isLocked")) throw argument_refused("Invalid argument value.\r\nParameter name: isLocked");
    auto& held = found->second.locked_by;
    if (flag_in(body, "isLocked")) {
        if (!held.empty() && held != call.caller.id) throw ref_locked(name);
        held = call.caller.id;
    } else {
        held.clear();
    }
    return json_reply(ref_json(call, in, name, found->second));
}

json::object branch_stats(const rest_call& call, const repository& in, const std::string& name, const std::string& base) {
    const auto tip = in.tip("refs/heads/" + name);
    return {{"commit", whole_commit_json(call, in, tip)}, {"name", name}, {"aheadCount", in.objects.log_without(tip, base).size()},
        {"behindCount", in.objects.log_without(base, tip).size()}, {"isBaseVersion", tip == base}};
}

signature tagger_of(const rest_call& call, const json::value& body) {
    auto out = signature_of(call.caller, call.now);
    if (const auto* given = member_in(body, "taggedBy")) {
        if (member_in(*given, "name")) out.name = text_in(*given, "name");
        if (member_in(*given, "email")) out.email = text_in(*given, "email");
    }
    return out;
}

json::object tag_json(const rest_call& call, const repository& in, const std::string& id) {
    const auto& held = *in.objects.find_tag(id);
    return {{"name", held.name}, {"objectId", id},
        {"taggedObject", json::object{{"objectId", held.object}, {"objectType", name_of(held.kind)}}},
        {"taggedBy", signature_json(held.tagger)}, {"message", held.message}, {"url", url_of(call, in) + "/annotatedTags/" + id}};
}

} // namespace

http_reply answer_refs(const rest_call& call, repository& in) {
    if (call.is("GET")) return list_refs(call, in);
    if (call.is("POST")) return update_refs(call, in);
    return call.is("PATCH") ? lock_ref(call, in) : method_refused(call);
}

http_reply answer_branch_stats(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (!call.at(4, "branches")) throw resource_missing(call.request.target);
    const auto base = resolve(in, version_in(call, "baseVersionDescriptor"));
    auto name = areas::query_text(call, "name");
    for (std::size_t i = 5; i < call.resource.size(); ++i) name += (name.empty() ? "" : "/") + call.resource[i];
    if (name.empty()) {
        json::array all;
        for (const auto& [ref, held] : in.refs)
            if (ref.starts_with("refs/heads/")) all.push_back(branch_stats(call, in, ref.substr(11), base));
        return json_reply(list_json(std::move(all)));
    }
    if (name.starts_with("refs/heads/")) name = name.substr(11);
    if (in.tip("refs/heads/" + name).empty()) throw version_unresolved("Branch: " + name, in.name);
    return json_reply(branch_stats(call, in, name, base));
}

http_reply answer_annotated_tags(const rest_call& call, repository& in) {
    if (call.resource.size() == 5) {
        call.need({"vso.code"});
        if (!call.is("GET")) return method_refused(call);
        const auto id = lower(call.resource[4]);
        if (!in.objects.find_tag(id)) throw object_missing(id);
        return json_reply(tag_json(call, in, id));
    }
    call.need({"vso.code_manage"});
    if (!call.is("POST")) return method_refused(call);
    const auto body = call.json_body();
    auto name = text_in(body, "name");
    if (name.starts_with("refs/tags/")) name = name.substr(10);
    const auto ref = "refs/tags/" + name;
    const auto* object = member_in(body, "taggedObject");
    const auto id = object ? lower(text_in(*object, "objectId")) : std::string{};
    if (!is_valid_ref(ref)) throw ref_name_refused(ref);
    if (text_in(body, "message").empty()) throw argument_refused("Invalid argument value.\r\nParameter name: message");
    const auto kind = in.objects.kind_of(id);
    if (!kind) throw object_missing(id);
    if (!in.tip(ref).empty())
        throw vendor_error{409, "TF401182: A tag with the name '" + name + "' already exists.",
            "Microsoft.TeamFoundation.Git.Server.GitTagAlreadyExistsException, Microsoft.TeamFoundation.Git.Server"};
    const auto made = in.objects.put_tag({id, *kind, name, tagger_of(call, body), text_in(body, "message")});
    record_push(call, in, call.caller, {{ref, std::string{no_object}, made}});
    return json_reply(tag_json(call, in, made), 201);
}

http_reply answer_favorites(const rest_call& call) {
    call.need({"vso.code"});
    auto& held = store_of(call);
    auto& all = held.favorites;
    if (call.resource.size() == 3) {
        if (call.is("GET")) {
            const auto repository = areas::query_text(call, "repositoryId");
            json::array found;
            for (const auto& one : all)
                if (repository.empty() || same_text(text_in(one, "repositoryId"), repository)) found.push_back(one);
            return json_reply(list_json(std::move(found)));
        }
        if (!call.is("POST") || !call.at(2, "refs")) return method_refused(call);
        const auto body = call.json_body();
        const auto* in = find_repository(call, text_in(body, "repositoryId"), nullptr);
        if (!in) throw repository_missing(text_in(body, "repositoryId"));
        if (in->tip(text_in(body, "name")).empty()) throw ref_missing(text_in(body, "name"));
        const auto id = held.next_favorite++;
        all.push_back(json::object{{"id", id}, {"repositoryId", in->id}, {"name", text_in(body, "name")}, {"type", "ref"},
            {"identityId", call.caller.id},
            {"url", call.in_org().base() + '/' + in->project_id + "/_apis/git/favorites/refs/" + std::to_string(id)}});
        return json_reply(all.back());
    }
    const auto id = call.resource.size() == 4 ? parse_integer(call.resource[3]).value_or(0) : 0;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return number_in(one, "id").value_or(-1) == id; });
    if (found == all.end()) throw operation_missing("favorite", call.resource.back());
    if (call.is("GET")) return json_reply(*found);
    if (!call.is("DELETE")) return method_refused(call);
    all.erase(found);
    return {};
}

} // namespace simulator::git
