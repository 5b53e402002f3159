// SPDX-License-Identifier: BSL-1.0
// Backlogs, boards with their columns and rows, and the taskboard.
#include "work_store.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

json::object type_reference(const rest_call& call, std::string_view name) {
    return {{"name", name}, {"url", project_url(call, project_of(call)) + "/wit/workItemTypes/" + percent_encode(name)}};
}

json::object field_reference(const rest_call& call, std::string_view name) {
    const auto* field = find_field(name);
    return {{"referenceName", name}, {"name", field ? field->name : name},
        {"url", call.in_org().base() + "/_apis/wit/fields/" + std::string{name}}};
}

json::object level_json(const rest_call& call, const backlog_level& of) {
    json::array columns;
    for (const std::string_view name : {"System.WorkItemType", "System.Title", "System.State"})
        columns.push_back(json::object{{"columnFieldReference", field_reference(call, name)}, {"width", 100}});
    const auto* type = find_type(*project_of(call).process, of.type);
    return {{"id", of.category}, {"name", of.name}, {"rank", of.rank}, {"workItemCountLimit", 1000},
        {"addPanelFields", json::array{field_reference(call, "System.Title")}}, {"columnFields", std::move(columns)},
        {"workItemTypes", json::array{type_reference(call, of.type)}}, {"defaultWorkItemType", type_reference(call, of.type)},
        {"color", type->color}, {"isHidden", false}, {"type", of.kind}};
}

/// By category or name. Throws 404.
backlog_level level_in(const rest_call& call, const std::string& id, bool with_tasks) {
    for (auto& one : backlogs_of(*project_of(call).process)) {
        if ((same_text(one.category, id) || same_text(one.name, id)) && (with_tasks || one.kind != "task")) return std::move(one);
    }
    throw work_error(404, "The backlog level '" + id + "' does not exist.", "BacklogLevelDoesNotExistException");
}

http_reply list_backlogs(rest_call& call, const strings&) {
    json::array values;
    for (const auto& one : backlogs_of(*project_of(call).process)) values.push_back(level_json(call, one));
    return whole_list(std::move(values));
}

http_reply show_backlog(rest_call& call, const strings& given) { return json_reply(level_json(call, level_in(call, given[0], true))); }

http_reply list_backlog_items(rest_call& call, const strings& given) {
    const auto level = level_in(call, given[0], true);
    json::array items;
    for (const auto& [id, item] : call.org->items) {
        if (item.project_id != project_of(call).id || item.deleted || text_of(item.latest(), "System.WorkItemType") != level.type) continue;
        items.push_back(json::object{
            {"rel", nullptr}, {"source", nullptr}, {"target", json::object{{"id", id}, {"url", item_url(call.in_org(), item)}}}});
    }
    return json_reply({{"workItems", std::move(items)}});
}

http_reply show_configuration(rest_call& call, const strings&) {
    json::array portfolio;
    json::object out;
    for (const auto& one : backlogs_of(*project_of(call).process)) {
        if (one.kind == "portfolio") portfolio.push_back(level_json(call, one));
        if (one.kind == "requirement") out["requirementBacklog"] = level_json(call, one);
        if (one.kind == "task") out["taskBacklog"] = level_json(call, one);
    }
    out["portfolioBacklogs"] = std::move(portfolio);
    out["hiddenBacklogs"] = json::array{};
    out["bugsBehavior"] = "asRequirements";
    out["isBugsBehaviorConfigured"] = true;
    out["url"] = work_url(call) + "/backlogconfiguration";
    return json_reply(out);
}

// --- boards ------------------------------------------------------------------------------------------------------------------------

std::string board_id(const rest_call& call, const backlog_level& of) {
    return guid_of("board " + team_of(call).id + std::string{of.category});
}

json::object reference_json(const rest_call& call, const backlog_level& of) {
    const auto id = board_id(call, of);
    return {{"id", id}, {"url", work_url(call) + "/boards/" + id}, {"name", of.name}};
}

json::array usual_columns(const rest_call& call, const backlog_level& of) {
    const auto& type = *find_type(*project_of(call).process, of.type);
    json::array out;
    for (const auto& state : type.states) {
        if (state.category == "Removed") continue;
        const auto kind = out.empty() ? "incoming" : state.category == "Completed" ? "outgoing" : "inProgress";
        out.push_back(json::object{{"id", guid_of("column " + board_id(call, of) + std::string{state.name})}, {"name", state.name},
            {"itemLimit", kind == std::string_view{"inProgress"} ? 5 : 0}, {"stateMappings", json::object{{type.name, state.name}}},
            {"isSplit", false}, {"description", ""}, {"columnType", kind}});
    }
    return out;
}

