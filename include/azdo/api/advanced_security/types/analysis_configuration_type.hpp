// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `AnalysisConfigurationType`
enum class analysis_configuration_type {
    default_,
    ado_pipeline,
};

template <class E = analysis_configuration_type>
constexpr auto enumerators(analysis_configuration_type) {
    return std::to_array<azdo::enumerator<E>>({
        {analysis_configuration_type::default_, "default"},
        {analysis_configuration_type::ado_pipeline, "adoPipeline"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
