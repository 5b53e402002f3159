// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `AuthorizationHeader`, only in answers
struct authorization_header {
    std::string name{};
    std::string value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const authorization_header&) const = default;
    template <class self = authorization_header>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
