// SPDX-License-Identifier: BSL-1.0
// azdo's description of the services configuration and of a JSON Patch document.
#pragma once

#include "model.hpp"

#include <azdo/schema/describe.hpp>

namespace benchmarks {

template <class self>
constexpr auto log_options::schema() {
    return azdo::describe(azdo::field<"consoleOk", &self::console_ok>(), azdo::field<"debugOk", &self::debug_ok>(),
        azdo::field<"directory", &self::directory>());
}

template <class self>
constexpr auto api_server::schema() {
    return azdo::describe(azdo::field<"authOrigin", &self::auth_origin>(), azdo::field<"publicApiUrl", &self::public_api_url>(),
        azdo::field<"port", &self::port>(), azdo::field<"securePort", &self::secure_port>(),
        azdo::field<"ignoreHttps", &self::ignore_https>(), azdo::field<"requireTLS12", &self::require_tls>(),
        azdo::field<"tmpDirectory", &self::tmp_directory>(), azdo::field<"sessionAwayTimeout", &self::session_away_timeout>(),
        azdo::field<"logger", &self::logger>());
}

template <class self>
constexpr auto app::schema() {
    return azdo::describe(azdo::field<"appClientId", &self::client_id>(), azdo::field<"appClientSecret", &self::client_secret>(),
        azdo::field<"disabled", &self::disabled>());
}

template <class self>
constexpr auto provider::schema() {
    return azdo::describe(azdo::field<"cloud", &self::cloud>());
}

template <class self>
constexpr auto integrations::schema() {
    return azdo::describe(azdo::field<"devops", &self::devops>(), azdo::field<"github", &self::github>(),
        azdo::field<"gitlab", &self::gitlab>(), azdo::field<"bitbucket", &self::bitbucket>(), azdo::field<"jira", &self::jira>());
}

template <class self>
constexpr auto ssl_files::schema() {
    return azdo::describe(azdo::field<"cafile", &self::cafile>(), azdo::field<"certfile", &self::certfile>(),
        azdo::field<"keyfile", &self::keyfile>(), azdo::field<"requireStrictSSL", &self::require_strict_ssl>());
}

template <class self>
constexpr auto services::schema() {
    return azdo::describe(azdo::field<"integrations", &self::integrations>(), azdo::field<"apiServer", &self::api_server>(),
        azdo::field<"ssl", &self::ssl>());
}

template <class self>
constexpr auto patch_operation::schema() {
    return azdo::describe(azdo::field<"op", &self::op>(), azdo::field<"path", &self::path>(), azdo::field<"value", &self::value>());
}

} // namespace benchmarks
