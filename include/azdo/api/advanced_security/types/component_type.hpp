// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `ComponentType`
enum class component_type {
    unknown,
    nuget,
    npm,
    maven,
    git,
    other,
    ruby_gems,
    cargo,
    pip,
    file,
    go,
    docker_image,
    pod,
    linux_,
    conda,
    docker_reference,
    vcpkg,
};

template <class E = component_type>
constexpr auto enumerators(component_type) {
    return std::to_array<azdo::enumerator<E>>({
        {component_type::unknown, "unknown"},
        {component_type::nuget, "nuGet"},
        {component_type::npm, "npm"},
        {component_type::maven, "maven"},
        {component_type::git, "git"},
        {component_type::other, "other"},
        {component_type::ruby_gems, "rubyGems"},
        {component_type::cargo, "cargo"},
        {component_type::pip, "pip"},
        {component_type::file, "file"},
        {component_type::go, "go"},
        {component_type::docker_image, "dockerImage"},
        {component_type::pod, "pod"},
        {component_type::linux_, "linux"},
        {component_type::conda, "conda"},
        {component_type::docker_reference, "dockerReference"},
        {component_type::vcpkg, "vcpkg"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
