// SPDX-License-Identifier: BSL-1.0
// What replicas share, in PostgreSQL.
#pragma once

#include "settings.hpp"
#include "stores.hpp"
#include "surroundings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/oauth/crypto/seal.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace callback_server {

/// The stores in the database that `configured.store` names. A database that is away is waited for: until then, people read that it is.
/// Requirement: `configured.keys`.
///
/// Failures: `invalid_input` for a text that is not a connection string, or has a password; what a person has to repair, such as tables of
/// another version, other seal keys, or a wrong password.
azdo::result<std::unique_ptr<stores>> open_postgresql_stores(const settings& configured, entropy random);

/// Makes the tables, or brings them up to date; says what was done. Failures: as above; `unavailable` if the database is away.
azdo::result<std::string> prepare_postgresql(std::string_view store, const azdo::oauth::seal_keys& keys);

} // namespace callback_server
