// SPDX-License-Identifier: BSL-1.0
// Files and folders of a version, blobs and trees: as JSON, as text, as bytes, as zip.
#include "../item_json.hpp"
#include "git_errors.hpp"
#include "git_routes.hpp"
#include "json_members.hpp"
#include "routing.hpp"
#include "zip.hpp"

#include <algorithm>
#include <array>

namespace simulator::git {
namespace {

namespace json = boost::json;

/// `json`, `text`, `octetstream` or `zip`: by `$format`, else by Accept; empty: the client takes anything.
std::string format_of(const rest_call& call) {
    auto format = lower(areas::query_text(call, "$format"));
    const auto accept = lower(call.request.header("Accept"));
    const auto has = [&](std::string_view text) { return accept.find(text) != accept.npos; };
    if (format == "json" || format == "text" || format == "octetstream" || format == "zip") return format;
    if (!format.empty()) throw argument_refused("Invalid argument value.\r\nParameter name: $format");
    if (has("application/json")) return "json";
    if (has("application/zip")) return "zip";
    if (has("application/octet-stream")) return "octetstream";
    return has("text/plain") ? "text" : "";
}

bool is_binary(std::string_view bytes) { return bytes.find('\0') != bytes.npos || !is_utf8(bytes); }

std::string file_name(std::string_view path) { return std::string{path.substr(path.rfind('/') + 1)}; }

/// An item of a version: a file, or a folder.
struct item {
    std::string path; ///< with a leading slash
    std::string id;
    bool is_folder = false;
};

struct view {
    const rest_call& call;
    const repository& in;
    version of;
    std::string commit;
};

std::string clean_path(std::string path) {
    if (!path.starts_with('/')) path.insert(0, 1, '/');
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
}

item find_item(const view& in, const std::string& path) {
    item found{"/", in.in.objects.find_commit(in.commit)->tree, true};
    for (const auto& name : split(std::string_view{path}.substr(1), '/')) {
        if (name.empty()) continue;
        const auto entries = found.is_folder ? in.in.objects.tree(found.id) : std::vector<tree_entry>{};
        const auto next = std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.name == name; });
        if (next == entries.end()) {
            auto shown = in.of;
            if (shown.text.empty()) shown = {in.in.default_branch.substr(11), "branch"};
            throw item_missing(path, in.in.name, shown.described(), in.commit);
        }
        found = {(found.path == "/" ? "" : found.path) + '/' + name, next->id, next->is_folder()};
    }
    return found;
}

/// The newest commit that changed the item.
std::string last_change(const view& in, const std::string& path) {
    for (const auto& id : in.in.objects.log(in.commit)) {
        for (const auto& one : changes_of(in.in.objects, id, true))
            if (one.path == path || path == "/") return id;
    }
    return in.commit;
}

json::object content_metadata(const item& of, const std::string* bytes) {
    json::object out;
    if (bytes) {
        out["encoding"] = is_binary(*bytes) ? -1 : 65001;
        out["contentType"] = is_binary(*bytes) ? "application/octet-stream" : "text/plain";
    }
    out["fileName"] = file_name(of.path);
    if (bytes) {
        out["extension"] = of.path.find('.') == std::string::npos ? "" : of.path.substr(of.path.rfind('.') + 1);
        out["isBinary"] = is_binary(*bytes);
    }
    return out;
}

std::string version_query(const view& in) {
    const auto kind = in.of.kind == "commit" ? "Commit" : in.of.kind == "tag" ? "Tag" : "Branch";
    return std::string{"?versionType="} + kind + (in.of.text.empty() ? "" : "&version=" + percent_encode(in.of.text)) +
           "&versionOptions=None";
}

