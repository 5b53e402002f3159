// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/query_error_policy.hpp>
#include <azdo/api/wit/types/query_expand.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `QueryBatchGetRequest`
struct query_batch_get_request {
    azdo::optional<azdo::open_enum<query_expand>> expand{};
    azdo::optional<azdo::open_enum<query_error_policy>> error_policy{};
    azdo::optional<std::vector<std::string>> ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const query_batch_get_request&) const = default;
    template <class self = query_batch_get_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"$expand", &self::expand>(),
            azdo::field<"errorPolicy", &self::error_policy>(),
            azdo::field<"ids", &self::ids>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
