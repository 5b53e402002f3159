// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `SecureFile`
struct secure_file {
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::string> id{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::string> name{};
    azdo::optional<std::map<std::string, std::string>> properties{};
    azdo::optional<std::string> ticket{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const secure_file&) const = default;
    template <class self = secure_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"ticket", &self::ticket>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
