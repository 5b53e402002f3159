// SPDX-License-Identifier: BSL-1.0
// Wiki pages: created without If-Match, edited with the ETag that the page has, moved and deleted with what is below them.
#include "wiki_store.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;
using pages = std::vector<wiki_page>;

namespace {

constexpr std::size_t longest_path = 235;

// --- paths -------------------------------------------------------------------------------------------------------------------------

std::string checked_path(std::string path, std::string_view parameter) {
    if (path.empty() || path.front() != '/') path.insert(path.begin(), '/');
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    if (path.size() > longest_path || path.find('#') != path.npos || path.find("//") != path.npos)
        throw wiki_error(400, "The wiki page path '" + path + "' is not valid.\r\nParameter name: " + std::string{parameter},
            "InvalidArgumentValueException");
    return path;
}

std::string asked_path(const rest_call& call) { return checked_path(query_text(call, "path"), "path"); }

std::string parent_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == 0 ? "/" : path.substr(0, slash);
}

bool is_below(std::string_view path, std::string_view parent) {
    if (parent == "/") return path != "/";
    return path.size() > parent.size() && path[parent.size()] == '/' && same_text(path.substr(0, parent.size()), parent);
}

/// In a repository, blanks of a page's name are hyphens, and hyphens are escaped.
std::string file_path(const wiki& in, std::string_view path) {
    std::string out = in.mapped_path == "/" ? "" : in.mapped_path;
    if (path == "/") return out.empty() ? "/" : out;
    for (const char c : path) out += c == ' ' ? "-" : c == '-' ? "%2D" : std::string(1, c);
    return out + ".md";
}

// --- finding -----------------------------------------------------------------------------------------------------------------------

/// The pages of the version in the query, or of the first. Throws 404 for an unknown version.
pages& pages_of(const rest_call& call, wiki& in) {
    auto version = query_text(call, "versionDescriptor.version");
    if (version.empty()) version = in.versions.front();
    if (std::find(in.versions.begin(), in.versions.end(), version) == in.versions.end())
        throw wiki_error(404, "The version '" + version + "' of the wiki could not be found.", "WikiVersionNotFoundException");
    return in.pages[version];
}

/// Null for an unknown page.
template <class Pages>
auto find_page(Pages& all, std::string_view path) -> decltype(all.data()) {
    const auto found = std::find_if(all.begin(), all.end(), [path](const auto& one) { return same_text(one.path, path); });
    return found == all.end() ? nullptr : &*found;
}

vendor_error page_missing(const std::string& what) {
    return wiki_error(404, "Wiki page '" + what + "' could not be found. Ensure that the path of the page is correct and the page exists.",
        "WikiPageNotFoundException");
}

wiki_page& page_at(pages& all, const std::string& path) {
    auto* found = find_page(all, path);
    if (!found) throw page_missing(path);
    return *found;
}

/// A page and the version to which it belongs; pages are found by id in each version.
wiki_page& page_by_id(const rest_call& call, wiki& in, const std::string& id) {
    const int wanted = id_in(call, id);
    for (auto& [version, all] : in.pages) {
        for (auto& one : all) {
            if (one.id == wanted) return one;
        }
    }
    throw page_missing(id);
}

pages& pages_with(wiki& in, const wiki_page& one) {
    for (auto& [version, all] : in.pages) {
        if (!all.empty() && &one >= all.data() && &one < all.data() + all.size()) return all;
    }
    return in.pages.begin()->second;
}

/// Throws 404 unless the page above exists.
void need_parent(pages& all, const std::string& path) {
    const auto parent = parent_of(path);
    if (parent == "/" || find_page(all, parent)) return;
    throw wiki_error(
        404, "The ancestor page '" + parent + "' of the page '" + path + "' could not be found.", "WikiAncestorPageNotFoundException");
}

// --- JSON --------------------------------------------------------------------------------------------------------------------------

/// The position among the pages of the same parent.
int order_of(const pages& all, const wiki_page& of) {
    int order = 0;
    for (const auto& one : all) {
        if (&one == &of) break;
        order += parent_of(one.path) == parent_of(of.path);
    }
    return order;
}

bool has_subpages(const pages& all, std::string_view path) {
    return std::any_of(all.begin(), all.end(), [path](const auto& one) { return is_below(one.path, path); });
}

struct page_view {
    const rest_call& call;
    const wiki& in;
    const pages& all;
    bool content;
};

json::object short_json(const page_view& view, const std::string& path, int order) {
    const auto base = view.call.in_org().base() + '/' + view.in.project_id;
    json::object out{{"path", path}, {"order", order}, {"gitItemPath", file_path(view.in, path)}, {"subPages", json::array{}},
        {"url", base + "/_apis/wiki/wikis/" + view.in.id + "/pages/" + percent_encode(path)},
        {"remoteUrl", base + "/_wiki/wikis/" + view.in.id + "?pagePath=" + percent_encode(path)}};
    if (has_subpages(view.all, path)) out["isParentPage"] = true;
    return out;
}

