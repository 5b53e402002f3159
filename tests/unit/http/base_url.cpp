// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/base_url.hpp>

#include "sample.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/form.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_base_url)

using namespace azdo;
using sample::answer;

namespace {
struct ask {
    using result_type = int;
    std::string target;
    result<http::request> to_request() const { return http::request::make(http_method::get, target); }
    result<int> parse(const http::response& got) const { return got.status; }
};
std::string moved(const base_url& policy, const std::string& target) {
    sample::script script{{answer(200)}};
    const auto got = call(ask{target}, policy | std::ref(script));
    return got ? std::string(script.asked.at(0).target()) : to_string(got.error().kind) + std::string(script.asked.empty() ? "" : ", sent");
}
} // namespace

BOOST_AUTO_TEST_CASE(every_host_of_the_service_goes_to_one_base) {
    const auto server = base_url{}.all("https://tfs.example.com/tfs/");
    BOOST_TEST(moved(server, "https://dev.azure.com/Default/_apis/projects?api-version=7.1") ==
               "https://tfs.example.com/tfs/Default/_apis/projects?api-version=7.1");
    BOOST_TEST(moved(server, "https://vssps.dev.azure.com/Default/_apis/x") == "https://tfs.example.com/tfs/Default/_apis/x");
    BOOST_TEST(moved(server, "https://app.vssps.visualstudio.com/_apis/profile") == "https://tfs.example.com/tfs/_apis/profile");
    BOOST_TEST(moved(server, "https://login.microsoftonline.com/x") == "https://login.microsoftonline.com/x");
    BOOST_TEST(moved(server, "https://dev.azure.com") == "https://tfs.example.com/tfs");
}

BOOST_AUTO_TEST_CASE(one_host_can_go_elsewhere) {
    const auto local = base_url{}
                           .all("http://127.0.0.1:1")
                           .host(host::vssps_dev_azure_com, "http://127.0.0.1:2")
                           .host(host_name{"login.microsoftonline.com"}, "http://[::1]:3");
    BOOST_TEST(moved(local, "https://dev.azure.com/a") == "http://127.0.0.1:1/a");
    BOOST_TEST(moved(local, "https://vssps.dev.azure.com/a") == "http://127.0.0.1:2/a");
    BOOST_TEST(moved(local, "https://login.microsoftonline.com/a") == "http://[::1]:3/a");
}

BOOST_AUTO_TEST_CASE(a_policy_is_a_value) {
    const base_url none;
    const auto first = none.all("http://127.0.0.1:1");
    const auto second = first.host(host::dev_azure_com, "http://127.0.0.1:2");
    BOOST_TEST(moved(none, "https://dev.azure.com/a") == "https://dev.azure.com/a");
    BOOST_TEST(moved(first, "https://dev.azure.com/a") == "http://127.0.0.1:1/a");
    BOOST_TEST(moved(second, "https://dev.azure.com/a") == "http://127.0.0.1:2/a");
}

BOOST_AUTO_TEST_CASE(a_base_is_spelled_in_any_way) {
    for (const char* base :
        {"https://tfs.example.com/My Folder", "https://tfs.example.com/My%20Folder/", "HTTPS://TFS.example.com:443/My Folder"})
        BOOST_TEST(
            moved(base_url{}.all(base), "https://dev.azure.com/C/_apis/x?a=b") == "https://tfs.example.com/My%20Folder/C/_apis/x?a=b",
            base);
    BOOST_TEST(moved(base_url{}.all("https://h/\xc3\x9c/R&D"), "https://dev.azure.com/C") == "https://h/%C3%9C/R%26D/C");
}

BOOST_AUTO_TEST_CASE(a_bad_base_is_refused_for_its_true_reason) {
    for (const auto& [bad, reason] : {std::pair{"http://tfs4:8080/tfs", "plain http is allowed only for this machine: use https"},
             std::pair{"tfs.example.com", "it does not begin with https://"},
             std::pair{"https://u:p@h", "it has a user before its host (user@host)"},
             std::pair{"https://h/..", "its path has two dots in a row"}, std::pair{"https://evil.com\\.h", "it has a backslash"},
             std::pair{"https://h.", "its host ends with a dot"},
             std::pair{"http://2130706433", "its host is a number that is not written as an IPv4 address (192.0.2.1)"}}) {
        BOOST_TEST_INFO_SCOPE(bad);
        sample::script script{{answer(200)}};
        const auto got = call(ask{"https://dev.azure.com/a"}, base_url{}.all(bad) | std::ref(script));
        BOOST_TEST_REQUIRE(!got.has_value());
        BOOST_TEST(got.error().message ==
                   std::string("base_url needs an address such as https://tfs.example.com/tfs: ") + reason + "; nothing was sent");
        BOOST_TEST(script.asked.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_bad_base_is_refused) {
    for (const char* bad : {"", "tfs.example.com", "ftp://x", "http://tfs.example.com", "http://10.0.0.1:8080", "https://x?q=1",
             "https://u@x", "https://x y", "https://x#f", "https://x/%2e%2e", "https://x/a%2fb", "https://x;y"})
        BOOST_TEST(moved(base_url{}.all(bad), "https://dev.azure.com/a") == "invalid_input", bad);
}

BOOST_AUTO_TEST_CASE(a_credential_is_not_taken_along) {
    sample::script script{{answer(200)}};
    const auto wrong = authenticate{access_token{secret<std::string>("cloud")}} | base_url{}.all("http://127.0.0.1:1") | std::ref(script);
    BOOST_TEST(sample::kind_of(call(ask{"https://dev.azure.com/a"}, wrong)) == "invalid_input");
    const auto also_wrong =
        base_url{}.all("http://127.0.0.1:1") | authenticate{access_token{secret<std::string>("cloud")}} | std::ref(script);
    BOOST_TEST(sample::kind_of(call(ask{"https://dev.azure.com/a"}, also_wrong)) == "invalid_input");
    BOOST_TEST(script.asked.empty());
    const auto right = base_url{}.all("http://127.0.0.1:1") |
                       authenticate{access_token{secret<std::string>("own"), {{"http://127.0.0.1:1"}}}} | std::ref(script);
    BOOST_TEST(call(ask{"https://dev.azure.com/a"}, right).value() == 200);
}

BOOST_AUTO_TEST_CASE(a_sign_in_to_the_cloud_goes_to_no_other_server) {
    struct sign_in {
        using result_type = int;
        result<http::request> to_request() const {
            auto made = http::request::make(http_method::post, "https://app.vssps.visualstudio.com/oauth2/token");
            http::form body;
            body.add("assertion", secret<std::string>("code"));
            if (auto set = body.put_into(*made); !set) return set.error();
            return made;
        }
        result<int> parse(const http::response& got) const { return got.status; }
    };
    sample::script script{{answer(200), answer(200)}};
    BOOST_TEST(sample::kind_of(call(sign_in{}, base_url{}.all("https://tfs.example.com/tfs") | std::ref(script))) == "invalid_input");
    BOOST_TEST(script.asked.empty());
    BOOST_TEST(call(sign_in{}, base_url{}.all("http://127.0.0.1:1") | std::ref(script)).value() == 200); // a simulator
    const auto named = base_url{}.all("https://tfs.example.com").host(host::app_vssps_visualstudio_com, "https://gateway.example.com");
    BOOST_TEST(call(sign_in{}, named | std::ref(script)).value() == 200); // naming the host is deliberate
    BOOST_TEST(script.asked.at(1).target() == "https://gateway.example.com/oauth2/token");
}

BOOST_AUTO_TEST_SUITE_END()
