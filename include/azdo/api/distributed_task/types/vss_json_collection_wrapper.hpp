// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::distributed_task {

/// `VssJsonCollectionWrapper`
struct vss_json_collection_wrapper {
    azdo::optional<std::int32_t> count{};
    azdo::optional<azdo::json::raw> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const vss_json_collection_wrapper&) const = default;
    template <class self = vss_json_collection_wrapper>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
