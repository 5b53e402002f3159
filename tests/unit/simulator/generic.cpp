// SPDX-License-Identifier: BSL-1.0
// The generic store: every operation of the table is answered, and what is created can be read, changed and removed.
#include "client.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(simulator_generic)

namespace generic_tests {
using namespace simulator_tests;
using simulator::edition;

constexpr std::string_view some_guid = "0a0b0c0d-1111-4222-8333-444455556666";

std::string body_of(const simulator::listed_operation& of) {
    if (of.body == "patch") return R"([{"op":"add","path":"/name","value":"x"}])";
    return of.body == "-" ? "" : R"({"name":"1","id":")" + std::string(some_guid) + "\"}";
}
std::string type_of(const simulator::listed_operation& of) {
    if (of.body == "patch") return "application/json-patch+json";
    return of.body == "bytes" ? "application/octet-stream" : of.body == "-" ? "" : "application/json";
}
/// An address of the operation below `base`, the prefix of the organizations.
std::string target_of(const simulator::listed_operation& of, const std::string& base, std::string_view version) {
    std::string out = base;
    if (of.scopes != "d") out += "/fabrikam";
    if (of.scopes.find('s') != of.scopes.npos) out += '/' + std::string(some_guid);
    if (of.scopes == "t") out += "/Fabrikam-Fiber/Fabrikam-Fiber%20Team";
    if (of.scopes.starts_with('p')) out += "/Fabrikam-Fiber";
    out += of.segments.front() == "packaging" && of.path.ends_with("cargo/packagesbatch") ? "/_packaging" : "/_apis";
    for (const auto& segment : of.segments) {
        const bool last = &segment == &of.segments.back();
        const auto at = segment.find('{');
        if (at == segment.npos) {
            out += '/' + segment;
        } else {
            out += '/' + segment.substr(0, at) + (last && of.id_kind == "guid" ? std::string(some_guid) : "1");
        }
    }
    return out + "?api-version=" + std::string(version) + "-preview";
}
} // namespace generic_tests
using namespace generic_tests;

BOOST_AUTO_TEST_CASE(every_operation_of_each_edition_is_answered) {
    for (const edition is : {edition::services, edition::server_7_1, edition::server_7_0, edition::server_6_0}) {
        with_service with{[&](auto& options) { options.is = is; }};
        with.authorization = httplib::make_basic_authentication_header("", with.service.issue_personal_access_token(norman)).second;
        const auto origin = with.service.origin();
        const auto slash = origin.find('/', 8);
        const auto base = slash == std::string::npos ? std::string{} : origin.substr(slash);
        const auto at = static_cast<std::size_t>(is);
        std::map<int, std::size_t> statuses;
        std::size_t asked = 0;
        for (const std::string_view method : {"PUT", "POST", "PATCH", "GET", "HEAD", "DELETE"}) { // what is created can be read
            for (const auto& of : simulator::all_operations()) {
                if (of.versions[at].empty() || of.method != method) continue;
                const auto target = target_of(of, base, simulator::newest_version(is));
                const auto got = with.send(of.method, target, body_of(of), type_of(of));
                ++asked;
                ++statuses[got.status];
                BOOST_TEST_CONTEXT(of.method << ' ' << target << ' ' << got.status << ' ' << got.text) {
                    BOOST_TEST((got.status == 200 || got.status == 201 || got.status == 202 || got.status == 204 || got.status == 400 ||
                                got.status == 404 || got.status == 409));
                    BOOST_TEST(got.text.find("HttpException") == std::string::npos); // no such address
                }
            }
        }
        BOOST_TEST(asked > 700u);
        BOOST_TEST(statuses[400] + statuses[404] + statuses[409] < asked / 4);
    }
}

BOOST_AUTO_TEST_SUITE_END()