/// `depth`: how many levels of subpages are included.
json::object tree_json(const page_view& view, const std::string& path, int order, int depth) {
    auto out = short_json(view, path, order);
    if (const auto* page = find_page(view.all, path)) {
        out["id"] = page->id;
        if (view.content) out["content"] = page->content;
    }
    if (depth == 0) return out;
    auto& below = out["subPages"].as_array();
    for (const auto& one : view.all) {
        if (one.path != "/" && parent_of(one.path) == path) below.push_back(tree_json(view, one.path, order_of(view.all, one), depth - 1));
    }
    return out;
}

int asked_depth(const rest_call& call) {
    const auto level = query_text(call, "recursionLevel");
    if (level.empty() || same_text(level, "none")) return 0;
    if (same_text(level, "oneLevel") || same_text(level, "oneLevelPlusNestedEmptyFolders")) return 1;
    if (same_text(level, "full")) return 1000;
    throw invalid_argument("recursionLevel", "it must be none, oneLevel, oneLevelPlusNestedEmptyFolders or full.");
}

http_reply tagged(http_reply reply, const std::string& tag) {
    reply.headers.emplace_back("ETag", '"' + tag + '"');
    return reply;
}

std::string plain_tag(std::string tag) {
    if (tag.starts_with("W/")) tag.erase(0, 2);
    if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"') tag = tag.substr(1, tag.size() - 2);
    return tag;
}

http_reply page_reply(const rest_call& call, wiki& in, pages& all, const wiki_page& page, int status = 200) {
    const page_view view{call, in, all, true};
    return tagged(json_reply(tree_json(view, page.path, order_of(all, page), 0), status), page.tag());
}

// --- reading -----------------------------------------------------------------------------------------------------------------------

http_reply show_page(rest_call& call, wiki& in, pages& all, const std::string& path) {
    const auto* page = find_page(all, path);
    if (!page && path != "/") throw page_missing(path);
    const auto tag = page ? page->tag() : guid_of("root " + in.id + std::to_string(all.size()));
    if (const auto known = call.request.header("If-None-Match"); !known.empty() && plain_tag(known) == tag)
        return tagged(http_reply{304}, tag);
    const auto accepted = lower(call.request.header("Accept"));
    if (accepted.find("text/plain") != std::string::npos && accepted.find("application/json") == std::string::npos)
        return tagged(text_reply(page ? page->content : std::string{}, "text/plain; charset=utf-8"), tag);
    const page_view view{call, in, all, call.flag("includeContent")};
    auto shown = tree_json(view, path, page ? order_of(all, *page) : 0, asked_depth(call));
    if (!view.content) shown["content"] = "";
    return tagged(json_reply(shown), tag);
}

http_reply show(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    return show_page(call, in, pages_of(call, in), asked_path(call));
}

http_reply show_by_id(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    const auto& page = page_by_id(call, in, given[1]);
    return show_page(call, in, pages_with(in, page), page.path);
}

json::object detail_json(const rest_call& call, const wiki_page& of, bool with_views) {
    json::object out{{"path", of.path}, {"id", of.id}};
    if (with_views)
        out["viewStats"] = json::array{json::object{{"day", to_stored_time(call.now).substr(0, 10) + "T00:00:00"}, {"count", of.edits}}};
    return out;
}

http_reply show_stats(rest_call& call, const strings& given) {
    return json_reply(
        detail_json(call, page_by_id(call, wiki_in(call, given[0]), given[1]), call.number("pageViewsForDays", 0, 1, 30) > 0));
}

/// The continuation token is in the body of the request, and in the header of the answer.
http_reply list_batch(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    const auto& all = pages_of(call, in);
    const auto body = object_body(call);
    const auto top = number_in(body, "top", 100);
    if (top < 1 || top > 100) throw invalid_argument("top", "it must be a number from 1 to 100.");
    const auto token = text_in(body, "continuationToken");
    const auto asked = token.empty() ? 0 : parse_integer(token).value_or(-1);
    if (asked < 0) throw invalid_argument("continuationToken", "this service did not issue it.");
    const auto size = static_cast<std::int64_t>(all.size());
    const auto from = std::min(asked, size);
    const auto step = call.sim.page_size > 0 ? std::min(top, static_cast<std::int64_t>(call.sim.page_size)) : top;
    const auto to = std::min(size, from + step);
    json::array values;
    for (auto i = from; i < to; ++i)
        values.push_back(detail_json(call, all[static_cast<std::size_t>(i)], body.contains("pageViewsForDays")));
    auto out = whole_list(std::move(values));
    if (to < size) out.headers.emplace_back("x-ms-continuationtoken", std::to_string(to));
    return out;
}

// --- writing -----------------------------------------------------------------------------------------------------------------------

/// Throws 412 unless `If-Match` is the page's ETag.
void need_tag(const rest_call& call, const wiki_page& of) {
    const auto given = call.request.header("If-Match");
    if (!given.empty() && (plain_tag(given) == of.tag() || given == "*")) return;
    throw wiki_error(412,
        "The page '" + of.path +
            "' specified in the edit operation has a version conflict. The version in the If-Match header is not the latest.",
        "WikiPageHasConflictsException");
}

