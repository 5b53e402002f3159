// SPDX-License-Identifier: BSL-1.0
// The certificate or federated token with which an app in Entra ID proves who it is: read once, and again when its file is renewed.
#pragma once

#include "settings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>

#include <optional>

namespace callback_server {

/// Reads the files in `of.proof` and makes what they hold the app's authentication, with its expiry. Does nothing for an app with a secret.
///
/// What was read is used until the next call, so that a file that is being written is never used. Failures: `storage` and `invalid_input`
/// with the name of the file; also when what it holds is not valid at `now`, if that is given. Then `of` is unchanged.
azdo::result<void> read_proof(settings& of, std::optional<azdo::sys_time> now = std::nullopt);

} // namespace callback_server
