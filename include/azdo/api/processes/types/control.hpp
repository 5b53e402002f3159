// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/wit_contribution.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `Control`
struct control {
    azdo::optional<wit_contribution> contribution{};
    azdo::optional<std::string> control_type{};
    azdo::optional<std::int32_t> height{};
    azdo::optional<std::string> id{};
    std::optional<bool> inherited{};
    std::optional<bool> is_contribution{};
    azdo::optional<std::string> label{};
    azdo::optional<std::string> metadata{};
    azdo::optional<std::int32_t> order{};
    std::optional<bool> overridden{};
    std::optional<bool> read_only{};
    std::optional<bool> visible{};
    azdo::optional<std::string> watermark{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const control&) const = default;
    template <class self = control>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"contribution", &self::contribution>(),
            azdo::field<"controlType", &self::control_type>(),
            azdo::field<"height", &self::height>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inherited", &self::inherited>(),
            azdo::field<"isContribution", &self::is_contribution>(),
            azdo::field<"label", &self::label>(),
            azdo::field<"metadata", &self::metadata>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"overridden", &self::overridden>(),
            azdo::field<"readOnly", &self::read_only>(),
            azdo::field<"visible", &self::visible>(),
            azdo::field<"watermark", &self::watermark>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
