// SPDX-License-Identifier: BSL-1.0
// Security namespaces, access control lists and entries, and the question whether the caller has permissions.
#include "graph_store.hpp"

#include "../item_json.hpp"

#include <algorithm>
#include <set>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct action {
    int bit;
    std::string_view name, display_name;
};

struct security_namespace {
    std::string_view id, name;
    char separator;
    std::vector<action> actions;
};

const std::vector<security_namespace>& namespaces() {
    static const std::vector<security_namespace> all{
        {"5a27515b-ccd7-42c9-84f1-54c998f03866", "Identity", '\\',
            {{1, "Read", "View identity information"}, {2, "Write", "Edit identity information"},
                {4, "Delete", "Delete identity information"}, {8, "ManageMembership", "Manage group membership"},
                {16, "CreateScope", "Create identity scopes"}}},
        {"52d39943-cb85-4d7f-8fa8-c6baac873819", "Project", ':',
            {{1, "GENERIC_READ", "View project-level information"}, {2, "GENERIC_WRITE", "Edit project-level information"},
                {4, "DELETE", "Delete team project"}, {8, "PUBLISH_TEST_RESULTS", "Create test runs"},
                {16, "ADMINISTER_BUILD", "Administer a build"}, {32, "START_BUILD", "Start a build"},
                {64, "EDIT_BUILD_STATUS", "Edit build quality"}, {128, "UPDATE_BUILD", "Write to build operational store"},
                {512, "VIEW_TEST_RESULTS", "View test runs"}}},
        {"2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87", "Git Repositories", '/',
            {{1, "Administer", "Administer"}, {2, "GenericRead", "Read"}, {4, "GenericContribute", "Contribute"},
                {8, "ForcePush", "Force push"}, {16, "CreateBranch", "Create branch"}, {32, "CreateTag", "Create tag"},
                {64, "ManageNote", "Manage notes"}, {128, "PolicyExempt", "Bypass policies when pushing"},
                {256, "CreateRepository", "Create repository"}, {512, "DeleteRepository", "Delete repository"},
                {1024, "RenameRepository", "Rename repository"}, {2048, "EditPolicies", "Edit policies"},
                {4096, "RemoveOthersLocks", "Remove others' locks"}, {8192, "ManagePermissions", "Manage permissions"},
                {16384, "PullRequestContribute", "Contribute to pull requests"},
                {32768, "PullRequestBypassPolicy", "Bypass policies when completing pull requests"}}},
        {"33344d9c-fc72-4d6f-aba5-fa317101a7e9", "Build", '/',
            {{1, "ViewBuilds", "View builds"}, {2, "EditBuildQuality", "Edit build quality"},
                {4, "RetainIndefinitely", "Retain indefinitely"}, {8, "DeleteBuilds", "Delete builds"},
                {32, "DestroyBuilds", "Destroy builds"}, {128, "QueueBuilds", "Queue builds"}, {512, "StopBuilds", "Stop builds"},
                {1024, "ViewBuildDefinition", "View build pipeline"}, {2048, "EditBuildDefinition", "Edit build pipeline"},
                {4096, "DeleteBuildDefinition", "Delete build pipeline"},
                {16384, "AdministerBuildPermissions", "Administer build permissions"}}},
        {"83e28ad4-2d72-4ceb-97b0-c7726d5502c3", "CSS", ':',
            {{1, "GENERIC_READ", "View permissions for this node"}, {2, "GENERIC_WRITE", "Edit this node"},
                {4, "CREATE_CHILDREN", "Create child nodes"}, {8, "DELETE", "Delete this node"},
                {16, "WORK_ITEM_READ", "View work items in this node"}, {32, "WORK_ITEM_WRITE", "Edit work items in this node"}}},
        {"bf7bfa03-b2b7-47db-8113-fa2e002cc5b1", "Iteration", ':',
            {{1, "GENERIC_READ", "View permissions for this node"}, {2, "GENERIC_WRITE", "Edit this node"},
                {4, "CREATE_CHILDREN", "Create child nodes"}, {8, "DELETE", "Delete this node"}}},
        {"49b48001-ca20-4adc-8111-5b60c903a50c", "ServiceEndpoints", '/',
            {{1, "Use", "Use service endpoint"}, {2, "Administer", "Administer service endpoint"},
                {4, "Create", "Create service endpoint"}}},
        {"3e65f728-f8bc-4ecd-8764-7e378b19bfa7", "Collection", ':',
            {{1, "GENERIC_READ", "View instance-level information"}, {2, "GENERIC_WRITE", "Edit instance-level information"},
                {4, "CREATE_PROJECTS", "Create new projects"}}},
    };
    return all;
}

