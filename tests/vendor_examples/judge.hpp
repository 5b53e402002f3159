// SPDX-License-Identifier: BSL-1.0
// The checks of one example. They separate what the library must get right from an example's own mistakes.
#pragma once

#include "description.hpp"
#include "registry.hpp"

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace published {

struct verdict {
    std::string fault{};                 // of the library; empty when there is none
    std::vector<std::string> mistakes{}; // of the example
};

/// The placeholder that the description requires and the example's address lacks; empty when there is none.
std::string lacking_placeholder(const example& one);

/// True when the example's address fits the description's path.
bool fits(const example& one);

/// The request with the example's values has the host, path, version and query that the description says. `all_lack`: no example of the
/// operation has the placeholder that this one lacks.
verdict judge_address(const example& one, const entry& operation, bool all_lack);

/// The request has the example's body. A text where the service reads a number or a Boolean, or the reverse, is the example's mistake.
verdict judge_body(const example& one, const entry& operation);

/// The response decodes, and encodes again without loss: what the library refuses or loses is a fault. An answer without a body is one with
/// status 204; with another status the example only leaves the body out.
verdict judge_response(const entry& operation, int status, const boost::json::value& response);

} // namespace published
