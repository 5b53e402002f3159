// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/container.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::pipelines {

/// `ContainerResource`, only in answers
struct container_resource {
    azdo::optional<azdo::api::pipelines::container> container{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const container_resource&) const = default;
    template <class self = container_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"container", &self::container>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
