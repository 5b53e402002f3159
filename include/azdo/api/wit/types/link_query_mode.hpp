// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `LinkQueryMode`
enum class link_query_mode {
    work_items,
    links_one_hop_must_contain,
    links_one_hop_may_contain,
    links_one_hop_does_not_contain,
    links_recursive_must_contain,
    links_recursive_may_contain,
    links_recursive_does_not_contain,
};

template <class E = link_query_mode>
constexpr auto enumerators(link_query_mode) {
    return std::to_array<azdo::enumerator<E>>({
        {link_query_mode::work_items, "workItems"},
        {link_query_mode::links_one_hop_must_contain, "linksOneHopMustContain"},
        {link_query_mode::links_one_hop_may_contain, "linksOneHopMayContain"},
        {link_query_mode::links_one_hop_does_not_contain, "linksOneHopDoesNotContain"},
        {link_query_mode::links_recursive_must_contain, "linksRecursiveMustContain"},
        {link_query_mode::links_recursive_may_contain, "linksRecursiveMayContain"},
        {link_query_mode::links_recursive_does_not_contain, "linksRecursiveDoesNotContain"},
    });
}

} // namespace azdo::inline v1::api::wit
