// SPDX-License-Identifier: BSL-1.0
// What the areas of the REST interface keep for one organization. Each area declares its own store in its own header.
#pragma once

#include <map>
#include <memory>
#include <typeindex>
#include <typeinfo>

namespace simulator::areas {

/// One store per area, created empty on first use: `org.areas.of<git_store>()`. Copies share their stores.
class stores {
public:
    template <class Store>
    Store& of() {
        auto& held = held_[typeid(Store)];
        if (!held) held = std::make_shared<Store>();
        return *static_cast<Store*>(held.get());
    }

private:
    std::map<std::type_index, std::shared_ptr<void>> held_;
};

} // namespace simulator::areas
