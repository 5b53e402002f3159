// SPDX-License-Identifier: BSL-1.0
// Placeholders that should have been replaced.
#pragma once

#include <azdo/core/text.hpp>

#include <cstddef>
#include <string_view>

namespace azdo::inline v1::config {

/// True for the placeholders of templates and instructions: `-- App ID goes here --`, `<app id>`, `${…`, `{{FQHN}}`, `your-…`, `xxxx`.
inline bool is_placeholder(std::string_view text) noexcept {
    const auto has = [&](std::string_view words) {
        for (std::size_t i = 0; i + words.size() <= text.size(); ++i)
            if (azdo::detail::equal_ignoring_case(text.substr(i, words.size()), words)) return true;
        return false;
    };
    if (text.starts_with("--") || text.starts_with('<') || text.starts_with("${") || text.starts_with("{{") ||
        azdo::detail::equal_ignoring_case(text.substr(0, 4), "your"))
        return true;
    for (const std::string_view words : {"goes here", "goes_here", "goes-here", "changeme", "change-me", "change_me", "placeholder"})
        if (has(words)) return true;
    return !text.empty() && text.find_first_not_of("xX*.") == text.npos;
}

} // namespace azdo::inline v1::config
