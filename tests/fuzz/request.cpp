// SPDX-License-Identifier: BSL-1.0
// Raw requests to the callback server: the result is the same in one piece and byte by byte, within every limit, and survives a round trip.
#include "targets.hpp"

#include <callback_server/cookies.hpp>
#include <callback_server/forwarded_for.hpp>
#include <callback_server/http_request.hpp>

#include <cstdlib>

namespace fuzz {
namespace {

using callback_server::http_request;
using callback_server::incoming_request;
using state = callback_server::incoming_request::state;

constexpr callback_server::request_limits limits{.head = 1024, .target = 128, .header = 256, .headers = 8, .body = 256};

void require(bool holds) {
    if (!holds) std::abort();
}

bool same(const http_request& a, const http_request& b) {
    return a.method == b.method && a.target == b.target && a.scheme == b.scheme && a.host == b.host && a.headers == b.headers &&
           a.body == b.body;
}

void check_limits(const http_request& request) {
    require(!request.method.empty() && !request.target.empty() && request.target.size() <= limits.target + 1);
    require(request.values("Host").size() <= 1 && (request.scheme.empty() || !request.host.empty()));
    require(request.host.find_first_of("@/?# ") == std::string::npos);
    require(request.headers.size() <= limits.headers && request.body.size() <= limits.body);
    for (const auto& [name, value] : request.headers) {
        require(!name.empty() && name.size() + value.size() < limits.header);
        require(value.find_first_of(std::string("\r\n\0", 3)) == std::string::npos && request.target.find(' ') == std::string::npos);
    }
}

/// A request must be the same after writing and reading it.
void check_round_trip(const http_request& request) {
    const std::string origin = request.scheme.empty() ? std::string() : request.scheme + "://" + request.host;
    std::string text = request.method + ' ' + origin + request.target + " HTTP/1.0\r\n"; // a version that may omit Host
    for (const auto& [name, value] : request.headers) text += name + ':' + value + "\r\n";
    text += "\r\n" + request.body;
    auto longer = limits;
    ++longer.target; // for a URL without a path
    ++longer.head;
    incoming_request again(longer);
    require(again.add(text) == state::complete);
    require(same(again.take(), request));
}

void check_client(const http_request& request) {
    static const auto proxies = *callback_server::ip_network::parse("10.0.0.0/8");
    const auto peer = *callback_server::ip_address::parse("10.0.0.1");
    const auto client = callback_server::client_address(peer, request.values("X-Forwarded-For"), {proxies});
    require(!client || (!proxies.contains(*client) && !client->client().empty()));
    const auto cookies = callback_server::read_cookies(request.value("Cookie"));
    require(cookies.size() <= 64);
    for (const auto& one : cookies) require(!one.name.empty());
}

} // namespace

void request(const std::string& text) {
    incoming_request whole(limits), dripping(limits);
    const state came = whole.add(text);
    std::size_t end = 0;
    for (; end < text.size() && dripping.add({text.data() + end, 1}) == state::incomplete; ++end) {
    }
    require(came == (end == text.size() ? state::incomplete : dripping.add({})));
    require((came == state::refused) == (whole.refusal() != 0) && whole.refusal() == dripping.refusal());
    require(came != state::refused || whole.refusal() == 400 || whole.refusal() == 414 || whole.refusal() == 417 || whole.refusal() == 431);
    require(came != state::incomplete || text.size() < limits.head + limits.body);
    require(!whole.wants_continue() || (came == state::incomplete && whole.head().body.empty()));
    if (came != state::complete) return;
    const http_request read = whole.take();
    require(same(read, dripping.take()));
    check_limits(read);
    check_round_trip(read);
    check_client(read);
}

} // namespace fuzz
