// SPDX-License-Identifier: BSL-1.0
// The token that every form carries: it belongs to one session, so that no other site can send a form in somebody's name.
#pragma once

#include "surroundings.hpp"

#include <azdo/oauth/crypto/seal.hpp>

#include <string>
#include <string_view>

namespace callback_server {

/// Tokens are sealed, not stored. Each is another text, so that compressed answers tell nothing about it.
class form_tokens {
public:
    form_tokens(azdo::oauth::seal_keys keys, entropy random) : keys_(std::move(keys)), random_(std::move(random)) {}

    azdo::result<std::string> make(std::string_view session) const { return azdo::oauth::seal(keys_, "form", purpose(session), random_); }
    bool accepts(std::string_view session, std::string_view token) const {
        return !session.empty() && azdo::oauth::unseal(keys_, token, purpose(session)).has_value();
    }

private:
    static std::string purpose(std::string_view session) { return "form token\n" + std::string(session); }

    azdo::oauth::seal_keys keys_;
    entropy random_;
};

} // namespace callback_server
