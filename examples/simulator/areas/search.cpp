// SPDX-License-Identifier: BSL-1.0
// Search: every word of the text must occur in a work item's fields or in a wiki page.
#include "wiki_store.hpp"

#include "../item_json.hpp"

#include <algorithm>
#include <array>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct question {
    strings words{}; ///< in lower case
    std::size_t skip = 0, top = 0;
    json::object filters{};
    bool facets = false;
};

question read_question(const rest_call& call) {
    const auto body = object_body(call);
    question out;
    for (const auto& word : split(lower(required_text(body, "searchText")), ' ')) {
        if (!word.empty()) out.words.push_back(word);
    }
    const auto skip = number_in(body, "$skip"), top = number_in(body, "$top", 100);
    if (skip < 0 || skip > 2000) throw invalid_argument("$skip", "it must be a number from 0 to 2000.");
    if (top < 1 || top > 1000) throw invalid_argument("$top", "it must be a number from 1 to 1000.");
    out.skip = static_cast<std::size_t>(skip);
    out.top = static_cast<std::size_t>(top);
    if (const auto* filters = object_in(body, "filters")) out.filters = *filters;
    out.facets = flag_in(body, "includeFacets");
    return out;
}

/// Whether the filter of this name is absent or lists the value.
bool passes(const question& asked, std::string_view filter, std::string_view value) {
    const auto* listed = array_in(asked.filters, filter);
    if (!listed || listed->empty()) return true;
    return std::any_of(
        listed->begin(), listed->end(), [&](const auto& one) { return one.is_string() && same_text(one.as_string(), value); });
}

/// The text with its hits marked; empty if it has none.
std::string highlighted(const question& asked, const std::string& text) {
    const auto plain = lower(text);
    std::string out;
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto hit = std::find_if(
            asked.words.begin(), asked.words.end(), [&](const auto& word) { return plain.compare(at, word.size(), word) == 0; });
        if (hit == asked.words.end()) {
            out += text[at++];
            continue;
        }
        out += "<highlighthit>" + text.substr(at, hit->size()) + "</highlighthit>";
        at += hit->size();
        any = true;
    }
    return any ? out : std::string{};
}

bool has_all_words(const question& asked, const std::string& text) {
    const auto plain = lower(text);
    return std::all_of(asked.words.begin(), asked.words.end(), [&](const auto& word) { return plain.find(word) != std::string::npos; });
}

http_reply results_reply(const question& asked, json::array all, json::object facets) {
    const auto count = all.size();
    json::array shown;
    for (auto i = std::min(asked.skip, count); i < std::min(asked.skip + asked.top, count); ++i) shown.push_back(std::move(all[i]));
    json::object out{{"count", count}, {"results", std::move(shown)}, {"infoCode", 0}};
    if (asked.facets) out["facets"] = std::move(facets);
    return json_reply(out);
}

json::array facet(const std::map<std::string, int>& counts) {
    json::array out;
    for (const auto& [name, count] : counts) out.push_back(json::object{{"name", name}, {"id", name}, {"resultCount", count}});
    return out;
}

// --- work items --------------------------------------------------------------------------------------------------------------------

std::string shown_value(const rest_call& call, const work_item& item, std::string_view field) {
    auto text = text_of(item.latest(), field);
    if (field != "System.AssignedTo" || text.empty()) return text;
    const auto* who = call.sim.data.find_user(text);
    return who ? who->display_name + " <" + who->unique_name + '>' : text;
}

json::object item_result(const rest_call& call, const question& asked, const project& in, const work_item& item) {
    static constexpr std::array<std::string_view, 8> fields{"System.WorkItemType", "System.Title", "System.AssignedTo", "System.State",
        "System.Tags", "System.CreatedDate", "System.ChangedDate", "System.Description"};
    json::object values{{"system.id", std::to_string(item.id)}, {"system.rev", std::to_string(item.rev())}};
    json::array hits;
    for (const auto field : fields) {
        const auto text = shown_value(call, item, field);
        const auto key = lower(field);
        if (!text.empty() && field != "System.Description") values[key] = text;
        const auto marked = highlighted(asked, text);
        if (!marked.empty()) hits.push_back(json::object{{"fieldReferenceName", key}, {"highlights", json::array{json::string{marked}}}});
    }
    return {{"project", json::object{{"name", in.name}, {"id", in.id}}}, {"fields", std::move(values)}, {"hits", std::move(hits)},
        {"url", call.in_org().base() + "/_apis/wit/workItems/" + std::to_string(item.id)}};
}

