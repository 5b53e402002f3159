// SPDX-License-Identifier: BSL-1.0
// The HTTP side of the simulator; hook_sender.cpp is the client that delivers the events of service hooks.
#include "server.hpp"

#include "faults.hpp"
#include "hook_sender.hpp"
#include "pages.hpp"
#include "rest.hpp"
#include "tls_server.hpp"
#include "vendor_error.hpp"
#include "worker_pool.hpp"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>

namespace simulator {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t most_recorded = 20000, most_recorded_bytes = 64u << 20;
constexpr std::size_t most_body_bytes = 8u << 20;
constexpr std::size_t longest_path = 1024; // the HTTP library matches it with a recursive regular expression
constexpr std::size_t most_headers = 100;
constexpr std::size_t most_workers = 128;
constexpr int backlog = 256;

/// The server's end of the connection that carried the request; -1 if it cannot be found.
int socket_of(const httplib::Request& request, std::uint16_t port) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{"/proc/self/fd", error}) {
        const auto fd = parse_integer(entry.path().filename().string());
        if (!fd) continue;
        sockaddr_in peer{}, own{};
        socklen_t peer_size = sizeof peer, own_size = sizeof own;
        if (::getpeername(static_cast<int>(*fd), reinterpret_cast<sockaddr*>(&peer), &peer_size) != 0 || peer.sin_family != AF_INET)
            continue;
        if (::getsockname(static_cast<int>(*fd), reinterpret_cast<sockaddr*>(&own), &own_size) != 0) continue;
        if (ntohs(peer.sin_port) == request.remote_port && ntohs(own.sin_port) == port) return static_cast<int>(*fd);
    }
    return -1;
}

http_request read_request(const httplib::Request& from) {
    static constexpr std::array<std::string_view, 4> added_by_library{"LOCAL_ADDR", "LOCAL_PORT", "REMOTE_ADDR", "REMOTE_PORT"};
    http_request out{from.method, from.target, from.body};
    for (const auto& header : from.headers) {
        if (std::find(added_by_library.begin(), added_by_library.end(), header.first) == added_by_library.end()) {
            out.headers.emplace_back(header.first, header.second);
        }
    }
    return out;
}

/// Headers that affect processing occur at most once; the one that messages repeat is plain ASCII.
bool has_sane_headers(const http_request& request) {
    if (request.headers.size() > most_headers) return false;
    for (const std::string_view name : {"Authorization", "Content-Type", "Content-Length", "Host"}) {
        const auto same = [name](const auto& header) { return same_text(header.first, name); };
        if (std::count_if(request.headers.begin(), request.headers.end(), same) > 1) return false;
    }
    const auto plain = [](char c) { return c >= ' ' && c < 0x7f; };
    const auto type = request.header("Content-Type");
    return std::all_of(type.begin(), type.end(), plain);
}

http_reply bad_request(std::string_view why) {
    http_reply out{400};
    out.body = web_api_error_body(why);
    return out;
}

/// A status and the reason; 0 if the request is acceptable. Only HTTP/1.0 may omit Host (RFC 9112 section 3.2).
std::pair<int, std::string_view> refuse_head(const httplib::Request& request) {
    if (request.path.size() > longest_path) return {414, "The path is too long."};
    if (request.has_header("Content-Encoding")) return {415, "A body with a content encoding is not supported."};
    if (request.get_header_value("Host").empty() && request.version != "HTTP/1.0") return {400, "A request must name its host."};
    const auto expected = request.get_header_value("Expect");
    if (!expected.empty() && !same_text(expected, "100-continue")) return {417, "The expectation of this request is not supported."};
    return {0, {}};
}

void write_reply(const http_reply& reply, httplib::Response& to) {
    to.status = reply.status;
    const auto id = random_guid();
    to.set_header("ActivityId", id);
    to.set_header("X-VSS-E2EID", id);
    for (const auto& header : reply.headers) to.set_header(header.first, header.second);
    if (reply.status != 204) to.set_content(reply.body, reply.content_type);
}

} // namespace

