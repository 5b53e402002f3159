// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestLogStatusCode`
enum class test_log_status_code {
    success,
    failed,
    file_already_exists,
    invalid_input,
    invalid_file_name,
    invalid_container,
    transfer_failed,
    feature_disabled,
    build_does_not_exist,
    run_does_not_exist,
    container_not_created,
    api_not_supported,
    file_size_exceeds,
    container_not_found,
    file_not_found,
    directory_not_found,
    storage_capacity_exceeded,
};

template <class E = test_log_status_code>
constexpr auto enumerators(test_log_status_code) {
    return std::to_array<azdo::enumerator<E>>({
        {test_log_status_code::success, "success"},
        {test_log_status_code::failed, "failed"},
        {test_log_status_code::file_already_exists, "fileAlreadyExists"},
        {test_log_status_code::invalid_input, "invalidInput"},
        {test_log_status_code::invalid_file_name, "invalidFileName"},
        {test_log_status_code::invalid_container, "invalidContainer"},
        {test_log_status_code::transfer_failed, "transferFailed"},
        {test_log_status_code::feature_disabled, "featureDisabled"},
        {test_log_status_code::build_does_not_exist, "buildDoesNotExist"},
        {test_log_status_code::run_does_not_exist, "runDoesNotExist"},
        {test_log_status_code::container_not_created, "containerNotCreated"},
        {test_log_status_code::api_not_supported, "apiNotSupported"},
        {test_log_status_code::file_size_exceeds, "fileSizeExceeds"},
        {test_log_status_code::container_not_found, "containerNotFound"},
        {test_log_status_code::file_not_found, "fileNotFound"},
        {test_log_status_code::directory_not_found, "directoryNotFound"},
        {test_log_status_code::storage_capacity_exceeded, "storageCapacityExceeded"},
    });
}

} // namespace azdo::inline v1::api::test_results
