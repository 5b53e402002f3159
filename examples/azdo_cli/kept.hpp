// SPDX-License-Identifier: BSL-1.0
// What `azdo login` keeps, in a folder that only this user can access: whose account it is in `account.json`, the grant sealed in a file of
// `file_token_store`, and the key that opens it in `key`.
#pragma once

#include <azdo_cli/surroundings.hpp>

#include <azdo/core/result.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <string>

namespace azdo_cli {

/// An account without its secrets.
struct account {
    std::string sign_in{}; ///< `pat`, or `entra`
    std::string server{};  ///< empty: Azure DevOps Services
    std::string organization{};
    std::string project{};
    std::string tenant{}; ///< of Entra ID
    std::string authority{};
    std::string client_id{};
    std::string config{};       ///< the configuration file with the app, in place of the three above
    std::int64_t simulator = 0; ///< the process of the simulator that `login --demo` has started

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"signIn", &account::sign_in>(azdo::as::required), azdo::field<"server", &account::server>(),
            azdo::field<"organization", &account::organization>(), azdo::field<"project", &account::project>(),
            azdo::field<"tenant", &account::tenant>(), azdo::field<"authority", &account::authority>(),
            azdo::field<"clientId", &account::client_id>(), azdo::field<"config", &account::config>(),
            azdo::field<"simulator", &account::simulator>());
    }
};

using grant_store = azdo::oauth::file_token_store<azdo::oauth::system_entropy_t>;

/// $XDG_STATE_HOME/azdo, or ~/.local/state/azdo. Failures: `storage` where neither variable is set.
azdo::result<std::string> state_folder(const surroundings& around);

/// The account in use. Failures: `not_signed_in`; `storage`.
azdo::result<account> read_account(const surroundings& around);
/// The store of its grant. Failures: `not_signed_in` when its key is gone; `storage`.
azdo::result<grant_store> open_grant(const account& of, const surroundings& around);
/// Keeps an account and its grant in place of any other. Failures: `storage`.
azdo::result<void> keep_account(const account& made, const azdo::oauth::token& grant, const surroundings& around);
/// Removes account, grant and key. Failures: `storage`.
azdo::result<void> forget_account(const surroundings& around);

} // namespace azdo_cli
