// SPDX-License-Identifier: BSL-1.0
// The pages for a browser: the state of the service, one work item, and the consent page of the authorization server.
#pragma once

#include "rest.hpp"

namespace simulator {

/// Everything outside `_apis`: `/`, `/{org}`, `/{org}/{project}`, `…/_workitems/edit/{id}`, `/oauth2/authorize`, the style sheet.
http_reply answer_page(simulation& sim, const http_request& request);

} // namespace simulator
