// SPDX-License-Identifier: BSL-1.0
// Everything except the transports and the operations: also include a transport from azdo/transport, and the groups of operations that you
// call (azdo/api/wit/work_items.hpp) or whole areas (azdo/api/wit.hpp).
#pragma once

#include <azdo/config.hpp>
#include <azdo/devops.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/oauth.hpp>
#include <azdo/version.hpp>
