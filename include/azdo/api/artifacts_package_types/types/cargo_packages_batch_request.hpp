// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/batch_operation_data.hpp>
#include <azdo/api/artifacts_package_types/types/cargo_batch_operation_type.hpp>
#include <azdo/api/artifacts_package_types/types/minimal_package_details.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::artifacts_package_types {

/// `CargoPackagesBatchRequest`
struct cargo_packages_batch_request {
    azdo::optional<batch_operation_data> data{};
    azdo::optional<azdo::open_enum<cargo_batch_operation_type>> operation{};
    azdo::optional<std::vector<minimal_package_details>> packages{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const cargo_packages_batch_request&) const = default;
    template <class self = cargo_packages_batch_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"data", &self::data>(),
            azdo::field<"operation", &self::operation>(),
            azdo::field<"packages", &self::packages>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
