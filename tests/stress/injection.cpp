// SPDX-License-Identifier: BSL-1.0
// 10,000 texts with CR, LF and NUL in every place that reaches a request: a raw recorder sees none of these bytes in those places.
#include "../unit/transport/servers.hpp"
#include "size.hpp"

#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/flow/refresh.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(stress_injection)

namespace {

namespace oauth = azdo::oauth;
namespace wit = azdo::api::wit;
using azdo::secret;

/// Sends a request with a text in some place; its outcome does not matter.
using place = std::function<void(const std::string& text, const std::string& origin, const azdo::httplib_transport& transport)>;

template <class Step, class Api>
void send(const Step& step, const Api& api) {
    static_cast<void>(azdo::call(step, api, {.timeout = std::chrono::seconds(5)}));
}
/// Sends a request that the test makes itself.
struct handmade {
    using result_type = int;
    std::function<azdo::result<azdo::http::request>()> make;
    azdo::result<azdo::http::request> to_request() const { return make(); }
    azdo::result<int> parse(const azdo::http::response& got) const { return got.status; }
};
oauth::app app_with(std::string id, std::string hidden, std::string redirect) {
    return {std::move(id), secret<std::string>(std::move(hidden)), std::move(redirect)};
}
const std::string redirect = "https://host.example.com/callback";

void exchange(const oauth::app& with, const std::string& code, const std::string& origin, const azdo::httplib_transport& transport) {
    auto begun = oauth::authorize(oauth::azure_devops_at(origin), with, {.scopes = "vso.work"}, oauth::system_entropy, oauth::wall_clock());
    if (!begun) return;
    std::string query = "state=" + begun->pending.state.reveal() + "&code=";
    azdo::http::append_form(query, code);
    auto accepted = oauth::accept_callback(begun->pending, query, oauth::wall_clock());
    if (!accepted) return;
    send(oauth::exchange_code{oauth::azure_devops_at(origin), with, *std::move(accepted), oauth::wall_clock()}, transport);
}
template <class Credential>
void ask_with(Credential credential, const std::string& origin, const azdo::httplib_transport& transport) {
    const auto api = azdo::base_url{}.all(origin) | azdo::authenticate{std::move(credential)} | transport;
    send(wit::get_work_item{.organization = "acme", .id = 1}, api);
}

const std::vector<std::pair<const char*, place>> places{
    {"client id", [](const auto& text, const auto& origin,
                      const auto& by) { exchange(app_with(text, "c2Vj.cmV0.cw", redirect), "code", origin, by); }},
    {"client secret",
        [](const auto& text, const auto& origin, const auto& by) { exchange(app_with("id", text, redirect), "code", origin, by); }},
    {"redirect URI", [](const auto& text, const auto& origin,
                         const auto& by) { exchange(app_with("id", "c2Vj.cmV0.cw", redirect + text), "code", origin, by); }},
    {"code",
        [](const auto& text, const auto& origin, const auto& by) { exchange(app_with("id", "c2Vj.cmV0.cw", redirect), text, origin, by); }},
    {"refresh token",
        [](const auto& text, const auto& origin, const auto& by) {
            const oauth::token held{secret<std::string>("a"), secret<std::string>(text), "", {}};
            send(oauth::refresh{oauth::azure_devops_at(origin), app_with("id", "c2Vj.cmV0.cw", redirect), held, oauth::wall_clock()}, by);
        }},
    {"token endpoint",
        [](const auto& text, const auto& origin, const auto& by) {
            const oauth::token held{secret<std::string>("a"), secret<std::string>("r"), "", {}};
            send(oauth::refresh{oauth::azure_devops_at(origin + "/" + text), app_with("id", "c2Vj.cmV0.cw", redirect), held,
                     oauth::wall_clock()},
                by);
        }},
    {"access token",
        [](const auto& text, const auto& origin, const auto& by) {
            ask_with(azdo::access_token{secret<std::string>(text), {{origin}}}, origin, by);
        }},
    {"personal access token",
        [](const auto& text, const auto& origin, const auto& by) {
            ask_with(azdo::personal_access_token{secret<std::string>(text), {{origin}}}, origin, by);
        }},
    {"organization", [](const auto& text, const auto& origin,
                         const auto& by) { send(wit::get_work_item{.organization = text, .id = 1}, azdo::base_url{}.all(origin) | by); }},
    {"project",
        [](const auto& text, const auto& origin, const auto& by) {
            send(wit::get_work_item{.organization = "acme", .project = text, .id = 1}, azdo::base_url{}.all(origin) | by);
        }},
    {"query parameter",
        [](const auto& text, const auto& origin, const auto& by) {
            send(wit::get_work_item{.organization = "acme", .id = 1, .fields = {text}}, azdo::base_url{}.all(origin) | by);
        }},
    {"JSON body",
        [](const auto& text, const auto& origin, const auto& by) {
            send(wit::query_by_wiql{.organization = "acme", .body = {.query = text}}, azdo::base_url{}.all(origin) | by);
        }},
    {"target",
        [](const auto& text, const auto& origin, const auto& by) {
            send(handmade{[&] { return azdo::http::request::make(azdo::http_method::get, origin + "/" + text); }}, by);
        }},
    {"header name and value",
        [](const auto& text, const auto& origin, const auto& by) {
            send(handmade{[&]() -> azdo::result<azdo::http::request> {
                auto made = azdo::http::request::make(azdo::http_method::get, origin + "/x");
                if (auto set = made->set_header("X-" + text, "v"); set) return made;
                if (auto set = made->set_header("X-Value", text); !set) return std::move(set).error();
                return made;
            }},
                by);
        }},
    {"user agent",
        [](const auto& text, const auto& origin, const auto&) {
            const azdo::httplib_transport own({.user_agent = text});
            send(handmade{[&] { return azdo::http::request::make(azdo::http_method::get, origin + "/x"); }}, own);
        }},
};

/// A text of a few pieces, at least one of them forbidden.
std::string hostile_text(std::minstd_rand& random) {
    static const std::vector<std::string> forbidden{"\r", "\n", "\r\n", std::string(1, '\0'), "\r\nInjected: yes\r\n", "\nInjected: yes\n",
        "\r\n\r\nGET /injected HTTP/1.1\r\n", std::string("\0Injected", 9), "\rInjected: yes"};
    static const std::vector<std::string> harmless{
        "", "a", "fabrikam", "%0d%0a", "%00", " ", "/", "?", "&x=1", "=", "\xc3\xa9", "\"", "\\", "#", "..", "eyJh"};
    const auto pick = [&](const std::vector<std::string>& from) { return from[random() % from.size()]; };
    return pick(harmless) + pick(harmless) + pick(forbidden) + pick(harmless) + (random() % 3 == 0 ? pick(forbidden) : "");
}

/// What is wrong with a recorded request: a NUL, a CR or LF by itself, or an unintended line.
std::string fault_in(const std::string& recorded) {
    if (recorded.find('\0') != std::string::npos) return "a NUL";
    const std::size_t head = recorded.find("\r\n\r\n");
    if (head == std::string::npos) return "no end of the head";
    for (std::size_t i = 0; i < head; ++i) {
        if (recorded[i] == '\r' && recorded[i + 1] != '\n') return "a CR by itself";
        if (recorded[i] == '\n' && (i == 0 || recorded[i - 1] != '\r')) return "a LF by itself";
    }
    for (std::size_t line = recorded.find("\r\n"); line < head; line = recorded.find("\r\n", line + 2))
        if (recorded.compare(line + 2, 8, "Injected") == 0) return "an injected header";
    if (recorded.find_first_of("\r\n", head + 4) != std::string::npos) return "a CR or LF in the body";
    return "";
}

} // namespace

