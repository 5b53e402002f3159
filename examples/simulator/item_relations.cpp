// SPDX-License-Identifier: BSL-1.0
#include "item_relations.hpp"

#include "item_json.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::string_view child = "System.LinkTypes.Hierarchy-Forward", parent = "System.LinkTypes.Hierarchy-Reverse";

/// Each link type with the type seen from its other end; links to other things have no other end.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kinds{
    {{"System.LinkTypes.Duplicate-Forward", "System.LinkTypes.Duplicate-Reverse"},
        {"System.LinkTypes.Duplicate-Reverse", "System.LinkTypes.Duplicate-Forward"},
        {"Microsoft.VSTS.Common.Affects-Forward", "Microsoft.VSTS.Common.Affects-Reverse"},
        {"Microsoft.VSTS.Common.Affects-Reverse", "Microsoft.VSTS.Common.Affects-Forward"},
        {"Microsoft.VSTS.Common.TestedBy-Forward", "Microsoft.VSTS.Common.TestedBy-Reverse"},
        {"Microsoft.VSTS.Common.TestedBy-Reverse", "Microsoft.VSTS.Common.TestedBy-Forward"}, {child, parent}, {parent, child},
        {"System.LinkTypes.Related", "System.LinkTypes.Related"},
        {"System.LinkTypes.Dependency-Forward", "System.LinkTypes.Dependency-Reverse"},
        {"System.LinkTypes.Dependency-Reverse", "System.LinkTypes.Dependency-Forward"}, {"Hyperlink", ""}, {"AttachedFile", ""},
        {"ArtifactLink", ""}}};

std::string member_text(const json::value& relation, std::string_view name) {
    const auto* object = relation.if_object();
    const auto* value = object ? object->if_contains(name) : nullptr;
    return value && value->is_string() ? std::string{value->as_string()} : std::string{};
}

auto find_kind(std::string_view rel) {
    return std::find_if(kinds.begin(), kinds.end(), [rel](const auto& kind) { return same_text(kind.first, rel); });
}

std::optional<int> target_of(const json::value& relation) {
    const auto kind = find_kind(member_text(relation, "rel"));
    if (kind == kinds.end() || kind->second.empty()) return std::nullopt;
    const auto url = member_text(relation, "url");
    const auto id = parse_integer(std::string_view{url}.substr(url.rfind('/') + 1));
    if (!id || *id < 1 || *id > 1'000'000'000) return std::nullopt;
    return static_cast<int>(*id);
}

/// A link to a work item has that item's own address, however it was written.
std::string address_of(const context& ctx, const json::value& relation) {
    const auto target = target_of(relation);
    const auto found = target ? ctx.org.items.find(*target) : ctx.org.items.end();
    return found == ctx.org.items.end() ? member_text(relation, "url") : item_url(ctx, found->second);
}

/// The part of an artifact's address after its kind, which is encoded once: `{project}%2F{repository}%2F{rest}`.
bool is_git_artifact(std::string_view id, bool (*is_rest)(std::string_view)) {
    const auto whole = percent_decode(id, false);
    if (id.find('/') != std::string_view::npos || !whole || whole->size() < 75) return false;
    const std::string_view text = *whole;
    return is_guid(text.substr(0, 36)) && text[36] == '/' && is_guid(text.substr(37, 36)) && text[73] == '/' && is_rest(text.substr(74));
}
bool is_positive(std::string_view text) {
    const auto number = parse_integer(text);
    return number && *number > 0;
}
bool is_commit_id(std::string_view text) {
    return text.size() == 40 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}
bool is_git_ref(std::string_view text) { return text.size() > 2 && (text.starts_with("GB") || text.starts_with("GT")); }
bool is_anything(std::string_view text) { return !text.empty(); }

/// Whether an address and a name belong together. Kinds that this table lacks are taken as they are.
bool is_artifact_link(std::string_view url, std::string_view name) {
    struct artifact_kind {
        std::string_view prefix, names;
        bool git;
        bool (*is_id)(std::string_view);
    };
    static constexpr std::array<artifact_kind, 4> known{{{"vstfs:///Git/PullRequestId/", "|Pull Request|", true, is_positive},
        {"vstfs:///Git/Commit/", "|Fixed in Commit|", true, is_commit_id}, {"vstfs:///Git/Ref/", "|Branch|Tag|", true, is_git_ref},
        {"vstfs:///Build/Build/", "|Build|Found in build|Integrated in build|", false, is_positive}}};
    if (!url.starts_with("vstfs:///") || name.empty()) return false;
    for (const auto& kind : known) {
        if (!same_text(url.substr(0, kind.prefix.size()), kind.prefix)) continue;
        const auto id = url.substr(kind.prefix.size());
        if (lower(kind.names).find('|' + lower(name) + '|') == std::string::npos) return false;
        return kind.git ? is_git_artifact(id, kind.is_id) : kind.is_id(id);
    }
    return is_anything(url.substr(9));
}

void check_artifact(const json::value& added) {
    const auto* attributes = added.as_object().if_contains("attributes");
    if (is_artifact_link(member_text(added, "url"), attributes ? member_text(*attributes, "name") : std::string{})) return;
    throw vendor_error{400, "VS403280: Unrecognized resource link. The address of the link does not fit its name.",
        "Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemResourceLinkException, "
        "Microsoft.TeamFoundation.WorkItemTracking.Server"};
}

void check_new(const context& ctx, int id, const json::array& relations, const json::value& added) {
    const auto rel = member_text(added, "rel"), url = address_of(ctx, added);
    const auto kind = find_kind(rel);
    if (rel.empty() || url.empty()) throw invalid_patch("A relation must have a rel and a url.");
    if (kind == kinds.end()) throw invalid_patch("Unknown relation type " + rel + ".");
    if (kind->first == "ArtifactLink") check_artifact(added);
    for (const auto& other : relations) {
        if (same_text(member_text(other, "rel"), rel) && same_text(member_text(other, "url"), url)) {
            throw vendor_error{400, "Relation already exists.",
                "Microsoft.TeamFoundation.WorkItemTracking.Server.RelationAlreadyExistsException, "
                "Microsoft.TeamFoundation.WorkItemTracking.Server"};
        }
    }
    if (kind->second.empty()) return;
    const auto target = target_of(added);
    const auto found = target ? ctx.org.items.find(*target) : ctx.org.items.end();
    if (found == ctx.org.items.end() || found->second.deleted) throw work_item_missing(target.value_or(0));
    if (*target == id) throw invalid_patch("A work item cannot be linked to itself.");
    if (kind->first == parent && !parent_in(relations).is_null()) {
        throw vendor_error{400, "TF201036: You cannot add a Child link because the work item already has a Parent link.",
            "Microsoft.TeamFoundation.WorkItemTracking.Server.WorkItemLinkInvalidException, "
            "Microsoft.TeamFoundation.WorkItemTracking.Server"};
    }
}

void add_relation(const context& ctx, int id, json::array& relations, const json::value& value) {
    check_new(ctx, id, relations, value);
    json::object relation{{"rel", find_kind(member_text(value, "rel"))->first}, {"url", address_of(ctx, value)}};
    const auto* attributes = value.as_object().if_contains("attributes");
    relation["attributes"] = attributes && attributes->is_object() ? *attributes : json::value(json::object{{"isLocked", false}});
    relations.push_back(std::move(relation));
}

std::size_t position_in(const json::array& relations, const std::string& token) {
    const auto at = parse_integer(token);
    if (!at || *at < 0 || static_cast<std::size_t>(*at) >= relations.size()) throw invalid_patch("There is no relation " + token + ".");
    return static_cast<std::size_t>(*at);
}

void mirror(const context& ctx, int id, const json::value& relation, bool present) {
    const auto target = target_of(relation);
    const auto found = target ? ctx.org.items.find(*target) : ctx.org.items.end();
    if (found == ctx.org.items.end()) return;
    auto& other = found->second.revisions.back();
    const auto rel = find_kind(member_text(relation, "rel"))->second;
    const auto same = [&](const json::value& entry) { return member_text(entry, "rel") == rel && target_of(entry) == id; };
    const auto at = std::find_if(other.relations.begin(), other.relations.end(), same);
    if (!present && at != other.relations.end()) other.relations.erase(at);
    if (present && at == other.relations.end()) {
        const auto own = ctx.org.items.find(id);
        const auto url =
            own == ctx.org.items.end() ? ctx.base() + "/_apis/wit/workItems/" + std::to_string(id) : item_url(ctx, own->second);
        other.relations.push_back(json::object{{"rel", rel}, {"url", url}, {"attributes", json::object{{"isLocked", false}}}});
    }
    if (auto held = parent_in(other.relations); held.is_null()) {
        other.fields.erase("System.Parent");
    } else {
        other.fields["System.Parent"] = std::move(held);
    }
}

} // namespace

