// SPDX-License-Identifier: BSL-1.0
// The demonstration: walks through all pages without a person.
#pragma once

#include "settings.hpp"

#include <azdo/core/result.hpp>

#include <ostream>
#include <string>

namespace callback_server {

/// Connects an organization of the simulator, signs in, creates a work item and changes its state. Writes one line per step; the last is
/// the address of the work item's page.
///
/// Failures: `protocol`, naming the step that went wrong.
azdo::result<void> run_demo(const std::string& server_origin, std::ostream& out);

/// The settings of a simulator with the app that is registered at its Entra ID, in place of the legacy app.
settings with_entra_app(settings simulated);

} // namespace callback_server
