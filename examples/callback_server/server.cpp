// SPDX-License-Identifier: BSL-1.0
#include "server.hpp"

#include "application.hpp"
#include "gate.hpp"
#include "grants.hpp"
#include "sign_in_pages.hpp"
#include "task_queue.hpp"

#include <azdo/http/headers.hpp>

#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

namespace callback_server {
namespace {

constexpr std::size_t body_limit = 64 * 1024;
constexpr std::size_t target_limit = 7 * 1024;
constexpr std::size_t threads = 16;
constexpr std::size_t waiting_connections = 64;

using stopwatch = std::chrono::steady_clock;

std::string policy_of(const settings& configured) {
    std::string targets = "'self'";
    for (const std::string& one : configured.form_targets) (targets += ' ') += one;
    return "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action " + targets;
}

/// A line of the log shows of a request its method and the path, without the query, as far as they are visible ASCII.
std::string shown(std::string_view text) {
    text = text.substr(0, std::min<std::size_t>(text.find('?'), 200));
    std::string out = text.empty() ? "-" : std::string(text);
    for (char& c : out)
        if (c <= 0x20 || c >= 0x7f) c = '?';
    return out;
}

web_answer refusal(int status, std::string_view title, std::string why) {
    return show(failure_page({}, title, {{std::move(why)}}, "/", "To the start page"), status);
}

std::vector<std::string> values_of(const httplib::Request& request, const char* name) {
    std::vector<std::string> all;
    const auto range = request.headers.equal_range(name);
    for (auto at = range.first; at != range.second; ++at) all.push_back(at->second);
    return all;
}

/// The value of a header that is there once.
std::string value_of(const httplib::Request& request, const char* name) {
    auto all = values_of(request, name);
    return all.size() == 1 ? std::move(all.front()) : std::string();
}

bool is_form(std::string_view content_type) {
    std::string_view type = content_type.substr(0, content_type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return azdo::http::same_ignoring_case(type, "application/x-www-form-urlencoded");
}

std::optional<std::size_t> length_of(const std::string& digits) {
    if (digits.empty() || digits.size() > 9 || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return std::stoul(digits);
}

/// A folder of this user alone, with the socket between the gate and the HTTP server in it.
class socket_folder {
public:
    socket_folder() {
        std::string name = (std::filesystem::temp_directory_path() / "azdo-XXXXXX").string();
        if (name.size() < 80 && ::mkdtemp(name.data()) != nullptr) path_ = name;
    }
    socket_folder(const socket_folder&) = delete;
    socket_folder& operator=(const socket_folder&) = delete;
    ~socket_folder() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    bool is_there() const noexcept { return !path_.empty(); }
    std::string socket() const { return path_ + "/http"; }

private:
    std::string path_{};
};

httplib::Headers headers_of(const settings& configured) {
    return {{"Content-Security-Policy", policy_of(configured)}, {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "no-store"}, {"X-Frame-Options", "DENY"}, {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"}};
}

/// A whole answer for a request that never reached the HTTP server.
std::string raw_refusal(int status, const httplib::Headers& headers) {
    const bool slow = status == 408;
    const web_answer page = slow ? refusal(status, "Too slow", "The request did not arrive in time: try again.")
                                 : refusal(status, "Not accepted", "The head of this request is too large.");
    std::string text = "HTTP/1.1 " + std::to_string(status) + (slow ? " Request Timeout" : " Request Header Fields Too Large") + "\r\n";
    for (const auto& one : headers) text += one.first + ": " + one.second + "\r\n";
    text +=
        "Connection: close\r\nContent-Type: " + page.content_type + "\r\nContent-Length: " + std::to_string(page.body.size()) + "\r\n\r\n";
    return text + page.body;
}

} // namespace

struct server::implementation {
    socket_folder folder{};
    httplib::Server http_server{};
    httplib::Server* http = &http_server;
    std::unique_ptr<application> pages{};
    surroundings around{};
    std::thread listening{};
    std::unique_ptr<gate> front{};

    ~implementation() {
        front.reset(); // before the HTTP server, which would wait for the connections of the gate
        if (listening.joinable()) {
            http->stop();
            listening.join();
        }
    }

    void configure() {
        http->set_address_family(AF_UNIX);
        http->set_socket_options([](socket_t) {});
        http->set_keep_alive_max_count(1);
        http->set_keep_alive_timeout(2);
        http->set_read_timeout(2);
        http->set_write_timeout(5);
        http->set_payload_max_length(body_limit);
        http->new_task_queue = [] { return new task_queue(threads, waiting_connections); };
        http->set_pre_routing_handler(
            [this](const httplib::Request& request, httplib::Response& response) { return first_look(request, response); });
        http->Post(R"([\s\S]*)", [this](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& body) {
            take_form(request, response, body);
        });
        http->set_error_handler(
            httplib::Server::Handler([this](const httplib::Request&, httplib::Response& response) { dress(response); }));
        http->set_exception_handler(
            [](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) { response.status = 500; });
    }

    /// Everything but a form is answered here, before the library chooses a handler.
    httplib::Server::HandlerResponse first_look(const httplib::Request& request, httplib::Response& response) {
        const_cast<httplib::Request&>(request)
            .ranges.clear(); // a page is sent whole; the library would cut it into as many parts as are asked for
        if (auto refused = refuse(request))
            return send(request, response, stopwatch::now(), *std::move(refused)), httplib::Server::HandlerResponse::Handled;
        if (request.method == "POST") return httplib::Server::HandlerResponse::Unhandled;
        respond(request, response, {});
        return httplib::Server::HandlerResponse::Handled;
    }

    std::optional<web_answer> refuse(const httplib::Request& request) const {
        const bool post = request.method == "POST";
        const settings& configured = pages->configured();
        switch (
            judge(configured.here, {post, values_of(request, "Host"), value_of(request, "Origin"), value_of(request, "Sec-Fetch-Site")})) {
        case verdict::unknown_host:
            if (!post && is_another_loopback_name(configured.here, values_of(request, "Host"))) return see_other(configured.here.origin + "/");
            return refusal(421, "Wrong address", "This server answers under " + configured.here.origin + " alone: open that address.");
        case verdict::foreign_origin: return refusal(403, "Not accepted", "This form was sent by another website. Nothing was changed.");
        case verdict::welcome: break;
        }
        if (!post && request.method != "GET" && request.method != "HEAD") {
            web_answer made = refusal(405, "Not accepted", "This server knows GET, HEAD and POST.");
            made.allow = "GET, HEAD, POST";
            return made;
        }
        if (request.target.size() > target_limit) return refusal(414, "Not accepted", "This address is too long.");
        if (!post) return std::nullopt;
        const auto length = length_of(value_of(request, "Content-Length"));
        if (!length || request.has_header("Transfer-Encoding")) return refusal(411, "Not accepted", "A form has to come with its length.");
        if (*length > body_limit) return refusal(413, "Too much", "This form is too large: shorten the texts.");
        if (!is_form(value_of(request, "Content-Type")) || request.has_header("Content-Encoding"))
            return refusal(415, "Not accepted", "This server takes forms alone.");
        return std::nullopt;
    }

    void take_form(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
        std::string body;
        const bool whole = reader([&](const char* bytes, std::size_t size) {
            if (body.size() + size > body_limit) return false;
            body.append(bytes, size);
            return true;
        });
        if (whole)
            respond(request, response, body);
        else
            send(request, response, stopwatch::now(), refusal(400, "Not accepted", "The form did not arrive as a whole: send it again."));
        azdo::wipe(body);
    }

    void respond(const httplib::Request& request, httplib::Response& response, std::string_view body) {
        const auto begin = stopwatch::now();
        web_answer made;
        try {
            made = ask(request, body);
        } catch (const std::exception&) { // its text may hold anything
            made = refusal(
                500, "That did not work", "This server has made a mistake. Try again; if that does not help, tell its administrator.");
        }
        send(request, response, begin, std::move(made));
    }

    web_answer ask(const httplib::Request& request, std::string_view body) {
        web_request asked;
        asked.is_post = request.method == "POST";
        const std::size_t question = std::min(request.target.find('?'), request.target.size());
        asked.path = request.target.substr(0, question);
        if (question < request.target.size()) asked.query = request.target.substr(question + 1);
        asked.cookies = value_of(request, "Cookie");
        auto form = azdo::http::parse_query(body, 32);
        if (!form) return refusal(400, "Not accepted", "This form is damaged: open the page again and repeat it.");
        asked.form = *std::move(form);
        return pages->answer(asked);
    }

    void send(const httplib::Request& request, httplib::Response& response, stopwatch::time_point begin, web_answer made) {
        response.status = made.status;
        if (!made.location.empty()) response.set_header("Location", made.location);
        if (!made.allow.empty()) response.set_header("Allow", made.allow);
        for (const std::string& one : made.cookies) response.headers.emplace("Set-Cookie", one);
        if (made.body.empty()) made.body = "\n";
        response.set_content(made.body, made.content_type.c_str());
        log(request, made.status, begin);
    }

    /// Gives a page to what the library refuses by itself; of a request that it could not read nothing is logged.
    void dress(httplib::Response& response) const {
        if (!response.body.empty()) return;
        const web_answer made = refusal(response.status, "Not accepted", "This server could not read the request.");
        response.set_content(made.body, made.content_type.c_str());
        log({}, response.status, stopwatch::now());
    }

    void log(const httplib::Request& request, int status, stopwatch::time_point begin) const {
        if (!around.log) return;
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(stopwatch::now() - begin).count();
        around.log(shown(request.method) + " " + shown(request.target) + " " + std::to_string(status) + " " + std::to_string(ms) + " ms");
    }
};

server::server(std::unique_ptr<implementation> self) : self_(std::move(self)) {}
server::~server() = default;

int server::port() const noexcept { return self_->front->port(); }

azdo::result<std::unique_ptr<server>> server::bind(const binding& where) {
    auto made = std::make_unique<implementation>();
    auto front = gate::bind(where.host, where.port, where.certificate_file, where.key_file, where.limits);
    if (!front) return std::move(front).error();
    made->front = *std::move(front);
    made->configure();
    if (!made->folder.is_there() || !made->http->bind_to_port(made->folder.socket(), 80))
        return azdo::fail(azdo::failure_kind::storage,
            "no socket can be made in " + std::filesystem::temp_directory_path().string() + ": it has to be writable, and its name short");
    return std::unique_ptr<server>(new server(std::move(made)));
}

azdo::result<void> server::serve(settings configured, surroundings around) {
    if (!configured.keys) {
        auto key = azdo::oauth::seal_key::from_entropy(around.random);
        if (!key) return std::move(key).error();
        configured.keys.emplace(azdo::oauth::seal_keys{*std::move(key)});
    }
    auto kept = grants::open(configured, around.random);
    if (!kept) return std::move(kept).error();
    const httplib::Headers headers = headers_of(configured);
    self_->http->set_default_headers(headers);
    self_->around = around;
    self_->pages = std::make_unique<application>(std::move(configured), std::move(around), *std::move(kept));
    self_->listening = std::thread([http = self_->http] { http->listen_after_bind(); });
    for (int i = 0; i < 5'000 && !self_->http->is_running(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    self_->front->open(self_->folder.socket(), [self = self_.get(), headers](int status) {
        self->log({}, status, stopwatch::now());
        return raw_refusal(status, headers);
    });
    return {};
}

} // namespace callback_server
