// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::environments {

/// `EnvironmentResourceType`
enum class environment_resource_type {
    undefined,
    generic,
    virtual_machine,
    kubernetes,
};

template <class E = environment_resource_type>
constexpr auto enumerators(environment_resource_type) {
    return std::to_array<azdo::enumerator<E>>({
        {environment_resource_type::undefined, "undefined"},
        {environment_resource_type::generic, "generic"},
        {environment_resource_type::virtual_machine, "virtualMachine"},
        {environment_resource_type::kubernetes, "kubernetes"},
    });
}

} // namespace azdo::inline v1::api::environments
