// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wiki {

/// `WikiType`
enum class wiki_type {
    project_wiki,
    code_wiki,
};

template <class E = wiki_type>
constexpr auto enumerators(wiki_type) {
    return std::to_array<azdo::enumerator<E>>({
        {wiki_type::project_wiki, "projectWiki"},
        {wiki_type::code_wiki, "codeWiki"},
    });
}

} // namespace azdo::inline v1::api::wiki
