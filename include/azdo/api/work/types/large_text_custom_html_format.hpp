// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `LargeTextCustomHtmlFormat`
enum class large_text_custom_html_format {
    markdown,
    html,
};

template <class E = large_text_custom_html_format>
constexpr auto enumerators(large_text_custom_html_format) {
    return std::to_array<azdo::enumerator<E>>({
        {large_text_custom_html_format::markdown, "markdown"},
        {large_text_custom_html_format::html, "html"},
    });
}

} // namespace azdo::inline v1::api::work