void apply_to_relations(const context& ctx, int id, json::array& relations, const patch_operation& operation) {
    using enum patch_operation::kind;
    const auto& tokens = operation.tokens;
    if (tokens.size() == 2 && tokens[1] == "-" && operation.op == add) return add_relation(ctx, id, relations, operation.value);
    if (tokens.size() == 2 && operation.op == remove) {
        relations.erase(relations.begin() + static_cast<std::ptrdiff_t>(position_in(relations, tokens[1])));
        return;
    }
    if (tokens.size() == 2 && operation.op == replace) {
        const auto at = position_in(relations, tokens[1]);
        json::array others = relations;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
        add_relation(ctx, id, others, operation.value);
        relations[at] = others.back();
        return;
    }
    if (tokens.size() == 4 && tokens[2] == "attributes" && (operation.op == add || operation.op == replace)) {
        relations[position_in(relations, tokens[1])].as_object()["attributes"].as_object()[tokens[3]] = operation.value;
        return;
    }
    throw invalid_patch("The path " + operation.path + " cannot be changed in this way.");
}

std::vector<item_link> links_in(const json::array& relations) {
    std::vector<item_link> links;
    for (const auto& relation : relations) {
        if (const auto target = target_of(relation)) links.push_back({find_kind(member_text(relation, "rel"))->first, *target});
    }
    return links;
}

json::value parent_in(const json::array& relations) {
    for (const auto& relation : relations) {
        if (member_text(relation, "rel") == parent) return target_of(relation) ? json::value(*target_of(relation)) : json::value(nullptr);
    }
    return nullptr;
}

void mirror_relations(const context& ctx, int id, const json::array& before, const json::array& after) {
    const auto holds = [](const json::array& list, const json::value& entry) {
        return std::find(list.begin(), list.end(), entry) != list.end();
    };
    for (const auto& relation : before) {
        if (!holds(after, relation)) mirror(ctx, id, relation, false);
    }
    for (const auto& relation : after) mirror(ctx, id, relation, true);
}

} // namespace simulator