json::object item_json(const view& in, const item& of) {
    const auto* bytes = of.is_folder ? nullptr : in.in.objects.blob(of.id);
    json::object out{{"objectId", of.id}, {"gitObjectType", of.is_folder ? "tree" : "blob"}, {"commitId", in.commit}, {"path", of.path}};
    if (of.is_folder) out["isFolder"] = true;
    const bool with_content = in.call.flag("includeContent") && bytes;
    if (in.call.flag("includeContentMetadata") || with_content) out["contentMetadata"] = content_metadata(of, bytes);
    if (with_content) out["content"] = is_binary(*bytes) ? base64(*bytes) : *bytes;
    if (in.call.flag("latestProcessedChange")) out["latestProcessedChange"] = commit_json(in.call, in.in, last_change(in, of.path));
    const auto url = url_of(in.call, in.in) + "/items" + (of.path == "/" ? "" : of.path) + version_query(in);
    out["url"] = url;
    if (in.call.flag("includeLinks") || in.call.request.parameter("path")) {
        out["_links"] = json::object{{"self", href(url)}, {"repository", href(url_of(in.call, in.in))},
            {of.is_folder ? "tree" : "blob", href(url_of(in.call, in.in) + (of.is_folder ? "/trees/" : "/blobs/") + of.id)}};
    }
    return out;
}

http_reply bytes_reply(const std::string& bytes, std::string_view type, const std::string& name, bool attachment) {
    http_reply out{200, std::string{type}, bytes};
    if (attachment) out.headers.emplace_back("Content-Disposition", "attachment; filename*=UTF-8''" + percent_encode(name));
    return out;
}

http_reply zip_reply(const object_store& objects, const std::string& id, const std::string& name) {
    std::vector<std::pair<std::string, std::string>> files;
    if (const auto* bytes = objects.blob(id)) {
        files.emplace_back(name, *bytes);
    } else {
        for (const auto& [path, held] : objects.files(id))
            files.emplace_back((name.empty() ? "" : name + '/') + path, *objects.blob(held.id));
    }
    return bytes_reply(zip_of(files), "application/zip", (name.empty() ? "root" : name) + ".zip", true);
}

http_reply show_item(const view& in, const std::string& path) {
    const auto found = find_item(in, clean_path(path));
    const auto format = format_of(in.call);
    if (format == "zip") return zip_reply(in.in.objects, found.id, file_name(found.path));
    if (found.is_folder || format == "json") return json_reply(item_json(in, found));
    const auto& bytes = *in.in.objects.blob(found.id);
    const bool as_bytes = format == "octetstream" || is_binary(bytes);
    return bytes_reply(
        bytes, as_bytes ? "application/octet-stream" : "text/plain; charset=utf-8", file_name(found.path), in.call.flag("download"));
}

enum class recursion { none, one_level, full };

recursion recursion_named(std::string_view given) {
    static constexpr std::array<std::string_view, 4> names{"none", "oneLevel", "oneLevelPlusNestedEmptyFolders", "full"};
    static constexpr std::array<std::string_view, 4> numbers{"0", "1", "4", "120"};
    static constexpr std::array<recursion, 4> values{recursion::none, recursion::one_level, recursion::one_level, recursion::full};
    if (given.empty()) return recursion::none;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (same_text(given, names[i]) || given == numbers[i]) return values[i];
    throw argument_refused("Invalid argument value.\r\nParameter name: recursionLevel");
}

void list_below(const view& in, const item& folder, bool all, std::vector<item>& out) {
    for (const auto& entry : in.in.objects.tree(folder.id)) {
        out.push_back({(folder.path == "/" ? "" : folder.path) + '/' + entry.name, entry.id, entry.is_folder()});
        if (all && entry.is_folder()) {
            const auto inner = out.back();
            list_below(in, inner, all, out);
        }
    }
}

json::array items_at(const view& in, const std::string& path, recursion levels) {
    std::vector<item> all{find_item(in, clean_path(path))};
    const auto first = all.front();
    if (first.is_folder && levels != recursion::none) list_below(in, first, levels == recursion::full, all);
    json::array out;
    for (const auto& one : all) out.push_back(item_json(in, one));
    return out;
}

/// The address may also hold the path: `items/src/main.c`.
std::string path_of(const rest_call& call) {
    std::string out;
    for (std::size_t i = 4; i < call.resource.size(); ++i) out += '/' + call.resource[i];
    return out.empty() ? areas::query_text(call, "path") : out;
}

version version_of_call(const rest_call& call) {
    if (call.request.parameter("versionDescriptor.version") || call.request.parameter("versionDescriptor.versionType"))
        return version_in(call, "versionDescriptor");
    return version_in(call, "");
}

json::object tree_entry_json(const rest_call& call, const repository& in, const std::string& path, const tree_entry& of) {
    return {{"objectId", of.id}, {"relativePath", path}, {"mode", of.mode}, {"gitObjectType", of.is_folder() ? "tree" : "blob"},
        {"url", url_of(call, in) + (of.is_folder() ? "/trees/" : "/blobs/") + of.id}, {"size", in.objects.size_of(of.id)}};
}