struct server::implementation {
    mutable std::mutex guard;
    simulation sim;
    faults wrong;
    std::string virtual_directory;
    std::deque<recorded_request> recorded;
    std::size_t recorded_bytes = 0;
    std::uint16_t port = 0;
    std::optional<test_ca> secure;
    std::unique_ptr<httplib::Server> http;
    std::thread listener;
    hook_sender sender{[this](const hooks::delivery& what, int status, const std::string& error) {
        const std::lock_guard lock{guard};
        return hooks::note_attempt(sim, what, status, error);
    }};

    explicit implementation(options given)
        : sim{{}, authority{std::move(given.apps)}, {}, {}, given.clock ? std::move(given.clock) : &std::chrono::system_clock::now,
              given.query_limit},
          virtual_directory{given.virtual_directory} {
        sim.is = given.is;
        if (given.https) secure = make_test_ca();
        http = make_http_server(secure ? &*secure : nullptr);
        const auto seed = given.seed_json.empty() ? built_in_seed() : std::move(given.seed_json);
        sim.data = read_seed(seed, {}); // before a socket exists, in case the seed is bad
        configure();
        bind(given.port);
        sim.origin = (secure ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port);
        if (!virtual_directory.empty()) sim.origin += '/' + percent_encode(virtual_directory);
        sim.data = read_seed(seed, sim.origin);
        if (!sim.data.users.empty()) sim.oauth.accept_personal_access_token(demo_token(), sim.data.users.front().id, sim.clock());
    }

