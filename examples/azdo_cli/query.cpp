// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/field_text.hpp>

#include <azdo/api/wit/queries.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>

#include <algorithm>
#include <iterator>
#include <map>

namespace azdo_cli {

namespace {

namespace wit = azdo::api::wit;

constexpr std::size_t batch_size = 200; // the most that one request may ask for

/// A work item of the answer, and how deep it is in a tree.
struct place {
    std::int32_t id = 0;
    std::size_t depth = 0;
};

std::vector<place> places_of(const wit::work_item_query_result& found) {
    std::vector<place> all;
    for (const auto& one : found.work_items) all.push_back({one.id});
    std::map<std::int32_t, std::size_t> depths;
    for (const auto& link : found.work_item_relations) {
        if (!link.target) continue;
        const auto above = link.source ? depths.find(link.source->id) : depths.end();
        const place made{link.target->id, above == depths.end() ? 0 : above->second + 1};
        depths.emplace(made.id, made.depth);
        all.push_back(made);
    }
    return all;
}

bool is_wiql(std::string_view text) {
    constexpr std::string_view word = "select";
    return text.size() > word.size() && text[word.size()] <= ' ' &&
           std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == static_cast<char>(b | 0x20); });
}

azdo::result<wit::work_item_query_result> run_query(const context& here, const azdo::client& api, const std::string& text, int top) {
    if (is_wiql(text)) {
        wit::query_by_wiql asked{.body = {.query = text}, .top = top};
        if (const std::string project = here.project_or_none(); !project.empty()) asked.project = project;
        return azdo::call(asked, api, here.call_options());
    }
    const std::string project = here.project();
    const auto saved = azdo::call(wit::get_query{.project = project, .query = text}, api, here.call_options());
    if (!saved) return saved.error();
    if (saved->is_folder.value_or(false)) throw usage_error("this is a folder of queries, not a query");
    return azdo::call(wit::query_by_id{.project = project, .id = saved->id.value_or(std::string()), .top = top}, api, here.call_options());
}

/// The work items by id, without those that cannot be read.
azdo::result<std::map<std::int32_t, wit::work_item>> read_items(
    const context& here, const azdo::client& api, const std::vector<place>& places, const std::vector<std::string>& fields) {
    std::map<std::int32_t, wit::work_item> read;
    progress bar(here.around(), "reading work items");
    for (std::size_t at = 0; at < places.size(); at += batch_size) {
        bar.show(at, places.size());
        wit::get_work_items_batch asked;
        asked.body.error_policy = wit::work_item_error_policy::omit;
        asked.body.fields = fields;
        std::vector<std::int32_t> ids;
        for (std::size_t i = at; i < std::min(at + batch_size, places.size()); ++i) ids.push_back(places[i].id);
        asked.body.ids = std::move(ids);
        auto got = azdo::call(asked, api, here.call_options());
        if (!got) return std::move(got).error();
        for (auto& one : got->value)
            if (one && one->id) read.emplace(*one->id, *std::move(one));
    }
    return read;
}

void print_table(const context& here, const std::vector<place>& places, const std::map<std::int32_t, wit::work_item>& items,
    const std::vector<std::string>& fields) {
    table all;
    for (const std::string& name : fields) {
        const bool is_id = name == "System.Id", is_short = name == "System.WorkItemType" || name == "System.State";
        all.columns.push_back({is_id ? "id" : title_of(name), !is_id && !is_short, is_id});
    }
    for (const place& one : places) {
        const auto item = items.find(one.id);
        auto& row = all.rows.emplace_back();
        for (const std::string& name : fields) {
            std::string text = name == "System.Id" ? std::to_string(one.id) : std::string();
            if (item != items.end() && text.empty())
                if (const auto value = item->second.fields.find(name); value != item->second.fields.end()) text = text_of(value->second);
            if (name == "System.Title" && one.depth > 0) text.insert(0, one.depth, '>').insert(one.depth, 1, ' ');
            row.push_back(std::move(text));
        }
    }
    here.print(all);
}

azdo::result<void> run(context& here) {
    const int top = here.number("--top", 200);
    const auto api = here.connect();
    if (!api) return api.error();
    const auto found = run_query(here, *api, here.operand(0), top + 1);
    if (!found) return found.error();
    std::vector<place> places = places_of(*found);
    const bool more = places.size() > static_cast<std::size_t>(top);
    if (more) places.resize(static_cast<std::size_t>(top));
    std::vector<std::string> fields;
    for (const auto& one : found->columns) fields.push_back(one.reference_name.value_or(std::string()));
    if (fields.empty()) fields = {"System.Id", "System.Title"};
    const auto items = read_items(here, *api, places, fields);
    if (!items) return items.error();
    if (here.json()) {
        std::vector<wit::work_item> all;
        for (const place& one : places)
            if (const auto item = items->find(one.id); item != items->end()) all.push_back(item->second);
        here.print_json(azdo::json::encode(all));
    } else {
        print_table(here, places, *items, fields);
    }
    if (more) here.tell("These are the first " + std::to_string(top) + "; --top N shows more.");
    return {};
}

} // namespace

const command query_command{"query", {{"WIQL|PATH"}}, {{"--top", "N", "at most so many work items (200)"}},
    "the work items that a query finds",
    "The query is WIQL, or the path or id of a saved query of the project. The columns are those of the query; a query for links shows each "
    "work item below its parent.\n\n"
    "  azdo query \"SELECT [System.Id], [System.Title], [System.State] FROM WorkItems WHERE [System.AssignedTo] = @Me\"\n"
    "  azdo query \"Shared Queries/Open bugs\"\n",
    run};

} // namespace azdo_cli
