// SPDX-License-Identifier: BSL-1.0
// A simulator and a plain HTTP client for it.
#pragma once

#include <simulator/server.hpp>

#include <boost/json.hpp>
#include <httplib.h>

#include <atomic>
#include <chrono>
#include <string>

namespace simulator_tests {

namespace json = boost::json;

inline const std::string norman = "norman@fabrikam.example";
inline const std::string usual_scopes = "vso.identity vso.work_write vso.project vso.graph";

struct answer {
    int status = 0;
    std::string text{};
    httplib::Headers headers{};

    json::value body() const { return json::parse(text); }
    json::value at(const std::string& pointer) const { return body().at_pointer(pointer); }
    std::string text_at(const std::string& pointer) const {
        const auto value = at(pointer);
        return std::string{value.as_string()};
    }
    std::int64_t number_at(const std::string& pointer) const { return at(pointer).to_number<std::int64_t>(); }
    std::string type_key() const { return text_at("/typeKey"); }
    std::string message() const { return text_at("/message"); }
    std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string{} : found->second;
    }
};

/// A clock that only moves when a test moves it.
struct hand_clock {
    std::atomic<std::int64_t> milliseconds{1'735'732'800'000}; // 2025-01-01T12:00:00Z

    void forward(std::chrono::milliseconds by) { milliseconds += by.count(); }
    std::chrono::system_clock::time_point now() const {
        return std::chrono::system_clock::time_point{std::chrono::milliseconds{milliseconds.load()}};
    }
};

/// With a query limit, other apps or another seed: `with_service{[](auto& options) { … }}`.
struct with_service {
    hand_clock clock;
    simulator::server service;
    httplib::Client client;
    std::string authorization;

    with_service() : with_service([](simulator::options&) {}) {}

    template <class Change>
    explicit with_service(Change change) : service{options_with(change)}, client{service.origin()} {
        client.set_url_encode(false);
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        use_scopes(usual_scopes);
    }

    void use_scopes(const std::string& scopes) { authorization = "Bearer " + service.issue_access_token(norman, scopes); }

    answer send(const std::string& method, const std::string& target, const std::string& body = {}, const std::string& type = {},
        httplib::Headers headers = {}) {
        httplib::Request request;
        request.method = method;
        request.path = target;
        request.headers = std::move(headers);
        if (!authorization.empty() && !request.has_header("Authorization")) request.set_header("Authorization", authorization);
        if (!type.empty()) request.set_header("Content-Type", type);
        request.body = body;
        const auto result = client.send(request);
        return result ? answer{result->status, result->body, result->headers} : answer{};
    }

    answer get(const std::string& target) { return send("GET", target); }

    answer post(const std::string& target, const json::value& body) {
        return send("POST", with_version(target), json::serialize(body), "application/json");
    }

    answer patch(const std::string& method, const std::string& target, const json::value& body) {
        return send(method, with_version(target), json::serialize(body), "application/json-patch+json");
    }

    static std::string with_version(const std::string& target) {
        return target + (target.find('?') == std::string::npos ? "?" : "&") + "api-version=7.1";
    }

private:
    template <class Change>
    simulator::options options_with(Change change) {
        simulator::options out;
        out.clock = [this] { return clock.now(); };
        change(out);
        return out;
    }
};

template <class Value>
json::object operation(const std::string& op, const std::string& path, const Value& value) {
    return {{"op", op}, {"path", path}, {"value", json::value_from(value)}};
}

template <class Value>
json::object field(const std::string& name, const Value& value) {
    return operation("add", "/fields/" + name, value);
}

} // namespace simulator_tests
