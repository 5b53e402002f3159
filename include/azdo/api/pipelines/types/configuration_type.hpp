// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::pipelines {

/// `ConfigurationType`
enum class configuration_type {
    unknown,
    yaml,
    designer_json,
    just_in_time,
    designer_hyphen_json,
};

template <class E = configuration_type>
constexpr auto enumerators(configuration_type) {
    return std::to_array<azdo::enumerator<E>>({
        {configuration_type::unknown, "unknown"},
        {configuration_type::yaml, "yaml"},
        {configuration_type::designer_json, "designerJson"},
        {configuration_type::just_in_time, "justInTime"},
        {configuration_type::designer_hyphen_json, "designerHyphenJson"},
    });
}

} // namespace azdo::inline v1::api::pipelines
