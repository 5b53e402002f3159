// SPDX-License-Identifier: BSL-1.0
// The grants of people who signed in: in a folder, where they survive restarts and are shared with replicas, or in memory.
#pragma once

#include "live_settings.hpp"
#include "settings.hpp"
#include "surroundings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/store/token_folder.hpp>
#include <azdo/oauth/token.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace callback_server {

/// Renews a grant with a new Client Secret.
using renewer = std::function<azdo::result<void>(const settings& with)>;

/// A stored grant: a credential that renews it, and actions on it.
struct kept_grant {
    azdo::any_credential credential;
    std::function<void(const std::string& organization)> choose; ///< remembers the organization with the grant
    std::function<azdo::result<void>()> forget;                  ///< signs out, even if the stored grant cannot be opened
    renewer renew{};                                             ///< empty: it is one of the folder's
};

class grants {
public:
    /// Requirement: `configured.keys`. Failures: `storage` if the folder cannot be used.
    static azdo::result<grants> open(const settings& configured, entropy random);

    /// Stores a person's grant in place of an earlier one, even one that cannot be opened. The organization chosen before is kept. If the
    /// person has no id, the grant stays in memory. `granted_with`: the settings with which the person signed in. Failures: `storage`.
    /// `authority`: the server that granted it.
    azdo::result<kept_grant> keep(const std::shared_ptr<live_settings>& live, const settings_version& granted_with,
        const azdo::oauth::authorization_server& authority, const surroundings& around, const std::string& person,
        azdo::oauth::token granted) const;
    /// Stores a person's personal access token for an Azure DevOps Server like a grant, in place of an earlier one. If the person has no
    /// id, it stays in memory. Failures: `storage`.
    azdo::result<kept_grant> keep_token(
        const std::string& person, const std::string& server, const azdo::secret<std::string>& personal_access_token) const;
    /// The grants of the folder that can be renewed, and a failure for each one that cannot be opened. Failures: `storage`.
    azdo::result<std::vector<azdo::result<renewer>>> stored(const surroundings& around) const;

    /// False if the folder cannot be used at the moment.
    bool is_ready() const;
    /// A warning about the folder for the administrator; empty if there is none.
    std::string warning() const { return folder_ ? folder_->warning() : std::string(); }

private:
    grants() = default;
    std::optional<azdo::oauth::token_folder> folder_{};
    std::optional<azdo::oauth::seal_keys> keys_{};
    entropy random_{};
};

} // namespace callback_server
