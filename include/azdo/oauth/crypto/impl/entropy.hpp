// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/oauth/crypto/entropy.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/oauth/crypto/entropy.hpp>

#include <openssl/rand.h>

#include <climits>
#include <span>

namespace azdo::inline v1::oauth {

AZDO_DECL bool system_entropy_t::operator()(std::span<unsigned char> bytes) const noexcept {
    return bytes.size() <= INT_MAX && RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1;
}

} // namespace azdo::inline v1::oauth
