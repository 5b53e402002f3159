// SPDX-License-Identifier: BSL-1.0
// The app at Entra ID with which a person signs in.
#pragma once

#include <azdo_cli/kept.hpp>
#include <azdo_cli/surroundings.hpp>

#include <azdo/core/result.hpp>
#include <azdo/oauth/app.hpp>
#include <azdo/oauth/authorization_server.hpp>

namespace azdo_cli {

struct sign_in_app {
    azdo::oauth::authorization_server server{};
    azdo::oauth::app app{};
};

/// Of the account's tenant and client id, or of its configuration file, which may have a proof of the app.
/// Failures: `invalid_input`, and those of reading the file.
azdo::result<sign_in_app> app_of(const account& of, const surroundings& around);

} // namespace azdo_cli