BOOST_AUTO_TEST_CASE(no_forbidden_byte_reaches_the_wire) {
    const int inputs = stress::times(450, 10'000);
    loopback::answering recorder({loopback::reply("200 OK", "{}", "Content-Type: application/json\r\nConnection: close\r\n")});
    const std::string url = recorder.url(), origin = url.substr(0, url.size() - 1);
    const azdo::httplib_transport transport;
    std::minstd_rand random(11);
    for (int i = 0; i < inputs; ++i) {
        const auto& one = places[static_cast<std::size_t>(i) % places.size()];
        one.second(hostile_text(random), origin, transport);
    }
    const auto recorded = recorder.requests();
    std::size_t faults = 0;
    for (const std::string& one : recorded)
        if (const std::string fault = fault_in(one); !fault.empty()) {
            ++faults;
            BOOST_TEST_INFO(one.substr(0, 300));
            BOOST_CHECK_MESSAGE(fault.empty(), fault);
        }
    BOOST_TEST(faults == 0u);
    BOOST_TEST(recorded.size() > 0u); // an encoded text is valid: paths, queries and JSON may hold it
    BOOST_TEST_MESSAGE(inputs << " inputs in " << places.size() << " places: " << recorded.size() << " requests sent, " << faults
                              << " with a forbidden byte");
}

BOOST_AUTO_TEST_CASE(the_recorder_sees_what_it_should) {
    BOOST_TEST(fault_in("GET / HTTP/1.1\r\nA: b\r\n\r\nbody") == "");
    BOOST_TEST(fault_in("GET / HTTP/1.1\r\nA: b\rc\r\n\r\n") == "a CR by itself");
    BOOST_TEST(fault_in("GET / HTTP/1.1\nA: b\r\n\r\n") == "a LF by itself");
    BOOST_TEST(fault_in(std::string("GET /\0 HTTP/1.1\r\n\r\n", 19)) == "a NUL");
    BOOST_TEST(fault_in("GET / HTTP/1.1\r\nInjected: yes\r\n\r\n") == "an injected header");
    BOOST_TEST(fault_in("POST / HTTP/1.1\r\n\r\na\r\nb") == "a CR or LF in the body");
}

BOOST_AUTO_TEST_SUITE_END()