    void configure() {
        http->set_read_timeout(2s);
        http->set_write_timeout(5s);
        http->set_keep_alive_timeout(2);
        http->set_keep_alive_max_count(100'000);
        http->set_payload_max_length(most_body_bytes);
        http->set_tcp_nodelay(true);
        http->new_task_queue = [] { return new worker_pool(most_workers); };
        http->set_exception_handler([](const auto&, httplib::Response& response, auto&&) { response.status = 500; });
        http->set_error_handler(httplib::Server::Handler{&describe_refusal});
        http->set_pre_routing_handler(
            [this](const httplib::Request& request, httplib::Response& response) { return screen(request, response); });
        const auto handler = [this](const httplib::Request& request, httplib::Response& response) { handle(request, response); };
        const std::string any = "[\\s\\S]*";
        http->Get(any, handler);
        http->Options(any, handler);
        http->Post(any, httplib::Server::Handler{handler});
        http->Put(any, httplib::Server::Handler{handler});
        http->Patch(any, httplib::Server::Handler{handler});
        http->Delete(any, httplib::Server::Handler{handler});
    }

    void bind(std::uint16_t wanted) {
        int socket = -1;
        http->set_socket_options([&socket](auto opened) {
            const int on = 1;
            ::setsockopt(opened, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
            socket = opened;
        });
        const int bound = wanted == 0 ? http->bind_to_any_port("127.0.0.1") : http->bind_to_port("127.0.0.1", wanted) ? wanted : -1;
        if (bound <= 0) throw std::runtime_error("port " + std::to_string(wanted) + " of 127.0.0.1 is already in use");
        ::listen(socket, backlog);
        port = static_cast<std::uint16_t>(bound);
    }

    void start() {
        listener = std::thread{[this] { http->listen_after_bind(); }};
        while (!http->is_running()) std::this_thread::sleep_for(1ms);
    }

    void stop() {
        http->stop();
        if (listener.joinable()) listener.join();
        sender.stop();
    }

    /// Runs before a body is read: refuses input that the HTTP library does not limit or check.
    httplib::Server::HandlerResponse screen(const httplib::Request& request, httplib::Response& response) const {
        const auto [status, why] = refuse_head(request);
        if (status == 0) return httplib::Server::HandlerResponse::Unhandled;
        auto reply = bad_request(why);
        reply.status = status;
        reply.headers = {{"Connection", "close"}}; // the body is not read
        write_reply(reply, response);
        return httplib::Server::HandlerResponse::Handled;
    }

    /// The HTTP library leaves such a body on the connection, where it would be read as the next request.
    static bool has_unread_body(const httplib::Request& request) {
        const bool is_read = request.method == "POST" || request.method == "PUT" || request.method == "PATCH" || request.method == "DELETE";
        return !is_read && (request.has_header("Content-Length") || request.has_header("Transfer-Encoding"));
    }

    /// Gives a body to the refusals of the HTTP library itself.
    static void describe_refusal(const httplib::Request&, httplib::Response& response) {
        if (!response.body.empty()) return;
        response.set_content(web_api_error_body("The request is not valid HTTP for this service."), "application/json; charset=utf-8");
    }

    void handle(const httplib::Request& from, httplib::Response& to) {
        if (has_unread_body(from)) to.set_header("Connection", "close");
        try {
            if (const auto reply = answer(read_request(from))) return write_reply(*reply, to);
            if (const int socket = socket_of(from, port); socket >= 0) ::shutdown(socket, SHUT_RDWR);
            to.status = 500;
        } catch (...) {
            to.status = 500;
        }
    }

    /// Empty: drop the connection.
    std::optional<http_reply> answer(http_request request) {
        const std::lock_guard lock{guard};
        record(request);
        if (!has_sane_headers(request)) return bad_request("The headers are refused.");
        if (!request.read_target()) return bad_request("The address is not encoded correctly.");
        if (!enter_virtual_directory(request)) return nothing_here();
        const auto& path = request.path;
        const bool below_apis = is_api_path(path);
        const bool at_legacy_token = path.size() == 2 && same_text(path[0], "oauth2") && same_text(path[1], "token");
        const bool at_entra = !below_apis && !at_legacy_token && entra::is_entra_path(path);
        if (sim.is_server() && (at_legacy_token || at_entra)) return nothing_here();
        const bool at_token = at_legacy_token || (at_entra && entra::is_token_path(path));
        if (!below_apis && !at_token) return at_entra ? entra::answer(sim, request) : answer_page(sim, request);
        if (wrong.take_drop()) return std::nullopt;
        if (auto reply = wrong.take_answer(below_apis, sim.clock())) return reply;
        if (at_token) return at_entra ? entra::answer(sim, request) : answer_token(request);
        auto reply = answer_api(sim, request);
        for (auto& what : hooks::take_outbox(sim)) sender.add(std::move(what));
        wrong.add_delay_hint(reply, sim.clock());
        return wrong.lose(std::move(reply));
    }

    /// Removes the virtual directory from the path, in any case. False if the address is not in it.
    bool enter_virtual_directory(http_request& request) const {
        if (virtual_directory.empty()) return true;
        if (request.path.empty() || !same_text(request.path.front(), virtual_directory)) return false;
        request.path.erase(request.path.begin());
        return true;
    }

    static http_reply nothing_here() {
        http_reply out{404, std::string{html_type}};
        out.body = "<!DOCTYPE html><html lang=\"en\"><head><title>404 - File or directory not found.</title></head><body></body></html>";
        return out;
    }

    http_reply answer_token(const http_request& request) {
        if (request.method == "POST") return sim.oauth.token(request, sim.clock());
        auto reply = bad_request("The requested resource does not support http method '" + request.method + "'.");
        reply.status = 405;
        return reply;
    }

    static std::size_t size_of(const recorded_request& of) { return of.target.size() + of.body.size(); }

    /// The oldest ones make room.
    void record(const http_request& request) {
        recorded.push_back({request.method, request.target, request.body, request.headers});
        recorded_bytes += size_of(recorded.back());
        while (recorded.size() > most_recorded || recorded_bytes > most_recorded_bytes) {
            recorded_bytes -= size_of(recorded.front());
            recorded.pop_front();
        }
    }

    std::string user_id(std::string_view key) const {
        const auto* found = sim.data.find_user(key);
        if (!found) throw std::invalid_argument("no such user: " + std::string{key});
        return found->id;
    }
};

server::server(options given) : self_{std::make_unique<implementation>(std::move(given))} { self_->start(); }

server::~server() { self_->stop(); }

std::uint16_t server::port() const { return self_->port; }
std::string server::origin() const { return self_->sim.origin; }
std::string server::certificate_authority() const { return self_->secure ? self_->secure->authority : std::string{}; }

std::vector<recorded_request> server::requests() const {
    const std::lock_guard lock{self_->guard};
    return {self_->recorded.begin(), self_->recorded.end()};
}

void server::clear_requests() {
    const std::lock_guard lock{self_->guard};
    self_->recorded.clear();
    self_->recorded_bytes = 0;
}

void server::throttle_next(int count, std::chrono::seconds retry_after) {
    const std::lock_guard lock{self_->guard};
    self_->wrong.throttle(count, retry_after);
}

void server::delay_hint_next(int count, std::chrono::seconds retry_after) {
    const std::lock_guard lock{self_->guard};
    self_->wrong.hint_delay(count, retry_after);
}

void server::answer_html_next(int count) {
    const std::lock_guard lock{self_->guard};
    self_->wrong.answer_html(count);
}

void server::answer_status_next(int count, int status, std::string body, std::string content_type) {
    const std::lock_guard lock{self_->guard};
    self_->wrong.answer(count, {status, std::move(content_type), std::move(body)});
}

void server::drop_connection_next(int count) {
    const std::lock_guard lock{self_->guard};
    self_->wrong.drop(count);
}

void server::lose_answer_next(int count, int status) {
    const std::lock_guard lock{self_->guard};
    self_->wrong.lose_answer(count, status);
}

void server::query_lag(std::chrono::milliseconds time) {
    const std::lock_guard lock{self_->guard};
    self_->sim.query_lag = time;
}

void server::expire_access_tokens() {
    const std::lock_guard lock{self_->guard};
    self_->sim.oauth.expire_access_tokens();
    self_->sim.entra.expired = self_->sim.entra.issued;
}

void server::expire_personal_access_tokens() {
    const std::lock_guard lock{self_->guard};
    self_->sim.oauth.expire_personal_access_tokens();
}

void server::revoke_refresh_tokens() {
    const std::lock_guard lock{self_->guard};
    self_->sim.oauth.revoke_refresh_tokens();
    self_->sim.entra.refresh_tokens.clear();
}

void server::forbid_third_party_oauth(bool on) {
    const std::lock_guard lock{self_->guard};
    self_->sim.forbid_third_party = on;
}

void server::expires_in_as_number(bool on) {
    const std::lock_guard lock{self_->guard};
    self_->sim.oauth.expires_in_as_number(on);
}

void server::omit_refresh_token(bool on) {
    const std::lock_guard lock{self_->guard};
    self_->sim.oauth.omit_refresh_token(on);
}

void server::hook_times(std::chrono::milliseconds unit, std::chrono::milliseconds patience) { self_->sender.set_times(unit, patience); }

void server::page_size(int size) {
    const std::lock_guard lock{self_->guard};
    self_->sim.page_size = size > 0 ? static_cast<std::size_t>(size) : 0;
}

void server::with_entra(const std::function<void(entra::world&, state&)>& change) {
    const std::lock_guard lock{self_->guard};
    change(self_->sim.entra, self_->sim.data);
}

std::string server::issue_access_token(std::string_view user, std::string_view scopes) {
    const std::lock_guard lock{self_->guard};
    return self_->sim.oauth.issue_access_token(self_->user_id(user), scopes, self_->sim.clock());
}

std::string server::issue_personal_access_token(std::string_view user) {
    const std::lock_guard lock{self_->guard};
    return self_->sim.oauth.issue_personal_access_token(self_->user_id(user), self_->sim.clock());
}

} // namespace simulator