struct entry {
    std::int64_t allow = 0, deny = 0;
};

struct access_list {
    std::string token; ///< as it was written first
    bool inherits = true;
    std::map<std::string, entry> entries{}; ///< by descriptor
};

struct security_store {
    std::map<std::string, std::map<std::string, access_list>> lists{}; ///< by namespace and token in lower case
};

vendor_error security_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.VisualStudio.Services.Security", type);
}

/// Throws 404.
const security_namespace& namespace_in(std::string_view id) {
    for (const auto& one : namespaces()) {
        if (same_text(one.id, id)) return one;
    }
    throw security_error(
        404, "The security namespace with the ID " + std::string{id} + " does not exist.", "InvalidSecurityNamespaceException");
}

auto& lists_of(const rest_call& call, const security_namespace& of) {
    return call.org->areas.of<security_store>().lists[std::string{of.id}];
}

json::object namespace_json(const security_namespace& of) {
    json::array actions;
    for (const auto& one : of.actions) {
        actions.push_back(json::object{{"bit", one.bit}, {"name", one.name}, {"displayName", one.display_name}, {"namespaceId", of.id}});
    }
    return {{"namespaceId", of.id}, {"name", of.name}, {"displayName", of.name}, {"separatorValue", std::string(1, of.separator)},
        {"elementLength", -1}, {"writePermission", 2}, {"readPermission", 1}, {"dataspaceCategory", "Default"},
        {"actions", std::move(actions)}, {"structureValue", 1}, {"extensionType", nullptr}, {"isRemotable", false},
        {"useTokenTranslator", false}, {"systemBitMask", 0}};
}

http_reply list_namespaces(rest_call&, const strings& given) {
    json::array values;
    const auto id = given.empty() ? std::string{} : lower(given[0]);
    const bool all = id.empty() || id == "00000000-0000-0000-0000-000000000000";
    for (const auto& one : namespaces()) {
        if (all || id == one.id) values.push_back(namespace_json(one));
    }
    return whole_list(std::move(values));
}

// --- entries -----------------------------------------------------------------------------------------------------------------------

json::object entry_json(const std::string& descriptor, const entry& of) {
    return {{"descriptor", descriptor}, {"allow", of.allow}, {"deny", of.deny}, {"extendedInfo", json::object{}}};
}

struct named_entry {
    std::string descriptor;
    entry bits;
};

named_entry read_entry(const json::value& given) {
    if (!given.is_object()) throw invalid_body();
    const auto& body = given.as_object();
    named_entry out{required_text(body, "descriptor"), {number_in(body, "allow"), number_in(body, "deny")}};
    if (out.bits.allow < 0 || out.bits.deny < 0 || (out.bits.allow & out.bits.deny) != 0)
        throw invalid_argument("accessControlEntries", "a permission cannot be allowed and denied at once.");
    return out;
}

/// A later bit takes the place of its opposite.
entry merged(const entry& held, const entry& added) {
    return {(held.allow & ~added.deny) | added.allow, (held.deny & ~added.allow) | added.deny};
}

std::string required_token(const rest_call& call) {
    auto token = query_text(call, "token");
    if (token.empty()) throw invalid_argument("token", "it cannot be null or empty.");
    return token;
}

access_list& list_for(const rest_call& call, const security_namespace& of, const std::string& token) {
    auto& made = lists_of(call, of)[lower(token)];
    if (made.token.empty()) made.token = token;
    return made;
}

http_reply set_entries(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto body = object_body(call);
    const auto token = required_text(body, "token");
    const auto* entries = array_in(body, "accessControlEntries");
    if (!entries) throw invalid_argument("accessControlEntries", "it cannot be null.");
    std::vector<named_entry> read;
    for (const auto& one : *entries) read.push_back(read_entry(one));
    auto& list = list_for(call, in, token);
    json::array values;
    for (const auto& [descriptor, bits] : read) {
        auto& held = list.entries[descriptor];
        held = flag_in(body, "merge") ? merged(held, bits) : bits;
        values.push_back(entry_json(descriptor, held));
    }
    return whole_list(std::move(values));
}

