// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <boost/json/src.hpp>

namespace json = boost::json;

namespace benchmarks {
template <class T>
void member(const json::object& from, json::string_view key, T& to) {
    to = json::value_to<T>(from.at(key));
}

log_options tag_invoke(json::value_to_tag<log_options>, const json::value& from) {
    const json::object& object = from.as_object();
    log_options to;
    member(object, "consoleOk", to.console_ok);
    member(object, "debugOk", to.debug_ok);
    member(object, "directory", to.directory);
    return to;
}
api_server tag_invoke(json::value_to_tag<api_server>, const json::value& from) {
    const json::object& object = from.as_object();
    api_server to;
    member(object, "authOrigin", to.auth_origin);
    member(object, "publicApiUrl", to.public_api_url);
    member(object, "port", to.port);
    member(object, "securePort", to.secure_port);
    member(object, "ignoreHttps", to.ignore_https);
    member(object, "requireTLS12", to.require_tls);
    member(object, "tmpDirectory", to.tmp_directory);
    member(object, "sessionAwayTimeout", to.session_away_timeout);
    member(object, "logger", to.logger);
    return to;
}
app tag_invoke(json::value_to_tag<app>, const json::value& from) {
    const json::object& object = from.as_object();
    app to;
    member(object, "appClientId", to.client_id);
    member(object, "appClientSecret", to.client_secret);
    member(object, "disabled", to.disabled);
    return to;
}
provider tag_invoke(json::value_to_tag<provider>, const json::value& from) {
    provider to;
    member(from.as_object(), "cloud", to.cloud);
    return to;
}
integrations tag_invoke(json::value_to_tag<integrations>, const json::value& from) {
    const json::object& object = from.as_object();
    integrations to;
    member(object, "devops", to.devops);
    member(object, "github", to.github);
    member(object, "gitlab", to.gitlab);
    member(object, "bitbucket", to.bitbucket);
    member(object, "jira", to.jira);
    return to;
}
ssl_files tag_invoke(json::value_to_tag<ssl_files>, const json::value& from) {
    const json::object& object = from.as_object();
    ssl_files to;
    member(object, "cafile", to.cafile);
    member(object, "certfile", to.certfile);
    member(object, "keyfile", to.keyfile);
    member(object, "requireStrictSSL", to.require_strict_ssl);
    return to;
}
services tag_invoke(json::value_to_tag<services>, const json::value& from) {
    const json::object& object = from.as_object();
    services to;
    member(object, "integrations", to.integrations);
    member(object, "apiServer", to.api_server);
    member(object, "ssl", to.ssl);
    return to;
}
void tag_invoke(json::value_from_tag, json::value& to, const patch_operation& from) {
    to = {{"op", from.op}, {"path", from.path}, {"value", from.value}};
}
} // namespace benchmarks

namespace {
void decode_config(const std::string& text, benchmarks::services& to) { to = json::value_to<benchmarks::services>(json::parse(text)); }
std::string_view encode_patch(const benchmarks::patch& from, std::string& buffer) {
    return buffer = json::serialize(json::value_from(from));
}
const bool offered = benchmarks::offer(benchmarks::small_codec{"boost_json", decode_config, encode_patch});
} // namespace
