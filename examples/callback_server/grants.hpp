// SPDX-License-Identifier: BSL-1.0
// The grants of people who signed in: in the stores that replicas share, or in memory.
#pragma once

#include "live_settings.hpp"
#include "settings.hpp"
#include "stores.hpp"
#include "surroundings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/describe.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace callback_server {

/// Renews a grant with a new Client Secret.
using renewer = std::function<azdo::result<void>(const settings& with)>;

/// Where a replica finds a stored grant, and what it needs in order to use it.
struct grant_reference {
    std::string person{};    ///< empty: the grant is in memory, where only its session finds it
    std::string server{};    ///< the origin of the Azure DevOps Server whose personal access token it is; empty: a sign-in
    std::string client_id{}; ///< the app that was granted it
    std::string token_url{}; ///< the server that granted it

    bool operator==(const grant_reference&) const = default;
    static constexpr auto schema() {
        using self = grant_reference;
        return azdo::describe(azdo::field<"person", &self::person>(), azdo::field<"server", &self::server>(),
            azdo::field<"client_id", &self::client_id>(), azdo::field<"token_url", &self::token_url>());
    }
};

/// A stored grant: a credential that renews it, and actions on it.
struct kept_grant {
    azdo::any_credential credential;
    std::function<void(const std::string& organization)> choose; ///< remembers the organization with the grant
    std::function<azdo::result<void>()> forget;                  ///< signs out, even if the stored grant cannot be opened
    renewer renew{};                                             ///< empty: it is one of `stored`
    grant_reference found_by{};
};

class grants {
public:
    /// `random`: names grants of people whom the service does not name.
    grants(std::shared_ptr<const stores> shared, entropy random) : shared_(std::move(shared)), random_(std::move(random)) {}

    /// Stores a person's grant in place of an earlier one, even one that cannot be opened. The organization chosen before is kept. If the
    /// person has no id, only the session finds it. `granted_with`: the settings with which the person signed in. `authority`: the server
    /// that granted it. Failures: those of the stores.
    azdo::result<kept_grant> keep(const std::shared_ptr<live_settings>& live, const settings_version& granted_with,
        const azdo::oauth::authorization_server& authority, const surroundings& around, const std::string& person,
        azdo::oauth::token granted) const;
    /// Stores a person's personal access token for an Azure DevOps Server like a grant, in place of an earlier one. Failures: those of the
    /// stores.
    azdo::result<kept_grant> keep_token(
        const std::string& person, const std::string& server, const azdo::secret<std::string>& personal_access_token) const;
    /// A grant that any replica stored; nothing if its app is not configured any more. It is not read now.
    std::optional<kept_grant> find(
        const std::shared_ptr<live_settings>& live, const surroundings& around, const grant_reference& found_by) const;
    /// The stored grants that can be renewed, and a failure for each one that cannot be opened. Failures: those of the stores.
    azdo::result<std::vector<azdo::result<renewer>>> stored(const surroundings& around) const;

private:
    struct place {
        std::string person{}; ///< empty: in memory
        std::optional<grant_store> store{};
    };
    /// Where to keep the grant of a person, who may be unknown.
    azdo::result<place> place_for(const std::string& person) const;

    std::shared_ptr<const stores> shared_;
    entropy random_;
};

} // namespace callback_server
