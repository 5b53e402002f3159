// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/virtual_machine_resource.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::environments {

/// `VirtualMachineResourceCreateParameters`
struct virtual_machine_resource_create_parameters {
    azdo::optional<azdo::api::environments::virtual_machine_resource> virtual_machine_resource{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const virtual_machine_resource_create_parameters&) const = default;
    template <class self = virtual_machine_resource_create_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"virtualMachineResource", &self::virtual_machine_resource>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
