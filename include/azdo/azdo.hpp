// SPDX-License-Identifier: BSL-1.0
// Clients, policies, paging, queries and work items. Also include
// - a transport: azdo/transport/httplib.hpp or azdo/transport/asio.hpp;
// - the groups of operations that you call (azdo/api/wit/work_items.hpp), or whole areas (azdo/api/wit.hpp);
// - azdo/oauth.hpp to sign in with Microsoft Entra ID or OAuth (personal access tokens need nothing more);
// - azdo/config.hpp for configuration files.
#pragma once

#include <azdo/devops.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/granted_scopes.hpp>
#include <azdo/http/minimal_scopes.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/version.hpp>
