// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::distributed_task {

/// `VariableGroupProviderData`
struct variable_group_provider_data {
    azdo::unknown_fields unknown_fields{};

    bool operator==(const variable_group_provider_data&) const = default;
    template <class self = variable_group_provider_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
