// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `JobEvent`
struct job_event {
    azdo::optional<std::string> job_id{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const job_event&) const = default;
    template <class self = job_event>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"jobId", &self::job_id>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
