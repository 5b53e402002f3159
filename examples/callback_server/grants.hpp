// SPDX-License-Identifier: BSL-1.0
// The grants of the people who signed in: in a folder, where they outlive the server and are shared with its replicas, or in memory.
#pragma once

#include "settings.hpp"
#include "surroundings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/store/token_folder.hpp>
#include <azdo/oauth/token.hpp>

#include <functional>
#include <optional>
#include <string>

namespace callback_server {

/// What became of a grant: a credential that renews it, and what else can be done with it.
struct kept_grant {
    azdo::any_credential credential;
    std::function<void(const std::string& organization)> choose; ///< remembers the organization with the grant
    std::function<azdo::result<void>()> forget;                  ///< signs out, also when what is stored cannot be opened
};

class grants {
public:
    /// Requirement: `configured.keys`. Failures: `storage` when the folder cannot be used.
    static azdo::result<grants> open(const settings& configured, entropy random);

    /// Keeps the grant of a person in place of an earlier one, also of one that cannot be opened. The organization chosen before stays. Of somebody without an id
    /// it stays in memory. Failures: `storage`.
    azdo::result<kept_grant> keep(
        const settings& configured, const surroundings& around, const std::string& person, azdo::oauth::token granted) const;

    /// What an administrator is to be told of the folder; empty: nothing.
    std::string warning() const { return folder_ ? folder_->warning() : std::string(); }

private:
    grants() = default;
    std::optional<azdo::oauth::token_folder> folder_{};
    std::optional<azdo::oauth::seal_keys> keys_{};
    entropy random_{};
};

} // namespace callback_server
