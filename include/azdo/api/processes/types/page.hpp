// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/page_type.hpp>
#include <azdo/api/processes/types/section.hpp>
#include <azdo/api/processes/types/wit_contribution.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `Page`
struct page {
    azdo::optional<wit_contribution> contribution{};
    azdo::optional<std::string> id{};
    std::optional<bool> inherited{};
    std::optional<bool> is_contribution{};
    azdo::optional<std::string> label{};
    std::optional<bool> locked{};
    azdo::optional<std::int32_t> order{};
    std::optional<bool> overridden{};
    azdo::optional<azdo::open_enum<azdo::api::processes::page_type>> page_type{};
    azdo::optional<std::vector<section>> sections{};
    std::optional<bool> visible{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const page&) const = default;
    template <class self = page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"contribution", &self::contribution>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inherited", &self::inherited>(),
            azdo::field<"isContribution", &self::is_contribution>(),
            azdo::field<"label", &self::label>(),
            azdo::field<"locked", &self::locked>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"overridden", &self::overridden>(),
            azdo::field<"pageType", &self::page_type>(),
            azdo::field<"sections", &self::sections>(),
            azdo::field<"visible", &self::visible>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
