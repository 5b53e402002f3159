// SPDX-License-Identifier: BSL-1.0
// Clients, policies, paging, queries and work items. Also include
// - a transport: azdo/transport/httplib.hpp or azdo/transport/asio.hpp;
// - the groups of operations that you call (azdo/api/wit/work_items.hpp), or whole areas (azdo/api/wit.hpp);
// - azdo/oauth.hpp to sign in with Microsoft Entra ID or OAuth (personal access tokens need nothing more);
// - azdo/config.hpp for configuration files.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/devops.hpp>
#include <azdo/devops/batch.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/body_progress.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/date.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/form.hpp>
#include <azdo/http/granted_scopes.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/long_running.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/minimal_scopes.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/rate_limit.hpp>
#include <azdo/http/require_scopes.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/scope_set.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/http/server_base.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/stream_items.hpp>
#include <azdo/http/throttle.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/http/value_writer.hpp>
#include <azdo/http/with_response.hpp>
#include <azdo/json/array.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/elements.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/json/variant.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/nullable.hpp>
#include <azdo/schema/required.hpp>
#include <azdo/schema/unknown_fields.hpp>
#include <azdo/schema/verify.hpp>
#include <azdo/version.hpp>
