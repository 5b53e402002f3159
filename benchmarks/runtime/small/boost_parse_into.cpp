// SPDX-License-Identifier: BSL-1.0
// Boost.JSON's parse_into. Keys are C++ member names, so it cannot read work items, whose keys have dots, only the configuration.
#include "../codec.hpp"

#include <boost/describe/class.hpp>
#include <boost/json/parse_into.hpp>

namespace into {
struct log_options {
    bool consoleOk = false, debugOk = false;
    std::string directory{};
};
BOOST_DESCRIBE_STRUCT(log_options, (), (consoleOk, debugOk, directory))
struct api_server {
    std::string authOrigin{}, publicApiUrl{}, marketingSiteUrl{};
    std::int64_t port = 0, securePort = 0;
    bool ignoreHttps = false, requireTLS12 = false;
    std::string tmpDirectory{};
    std::int64_t sessionAwayTimeout = 0;
    log_options logger{};
};
BOOST_DESCRIBE_STRUCT(api_server, (),
    (authOrigin, publicApiUrl, marketingSiteUrl, port, securePort, ignoreHttps, requireTLS12, tmpDirectory, sessionAwayTimeout, logger))
struct app {
    std::string appClientId{}, appClientSecret{};
    bool disabled = false;
};
BOOST_DESCRIBE_STRUCT(app, (), (appClientId, appClientSecret, disabled))
struct provider {
    app cloud{};
};
BOOST_DESCRIBE_STRUCT(provider, (), (cloud))
struct integrations {
    provider devops{}, github{}, gitlab{}, bitbucket{}, jira{};
};
BOOST_DESCRIBE_STRUCT(integrations, (), (devops, github, gitlab, bitbucket, jira))
struct ssl {
    std::string cafile{}, certfile{}, keyfile{};
    bool requireStrictSSL = false;
};
BOOST_DESCRIBE_STRUCT(ssl, (), (cafile, certfile, keyfile, requireStrictSSL))
struct services {
    into::integrations integrations{};
    into::api_server apiServer{};
    into::ssl ssl{};
};
BOOST_DESCRIBE_STRUCT(services, (), (integrations, apiServer, ssl))
} // namespace into

namespace {
void parse(const std::string& text, into::services& to) { boost::json::parse_into(to, text); }

void copy(const into::provider& from, benchmarks::provider& to) {
    to.cloud = {from.cloud.appClientId, from.cloud.appClientSecret, from.cloud.disabled};
}
void decode_config(const std::string& text, benchmarks::services& to) {
    into::services from;
    parse(text, from);
    copy(from.integrations.devops, to.integrations.devops);
    copy(from.integrations.github, to.integrations.github);
    copy(from.integrations.gitlab, to.integrations.gitlab);
    copy(from.integrations.bitbucket, to.integrations.bitbucket);
    copy(from.integrations.jira, to.integrations.jira);
    const into::api_server& server = from.apiServer;
    to.api_server = {server.authOrigin, server.publicApiUrl, server.port, server.securePort, server.ignoreHttps, server.requireTLS12,
        server.tmpDirectory, server.sessionAwayTimeout, {server.logger.consoleOk, server.logger.debugOk, server.logger.directory}};
    to.ssl = {from.ssl.cafile, from.ssl.certfile, from.ssl.keyfile, from.ssl.requireStrictSSL};
}
void read_config(const std::string& text) {
    into::services made;
    parse(text, made);
    benchmarks::keep(&made);
}
const bool offered = benchmarks::offer(benchmarks::small_codec{"boost_parse_into", decode_config, nullptr, read_config});
} // namespace
