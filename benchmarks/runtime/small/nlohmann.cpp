// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <nlohmann/json.hpp>

namespace benchmarks {
using json = nlohmann::ordered_json;

void from_json(const json& from, log_options& to) {
    from.at("consoleOk").get_to(to.console_ok);
    from.at("debugOk").get_to(to.debug_ok);
    from.at("directory").get_to(to.directory);
}
void from_json(const json& from, api_server& to) {
    from.at("authOrigin").get_to(to.auth_origin);
    from.at("publicApiUrl").get_to(to.public_api_url);
    from.at("port").get_to(to.port);
    from.at("securePort").get_to(to.secure_port);
    from.at("ignoreHttps").get_to(to.ignore_https);
    from.at("requireTLS12").get_to(to.require_tls);
    from.at("tmpDirectory").get_to(to.tmp_directory);
    from.at("sessionAwayTimeout").get_to(to.session_away_timeout);
    from.at("logger").get_to(to.logger);
}
void from_json(const json& from, app& to) {
    from.at("appClientId").get_to(to.client_id);
    from.at("appClientSecret").get_to(to.client_secret);
    from.at("disabled").get_to(to.disabled);
}
void from_json(const json& from, provider& to) { from.at("cloud").get_to(to.cloud); }
void from_json(const json& from, integrations& to) {
    from.at("devops").get_to(to.devops);
    from.at("github").get_to(to.github);
    from.at("gitlab").get_to(to.gitlab);
    from.at("bitbucket").get_to(to.bitbucket);
    from.at("jira").get_to(to.jira);
}
void from_json(const json& from, ssl_files& to) {
    from.at("cafile").get_to(to.cafile);
    from.at("certfile").get_to(to.certfile);
    from.at("keyfile").get_to(to.keyfile);
    from.at("requireStrictSSL").get_to(to.require_strict_ssl);
}
void from_json(const json& from, services& to) {
    from.at("integrations").get_to(to.integrations);
    from.at("apiServer").get_to(to.api_server);
    from.at("ssl").get_to(to.ssl);
}
void to_json(json& to, const patch_operation& from) { to = json{{"op", from.op}, {"path", from.path}, {"value", from.value}}; }
} // namespace benchmarks

namespace {
void decode_config(const std::string& text, benchmarks::services& to) { benchmarks::json::parse(text).get_to(to); }
std::string_view encode_patch(const benchmarks::patch& from, std::string& buffer) { return buffer = benchmarks::json(from).dump(); }
const bool offered = benchmarks::offer(benchmarks::small_codec{"nlohmann", decode_config, encode_patch});
} // namespace