struct found_board {
    backlog_level level;
    team_board& held;
};

/// By id or by name. Throws 404.
found_board board_in(const rest_call& call, const std::string& id) {
    for (auto& one : backlogs_of(*project_of(call).process)) {
        if (one.kind == "task" || (!same_text(one.name, id) && !same_text(board_id(call, one), id))) continue;
        auto& held = team_store_of(call).boards[std::string{one.category}];
        if (held.columns.empty()) held.columns = usual_columns(call, one);
        if (held.rows.empty())
            held.rows.push_back(json::object{{"id", "00000000-0000-0000-0000-000000000000"}, {"name", nullptr}, {"color", nullptr}});
        return {std::move(one), held};
    }
    throw work_error(404, "The board '" + id + "' does not exist.", "BoardDoesNotExistException");
}

http_reply list_boards(rest_call& call, const strings&) {
    json::array values;
    for (const auto& one : backlogs_of(*project_of(call).process)) {
        if (one.kind != "task") values.push_back(reference_json(call, one));
    }
    return whole_list(std::move(values));
}

http_reply show_board(rest_call& call, const strings& given) {
    const auto found = board_in(call, given[0]);
    auto out = reference_json(call, found.level);
    out["revision"] = found.held.revision;
    out["columns"] = found.held.columns;
    out["rows"] = found.held.rows;
    out["isValid"] = true;
    out["canEdit"] = true;
    json::object mappings;
    for (const auto* kind : {"Incoming", "InProgress", "Outgoing"}) {
        json::array states;
        for (const auto& one : found.held.columns) {
            if (!same_text(text_in(one.as_object(), "columnType"), kind)) continue;
            const auto* mapped = object_in(one.as_object(), "stateMappings");
            if (mapped && !mapped->empty()) states.push_back(mapped->begin()->value());
        }
        mappings[kind] = json::object{{found.level.type, std::move(states)}};
    }
    out["allowedMappings"] = std::move(mappings);
    const std::string extension = "WEF_" + guid_of(board_id(call, found.level)).substr(0, 8) + "_Kanban.";
    out["fields"] = json::object{{"columnField", json::object{{"referenceName", extension + "Column"}}},
        {"rowField", json::object{{"referenceName", extension + "Lane"}}},
        {"doneField", json::object{{"referenceName", extension + "Column.Done"}}}};
    out["_links"] = team_links(call, text_in(out, "url"));
    return json_reply(out);
}

http_reply set_options(rest_call& call, const strings& given) {
    board_in(call, given[0]);
    const auto body = object_body(call);
    return json_reply({{"count", body.size()}, {"value", body}});
}

/// New columns and rows have no id yet.
json::array with_ids(json::array given) {
    for (auto& one : given) {
        if (!one.is_object()) throw invalid_body();
        if (text_in(one.as_object(), "id").empty()) one.as_object()["id"] = random_guid();
    }
    return given;
}

http_reply answer_columns(rest_call& call, const strings& given) {
    const auto found = board_in(call, given[0]);
    if (!call.is("GET")) {
        auto made = with_ids(array_body(call));
        const auto kind = [](const json::value& one) { return text_in(one.as_object(), "columnType"); };
        const bool valid = made.size() >= 2 && same_text(kind(made.front()), "incoming") && same_text(kind(made.back()), "outgoing");
        if (!valid)
            throw work_error(
                400, "A board begins with an incoming column and ends with an outgoing one.", "BoardValidationFailureException");
        for (const auto& one : made) required_text(one.as_object(), "name");
        found.held.columns = std::move(made);
        ++found.held.revision;
    }
    return whole_list(found.held.columns);
}

http_reply answer_rows(rest_call& call, const strings& given) {
    const auto found = board_in(call, given[0]);
    if (!call.is("GET")) {
        auto made = with_ids(array_body(call));
        if (made.empty()) throw work_error(400, "A board has at least one row.", "BoardValidationFailureException");
        found.held.rows = std::move(made);
        ++found.held.revision;
    }
    return whole_list(found.held.rows);
}

/// The names of the columns or rows that the boards of the project have.
http_reply list_names(const rest_call& call, bool columns) {
    std::set<std::string> names;
    for (const auto& one : backlogs_of(*project_of(call).process)) {
        if (one.kind == "task") continue;
        const auto found = board_in(call, one.name);
        for (const auto& entry : columns ? found.held.columns : found.held.rows) {
            if (const auto name = text_in(entry.as_object(), "name"); !name.empty()) names.insert(name);
        }
    }
    json::array values;
    for (const auto& name : names) values.push_back(json::object{{"name", name}});
    return whole_list(std::move(values));
}

