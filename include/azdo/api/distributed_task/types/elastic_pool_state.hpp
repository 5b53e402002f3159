// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `ElasticPoolState`
enum class elastic_pool_state {
    online,
    offline,
    unhealthy,
    new_,
};

template <class E = elastic_pool_state>
constexpr auto enumerators(elastic_pool_state) {
    return std::to_array<azdo::enumerator<E>>({
        {elastic_pool_state::online, "online"},
        {elastic_pool_state::offline, "offline"},
        {elastic_pool_state::unhealthy, "unhealthy"},
        {elastic_pool_state::new_, "new"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
