// SPDX-License-Identifier: BSL-1.0
// The demonstration: the whole way through the pages, without a person.
#pragma once

#include <azdo/core/result.hpp>

#include <ostream>
#include <string>

namespace callback_server {

/// Connects an organization of the simulator, signs in, creates a work item and changes its state; writes one line a step and, as the
/// last one,
/// the address of the work item's page.
///
/// Failures: `protocol`, with the step that did not go as it should.
azdo::result<void> run_demo(const std::string& server_origin, std::ostream& out);

} // namespace callback_server
