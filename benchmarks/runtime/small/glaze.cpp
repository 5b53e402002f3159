// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <glaze/json/read.hpp>
#include <glaze/json/write.hpp>

#include <stdexcept>

template <>
struct glz::meta<benchmarks::log_options> {
    using self = benchmarks::log_options;
    static constexpr auto value = glz::object("consoleOk", &self::console_ok, "debugOk", &self::debug_ok, "directory", &self::directory);
};
template <>
struct glz::meta<benchmarks::api_server> {
    using self = benchmarks::api_server;
    static constexpr auto value = glz::object("authOrigin", &self::auth_origin, "publicApiUrl", &self::public_api_url, "port", &self::port,
        "securePort", &self::secure_port, "ignoreHttps", &self::ignore_https, "requireTLS12", &self::require_tls, "tmpDirectory",
        &self::tmp_directory, "sessionAwayTimeout", &self::session_away_timeout, "logger", &self::logger);
};
template <>
struct glz::meta<benchmarks::app> {
    using self = benchmarks::app;
    static constexpr auto value =
        glz::object("appClientId", &self::client_id, "appClientSecret", &self::client_secret, "disabled", &self::disabled);
};
template <>
struct glz::meta<benchmarks::ssl_files> {
    using self = benchmarks::ssl_files;
    static constexpr auto value = glz::object(
        "cafile", &self::cafile, "certfile", &self::certfile, "keyfile", &self::keyfile, "requireStrictSSL", &self::require_strict_ssl);
};
template <>
struct glz::meta<benchmarks::services> {
    using self = benchmarks::services;
    static constexpr auto value = glz::object("integrations", &self::integrations, "apiServer", &self::api_server, "ssl", &self::ssl);
};

namespace {
void decode_config(const std::string& text, benchmarks::services& to) {
    if (const auto fault = glz::read<glz::opts{.error_on_unknown_keys = false}>(to, text); fault)
        throw std::runtime_error(glz::format_error(fault, text));
}
std::string_view encode_patch(const benchmarks::patch& from, std::string& buffer) {
    if (const auto fault = glz::write_json(from, buffer); fault) throw std::runtime_error("glaze: encode");
    return buffer;
}
const bool offered = benchmarks::offer(benchmarks::small_codec{"glaze", decode_config, encode_patch});
} // namespace
