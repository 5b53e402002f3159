// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/control.hpp>
#include <azdo/api/processes/types/extension.hpp>
#include <azdo/api/processes/types/page.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::processes {

/// `FormLayout`, only in answers
struct form_layout {
    std::vector<extension> extensions{};
    std::vector<page> pages{};
    std::vector<control> system_controls{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const form_layout&) const = default;
    template <class self = form_layout>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"extensions", &self::extensions>(),
            azdo::field<"pages", &self::pages>(),
            azdo::field<"systemControls", &self::system_controls>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
