// SPDX-License-Identifier: BSL-1.0
// The token in every form, and values that a form carries and nobody may change. They are bound to one session, so that another site
// cannot submit a form on a person's behalf.
#pragma once

#include "surroundings.hpp"

#include <azdo/oauth/crypto/seal.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace callback_server {

/// Tokens are sealed, not stored. Each one differs, so that compressing an answer reveals nothing about it.
class form_tokens {
public:
    form_tokens(azdo::oauth::seal_keys keys, entropy random) : keys_(std::move(keys)), random_(std::move(random)) {}

    azdo::result<std::string> make(std::string_view session) const { return azdo::oauth::seal(keys_, "form", purpose(session), random_); }
    bool accepts(std::string_view session, std::string_view token) const {
        return !session.empty() && azdo::oauth::unseal(keys_, token, purpose(session)).has_value();
    }

    /// A value that comes back with a form of the same session.
    azdo::result<std::string> seal(std::string_view session, std::string_view value) const {
        return azdo::oauth::seal(keys_, value, purpose_of_values(session), random_);
    }
    azdo::result<std::string> open(std::string_view session, std::string_view sealed) const {
        auto opened = azdo::oauth::unseal(keys_, sealed, purpose_of_values(session));
        if (!opened) return std::move(opened).error();
        return opened->reveal();
    }

private:
    static std::string purpose_of_values(std::string_view session) { return "form value\n" + std::string(session); }
    static std::string purpose(std::string_view session) { return "form token\n" + std::string(session); }

    azdo::oauth::seal_keys keys_;
    entropy random_;
};

} // namespace callback_server