http_reply edit(rest_call& call, wiki& in, pages& all, wiki_page& page) {
    need_tag(call, page);
    const auto body = object_body(call);
    page.content = text_in(body, "content");
    ++page.edits;
    return page_reply(call, in, all, page);
}

http_reply create_or_edit(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    auto& all = pages_of(call, in);
    const auto path = asked_path(call);
    const bool is_edit = !call.request.header("If-Match").empty();
    auto* found = find_page(all, path);
    if (is_edit) return edit(call, in, all, page_at(all, path));
    if (found || path == "/") {
        throw wiki_error(409,
            "The page '" + path + "' specified in the add operation already exists in the wiki. Please specify a new page path.",
            "WikiPageAlreadyExistsException");
    }
    need_parent(all, path);
    const auto body = object_body(call);
    all.push_back({wikis_of(call).next_page++, path, text_in(body, "content")});
    return page_reply(call, in, all, all.back(), 201);
}

http_reply edit_by_id(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    auto& page = page_by_id(call, in, given[1]);
    return edit(call, in, pages_with(in, page), page);
}

http_reply remove_page(const rest_call& call, wiki& in, pages& all, const wiki_page& page) {
    const page_view view{call, in, all, false};
    auto shown = tree_json(view, page.path, order_of(all, page), 0);
    shown["content"] = "";
    const auto path = page.path;
    const auto goes = [&path](const auto& one) { return one.path == path || is_below(one.path, path); };
    all.erase(std::remove_if(all.begin(), all.end(), goes), all.end());
    return tagged(json_reply(shown), "");
}

http_reply remove(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    auto& all = pages_of(call, in);
    return remove_page(call, in, all, page_at(all, asked_path(call)));
}

http_reply remove_by_id(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    const auto& page = page_by_id(call, in, given[1]);
    return remove_page(call, in, pages_with(in, page), page);
}

/// Puts a page at a position among the pages of its parent.
void reorder(pages& all, const std::string& path, std::int64_t order) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.path == path; });
    auto page = std::move(*at);
    all.erase(at);
    auto to = all.begin();
    for (std::int64_t before = 0; to != all.end(); ++to) {
        if (parent_of(to->path) == parent_of(path) && before++ == order) break;
    }
    all.insert(to, std::move(page));
}

http_reply move(rest_call& call, const strings& given) {
    auto& in = wiki_in(call, given[0]);
    auto& all = pages_of(call, in);
    const auto body = object_body(call);
    const auto from = page_at(all, checked_path(required_text(body, "path"), "path")).path;
    auto to = text_in(body, "newPath").empty() ? from : checked_path(text_in(body, "newPath"), "newPath");
    const int old_order = order_of(all, page_at(all, from));
    if (to != from) {
        if (find_page(all, to) && !same_text(to, from)) {
            throw wiki_error(
                409, "The page '" + to + "' specified in the move operation already exists in the wiki.", "WikiPageAlreadyExistsException");
        }
        if (to == "/" || is_below(to, from))
            throw wiki_error(400, "A page cannot be moved below itself.", "WikiOperationNotSupportedException");
        need_parent(all, to);
        for (auto& one : all) {
            if (same_text(one.path, from) || is_below(one.path, from)) one.path = to + one.path.substr(from.size());
        }
    }
    if (const auto order = number_in(body, "newOrder", -1); order >= 0) reorder(all, to, order);
    const auto& page = page_at(all, to);
    const page_view view{call, in, all, false};
    const int order = order_of(all, page);
    return tagged(
        json_reply(
            {{"path", from}, {"newPath", to}, {"order", old_order}, {"newOrder", order}, {"page", tree_json(view, to, order, 0)}}, 201),
        page.tag());
}

} // namespace

std::string wiki_page::tag() const {
    std::string out;
    for (const char c : guid_of("page " + std::to_string(id) + ' ' + std::to_string(edits)) + guid_of(content)) {
        if (c != '-') out += c;
    }
    return out.substr(0, 40);
}

std::span<const route> wiki_page_routes() {
    static constexpr route routes[] = {
        {"GET", "wiki/wikis/{}/pages", "vso.wiki", show},
        {"PUT", "wiki/wikis/{}/pages", "vso.wiki_write", create_or_edit},
        {"DELETE", "wiki/wikis/{}/pages", "vso.wiki_write", remove},
        {"GET", "wiki/wikis/{}/pages/{#}", "vso.wiki", show_by_id},
        {"PATCH", "wiki/wikis/{}/pages/{#}", "vso.wiki_write", edit_by_id},
        {"DELETE", "wiki/wikis/{}/pages/{#}", "vso.wiki_write", remove_by_id},
        {"GET", "wiki/wikis/{}/pages/{#}/stats", "vso.wiki", show_stats},
        {"POST", "wiki/wikis/{}/pagesbatch", "vso.wiki", list_batch},
        {"POST", "wiki/wikis/{}/pagemoves", "vso.wiki_write", move},
    };
    return routes;
}

} // namespace simulator::areas