void list_tree(const rest_call& call, const repository& in, const std::string& id, const std::string& prefix, bool all, json::array& out) {
    for (const auto& entry : in.objects.tree(id)) {
        out.push_back(tree_entry_json(call, in, prefix + entry.name, entry));
        if (all && entry.is_folder()) list_tree(call, in, entry.id, prefix + entry.name + '/', all, out);
    }
}

} // namespace

http_reply answer_items(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    const auto of = version_of_call(call);
    const view seen{call, in, of, resolve(in, of)};
    const auto path = path_of(call);
    if (!path.empty()) return show_item(seen, path);
    const auto levels = call.request.parameter("recursionLevel") ? recursion_named(areas::query_text(call, "recursionLevel"))
                        : call.request.parameter("scopePath")    ? recursion::none
                                                                 : recursion::one_level;
    const auto scope = areas::query_text(call, "scopePath");
    if (format_of(call) == "zip") return zip_reply(in.objects, find_item(seen, clean_path(scope)).id, file_name(clean_path(scope)));
    return json_reply(list_json(items_at(seen, scope, levels)));
}

http_reply answer_items_batch(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("POST")) return method_refused(call);
    const auto body = call.json_body();
    const auto* descriptors = member_in(body, "itemDescriptors");
    if (!descriptors || !descriptors->is_array()) throw argument_refused("Invalid argument value.\r\nParameter name: itemDescriptors");
    json::array all;
    for (const auto& one : descriptors->as_array()) {
        const auto of = version_in(one);
        const view seen{call, in, of, resolve(in, of)};
        all.push_back(items_at(seen, text_in(one, "path"), recursion_named(name_in(one, "recursionLevel"))));
    }
    return json_reply(list_json(std::move(all)));
}

http_reply answer_blobs(const rest_call& call, repository& in) {
    call.need({"vso.code"});
    if (call.resource.size() == 4) {
        if (!call.is("POST")) return method_refused(call);
        const auto body = call.json_body();
        json::array files;
        if (!body.is_array()) throw argument_refused("Invalid argument value.\r\nParameter name: blobIds");
        std::vector<std::pair<std::string, std::string>> zipped;
        for (const auto& id : body.as_array()) {
            const auto text = id.is_string() ? lower(std::string_view{id.as_string()}) : std::string{};
            const auto* bytes = in.objects.blob(text);
            if (!bytes) throw object_missing(text);
            zipped.emplace_back(text, *bytes);
        }
        return bytes_reply(zip_of(zipped), "application/zip", "blobs.zip", true);
    }
    if (!call.is("GET")) return method_refused(call);
    const auto id = lower(call.resource[4]);
    const auto* bytes = in.objects.blob(id);
    if (!bytes) throw object_missing(id);
    const auto given = areas::query_text(call, "fileName");
    const auto name = given.empty() ? id : given;
    const auto format = format_of(call);
    if (format == "json") return json_reply({{"objectId", id}, {"size", bytes->size()}, {"url", url_of(call, in) + "/blobs/" + id}});
    if (format == "zip") return zip_reply(in.objects, id, name);
    return bytes_reply(*bytes, format == "text" ? "text/plain; charset=utf-8" : "application/octet-stream", name, call.flag("download"));
}

http_reply answer_trees(const rest_call& call, const repository& in) {
    call.need({"vso.code"});
    if (!call.is("GET")) return method_refused(call);
    const auto id = call.resource.size() == 5 ? lower(call.resource[4]) : std::string{};
    if (in.objects.kind_of(id) != object_kind::tree) throw object_missing(id);
    if (format_of(call) == "zip") return zip_reply(in.objects, id, areas::query_text(call, "fileName"));
    json::array entries;
    list_tree(call, in, id, {}, call.flag("recursive"), entries);
    const auto url = url_of(call, in);
    return json_reply({{"objectId", id}, {"url", url + "/trees/" + id}, {"treeEntries", std::move(entries)},
        {"size", in.objects.size_of(id)}, {"_links", json::object{{"self", href(url + "/trees/" + id)}, {"repository", href(url)}}}});
}

} // namespace simulator::git
