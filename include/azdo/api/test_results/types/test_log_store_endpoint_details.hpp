// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_log_status_code.hpp>
#include <azdo/api/test_results/types/test_log_store_endpoint_type.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestLogStoreEndpointDetails`, only in answers
struct test_log_store_endpoint_details {
    azdo::secret<std::string> endpoint_sas_uri{};
    azdo::optional<azdo::open_enum<test_log_store_endpoint_type>> endpoint_type{};
    azdo::optional<azdo::open_enum<test_log_status_code>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_log_store_endpoint_details&) const = default;
    template <class self = test_log_store_endpoint_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"endpointSASUri", &self::endpoint_sas_uri>(),
            azdo::field<"endpointType", &self::endpoint_type>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
