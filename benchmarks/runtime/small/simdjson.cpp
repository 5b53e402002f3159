// SPDX-License-Identifier: BSL-1.0
// On-demand, with hand-written code for each type. Versions before 4 have no writer.
#include "../codec.hpp"

#include <simdjson.h>

namespace benchmarks {
namespace ondemand = simdjson::ondemand;

static void read(ondemand::value value, std::string& to) {
    const std::string_view text = value.get_string();
    to.assign(text.data(), text.size());
}
static void read(ondemand::value value, std::int64_t& to) { to = value.get_int64(); }
static void read(ondemand::value value, bool& to) { to = value.get_bool(); }
template <class T>
static void member(ondemand::object& object, std::string_view key, T& to) {
    read(object.find_field_unordered(key), to);
}

static void read(ondemand::value value, log_options& to) {
    ondemand::object object = value.get_object();
    member(object, "consoleOk", to.console_ok);
    member(object, "debugOk", to.debug_ok);
    member(object, "directory", to.directory);
}
static void read(ondemand::value value, api_server& to) {
    ondemand::object object = value.get_object();
    member(object, "authOrigin", to.auth_origin);
    member(object, "publicApiUrl", to.public_api_url);
    member(object, "port", to.port);
    member(object, "securePort", to.secure_port);
    member(object, "ignoreHttps", to.ignore_https);
    member(object, "requireTLS12", to.require_tls);
    member(object, "tmpDirectory", to.tmp_directory);
    member(object, "sessionAwayTimeout", to.session_away_timeout);
    member(object, "logger", to.logger);
}
static void read(ondemand::value value, app& to) {
    ondemand::object object = value.get_object();
    member(object, "appClientId", to.client_id);
    member(object, "appClientSecret", to.client_secret);
    member(object, "disabled", to.disabled);
}
static void read(ondemand::value value, provider& to) {
    ondemand::object object = value.get_object();
    member(object, "cloud", to.cloud);
}
static void read(ondemand::value value, integrations& to) {
    ondemand::object object = value.get_object();
    member(object, "devops", to.devops);
    member(object, "github", to.github);
    member(object, "gitlab", to.gitlab);
    member(object, "bitbucket", to.bitbucket);
    member(object, "jira", to.jira);
}
static void read(ondemand::value value, ssl_files& to) {
    ondemand::object object = value.get_object();
    member(object, "cafile", to.cafile);
    member(object, "certfile", to.certfile);
    member(object, "keyfile", to.keyfile);
    member(object, "requireStrictSSL", to.require_strict_ssl);
}

static void decode_config(const std::string& text, services& to) {
    static ondemand::parser parser;
    ondemand::document document = parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
    ondemand::object object = document.get_object();
    member(object, "integrations", to.integrations);
    member(object, "apiServer", to.api_server);
    member(object, "ssl", to.ssl);
}

#ifdef SIMDJSON_SUPPORTS_RANGES // defined since the version that added the writer
static std::string_view encode_patch(const patch& from, std::string&) {
    static simdjson::builder::string_builder to;
    to.clear();
    char lead = '[';
    for (const patch_operation& one : from) {
        to.append(lead);
        lead = ',';
        to.append_raw(std::string_view("{\"op\":"));
        to.escape_and_append_with_quotes(std::string_view(one.op));
        to.append_raw(std::string_view(",\"path\":"));
        to.escape_and_append_with_quotes(std::string_view(one.path));
        to.append_raw(std::string_view(",\"value\":"));
        to.escape_and_append_with_quotes(std::string_view(one.value));
        to.end_object();
    }
    if (from.empty()) to.start_array();
    to.end_array();
    return to;
}
#else
constexpr std::string_view (*encode_patch)(const patch&, std::string&) = nullptr;
#endif

static const bool offered = offer(small_codec{"simdjson", decode_config, encode_patch});
} // namespace benchmarks
