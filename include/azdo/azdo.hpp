// SPDX-License-Identifier: BSL-1.0
// Everything but the transports and the operations: choose one of azdo/transport, and include the groups of operations that you call
// (azdo/api/wit/work_items.hpp) or whole areas (azdo/api/wit.hpp).
#pragma once

#include <azdo/config.hpp>
#include <azdo/devops.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/oauth.hpp>
#include <azdo/version.hpp>
