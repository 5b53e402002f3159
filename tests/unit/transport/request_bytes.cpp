// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/request_bytes.hpp>

#include <azdo/http/body.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(transport_request_bytes)

using azdo::failure_kind;
using azdo::http_method;
using azdo::result;
namespace http = azdo::http;

namespace {
struct text_source final : http::body_source {
    std::string text{};
    std::uint64_t told = 0;
    std::size_t at = 0;
    explicit text_source(std::string bytes) : text(std::move(bytes)), told(text.size()) {}
    std::uint64_t size() const override { return told; }
    bool rewind() override { return at = 0, true; }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        const std::size_t size = text.copy(to, std::min(capacity, std::size_t{7000}), at);
        at += size;
        return size;
    }
};
/// The sent pieces, or the kind of failure.
std::vector<std::string> pieces_of(const http::request& wanted, const azdo::transport_options& options = {}, std::size_t most = 100) {
    std::vector<std::string> pieces;
    const auto target = http::split_url(wanted.target());
    BOOST_TEST_REQUIRE(target.has_value());
    const auto sent = azdo::detail::send_request(wanted, *target, options, [&](std::string_view bytes) -> result<void> {
        if (pieces.size() == most) return azdo::fail(failure_kind::transport, "broken");
        pieces.emplace_back(bytes);
        return {};
    });
    if (!sent) pieces.emplace_back(azdo::to_string(sent.error().kind));
    return pieces;
}
http::request request_to(std::string_view url, http_method method = http_method::get) { return http::request::make(method, url).value(); }
const std::string agent = "User-Agent: azdo/" AZDO_VERSION_STRING "\r\nAccept-Encoding: identity\r\n";
} // namespace

BOOST_AUTO_TEST_CASE(heads_are_exact) {
    auto request = request_to("https://h:8080/a%20b?x=%2F+&y==");
    BOOST_TEST(request.set_header("B", "%0d%0a").has_value());
    BOOST_TEST((pieces_of(request) ==
                std::vector<std::string>{"GET /a%20b?x=%2F+&y== HTTP/1.1\r\nHost: h:8080\r\n" + agent + "B: %0d%0a\r\n\r\n"}));
    BOOST_TEST((pieces_of(request_to("https://h")) == std::vector<std::string>{"GET / HTTP/1.1\r\nHost: h\r\n" + agent + "\r\n"}));
    BOOST_TEST((pieces_of(request_to("https://h?q")) == std::vector<std::string>{"GET /?q HTTP/1.1\r\nHost: h\r\n" + agent + "\r\n"}));
    auto own = request_to("https://h/");
    for (const char* name : {"host", "user-agent", "accept-encoding"})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(own.set_header(name, "mine").has_value());
    BOOST_TEST(
        (pieces_of(own) == std::vector<std::string>{"GET / HTTP/1.1\r\nhost: mine\r\nuser-agent: mine\r\naccept-encoding: mine\r\n\r\n"}));
    BOOST_TEST(pieces_of(request_to("https://h/"), {.decompress = true, .user_agent = "me"}).at(0) ==
               "GET / HTTP/1.1\r\nHost: h\r\nUser-Agent: me\r\nAccept-Encoding: gzip\r\n\r\n");
}

BOOST_AUTO_TEST_CASE(bodies_are_framed_by_their_length_alone) {
    const auto end_of = [](const http::request& wanted) {
        const std::string all = pieces_of(wanted).at(0);
        return all.substr(all.find(agent) + agent.size());
    };
    for (const http_method method : {http_method::get, http_method::head, http_method::delete_, http_method::options})
        BOOST_TEST_CONTEXT(to_string(method)) BOOST_TEST(end_of(request_to("https://h/", method)) == "\r\n");
    for (const http_method method : {http_method::post, http_method::put, http_method::patch})
        BOOST_TEST_CONTEXT(to_string(method)) BOOST_TEST(end_of(request_to("https://h/", method)) == "Content-Length: 0\r\n\r\n");
    auto request = request_to("https://h/", http_method::delete_);
    for (const char* name : {"content-length", "Transfer-Encoding"})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(request.set_header(name, "chunked").has_value());
    BOOST_TEST(request.set_body("abc", "t/p").has_value());
    BOOST_TEST(end_of(request) == "Content-Type: t/p\r\nContent-Length: 3\r\n\r\nabc");
    BOOST_TEST(request.set_body(std::string(20'000, 'x'), "t/p").has_value());
    const auto large = pieces_of(request);
    BOOST_TEST(large.size() == 2u);
    BOOST_TEST(large.at(0).substr(large.at(0).size() - 25) == "Content-Length: 20000\r\n\r\n");
    BOOST_TEST((large.at(1) == request.body()));
    BOOST_TEST((pieces_of(request, {}, 1).back() == "transport"));
    BOOST_TEST((pieces_of(request, {}, 0).back() == "transport"));
}

BOOST_AUTO_TEST_CASE(sources_are_read_piece_by_piece) {
    text_source source(std::string(15'000, 's'));
    auto request = request_to("https://h/", http_method::put);
    request.source = &source;
    const auto pieces = pieces_of(request);
    BOOST_TEST_REQUIRE(pieces.size() == 4u);
    BOOST_TEST(pieces.at(0).find("\r\nContent-Length: 15000\r\n\r\n") != std::string::npos);
    BOOST_TEST(pieces.at(1).size() + pieces.at(2).size() + pieces.at(3).size() == 15'000u);
    source.rewind();
    BOOST_TEST(pieces_of(request, {}, 2).back() == "transport");
    source.rewind();
    source.told = 20'000;
    BOOST_TEST(pieces_of(request).back() == "invalid_input");
    text_source empty("");
    request.source = &empty;
    BOOST_TEST(pieces_of(request).size() == 1u);
}

BOOST_AUTO_TEST_CASE(requests_that_may_be_sent_again) {
    using azdo::detail::may_send_again;
    for (const http_method method : {http_method::get, http_method::put, http_method::delete_, http_method::post, http_method::patch}) {
        BOOST_TEST_INFO_SCOPE(to_string(method));
        auto request = *http::request::make(method, "https://dev.azure.com/");
        const bool is_idempotent = method != http_method::post && method != http_method::patch;
        BOOST_TEST(may_send_again(request, false));
        BOOST_TEST(may_send_again(request, true) == is_idempotent);
        request.once = true;
        BOOST_TEST(may_send_again(request, false));
        BOOST_TEST(!may_send_again(request, true));
    }
    struct read_once final : http::body_source {
        std::uint64_t size() const override { return 1; }
        bool rewind() override { return false; }
        result<std::size_t> read(char*, std::size_t) override { return std::size_t{0}; }
    } gone;
    text_source text("abc");
    auto request = *http::request::make(http_method::put, "https://dev.azure.com/");
    request.source = &gone;
    BOOST_TEST(!may_send_again(request, true));
    text.at = 3;
    request.source = &text;
    BOOST_TEST(may_send_again(request, true));
    BOOST_TEST(text.at == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
