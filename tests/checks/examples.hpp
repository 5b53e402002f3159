// SPDX-License-Identifier: BSL-1.0
// The names that the examples in header comments assume: every public header, and a name for everything that a reader already has.
// `./examples` compiles the examples after this header; nothing here is ever run.
#pragma once

#define BOOST_TEST(...) static_cast<void>(__VA_ARGS__) // tests use Boost.Test
#define BOOST_TEST_REQUIRE(...) static_cast<void>(__VA_ARGS__)

#include <azdo/api/account.hpp>
#include <azdo/api/core.hpp>
#include <azdo/api/delegated_auth.hpp>
#include <azdo/api/git.hpp>
#include <azdo/api/graph.hpp>
#include <azdo/api/ims.hpp>
#include <azdo/api/profile.hpp>
#include <azdo/api/wiki/pages.hpp>
#include <azdo/api/wit.hpp>
#include <azdo/azdo.hpp>
#include <azdo/config.hpp>
#include <azdo/devops/build_jobs.hpp>
#include <azdo/devops/git_jobs.hpp>
#include <azdo/devops/identity_resolver.hpp>
#include <azdo/devops/queued_operation.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/oauth.hpp>
#include <azdo/oauth/from_config.hpp>
#include <azdo/postgresql/pending_store.hpp>
#include <azdo/postgresql/replay_guard.hpp>
#include <azdo/postgresql/session_store.hpp>
#include <azdo/postgresql/token_store.hpp>
#include <azdo/transport/asio.hpp>
#include <azdo/transport/loopback_listener.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace examples {
using namespace azdo;

/// The return type of an example.
struct anything {
    anything() = default;
    template <class T>
    anything(T&&) {}
};
#define AZDO_EXAMPLES_CALL(name)                                                                                                           \
    template <class... A>                                                                                                                  \
    anything name(A&&...);
AZDO_EXAMPLES_CALL(report)
AZDO_EXAMPLES_CALL(use)
AZDO_EXAMPLES_CALL(print)
AZDO_EXAMPLES_CALL(tell)
AZDO_EXAMPLES_CALL(wait)
AZDO_EXAMPLES_CALL(wait_for)
AZDO_EXAMPLES_CALL(sleep_until)
AZDO_EXAMPLES_CALL(refresh_grants)
AZDO_EXAMPLES_CALL(show_in_browser)
AZDO_EXAMPLES_CALL(parse)
AZDO_EXAMPLES_CALL(merge)
template <class... A>
void log(A&&...);

using api::build::queue_build;
using api::core::list_projects;
using api::core::queue_create_project;
using api::core::queue_delete_project;
using api::core::team_project_reference;
using api::wit::create_attachment;
using api::wit::create_work_item;
using api::wit::get_attachment;
using api::git::create_cherry_pick;
using api::pipelines::run_pipeline;
using api::wiki::create_or_update_page;
using api::wiki::get_page;
using api::wit::get_work_item;
using api::wit::get_work_items_batch;
using api::wit::update_work_item;
using api::wit::work_item;
namespace ims = azdo::api::ims;
namespace wit = azdo::api::wit;

extern const std::string text, file, path, id;
extern const sys_time now;
/// A token that serves as a secret, as a grant, and as a stop token.
struct any_token : oauth::token {
    operator secret<std::string>() const;
    operator std::string() const;
    operator http::stop_ref() const;
    const oauth::token& operator*() const;
};
extern const any_token token;
extern const azdo::secret<std::string> secret, client_secret;
inline constexpr auto entropy = oauth::system_entropy;
inline constexpr auto registered = scope_set<scope::identity, scope::work_write>;
extern const personal_access_token credential;
inline constexpr auto transport = [](const http::request&) -> result<http::response> { return http::response(200, "{}"); };
extern const any_transport api;

namespace room_core {
using namespace azdo::detail;
extern const result<work_item> item;
extern file_calls& calls;
extern const std::size_t limit;
struct counted {
    azdo::ref_count users;
};
extern counted* held;
extern const std::string state;
template <class... A>
void send(A&&...);
} // namespace room_core

namespace room_schema {
struct app {
    std::string client_id;
};
struct server {
    int port;
};
inline constexpr auto is_port = [](int value) { return value > 0 && value < 65536; };
enum class state { active, closed };
constexpr auto enumerators(state) { return std::to_array<enumerator<state>>({{state::active, "active"}, {state::closed, "closed"}}); }
struct my_struct {
    int x;
    static constexpr auto schema() { return describe(azdo::field<"x", &my_struct::x>()); }
};
} // namespace room_schema

namespace room_json {
using namespace azdo::json;
struct config {
    int port = 0;
    static constexpr auto schema() { return describe(azdo::field<"port", &config::port>()); }
};
using devops_app = config;
std::optional<std::string> next_piece();
extern const json::outline tree;
extern const std::string secret;
} // namespace room_json

namespace room_config {
using namespace azdo::config;
using azdo::config::api_server;
struct integrations {
    int devops;
};
extern const services_config before, now;
extern azdo::config::current<services_config> current;
extern const services_config services;
struct reported : inspected {
    template <class... A>
    anything operator()(A&&...) const;
};
extern reported report;
} // namespace room_config

