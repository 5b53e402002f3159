// SPDX-License-Identifier: BSL-1.0
// The operations of the area testResults that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/test_results/result_meta_data.hpp>
#include <azdo/api/test_results/test_log.hpp>
#include <azdo/api/test_results/test_log_store_endpoint.hpp>

namespace published {

void register_test_results(registry& into) {
    into.add("Result Meta Data_Query", azdo::api::test_results::query_test_results_meta_data{.organization = {}, .project = {}, .body = {}});
    into.add("Result Meta Data_Update", azdo::api::test_results::update_test_results_meta_data{.organization = {}, .project = {}, .test_case_reference_id = std::int32_t{}, .body = {}});
    into.add("Testlog_Get Test Result Logs", azdo::api::test_results::get_test_result_logs{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    into.add("Testlog_Get Test Run Logs", azdo::api::test_results::get_test_run_logs{.organization = {}, .project = {}, .run_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    into.add("Testlog_Get Test Sub Result Logs", azdo::api::test_results::get_test_sub_result_logs{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .sub_result_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    into.add("Testlogstoreendpoint_Get Test Log Store Endpoint Details For Result Log", azdo::api::test_results::get_test_log_store_endpoint_of_result{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}, .file_path = {}});
    into.add("Testlogstoreendpoint_Test Log Store Endpoint Details For Result", azdo::api::test_results::create_test_log_store_endpoint_of_result{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .sub_result_id = std::int32_t{}, .file_path = {}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}});
    into.add("Testlogstoreendpoint_Get Test Log Store Endpoint Details For Run Log", azdo::api::test_results::get_test_log_store_endpoint_of_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}, .file_path = {}});
    into.add("Testlogstoreendpoint_Test Log Store Endpoint Details For Run", azdo::api::test_results::create_test_log_store_endpoint_of_run{.organization = {}, .project = {}, .run_id = std::int32_t{}, .test_log_store_operation_type = azdo::open_enum<azdo::api::test_results::test_log_store_operation_type>{}});
    into.add("Testlogstoreendpoint_Get Test Log Store Endpoint Details For Sub Result Log", azdo::api::test_results::get_test_log_store_endpoint_of_sub_result{.organization = {}, .project = {}, .run_id = std::int32_t{}, .result_id = std::int32_t{}, .sub_result_id = std::int32_t{}, .type = azdo::open_enum<azdo::api::test_results::test_log_type>{}, .file_path = {}});
}

} // namespace published
