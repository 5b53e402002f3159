// SPDX-License-Identifier: BSL-1.0
// Wikis: project wikis, one a project, and code wikis, which publish a folder of a repository.
#include "wiki_store.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

json::object wiki_json(const rest_call& call, const wiki& of) {
    const auto base = call.in_org().base() + '/' + of.project_id;
    json::array versions;
    for (const auto& one : of.versions) versions.push_back(json::object{{"version", one}});
    return {{"id", of.id}, {"versions", std::move(versions)}, {"url", base + "/_apis/wiki/wikis/" + of.id},
        {"remoteUrl", base + "/_wiki/wikis/" + of.id}, {"type", of.is_project_wiki ? "projectWiki" : "codeWiki"}, {"name", of.name},
        {"projectId", of.project_id}, {"repositoryId", of.repository_id}, {"mappedPath", of.mapped_path}, {"isDisabled", false}};
}

/// The project in the address, or else the one that the body names.
const project& project_for(const rest_call& call, const json::object& body) {
    if (const auto* in_path = call.project_in_path()) return *in_path;
    const auto id = required_text(body, "projectId");
    const auto* found = call.org->find_project(id);
    if (!found) throw project_missing(id);
    return *found;
}

bool has_name(const wiki& one, const std::string& project_id, std::string_view name) {
    return one.project_id == project_id && same_text(one.name, name);
}

void check_name(const rest_call& call, const std::string& project_id, const std::string& name, const wiki* own) {
    for (const auto& other : wikis_of(call).wikis) {
        if (&other != own && has_name(other, project_id, name))
            throw wiki_error(409, "A wiki with the name '" + name + "' already exists.", "WikiAlreadyExistsException");
    }
}

std::string version_in(const json::object& body, std::string_view member) {
    const auto* version = object_in(body, member);
    if (!version) throw invalid_argument(member, "it cannot be null.");
    return required_text(*version, "version");
}

wiki make_code_wiki(const json::object& body, const project& in) {
    auto path = required_text(body, "mappedPath");
    if (path.front() != '/') throw invalid_argument("mappedPath", "it must begin with a slash.");
    return {random_guid(), required_text(body, "name"), in.id, required_text(body, "repositoryId"), std::move(path), false,
        {version_in(body, "version")}};
}

wiki make_project_wiki(const rest_call& call, const json::object& body, const project& in) {
    for (const auto& other : wikis_of(call).wikis) {
        if (other.is_project_wiki && other.project_id == in.id)
            throw wiki_error(409, "Wiki already exists for project '" + in.id + "'.", "WikiAlreadyExistsException");
    }
    auto name = text_in(body, "name");
    if (name.empty()) name = in.name + ".wiki";
    const auto id = random_guid();
    return {id, name, in.id, id, "/", true, {"wikiMaster"}};
}

http_reply create(rest_call& call, const strings&) {
    const auto body = object_body(call);
    const auto& in = project_for(call, body);
    const auto type = text_in(body, "type");
    const auto* number = body.if_contains("type"); // the vendor's Node client sends enumerations as numbers
    const bool is_code = same_text(type, "codeWiki") || (number && *number == 1);
    if (!is_code && !type.empty() && !same_text(type, "projectWiki")) throw invalid_argument("type", "it must be projectWiki or codeWiki.");
    auto made = is_code ? make_code_wiki(body, in) : make_project_wiki(call, body, in);
    check_name(call, in.id, made.name, nullptr);
    auto& all = wikis_of(call).wikis;
    all.push_back(std::move(made));
    return json_reply(wiki_json(call, all.back()), 201);
}

http_reply list(rest_call& call, const strings&) {
    const auto* in = call.project_in_path();
    json::array values;
    for (const auto& one : wikis_of(call).wikis) {
        if (!in || in->id == one.project_id) values.push_back(wiki_json(call, one));
    }
    return whole_list(std::move(values));
}

http_reply show(rest_call& call, const strings& given) { return json_reply(wiki_json(call, wiki_in(call, given[0]))); }

/// The versions of a code wiki, each once.
strings versions_in(const json::array& given) {
    strings out;
    for (const auto& one : given) {
        if (!one.is_object()) throw invalid_body();
        auto version = required_text(one.as_object(), "version");
        if (std::find(out.begin(), out.end(), version) == out.end()) out.push_back(std::move(version));
    }
    if (out.empty()) throw invalid_argument("versions", "a wiki has at least one version.");
    return out;
}

http_reply update(rest_call& call, const strings& given) {
    auto& found = wiki_in(call, given[0]);
    const auto body = object_body(call);
    const auto name = text_in(body, "name");
    if (!name.empty()) check_name(call, found.project_id, name, &found);
    if (const auto* versions = array_in(body, "versions")) {
        if (found.is_project_wiki)
            throw wiki_error(400, "The versions of a project wiki cannot be updated.", "InvalidWikiOperationException");
        found.versions = versions_in(*versions);
    }
    if (!name.empty()) found.name = name;
    return json_reply(wiki_json(call, found));
}

http_reply remove(rest_call& call, const strings& given) {
    const auto& found = wiki_in(call, given[0]);
    const auto shown = wiki_json(call, found);
    auto& all = wikis_of(call).wikis;
    all.erase(all.begin() + (&found - all.data()));
    return json_reply(shown);
}

http_reply add_attachment(rest_call& call, const strings& given) {
    auto& found = wiki_in(call, given[0]);
    const auto name = given.size() > 1 ? given[1] : query_text(call, "name");
    if (name.empty() || name.find('/') != std::string::npos) throw invalid_argument("name", "it must be the name of a file.");
    if (call.request.content_type() != "application/octet-stream")
        throw content_type_refused(call.request.content_type(), "PUT", "application/octet-stream");
    if (found.attachments.contains(name))
        throw wiki_error(409, "The attachment '" + name + "' already exists in the wiki.", "WikiAttachmentAlreadyExistsException");
    found.attachments[name] = call.request.body;
    auto out = json_reply({{"name", name}, {"path", "/.attachments/" + name}}, 201);
    out.headers.emplace_back("ETag", '"' + guid_of("attachment " + found.id + name) + '"');
    return out;
}

} // namespace

wiki_store& wikis_of(const rest_call& call) { return call.org->areas.of<wiki_store>(); }

vendor_error wiki_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.Wiki.Server", type);
}

wiki& wiki_in(const rest_call& call, std::string_view name_or_id) {
    const auto* in = call.project_in_path();
    for (auto& one : wikis_of(call).wikis) {
        if (in && one.project_id != in->id) continue;
        if (same_text(one.id, name_or_id) || same_text(one.name, name_or_id)) return one;
    }
    throw wiki_error(
        404, "Wiki '" + std::string{name_or_id} + "' not found. Please verify the name or id of the wiki.", "WikiNotFoundException");
}

std::optional<http_reply> answer_wiki(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "wiki/wikis", "vso.wiki", list},
        {"POST", "wiki/wikis", "vso.wiki_write", create},
        {"GET", "wiki/wikis/{}", "vso.wiki", show},
        {"PATCH", "wiki/wikis/{}", "vso.wiki_write", update},
        {"DELETE", "wiki/wikis/{}", "vso.wiki_write", remove},
        {"PUT", "wiki/wikis/{}/attachments", "vso.wiki_write", add_attachment},
        {"PUT", "wiki/wikis/{}/attachments/{}", "vso.wiki_write", add_attachment},
    };
    if (auto found = answer_by(routes, call)) return found;
    return answer_by(wiki_page_routes(), call);
}

} // namespace simulator::areas
