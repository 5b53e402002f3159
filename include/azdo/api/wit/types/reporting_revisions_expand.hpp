// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `ReportingRevisionsExpand`
enum class reporting_revisions_expand {
    none,
    fields,
};

template <class E = reporting_revisions_expand>
constexpr auto enumerators(reporting_revisions_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {reporting_revisions_expand::none, "none"},
        {reporting_revisions_expand::fields, "fields"},
    });
}

} // namespace azdo::inline v1::api::wit
