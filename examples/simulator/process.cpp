// SPDX-License-Identifier: BSL-1.0
#include "process.hpp"

#include "text.hpp"

#include <algorithm>
#include <array>

namespace simulator {
namespace {

constexpr std::string_view grey = "b2b2b2", blue = "007acc", orange = "ff9d00", green = "339933", white = "ffffff";

constexpr state_definition new_{"New", "Proposed", grey};
constexpr state_definition to_do{"To Do", "Proposed", grey};
constexpr state_definition proposed{"Proposed", "Proposed", grey};
constexpr state_definition approved{"Approved", "Proposed", grey};
constexpr state_definition design{"Design", "Proposed", grey};
constexpr state_definition open{"Open", "Proposed", grey};
constexpr state_definition active{"Active", "InProgress", blue};
constexpr state_definition committed{"Committed", "InProgress", blue};
constexpr state_definition in_progress{"In Progress", "InProgress", blue};
constexpr state_definition doing{"Doing", "InProgress", blue};
constexpr state_definition ready{"Ready", "InProgress", blue};
constexpr state_definition resolved{"Resolved", "Resolved", orange};
constexpr state_definition closed{"Closed", "Completed", green};
constexpr state_definition done{"Done", "Completed", green};
constexpr state_definition removed{"Removed", "Removed", white};

constexpr std::array agile_story{new_, active, resolved, closed, removed};
constexpr std::array agile_bug{new_, active, resolved, closed};
constexpr std::array agile_task{new_, active, closed, removed};
constexpr std::array agile_issue{active, closed};
constexpr std::array test_case{design, ready, closed};
constexpr std::array scrum_feature{new_, in_progress, done, removed};
constexpr std::array scrum_backlog{new_, approved, committed, done, removed};
constexpr std::array scrum_task{to_do, in_progress, done, removed};
constexpr std::array scrum_impediment{open, closed};
constexpr std::array basic_any{to_do, doing, done};
constexpr std::array cmmi_any{proposed, active, resolved, closed};
constexpr std::array cmmi_risk{proposed, active, closed};

constexpr std::array agile_types{
    type_definition{"Bug", "Microsoft.VSTS.WorkItemTypes.Bug", "CC293D", "icon_insect", "New", agile_bug},
    type_definition{"Epic", "Microsoft.VSTS.WorkItemTypes.Epic", "FF7B00", "icon_crown", "New", agile_story},
    type_definition{"Feature", "Microsoft.VSTS.WorkItemTypes.Feature", "773B93", "icon_trophy", "New", agile_story},
    type_definition{"Issue", "Microsoft.VSTS.WorkItemTypes.Issue", "B4009E", "icon_traffic_cone", "New", agile_issue},
    type_definition{"Task", "Microsoft.VSTS.WorkItemTypes.Task", "F2CB1D", "icon_clipboard", "New", agile_task},
    type_definition{"Test Case", "Microsoft.VSTS.WorkItemTypes.TestCase", "004B50", "icon_test_beaker", "New", test_case},
    type_definition{"User Story", "Microsoft.VSTS.WorkItemTypes.UserStory", "009CCC", "icon_book", "New", agile_story},
};
constexpr std::array scrum_types{
    type_definition{"Bug", "Microsoft.VSTS.WorkItemTypes.Bug", "CC293D", "icon_insect", "New defect reported", scrum_backlog},
    type_definition{"Epic", "Microsoft.VSTS.WorkItemTypes.Epic", "FF7B00", "icon_crown", "New epic", scrum_feature},
    type_definition{"Feature", "Microsoft.VSTS.WorkItemTypes.Feature", "773B93", "icon_trophy", "New feature", scrum_feature},
    type_definition{
        "Impediment", "Microsoft.VSTS.WorkItemTypes.Impediment", "B4009E", "icon_traffic_cone", "New impediment", scrum_impediment},
    type_definition{"Product Backlog Item", "Microsoft.VSTS.WorkItemTypes.ProductBacklogItem", "009CCC", "icon_list", "New backlog item",
        scrum_backlog},
    type_definition{"Task", "Microsoft.VSTS.WorkItemTypes.Task", "F2CB1D", "icon_clipboard", "New task", scrum_task},
    type_definition{"Test Case", "Microsoft.VSTS.WorkItemTypes.TestCase", "004B50", "icon_test_beaker", "New", test_case},
};
constexpr std::array basic_types{
    type_definition{"Epic", "Microsoft.VSTS.WorkItemTypes.Epic", "E06C00", "icon_crown", "Added to backlog", basic_any},
    type_definition{"Issue", "Microsoft.VSTS.WorkItemTypes.Issue", "B4009E", "icon_clipboard_issue", "Added to backlog", basic_any},
    type_definition{"Task", "Microsoft.VSTS.WorkItemTypes.Task", "A4880A", "icon_check_box", "Added to backlog", basic_any},
    type_definition{"Test Case", "Microsoft.VSTS.WorkItemTypes.TestCase", "004B50", "icon_test_beaker", "New", test_case},
};
constexpr std::array cmmi_types{
    type_definition{"Bug", "Microsoft.VSTS.WorkItemTypes.Bug", "CC293D", "icon_insect", "New", cmmi_any},
    type_definition{"Change Request", "Microsoft.VSTS.WorkItemTypes.ChangeRequest", "B4009E", "icon_asterisk", "New", cmmi_any},
    type_definition{"Epic", "Microsoft.VSTS.WorkItemTypes.Epic", "FF7B00", "icon_crown", "New", cmmi_any},
    type_definition{"Feature", "Microsoft.VSTS.WorkItemTypes.Feature", "773B93", "icon_trophy", "New", cmmi_any},
    type_definition{"Issue", "Microsoft.VSTS.WorkItemTypes.Issue", "B4009E", "icon_traffic_cone", "New", cmmi_any},
    type_definition{"Requirement", "Microsoft.VSTS.WorkItemTypes.Requirement", "009CCC", "icon_parachute", "New", cmmi_any},
    type_definition{"Risk", "Microsoft.VSTS.WorkItemTypes.Risk", "E60017", "icon_traffic_cone", "New", cmmi_risk},
    type_definition{"Task", "Microsoft.VSTS.WorkItemTypes.Task", "F2CB1D", "icon_clipboard", "New", cmmi_any},
};

constexpr std::array all_processes{
    process_definition{"adcc42ab-9882-485e-a3ed-7678f01f66bc", "Agile", "User stories, tasks and bugs.", agile_types},
    process_definition{"b8a3a935-7e91-48b8-a94c-606d37c3e9f2", "Basic", "Epics, issues and tasks.", basic_types},
    process_definition{"27450541-8e31-4150-9947-dc59f998fc01", "CMMI", "Requirements, change requests, risks and reviews.", cmmi_types},
    process_definition{"6b724908-ef14-45cf-84f8-768b5384da45", "Scrum", "Product backlog items, tasks and impediments.", scrum_types},
};

using enum field_type;
constexpr std::array all_fields{
    field_definition{"Microsoft.VSTS.Common.AcceptanceCriteria", "Acceptance Criteria", html},
    field_definition{"Microsoft.VSTS.Common.ActivatedBy", "Activated By", identity},
    field_definition{"Microsoft.VSTS.Common.ActivatedDate", "Activated Date", date_time},
    field_definition{"Microsoft.VSTS.Common.Activity", "Activity", text},
    field_definition{"Microsoft.VSTS.Common.BacklogPriority", "Backlog Priority", decimal},
    field_definition{"Microsoft.VSTS.Common.BusinessValue", "Business Value", integer},
    field_definition{"Microsoft.VSTS.Common.ClosedBy", "Closed By", identity},
    field_definition{"Microsoft.VSTS.Common.ClosedDate", "Closed Date", date_time},
    field_definition{"Microsoft.VSTS.Common.Priority", "Priority", integer, false, "1|2|3|4"},
    field_definition{"Microsoft.VSTS.Common.ResolvedBy", "Resolved By", identity},
    field_definition{"Microsoft.VSTS.Common.ResolvedDate", "Resolved Date", date_time},
    field_definition{"Microsoft.VSTS.Common.ResolvedReason", "Resolved Reason", text},
    field_definition{"Microsoft.VSTS.Common.Risk", "Risk", text, false, "1 - High|2 - Medium|3 - Low"},
    field_definition{"Microsoft.VSTS.Common.Severity", "Severity", text, false, "1 - Critical|2 - High|3 - Medium|4 - Low"},
    field_definition{"Microsoft.VSTS.Common.StackRank", "Stack Rank", decimal},
    field_definition{"Microsoft.VSTS.Common.StateChangeDate", "State Change Date", date_time, true},
    field_definition{"Microsoft.VSTS.Common.TimeCriticality", "Time Criticality", decimal},
    field_definition{"Microsoft.VSTS.Common.ValueArea", "Value Area", text, false, "Architectural|Business"},
    field_definition{"Microsoft.VSTS.Scheduling.CompletedWork", "Completed Work", decimal},
    field_definition{"Microsoft.VSTS.Scheduling.DueDate", "Due Date", date_time},
    field_definition{"Microsoft.VSTS.Scheduling.Effort", "Effort", decimal},
    field_definition{"Microsoft.VSTS.Scheduling.OriginalEstimate", "Original Estimate", decimal},
    field_definition{"Microsoft.VSTS.Scheduling.RemainingWork", "Remaining Work", decimal},
    field_definition{"Microsoft.VSTS.Scheduling.StartDate", "Start Date", date_time},
    field_definition{"Microsoft.VSTS.Scheduling.StoryPoints", "Story Points", decimal},
    field_definition{"Microsoft.VSTS.Scheduling.TargetDate", "Target Date", date_time},
    field_definition{"Microsoft.VSTS.TCM.ReproSteps", "Repro Steps", html},
    field_definition{"Microsoft.VSTS.TCM.SystemInfo", "System Info", html},
    field_definition{"System.AreaId", "Area ID", integer, true},
    field_definition{"System.AreaPath", "Area Path", tree_path},
    field_definition{"System.AssignedTo", "Assigned To", identity},
    field_definition{"System.ChangedBy", "Changed By", identity, true},
    field_definition{"System.ChangedDate", "Changed Date", date_time, true},
    field_definition{"System.CommentCount", "Comment Count", integer, true},
    field_definition{"System.CreatedBy", "Created By", identity, true},
    field_definition{"System.CreatedDate", "Created Date", date_time, true},
    field_definition{"System.Description", "Description", html},
    field_definition{"System.History", "History", history},
    field_definition{"System.Id", "ID", integer, true},
    field_definition{"System.IterationId", "Iteration ID", integer, true},
    field_definition{"System.IterationPath", "Iteration Path", tree_path},
    field_definition{"System.NodeName", "Node Name", text, true},
    field_definition{"System.Parent", "Parent", integer, true},
    field_definition{"System.Reason", "Reason", text},
    field_definition{"System.Rev", "Rev", integer, true},
    field_definition{"System.State", "State", text},
    field_definition{"System.Tags", "Tags", plain_text},
    field_definition{"System.TeamProject", "Team Project", text, true},
    field_definition{"System.Title", "Title", text},
    field_definition{"System.WorkItemType", "Work Item Type", text},
};

template <class Range>
auto find_named(const Range& range, std::string_view name) -> decltype(range.data()) {
    const auto found = std::find_if(range.begin(), range.end(), [name](const auto& entry) { return same_text(entry.name, name); });
    return found == range.end() ? nullptr : &*found;
}

} // namespace

std::span<const process_definition> processes() { return all_processes; }
std::span<const field_definition> fields() { return all_fields; }

const process_definition* find_process(std::string_view name_or_id) {
    const auto matches = [name_or_id](const auto& p) { return same_text(p.name, name_or_id) || same_text(p.id, name_or_id); };
    const auto found = std::find_if(all_processes.begin(), all_processes.end(), matches);
    return found == all_processes.end() ? nullptr : &*found;
}

const type_definition* find_type(const process_definition& process, std::string_view name) {
    for (const auto& type : process.types) {
        if (same_text(type.name, name) || same_text(type.reference_name, name)) return &type;
    }
    return nullptr;
}

const state_definition* find_state(const type_definition& type, std::string_view name) { return find_named(type.states, name); }

bool has_field(const type_definition& type, const field_definition& field) {
    return !field.reference_name.starts_with("Microsoft.VSTS.TCM.") || type.reference_name == "Microsoft.VSTS.WorkItemTypes.Bug";
}

const field_definition* find_field(std::string_view name) {
    for (const auto& field : all_fields) {
        if (same_text(field.reference_name, name)) return &field;
    }
    return find_named(all_fields, name);
}

std::string_view type_word(field_type type) {
    switch (type) {
    case text: return "string";
    case integer: return "integer";
    case decimal: return "double";
    case date_time: return "dateTime";
    case plain_text: return "plainText";
    case field_type::html: return "html";
    case tree_path: return "treePath";
    case history: return "history";
    case boolean: return "boolean";
    case identity: return "string";
    }
    return "string";
}

} // namespace simulator
