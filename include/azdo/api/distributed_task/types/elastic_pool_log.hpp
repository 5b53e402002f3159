// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/log_level.hpp>
#include <azdo/api/distributed_task/types/operation_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticPoolLog`, only in answers
struct elastic_pool_log {
    azdo::optional<std::int64_t> id{};
    azdo::optional<azdo::open_enum<log_level>> level{};
    std::string message{};
    azdo::optional<azdo::open_enum<operation_type>> operation{};
    azdo::optional<std::int32_t> pool_id{};
    azdo::optional<azdo::sys_time> timestamp{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const elastic_pool_log&) const = default;
    template <class self = elastic_pool_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"level", &self::level>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"operation", &self::operation>(),
            azdo::field<"poolId", &self::pool_id>(),
            azdo::field<"timestamp", &self::timestamp>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