http_reply remove_entries(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto token = required_token(call);
    auto& lists = lists_of(call, in);
    const auto found = lists.find(lower(token));
    bool any = false;
    for (const auto& descriptor : query_list(call, "descriptors"))
        any |= found != lists.end() && found->second.entries.erase(descriptor) > 0;
    return json_reply(json::value(any));
}

// --- lists -------------------------------------------------------------------------------------------------------------------------

bool is_below(const std::string& token, const std::string& parent, char separator) {
    const auto own = lower(token), above = lower(parent);
    return own == above || (own.starts_with(above) && (own[above.size()] == separator || (!above.empty() && above.back() == separator)));
}

/// The bits that the tokens above give to a descriptor.
entry inherited(const rest_call& call, const security_namespace& in, const access_list& of, const std::string& descriptor) {
    entry out;
    if (!of.inherits) return out;
    for (const auto& [key, list] : lists_of(call, in)) {
        if (key == lower(of.token) || !is_below(of.token, list.token, in.separator)) continue;
        const auto found = list.entries.find(descriptor);
        if (found != list.entries.end()) out = merged(out, found->second); // shorter tokens come first
    }
    return out;
}

json::object list_json(
    const rest_call& call, const security_namespace& in, const access_list& of, const strings& descriptors, bool extended) {
    json::object entries;
    for (const auto& [descriptor, bits] : of.entries) {
        if (!descriptors.empty() && std::find(descriptors.begin(), descriptors.end(), descriptor) == descriptors.end()) continue;
        json::object shown{{"descriptor", descriptor}, {"allow", bits.allow}, {"deny", bits.deny}};
        if (extended) {
            const auto above = inherited(call, in, of, descriptor);
            const auto effective = merged(above, bits);
            shown["extendedInfo"] = json::object{{"effectiveAllow", effective.allow}, {"effectiveDeny", effective.deny},
                {"inheritedAllow", above.allow}, {"inheritedDeny", above.deny}};
        }
        entries[descriptor] = std::move(shown);
    }
    return {{"inheritPermissions", of.inherits}, {"token", of.token}, {"acesDictionary", std::move(entries)},
        {"includeExtendedInfo", extended}};
}

http_reply query_lists(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto token = query_text(call, "token");
    const auto descriptors = query_list(call, "descriptors");
    const bool recurse = call.flag("recurse"), extended = call.flag("includeExtendedInfo");
    json::array values;
    for (const auto& [key, list] : lists_of(call, in)) {
        const bool fits = token.empty() || key == lower(token) || (recurse && is_below(list.token, token, in.separator));
        if (!fits) continue;
        auto shown = list_json(call, in, list, descriptors, extended);
        if (descriptors.empty() || !shown.at("acesDictionary").as_object().empty() || !token.empty()) values.push_back(std::move(shown));
    }
    return whole_list(std::move(values));
}

http_reply set_lists(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto body = object_body(call);
    const auto* lists = array_in(body, "value");
    if (!lists) throw invalid_argument("value", "it cannot be null.");
    std::vector<access_list> made;
    for (const auto& one : *lists) {
        if (!one.is_object()) throw invalid_body();
        access_list list{required_text(one.as_object(), "token"),
            !one.as_object().contains("inheritPermissions") || flag_in(one.as_object(), "inheritPermissions")};
        if (const auto* entries = object_in(one.as_object(), "acesDictionary")) {
            for (const auto& member : *entries) {
                const auto [descriptor, bits] = read_entry(member.value());
                list.entries[descriptor] = bits;
            }
        }
        made.push_back(std::move(list));
    }
    for (auto& list : made) {
        auto key = lower(list.token);
        lists_of(call, in).insert_or_assign(std::move(key), std::move(list));
    }
    return no_content();
}

http_reply remove_lists(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto tokens = query_list(call, "tokens");
    if (tokens.empty()) throw invalid_argument("tokens", "name at least one token.");
    const bool recurse = call.flag("recurse");
    bool any = false;
    for (const auto& token : tokens) {
        const auto goes = [&](const auto& one) {
            return one.first == lower(token) || (recurse && is_below(one.second.token, token, in.separator));
        };
        any |= std::erase_if(lists_of(call, in), goes) > 0;
    }
    return json_reply(json::value(any));
}

// --- permissions -------------------------------------------------------------------------------------------------------------------