http_reply list_column_names(rest_call& call, const strings&) { return list_names(call, true); }
http_reply list_row_names(rest_call& call, const strings&) { return list_names(call, false); }

// --- taskboard ---------------------------------------------------------------------------------------------------------------------

json::array usual_task_columns(const rest_call& call) {
    json::array out;
    for (const auto& state : find_type(*project_of(call).process, "Task")->states) {
        if (state.category == "Removed") continue;
        out.push_back(json::object{{"id", guid_of("task column " + team_of(call).id + std::string{state.name})}, {"name", state.name},
            {"order", out.size()}, {"mappings", json::array{json::object{{"workItemType", "Task"}, {"state", state.name}}}}});
    }
    return out;
}

http_reply answer_taskboard(rest_call& call, const strings&) {
    auto& held = team_store_of(call).taskboard;
    if (!call.is("GET")) held = with_ids(array_body(call));
    const bool customized = !held.empty();
    return json_reply({{"columns", customized ? held : usual_task_columns(call)}, {"isCustomized", customized}, {"isValid", true},
        {"validationMesssage", ""}});
}

http_reply list_task_items(rest_call& call, const strings& given) {
    const auto found = node_with_identifier(changeable_project(call), false, given[0]);
    if (!found)
        throw work_error(404, "VS402491: Could not find an iteration with ID '" + given[0] + "'.", "TeamIterationNotFoundException");
    json::array values;
    for (const auto& [id, item] : call.org->items) {
        const bool is_task = text_of(item.latest(), "System.WorkItemType") == "Task" && !item.deleted && item.project_id == found->in->id;
        if (!is_task || text_of(item.latest(), "System.IterationPath") != found->path()) continue;
        const auto state = text_of(item.latest(), "System.State");
        values.push_back(json::object{
            {"workItemId", id}, {"state", state}, {"column", state}, {"columnId", guid_of("task column " + team_of(call).id + state)}});
    }
    return whole_list(std::move(values));
}

} // namespace

std::vector<backlog_level> backlogs_of(const process_definition& process) {
    std::vector<backlog_level> out;
    const auto add = [&](std::string_view category, std::string name, std::string_view type, std::string_view kind) {
        if (find_type(process, type)) out.push_back({category, std::move(name), type, kind, 0});
    };
    add("Microsoft.EpicCategory", "Epics", "Epic", "portfolio");
    add("Microsoft.FeatureCategory", "Features", "Feature", "portfolio");
    add("Microsoft.RequirementCategory", "Stories", "User Story", "requirement");
    add("Microsoft.RequirementCategory", "Backlog items", "Product Backlog Item", "requirement");
    if (process.name == "Basic") add("Microsoft.RequirementCategory", "Issues", "Issue", "requirement");
    add("Microsoft.RequirementCategory", "Requirements", "Requirement", "requirement");
    add("Microsoft.TaskCategory", "Tasks", "Task", "task");
    for (std::size_t i = 0; i < out.size(); ++i) out[i].rank = static_cast<int>(out.size() - i);
    return out;
}

std::span<const route> board_routes() {
    static constexpr route routes[] = {
        {"GET", "work/backlogs", "vso.work", list_backlogs},
        {"GET", "work/backlogs/{}", "vso.work", show_backlog},
        {"GET", "work/backlogs/{}/workItems", "vso.work", list_backlog_items},
        {"GET", "work/backlogconfiguration", "vso.work", show_configuration},
        {"GET", "work/boards", "vso.work", list_boards},
        {"GET", "work/boards/{}", "vso.work", show_board},
        {"PUT", "work/boards/{}", "vso.work_write", set_options},
        {"GET", "work/boards/{}/columns", "vso.work", answer_columns},
        {"PUT", "work/boards/{}/columns", "vso.work_write", answer_columns},
        {"GET", "work/boards/{}/rows", "vso.work", answer_rows},
        {"PUT", "work/boards/{}/rows", "vso.work_write", answer_rows},
        {"GET", "work/boardcolumns", "vso.work", list_column_names},
        {"GET", "work/boardrows", "vso.work", list_row_names},
        {"GET", "work/taskboardcolumns", "vso.work", answer_taskboard},
        {"PUT", "work/taskboardcolumns", "vso.work_write", answer_taskboard},
        {"GET", "work/taskboardworkitems/{}", "vso.work", list_task_items},
    };
    return routes;
}

std::optional<http_reply> answer_work(rest_call& call) {
    if (auto found = answer_by(iteration_routes(), call)) return found;
    return answer_by(board_routes(), call);
}

} // namespace simulator::areas
