// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/patch.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/patch.hpp>

#include <string>
#include <utility>

namespace azdo::inline v1::json {

AZDO_DECL patch& patch::append(patch_operation operation) {
    operations.push_back(std::move(operation));
    return *this;
}
AZDO_DECL patch& patch::remove(std::string path) { return append({patch_verb::remove, std::move(path), {}, {}}); }
AZDO_DECL patch& patch::move(std::string from, std::string path) {
    return append({patch_verb::move, std::move(path), std::move(from), {}});
}
AZDO_DECL patch& patch::copy(std::string from, std::string path) {
    return append({patch_verb::copy, std::move(path), std::move(from), {}});
}

} // namespace azdo::inline v1::json