namespace room_http {
extern azdo::oauth::sha256_check check;
struct request_log {
    void started(const observed_request& asked) const;
    void ended(const observed_request& asked, const observed_answer& got) const;
};
std::optional<trace_context> current_span();
struct thing {
    int id = 0;
    static constexpr auto schema() { return describe(azdo::field<"id", &thing::id>()); }
};
struct get_thing {
    using result_type = thing;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", host::dev_azure_com, api_version{"7.1"});
    static constexpr auto scopes = any_of<scope::work>;
    std::string organization;
    static constexpr auto schema() { return describe(azdo::field<"organization", &get_thing::organization>(as::path)); }
};
extern boost::asio::thread_pool pool;
extern std::vector<std::int32_t> found;
extern http::time_point time;
extern http::body_sink& sink;
extern http::body_source& source;
extern http::request request;
using azdo::http::base_of;
using azdo::http::origin_of;
conversation<int> status_of(http::request request);
http::time_point clock();
extern const get_work_item operation;
extern const http::response response;
extern const azdo::api::git::get_commits newest;
using coroutine = conversation<int>;
extern const oauth::exchange_code step;
extern const next_t next;
extern const get_work_item wanted;
extern const std::string_view organization;
} // namespace room_http

namespace room_devops {
using coroutine = conversation<int>;
struct bug {
    std::string title{};
    int priority = 2;
    int votes = 0;
    std::string state{};
    static constexpr auto schema() {
        return describe(azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>(), azdo::field<"System.State", &bug::state>());
    }
};
struct edited_bug {
    std::optional<azdo::identity_field> assigned_to{};
    azdo::html description{};
    azdo::tags tags{};
    azdo::area_path area{};
};
struct edited_t {
    edited_bug value;
};
/// A work item, and also a list of identifiers.
struct found_t : std::vector<std::int32_t> {
    const work_item_of<bug>& operator*() const;
    const edited_t* operator->() const;
};
extern edited_t edited;
extern const azdo::api::wit::work_item item;
extern std::vector<std::string> ids;
extern const std::vector<std::int32_t> changed_ids;
extern const std::string saved;
AZDO_EXAMPLES_CALL(add)
AZDO_EXAMPLES_CALL(remove)
AZDO_EXAMPLES_CALL(store)
AZDO_EXAMPLES_CALL(save)
AZDO_EXAMPLES_CALL(begin_transaction)
AZDO_EXAMPLES_CALL(commit)
extern const std::string known_hash;
extern const json::patch fields, close;
extern const std::vector<int> closed;
extern query_walk<bug> walk;
extern found_t found;
extern const sys_time since, first_attempt;
extern const std::string project, repository;
extern const next_t next;
extern const std::string_view organization;
extern const artifact::any linked;
} // namespace room_devops

namespace room_testing {
using room_http::request;
} // namespace room_testing

namespace room_hooks {
using namespace azdo::hooks;
using coroutine = conversation<int>;
extern const received_event got;
extern const http::header_list headers;
extern const std::string_view body;
extern const receiver_options options;
extern seen_events seen;
extern const azdo::secret<std::string> password;
extern const std::string project_id;
/// A queue that survives a restart.
struct any_queue {
    result<void> store(const received_event& event);
};
extern any_queue queue;
} // namespace room_hooks

namespace room_oauth {
using namespace azdo::oauth;
using azdo::config::process_environment;
using coroutine = conversation<int>;
extern oauth::app app;
extern const oauth::app app_with_new_secret;
extern const oauth::authorization_server server;
extern const begun_sign_in begun;
extern const pending_sign_in pending;
extern const authorization_code code;
extern const device_authorization device;
extern const config::services_config services;
extern const token_folder folder;
extern const oauth::token held;
extern const memory_token_store store;
extern replay_guard guard;
extern const signing_key key;
extern const jwt_claims my_claims;
/// The answer of any web server library.
struct any_answer {
    void add(std::string_view name, std::string_view value);
};
extern any_answer answer;
extern const http::stop_ref stop;
extern const scope_text scopes;
extern const azdo::secret<std::string> pem, pem_text;
extern const std::string certificate, certificate_text, state, request_target_query, query, tenant, nonce, user_id, team_id, session_id,
    person, cookie_header, service_connection;
/// Keys for sealing and for verifying.
struct any_keys : seal_keys {
    operator std::span<const verification_key>() const;
};
extern const any_keys keys;
/// A token obtained elsewhere, and the function object that requests one.
struct any_assertion : pipelines_assertion {
    operator azdo::secret<std::string>() const;
};
extern const any_assertion assertion;
} // namespace room_oauth

namespace room_postgresql {
using namespace azdo::postgresql;
namespace oauth = azdo::oauth;
using room_oauth::app, room_oauth::keys, room_oauth::server, room_oauth::user_id, room_oauth::team_id, room_oauth::query,
    room_oauth::person;
extern const connection_string where;
extern const result<rows> got;
extern const database shared;
extern const token_store store;
extern pool connections;
extern const http::time_point deadline;
extern const oauth::pending_sign_in pending;
extern std::vector<http::time_point> slept;
int answer(int status);
} // namespace room_postgresql

namespace room_transport {
using namespace azdo::detail;
using room_http::request, room_http::status_of;
using coroutine = boost::asio::awaitable<void>;
extern const asio_transport api;
std::string_view receive();
extern const int socket;
extern SSL_CTX* const context;
extern std::string_view bytes;
extern upload_state state;
struct any_early_response {
    void take(std::string_view received);
    bool head_is_complete() const;
    bool refuses_upload() const;
};
extern any_early_response response;
extern channel connection;
io_outcome read(char* to, std::size_t room);
extern const std::string host;
} // namespace room_transport
namespace room_version_hpp {}
} // namespace examples