std::string searched_text(const work_item& item) {
    std::string out = std::to_string(item.id);
    for (const auto& [name, value] : item.latest().fields) {
        if (value.is_string()) out += '\n' + std::string{value.as_string()};
    }
    return out;
}

http_reply search_items(rest_call& call, const strings&) {
    const auto asked = read_question(call);
    const auto* only = call.project_in_path();
    json::array results;
    std::map<std::string, int> projects, types, states;
    for (const auto& [id, item] : call.org->items) {
        const auto& in = *call.org->find_project(item.project_id);
        const auto type = text_of(item.latest(), "System.WorkItemType"), state = text_of(item.latest(), "System.State");
        if (item.deleted || (only && only->id != in.id) || !has_all_words(asked, searched_text(item))) continue;
        if (!passes(asked, "System.TeamProject", in.name) || !passes(asked, "System.WorkItemType", type) ||
            !passes(asked, "System.State", state) || !passes(asked, "System.AreaPath", text_of(item.latest(), "System.AreaPath")) ||
            !passes(asked, "System.AssignedTo", shown_value(call, item, "System.AssignedTo")))
            continue;
        ++projects[in.name];
        ++types[type];
        ++states[state];
        results.push_back(item_result(call, asked, in, item));
    }
    return results_reply(asked, std::move(results),
        {{"System.TeamProject", facet(projects)}, {"System.WorkItemType", facet(types)}, {"System.State", facet(states)}});
}

// --- wikis -------------------------------------------------------------------------------------------------------------------------

json::object page_result(
    const rest_call& call, const question& asked, const project& in, const wiki& of, const std::string& version, const wiki_page& page) {
    json::array hits;
    for (const auto& [field, text] :
        {std::pair{"fileNames", page.path.substr(page.path.rfind('/') + 1)}, std::pair{"content", page.content}}) {
        const auto marked = highlighted(asked, text);
        if (!marked.empty()) hits.push_back(json::object{{"fieldReferenceName", field}, {"highlights", json::array{json::string{marked}}}});
    }
    return {{"fileName", page.path.substr(page.path.rfind('/') + 1) + ".md"}, {"path", page.path + ".md"},
        {"collection", json::object{{"name", call.org->name}}},
        {"project", json::object{{"name", in.name}, {"id", in.id}, {"visibility", in.visibility}}},
        {"wiki", json::object{{"id", of.id}, {"name", of.name}, {"mappedPath", of.mapped_path}, {"version", version}}},
        {"contentId", page.tag()}, {"hits", std::move(hits)}};
}

http_reply search_wikis(rest_call& call, const strings&) {
    const auto asked = read_question(call);
    const auto* only = call.project_in_path();
    json::array results;
    std::map<std::string, int> projects, wikis;
    for (const auto& one : wikis_of(call).wikis) {
        const auto& in = *call.org->find_project(one.project_id);
        if ((only && only->id != in.id) || !passes(asked, "Project", in.name) || !passes(asked, "Wiki", one.name)) continue;
        for (const auto& [version, pages] : one.pages) {
            for (const auto& page : pages) {
                if (!has_all_words(asked, page.path + '\n' + page.content)) continue;
                ++projects[in.name];
                ++wikis[one.name];
                results.push_back(page_result(call, asked, in, one, version, page));
            }
        }
    }
    return results_reply(asked, std::move(results), {{"Project", facet(projects)}, {"Wiki", facet(wikis)}});
}

} // namespace

std::optional<http_reply> answer_search(rest_call& call) {
    static constexpr route routes[] = {
        {"POST", "search/workitemsearchresults", "vso.work", search_items},
        {"POST", "search/wikisearchresults", "vso.wiki", search_wikis},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
