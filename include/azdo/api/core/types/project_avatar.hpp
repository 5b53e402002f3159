// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::core {

/// `ProjectAvatar`
struct project_avatar {
    azdo::optional<std::string> image{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const project_avatar&) const = default;
    template <class self = project_avatar>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"image", &self::image>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::core
