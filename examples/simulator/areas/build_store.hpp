// SPDX-License-Identifier: BSL-1.0
// Build definitions and builds. A pipeline is a definition, and a run of it is a build: both areas read one store.
//
// A build goes one step further each time that somebody looks at it, and for each five seconds of the clock. What it ends with can be
// ordered: by the definition's name ("… fails", "… is canceled", "… partially succeeds"), or by a variable, parameter or template parameter
// named `simulate.result`. A build of a definition with "approval" in its name waits for one.
#pragma once

#include "routing.hpp"

#include <map>

namespace simulator::areas {

struct build_definition {
    int id = 0;
    std::string project_id;
    boost::json::object fields;               ///< as sent, with what the service adds; the addresses are added on reading
    std::vector<boost::json::object> history; ///< each revision; the number is the position plus one
    std::vector<std::string> tags{};
    boost::json::object properties{};
    bool deleted = false;

    std::string name() const { return text_in(fields, "name"); }
    int revision() const { return static_cast<int>(history.size()); }
};

struct build_artifact {
    int id;
    boost::json::object fields;
};

struct build_run {
    int id = 0;
    int definition_id = 0;
    std::string project_id;
    std::string number; ///< `20250101.1`
    std::string status = "notStarted";
    std::string result{};  ///< empty until it has completed
    std::string ends_with; ///< the result to come
    std::string queued;    ///< times are in the stored form
    std::string started{}, finished{};
    std::string branch, version;
    std::string reason = "manual";
    std::string requested_by;    ///< user id
    boost::json::object asked{}; ///< members of the request that are given back
    boost::json::object template_parameters{}, variables{}, resources{};
    boost::json::object properties{};
    std::vector<std::string> tags{};
    std::vector<build_artifact> artifacts{};
    std::string final_yaml{};
    bool deleted = false;
    bool cancel = false; ///< somebody asked to cancel it
    int looks = 0;
    int step = 0; ///< 0: not started; `last_step`: completed
    time_point queued_at{};
    int attempt = 1;
    std::string approval{}; ///< the id of the approval that it waits for; empty: of none

    bool has_completed() const { return status == "completed"; }
};

/// One line of a log, and the step at which it appears.
struct log_line {
    int step;
    std::string text;
};

constexpr int last_step = 4;
constexpr int log_count = 4;

struct build_folder {
    std::string path;
    boost::json::object fields;
};

/// An approval that a build waits for.
struct build_approval {
    std::string id;
    int build_id;
    std::string status = "pending";    ///< then approved, rejected
    std::string created, changed;      ///< times in the stored form
    std::string comment{}, approver{}; ///< user id
};

struct build_store {
    std::map<int, build_definition> definitions{};
    std::map<int, build_run> builds{};
    std::map<std::string, std::vector<build_folder>> folders{}; ///< by project id
    std::map<std::string, boost::json::object> settings{};      ///< by project id
    std::map<int, boost::json::object> leases{};
    std::map<std::string, build_approval, std::less<>> approvals{};
    int next_definition = 1, next_build = 1, next_lease = 1;
};

build_store& builds_of(const rest_call& call);

// --- definitions -------------------------------------------------------------------------------------------------------------------

/// Throws 404 unless the project has this definition.
build_definition& definition_in(const rest_call& call, const project& in, std::string_view id);
/// Null if the project has no such definition, or a deleted one.
build_definition* find_definition(const rest_call& call, const project& in, std::string_view name_or_id);
/// Saves a new definition with what the service adds. Throws 400 and 409.
build_definition& create_definition(const rest_call& call, const project& in, boost::json::object fields);
/// Null if there is none; `completed`: of those that have completed.
build_run* latest_build(const rest_call& call, const build_definition& of, bool completed);
boost::json::object definition_json(const rest_call& call, const project& in, const build_definition& of);
boost::json::object definition_reference(const rest_call& call, const project& in, const build_definition& of);

// --- builds ------------------------------------------------------------------------------------------------------------------------

/// Throws 404 unless the project has this build.
build_run& build_in(const rest_call& call, const project& in, std::string_view id);
/// Counts a look, and goes as far as the looks and the clock allow.
void advance(const rest_call& call, build_run& of, bool is_look = true);
/// Queues a build of the definition; `asked` is a build as clients send it. Throws 400 if the definition is disabled.
build_run& queue_build(const rest_call& call, const build_definition& of, const boost::json::object& asked);
/// Throws 400 unless it still runs.
void cancel_build(build_run& of);
/// The result that the parameters or the definition's name order.
std::string ordered_result(const build_definition& of, const build_run& run);
boost::json::object build_json(const rest_call& call, const project& in, const build_run& of);

// --- logs --------------------------------------------------------------------------------------------------------------------------

/// The lines that log `id` has now, from 1 to `log_count`.
std::vector<std::string> log_lines(const build_run& of, int id);
/// The lines from `startLine` to `endLine`, which count from 1 and are both included.
std::vector<std::string> asked_lines(const rest_call& call, std::vector<std::string> all);
/// How many logs have lines.
int logs_now(const build_run& of);
/// When the log was written first and last, in the stored form.
std::string log_created(const build_run& of);
std::string log_changed(const build_run& of);

vendor_error build_error(int status, std::string message, std::string_view type);

} // namespace simulator::areas
