// SPDX-License-Identifier: BSL-1.0
// Publishes a run of automated tests: creates it, adds results, completes it.
#include "connect.hpp"

#include <azdo/api/test/results.hpp>
#include <azdo/api/test/runs.hpp>

namespace test = azdo::api::test;

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: test_results PROJECT\n", 2;
    const azdo::client api = connect();
    const std::string project = arguments[1];
    const auto run = azdo::call(test::create_test_run{.project = project, .body = {.automated = true, .name = "Nightly"}}, api);
    if (!run) return report(run.error());
    const int id = run->id;
    std::vector<test::test_case_result> results(2);
    results[0].test_case_title = "adds";
    results[0].outcome = "Passed";
    results[1].test_case_title = "subtracts";
    results[1].outcome = "Failed";
    results[1].error_message = "expected 1, got 2";
    const auto added = azdo::call(test::add_test_results_to_test_run{.project = project, .run_id = id, .body = results}, api);
    if (!added) return report(added.error());
    const auto ended = azdo::call(test::update_test_run{.project = project, .run_id = id, .body = {.state = "Completed"}}, api);
    if (!ended) return report(ended.error());
    std::cout << ended->passed_tests.value_or(0) << " of " << ended->total_tests.value_or(0) << " tests passed\n";
}
