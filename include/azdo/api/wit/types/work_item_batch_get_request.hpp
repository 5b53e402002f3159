// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_error_policy.hpp>
#include <azdo/api/wit/types/work_item_expand.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemBatchGetRequest`
struct work_item_batch_get_request {
    azdo::optional<azdo::open_enum<work_item_expand>> expand{};
    azdo::optional<azdo::sys_time> as_of{};
    azdo::optional<azdo::open_enum<work_item_error_policy>> error_policy{};
    azdo::optional<std::vector<std::string>> fields{};
    azdo::optional<std::vector<std::int32_t>> ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_batch_get_request&) const = default;
    template <class self = work_item_batch_get_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"$expand", &self::expand>(),
            azdo::field<"asOf", &self::as_of>(),
            azdo::field<"errorPolicy", &self::error_policy>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"ids", &self::ids>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
