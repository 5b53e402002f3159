// SPDX-License-Identifier: BSL-1.0
// A type of the area operations. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::operations {

/// `OperationResultReference`, only in answers
struct operation_result_reference {
    std::string result_url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const operation_result_reference&) const = default;
    template <class self = operation_result_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"resultUrl", &self::result_url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::operations
