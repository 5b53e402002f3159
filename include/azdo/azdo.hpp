// SPDX-License-Identifier: BSL-1.0
// Everything except the transports, the operations and the configuration: also include a transport from azdo/transport, the groups of
// operations that you call (azdo/api/wit/work_items.hpp) or whole areas (azdo/api/wit.hpp), and azdo/config.hpp for configuration files.
#pragma once

#include <azdo/devops.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/oauth.hpp>
#include <azdo/version.hpp>
