// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/upstream_version_visibility.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::artifacts_package_types {

/// `UpstreamingBehavior`
struct upstreaming_behavior {
    azdo::optional<azdo::open_enum<upstream_version_visibility>> versions_from_external_upstreams{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const upstreaming_behavior&) const = default;
    template <class self = upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"versionsFromExternalUpstreams", &self::versions_from_external_upstreams>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
