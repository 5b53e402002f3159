// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::pipelines {

/// `GetLogExpandOptions`
enum class get_log_expand_options {
    none,
    signed_content,
};

template <class E = get_log_expand_options>
constexpr auto enumerators(get_log_expand_options) {
    return std::to_array<azdo::enumerator<E>>({
        {get_log_expand_options::none, "none"},
        {get_log_expand_options::signed_content, "signedContent"},
    });
}

} // namespace azdo::inline v1::api::pipelines