/// Every name of the caller in access control lists: his own descriptors and those of his groups.
std::set<std::string> names_of_caller(const rest_call& call) {
    const auto groups = groups_of(call, call.caller.descriptor);
    std::set<std::string> out{groups.begin(), groups.end()};
    out.insert(call.caller.descriptor);
    out.insert("Microsoft.IdentityModel.Claims.ClaimsIdentity;" + call.caller.unique_name);
    return out;
}

bool has_permissions(const rest_call& call, const security_namespace& in, const std::string& token, std::int64_t bits, bool always_allow) {
    if (always_allow && call.org->owner == call.caller.id) return true;
    const auto names = names_of_caller(call);
    entry sum;
    for (const auto& [key, list] : lists_of(call, in)) {
        if (!is_below(token, list.token, in.separator)) continue;
        if (!list.inherits) sum = {};
        entry here;
        for (const auto& [descriptor, held] : list.entries) {
            if (!names.contains(descriptor)) continue;
            here.allow |= held.allow;
            here.deny |= held.deny;
        }
        sum = merged(sum, {here.allow & ~here.deny, here.deny});
    }
    return (sum.allow & bits) == bits;
}

std::int64_t bits_in(const rest_call& call, const std::string& text) {
    const auto bits = parse_integer(text);
    if (!bits || *bits < 0) throw resource_missing(call.request.target);
    return *bits;
}

http_reply show_permissions(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto bits = given.size() > 1 ? bits_in(call, given[1]) : call.number("requestedPermissions", 0, 0, 1'000'000'000);
    const bool always = call.flag("alwaysAllowAdministrators");
    if (const auto token = query_text(call, "token"); !token.empty())
        return json_reply(json::value(has_permissions(call, in, token, bits, always))); // the older form
    const auto tokens = query_text(call, "tokens");
    if (tokens.empty()) throw invalid_argument("tokens", "it cannot be null or empty.");
    const auto delimiter = query_text(call, "delimiter");
    json::array values;
    for (const auto& token : split(tokens, delimiter.empty() ? ',' : delimiter.front()))
        values.push_back(has_permissions(call, in, token, bits, always));
    return whole_list(std::move(values));
}

http_reply remove_permissions(rest_call& call, const strings& given) {
    const auto& in = namespace_in(given[0]);
    const auto bits = bits_in(call, given[1]);
    const auto token = required_token(call), descriptor = query_text(call, "descriptor");
    if (descriptor.empty()) throw invalid_argument("descriptor", "it cannot be null or empty.");
    auto& held = list_for(call, in, token).entries[descriptor];
    held.allow &= ~bits;
    held.deny &= ~bits;
    return json_reply(entry_json(descriptor, held));
}

http_reply evaluate(rest_call& call, const strings&) {
    const auto body = object_body(call);
    const auto* given = array_in(body, "evaluations");
    if (!given) throw invalid_argument("evaluations", "it cannot be null.");
    json::array values;
    for (const auto& one : *given) {
        if (!one.is_object()) throw invalid_body();
        auto shown = one.as_object();
        const auto& in = namespace_in(text_in(shown, "securityNamespaceId"));
        shown["value"] =
            has_permissions(call, in, text_in(shown, "token"), number_in(shown, "permissions"), flag_in(body, "alwaysAllowAdministrators"));
        values.push_back(std::move(shown));
    }
    return json_reply({{"alwaysAllowAdministrators", flag_in(body, "alwaysAllowAdministrators")}, {"evaluations", std::move(values)}});
}

} // namespace

std::optional<http_reply> answer_security(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "securitynamespaces", "", list_namespaces},
        {"GET", "securitynamespaces/{}", "", list_namespaces},
        {"POST", "accesscontrolentries/{}", "vso.security_manage", set_entries},
        {"DELETE", "accesscontrolentries/{}", "vso.security_manage", remove_entries},
        {"GET", "accesscontrollists/{}", "", query_lists},
        {"POST", "accesscontrollists/{}", "vso.security_manage", set_lists},
        {"DELETE", "accesscontrollists/{}", "vso.security_manage", remove_lists},
        {"GET", "permissions/{}", "", show_permissions},
        {"GET", "permissions/{}/{#}", "", show_permissions},
        {"DELETE", "permissions/{}/{#}", "vso.security_manage", remove_permissions},
        {"POST", "security/permissionevaluationbatch", "", evaluate},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
