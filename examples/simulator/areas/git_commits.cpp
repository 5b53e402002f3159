// SPDX-License-Identifier: BSL-1.0
// Commits: lists by criteria, one with its changes, statuses, merge bases, and what lies between two versions.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "routing.hpp"

#include <algorithm>

namespace simulator::git {
namespace {

namespace json = boost::json;

/// What a list of commits is limited to, from a query or from a body.
struct criteria {
    version of{}, compared{};
    std::string path{}, author{}, user{}, from_date{}, to_date{}, from_commit{}, to_commit{};
    std::vector<std::string> ids{};
    bool oldest_first = false, with_push = false, with_work_items = false, first_parent = false;
    std::size_t top = 100, skip = 0;
};

criteria criteria_in(const rest_call& call) {
    const auto text = [&](std::string_view name) { return areas::query_text(call, "searchCriteria." + std::string{name}); };
    const auto flag = [&](std::string_view name) { return call.flag("searchCriteria." + std::string{name}); };
    criteria out{version_in(call, "searchCriteria.itemVersion"), {}, text("itemPath"), text("author"), text("user"), text("fromDate"),
        text("toDate"), lower(text("fromCommitId")), lower(text("toCommitId"))};
    if (call.request.parameter("searchCriteria.compareVersion.version")) out.compared = version_in(call, "searchCriteria.compareVersion");
    for (const auto& [name, value] : call.request.query) // a list, or ids[0], ids[1], …
        if (lower(name).starts_with("searchcriteria.ids"))
            for (auto& id : split(value, ',')) out.ids.push_back(lower(id));
    out.oldest_first = flag("showOldestCommitsFirst");
    out.with_push = flag("includePushData");
    out.with_work_items = flag("includeWorkItems");
    out.first_parent = same_text(text("historyMode"), "firstParent") || text("historyMode") == "1";
    // Clients send the limits in three ways.
    for (const auto* name : {"$top", "top", "searchCriteria.$top"})
        out.top = static_cast<std::size_t>(call.number(name, static_cast<std::int64_t>(out.top), 0, 1'000'000));
    for (const auto* name : {"$skip", "skip", "searchCriteria.$skip"})
        out.skip = static_cast<std::size_t>(call.number(name, static_cast<std::int64_t>(out.skip), 0, 1'000'000'000));
    return out;
}

criteria criteria_in(const rest_call& call, const json::value& body) {
    criteria out{{}, {}, text_in(body, "itemPath"), text_in(body, "author"), text_in(body, "user"), text_in(body, "fromDate"),
        text_in(body, "toDate"), lower(text_in(body, "fromCommitId")), lower(text_in(body, "toCommitId"))};
    out.of = version_in(member_in(body, "itemVersion") ? *member_in(body, "itemVersion") : json::value{});
    if (const auto* other = member_in(body, "compareVersion")) out.compared = version_in(*other);
    if (const auto* ids = member_in(body, "ids"); ids && ids->is_array()) {
        for (const auto& id : ids->as_array())
            if (id.is_string()) out.ids.push_back(lower(std::string_view{id.as_string()}));
    }
    out.oldest_first = flag_in(body, "showOldestCommitsFirst");
    out.with_push = flag_in(body, "includePushData");
    out.with_work_items = flag_in(body, "includeWorkItems");
    out.top = static_cast<std::size_t>(call.number("$top", std::max<std::int64_t>(0, number_in(body, "$top").value_or(100)), 0, 1'000'000));
    out.skip =
        static_cast<std::size_t>(call.number("$skip", std::max<std::int64_t>(0, number_in(body, "$skip").value_or(0)), 0, 1'000'000'000));
    return out;
}

/// By name, by address, or by both.
bool is_by(const signature& who, const std::string& wanted) {
    const auto text = lower(wanted), both = lower(who.name + " <" + who.email + '>');
    return wanted.empty() || both.find(text) != std::string::npos;
}

bool touches(const object_store& in, const std::string& commit, std::string path) {
    if (!path.starts_with('/')) path.insert(0, 1, '/');
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    if (path == "/") return true;
    const auto all = changes_of(in, commit, false);
    return std::any_of(all.begin(), all.end(), [&](const auto& one) {
        return one.path == path || one.path.starts_with(path + '/') || one.old_path == path || one.old_path.starts_with(path + '/');
    });
}

std::optional<std::int64_t> seconds_of(const std::string& text, std::string_view name) {
    if (text.empty()) return std::nullopt;
    const auto time = parse_time(text);
    if (!time) throw invalid_argument(name, "it is not a date.");
    return std::chrono::duration_cast<std::chrono::seconds>(time->time_since_epoch()).count();
}

std::vector<std::string> first_parents(const object_store& in, std::string id) {
    std::vector<std::string> out;
    while (const auto* made = in.find_commit(id)) {
        out.push_back(id);
        if (made->parents.empty()) break;
        id = made->parents.front();
    }
    return out;
}

std::vector<std::string> candidates(const repository& in, const criteria& by) {
    if (!by.ids.empty()) {
        for (const auto& id : by.ids)
            if (!in.objects.find_commit(id)) throw object_missing(id);
        return by.ids;
    }
    if (in.refs.empty()) return {};
    auto tip = by.to_commit.empty() ? resolve(in, by.of) : by.to_commit;
    if (!in.objects.find_commit(tip)) throw object_missing(tip);
    // The compared version is what the list is about; the item's version is what it is compared with.
    if (!by.compared.text.empty()) return in.objects.log_without(resolve(in, by.compared), tip);
    return by.first_parent ? first_parents(in.objects, tip) : in.objects.log(tip);
}

std::vector<std::string> find_commits(const repository& in, const criteria& by) {
    const auto earliest = seconds_of(by.from_date, "fromDate"), latest = seconds_of(by.to_date, "toDate");
    std::vector<std::string> out;
    for (auto& id : candidates(in, by)) {
        const auto& made = *in.objects.find_commit(id);
        if (!is_by(made.author, by.author) || !is_by(made.committer, by.user)) continue;
        if ((earliest && made.author.seconds < *earliest) || (latest && made.author.seconds > *latest)) continue;
        if (!by.from_commit.empty() && !in.objects.is_ancestor(by.from_commit, id)) continue;
        if (!by.path.empty() && !touches(in.objects, id, by.path)) continue;
        out.push_back(std::move(id));
    }
    if (by.oldest_first) std::reverse(out.begin(), out.end());
    return out;
}

http_reply list_commits(const rest_call& call, const repository& in, const criteria& by, bool with_statuses) {
    const auto all = find_commits(in, by);
    const auto from = std::min(by.skip, all.size());
    const auto step = call.sim.page_size > 0 ? std::min(by.top, call.sim.page_size) : by.top;
    json::array values;
    for (auto i = from; i < std::min(all.size(), from + step); ++i) {
        auto one = commit_json(call, in, all[i]);
        if (by.with_push) one["push"] = whole_commit_json(call, in, all[i])["push"];
        if (by.with_work_items) one["workItems"] = json::array{};
        if (const auto found = in.statuses.find(all[i]); with_statuses && found != in.statuses.end()) one["statuses"] = found->second;
        values.push_back(std::move(one));
    }
    return json_reply(list_json(std::move(values)));
}

json::array change_list(
    const rest_call& call, const repository& in, const std::vector<change>& all, const range& part, const std::string& commit) {
    json::array out;
    for (auto i = part.from; i < part.to; ++i) out.push_back(change_json(call, in, all[i], commit));
    return out;
}

http_reply show_commit(const rest_call& call, const repository& in, const std::string& id) {
    auto out = whole_commit_json(call, in, id);
    if (const auto count = call.number("changeCount", 0, 0, 100'000); count > 0) {
        const auto all = changes_of(in.objects, id, true);
        out["changes"] = change_list(call, in, all, {0, std::min(all.size(), static_cast<std::size_t>(count))}, id);
    }
    return json_reply(out);
}

http_reply answer_statuses(const rest_call& call, repository& in, const std::string& id) {
    call.need({call.is("GET") ? "vso.code" : "vso.code_write", "vso.code_status"});
    auto& all = in.statuses[id];
    if (call.is("POST")) {
        all.push_back(status_json(call, call.json_body(), url_of(call, in) + "/commits/" + id + "/statuses"));
        return json_reply(all.back(), 201);
    }
    if (!call.is("GET")) return method_refused(call);
    json::array found;
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        const bool newer = std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.at("context") == at->at("context"); });
        if (!newer || !call.flag("latestOnly")) found.push_back(*at);
    }
    const auto part = range_of(call, "top", "skip", found.size(), 1000);
    return json_reply(list_json(
        json::array(found.begin() + static_cast<std::ptrdiff_t>(part.from), found.begin() + static_cast<std::ptrdiff_t>(part.to))));
}

http_reply merge_bases_of(const rest_call& call, const repository& in, const std::string& id) {
    const auto other = in.objects.complete(areas::query_text(call, "otherCommitId"));
    if (!other || !in.objects.find_commit(*other)) throw object_missing(areas::query_text(call, "otherCommitId"));
    json::array all;
    for (const auto& one : in.objects.merge_bases(id, *other)) all.push_back(commit_json(call, in, one));
    return json_reply(list_json(std::move(all)));
}

} // namespace

http_reply answer_commits(const rest_call& call, repository& in) {
    const auto size = call.resource.size();
    if (size == 4) {
        call.need({"vso.code"});
        if (!call.is("GET")) return method_refused(call);
        if (const auto push = call.number("pushId", 0, 0, 1'000'000'000); push > 0) {
            auto by = criteria_in(call);
            const auto found = std::find_if(in.pushes.begin(), in.pushes.end(), [&](const auto& one) { return one.id == push; });
            if (found == in.pushes.end()) throw push_missing(std::to_string(push));
            by.ids = found->commits;
            return by.ids.empty() ? json_reply(list_json({})) : list_commits(call, in, by, false);
        }
        return list_commits(call, in, criteria_in(call), false);
    }
    const auto id = in.objects.complete(call.resource[4]);
    if (!id || !in.objects.find_commit(*id)) throw object_missing(call.resource[4]);
    if (size == 6 && call.at(5, "statuses")) return answer_statuses(call, in, *id);
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (size == 5) return show_commit(call, in, *id);
    if (size == 6 && call.at(5, "mergebases")) return merge_bases_of(call, in, *id);
    if (size != 6 || !call.at(5, "changes")) throw resource_missing(call.request.target);
    const auto all = changes_of(in.objects, *id, true);
    const auto part = range_of(call, "top", "skip", all.size(), 1000);
    return json_reply({{"changeCounts", change_counts(all)}, {"changes", change_list(call, in, all, part, *id)}});
}

http_reply answer_commits_batch(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("POST")) return method_refused(call);
    return list_commits(call, in, criteria_in(call, call.json_body()), call.flag("includeStatuses"));
}

http_reply answer_diffs(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    if (!call.at(4, "commits")) throw resource_missing(call.request.target);
    const auto side = [&](const std::string& name) {
        auto of = version_in(call, name + "VersionDescriptor");
        if (const auto text = areas::query_text(call, name + "Version"); !text.empty()) {
            json::object given{{"version", text}};
            if (const auto kind = areas::query_text(call, name + "VersionType"); !kind.empty()) given["versionType"] = kind;
            if (const auto options = areas::query_text(call, name + "VersionOptions"); !options.empty()) given["versionOptions"] = options;
            of = version_in(json::value(std::move(given)));
        }
        return resolve(in, of);
    };
    const auto base = side("base"), target = side("target");
    const auto bases = in.objects.merge_bases(base, target);
    const auto common = bases.empty() ? std::string{} : bases.front();
    const auto all = changes_between(in.objects, call.flag("diffCommonCommit") ? common : base, target, true);
    const auto part = range_of(call, "$top", "$skip", all.size(), 100);
    json::object out{{"allChangesIncluded", part.from == 0 && part.to == all.size()}, {"changeCounts", change_counts(all)},
        {"changes", change_list(call, in, all, part, target)}, {"commonCommit", common}, {"baseCommit", base}, {"targetCommit", target},
        {"aheadCount", in.objects.log_without(target, base).size()}, {"behindCount", in.objects.log_without(base, target).size()}};
    return json_reply(out);
}

} // namespace simulator::git
