// SPDX-License-Identifier: BSL-1.0
#include "temporary_folder.hpp"

#include <azdo/config/load.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_load)

using namespace azdo::config;
using azdo::failure_kind;

namespace {
const std::filesystem::path data = std::filesystem::path(__FILE__).parent_path() / ".." / ".." / "data" / "config";

constexpr auto variables = [](std::string_view name) -> std::optional<std::string> {
    if (name == "PORT") return "443";
    return std::nullopt;
};
template <class E = decltype(no_environment)>
std::string text_of(std::string_view written, const E& lookup = {}) {
    diagnostics found;
    const auto read = parse<services_config>(written, "f", lookup, found);
    BOOST_TEST(read.has_value() == !has_errors(found));
    return to_text("f", found);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_real_looking_file) {
    diagnostics found;
    const auto services = parse<services_config>(read_file(data / "good.json")->reveal(), "good.json", no_environment, found);
    BOOST_REQUIRE_MESSAGE(services, to_text("good.json", found));
    BOOST_TEST(found.empty());
    BOOST_TEST(services->devops_cloud()->app_client_id == "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    BOOST_TEST(services->api_server->secure_port == 443);
    BOOST_TEST(services->api_server->port == 12079);
    BOOST_TEST(services->ssl->certfile == "/etc/codestream/certificate.pem");
    BOOST_TEST(services->storage->mongo->url.reveal() == "mongodb://localhost/codestream");
    BOOST_TEST(services->integrations->github->at("cloud").app_client_id == "github-id");
}

namespace {
/// The content of FILE.how: a line of options, then lines NAME=value.
struct how {
    inspect_options options{};
    std::map<std::string, std::string, std::less<>> variables{};

    explicit how(const std::filesystem::path& file) {
        std::ifstream in(file);
        for (std::string line; std::getline(in, line);) {
            const std::size_t equals = line.find('=');
            if (equals != line.npos)
                variables[line.substr(0, equals)] = line.substr(equals + 1);
            else if (line == "--comments")
                options.comments = true;
            else if (line == "--strict")
                options.strict = true;
            else if (line == "--plain-json")
                options.comments = false;
            else if (line == "--limit 2")
                options.limit = 2;
            else
                BOOST_ERROR("what is " << line << "?");
        }
        options.for_sign_in = true;
        options.now = azdo::sys_time{std::chrono::seconds{1893456000}}; // 2030
    }
    std::optional<std::string> operator()(std::string_view name) const {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    }
};
} // namespace

// tests/config_doctor runs the program on the same files.
BOOST_AUTO_TEST_CASE(every_broken_file_gives_the_expected_report) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data / ".." / "broken_config")) {
        BOOST_TEST_INFO_SCOPE(entry.path().filename().string());
        if (entry.path().extension() != ".expected") continue;
        const std::filesystem::path file = std::filesystem::path(entry.path()).replace_extension(".json");
        const how read_so(std::filesystem::path(entry.path()).replace_extension(".how"));
        diagnostics found;
        const auto text = read_file(file); // not `load`: files of a checkout may be readable by others, which is a warning
        const auto services = parse<services_config>(text->reveal(), file.filename().string(), read_so, found, read_so.options);
        const std::string expected(read_file(entry.path())->reveal());
        const std::string said = to_text(file.filename().string(), found) + "\n";
        BOOST_TEST(said == expected);
        BOOST_TEST(said.find("canary") == std::string::npos);
        BOOST_TEST((services.has_value() || has_errors(found)));
        ++count;
    }
    BOOST_TEST(count >= 100u);
}

BOOST_AUTO_TEST_CASE(an_invalid_server_address_is_reported_at_its_installation) {
    diagnostics found;
    const auto services = parse<services_config>(
        R"({"integrations": {"devops": {"cloud": {"disabled": true},
 "http://tfs4:8080/tfs": {}, "tfs.example.com/tfs": {}}}})",
        "f", no_environment, found);
    BOOST_TEST(services.has_value()); // only a warning: the rest of the file is usable
    std::string said;
    for (const auto& one : found)
        if (one.message.find("the address of a server") != std::string::npos)
            said += std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " + one.place.pointer + ": " + one.message;
    BOOST_TEST(said == "2:26 /integrations/devops/http:~1~1tfs4:8080~1tfs: the name of this installation is not the address of a server "
                       "(tfs.example.com/tfs): "
                       "it begins with http://: a server must use https; users cannot choose it");
}

BOOST_AUTO_TEST_CASE(files_that_cannot_be_read) {
    const temporary_folder folder;
    diagnostics found;
    const auto none = load(folder.path() / "none.json", no_environment, found);
    BOOST_CHECK(none.error().kind == failure_kind::not_found);
    BOOST_TEST(none.error().message == (folder.path() / "none.json").string() + ": error: there is no such file");
    BOOST_TEST(found.size() == 1u);
    BOOST_CHECK(load(folder.path(), no_environment).error().kind == failure_kind::storage);
    BOOST_CHECK(load(folder.file("big.json", std::string(file_limit + 1, ' ')), no_environment).error().kind == failure_kind::too_large);
}

BOOST_AUTO_TEST_CASE(the_failure_holds_the_errors_and_not_the_warnings) {
    diagnostics found;
    const auto services = parse<services_config>(
        "{\"apiServer\": {\"publicApiUrl\": \"https://x/\",\n\"port\": 0,\n \"securePort\": 0}}", "f", no_environment, found);
    BOOST_REQUIRE(!services);
    BOOST_CHECK(services.error().kind == failure_kind::invalid_input);
    BOOST_TEST(services.error().message == "f:2:9: error: /apiServer/port: expected a port from 1 to 65535\nf:3:16: error: "
                                           "/apiServer/securePort: expected a port from 1 to 65535");
    BOOST_TEST(services.error().place.line == 2u);
    BOOST_TEST(found.size() == 3u);
}

BOOST_AUTO_TEST_CASE(the_environment_comes_before_the_checks) {
    const auto with_id = [](std::string_view name) -> std::optional<std::string> {
        if (name == "CSSVC_DEVOPS_CLIENT_ID") return "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
        if (name == "CSSVC_DEVOPS_CLIENT_SECRET") return "canary8Q~abcdefghijklmnopqrstuvwxyz01234";
        if (name == "CSSVC_DEVOPS_TENANT_ID") return "contoso.com";
        if (name == "CS_API_PUBLIC_URL") return "https://codestream.example.com";
        return std::nullopt;
    };
    BOOST_TEST(text_of(R"({"integrations":{"devops":{"cloud":{"appClientId":"-- App ID goes here --"}}}})", with_id) == "");
    BOOST_TEST(text_of("{}", with_id) == "");
}

BOOST_AUTO_TEST_CASE(a_fault_of_the_environment_names_the_variable) {
    const auto with_secret = [](std::string_view name) -> std::optional<std::string> {
        if (name == "CSSVC_DEVOPS_CLIENT_SECRET") return "canary of the environment";
        if (name == "CS_API_PUBLIC_URL") return "https://x/";
        return std::nullopt;
    };
    const std::string said =
        text_of(R"({"integrations":{"devops":{"cloud":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","appClientSecret":"x"}}}})",
            with_secret);
    BOOST_TEST(
        said.starts_with("f:1:1: warning: /apiServer/publicApiUrl: the slash at the end is left out; the redirect URI to register is "
                         "https://x/no-auth/provider-token/azuredevops (the value comes from the environment variable CS_API_PUBLIC_URL)\n"
                         "f:1:108: error: /integrations/devops/cloud/appClientSecret: character 7 is a blank"));
    BOOST_TEST(said.ends_with("(the value comes from the environment variable CSSVC_DEVOPS_CLIENT_SECRET)"));
    BOOST_TEST(said.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(one_value_from_the_environment_needs_the_other) {
    const auto with_id = [](std::string_view name) -> std::optional<std::string> {
        if (name == "CSSVC_DEVOPS_CLIENT_ID") return "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
        return std::nullopt;
    };
    BOOST_TEST(text_of(" {}", with_id).starts_with("f:1:2: error: /integrations/devops/cloud/appClientSecret: missing"));
    BOOST_TEST(text_of(R"({"integrations":{"devops":{"cloud":{"disabled":true}}}})", with_id) == "");
}

BOOST_AUTO_TEST_CASE(columns_are_those_of_the_file_even_after_a_replaced_variable) {
    BOOST_TEST(text_of(R"({"apiServer": {"securePort": "${PORT}", "port": "x"}})", variables)
                   .starts_with("f:1:49: error: /apiServer/port: expected a port from 1 to 65535, found a string"));
}

namespace {
struct limits {
    int low = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"low", &limits::low>(azdo::as::required, azdo::as::env{"LOW"})); }
};
} // namespace

BOOST_AUTO_TEST_CASE(any_described_type_can_be_read) {
    diagnostics found;
    BOOST_TEST(parse<limits>(R"({"low":"${PORT}"})", "f", variables, found)->low == 443);
    BOOST_TEST(!parse<limits>("{}", "f", variables, found).has_value());
    BOOST_TEST(to_text("f", found) == "f:1:1: error: /low: missing: a number is required here");
    found.clear();
    const auto low = [](std::string_view) -> std::optional<std::string> { return "x"; };
    BOOST_TEST(!parse<limits>(R"({"low":1})", "f", low, found).has_value());
    BOOST_TEST(to_text("f", found) == "f:1:8: error: /low: the environment variable LOW does not hold a number, which is needed here");
}

namespace {
/// Each variable's value is its own name after a slash, except where another kind of value is needed.
constexpr auto every_variable = [](std::string_view name) -> std::optional<std::string> {
    if (name == "API_PORT") return "12079";
    if (name == "SUPPRESS_EMAILS") return "true";
    if (name == "PUBLIC_URL") return "https://codestream.example.com";
    if (name == "DEVOPS_ID") return "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
    if (name == "DEVOPS_SECRET") return "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.c2VjcmV0";
    if (name.starts_with("CSSVC_DEVOPS_") || name == "CS_API_PUBLIC_URL") return std::nullopt;
    return "/" + std::string(name);
};
std::string template_text() { return std::string(read_file(data / "template.json")->reveal()); }
} // namespace

BOOST_AUTO_TEST_CASE(a_template_with_its_variables_set) {
    diagnostics found;
    const auto services = parse<services_config>(template_text(), "f", every_variable, found);
    BOOST_REQUIRE_MESSAGE(services, to_text("f", found));
    BOOST_REQUIRE(found.size() == 2u);
    BOOST_TEST(to_line("f", found[0]) ==
               "f:17:12: warning: /emailDeliveryService/NodeMailer/port: this port is written as text: write it without quotes");
    BOOST_TEST(to_line("f", found[1]).starts_with("f:23:13: warning: /integrations/devops/cloud: this app uses the legacy OAuth"));
    BOOST_TEST(services->api_server->port == 12079);
    BOOST_TEST(services->api_server->tmp_directory == "/API_SANDBOX/tmp");
    BOOST_TEST(services->email->suppress_emails);
    BOOST_TEST(services->email_delivery_service->mailer->port == 587);
    BOOST_TEST(services->devops_cloud()->app_client_id == "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    BOOST_TEST(services->unset.empty());
    BOOST_TEST(services->require_set("").has_value());
}

BOOST_AUTO_TEST_CASE(a_template_without_its_variables_has_a_value_and_says_what_is_missing) {
    diagnostics found;
    const auto services = parse<services_config>(template_text(), "f", no_environment, found);
    BOOST_REQUIRE_MESSAGE(services, to_text("f", found));
    std::map<std::string, severity> said;
    for (const auto& one : found) said[one.place.pointer] = one.level;
    const std::map<std::string, severity> expected{{"/apiServer/port", severity::error}, {"/apiServer/publicApiUrl", severity::error},
        {"/apiServer/tmpDirectory", severity::warning}, {"/email/suppressEmails", severity::warning},
        {"/emailDeliveryService/NodeMailer/port", severity::warning}, {"/integrations/devops/cloud/appClientId", severity::error},
        {"/integrations/devops/cloud/appClientSecret", severity::error}, {"/integrations/github/cloud/appClientId", severity::warning},
        {"/ssl/certfile", severity::error}, {"/vendor/key", severity::warning}};
    BOOST_TEST((said == expected), to_text("f", found));
    BOOST_TEST(services->unset.size() == 8u);
    BOOST_TEST(services->unset.front().pointer == "/apiServer/port");
    BOOST_TEST(services->unset.front().variable == "API_PORT");
    const auto wrong = services->require_set("/apiServer/port");
    BOOST_REQUIRE(!wrong);
    BOOST_TEST(wrong.error().message == "/apiServer/port: the environment variable API_PORT is not set");
    BOOST_TEST(!services->require_set("/apiServer").has_value());
    BOOST_TEST(services->require_set("/apiServer/portx").has_value());
    BOOST_TEST(services->require_set("/apiServer/securePort").has_value());
    BOOST_TEST(services->api_server->port == 12079); // the default
    const auto one_empty = [](std::string_view name) -> std::optional<std::string> {
        return name == "API_PORT" ? std::optional<std::string>("") : every_variable(name);
    };
    const auto empty = parse<services_config>(template_text(), "f", one_empty, found);
    BOOST_REQUIRE(empty);
    BOOST_TEST(empty->require_set("/apiServer/port").error().message ==
               "/apiServer/port: the environment variable API_PORT is empty, and a number is needed here");
}

BOOST_AUTO_TEST_CASE(types_that_do_not_say_what_is_not_set_are_refused) {
    diagnostics found;
    BOOST_TEST(!parse<limits>(R"({"low":"${NONE}"})", "f", no_environment, found).has_value());
    BOOST_TEST(to_text("f", found) == "f:1:8: error: /low: the environment variable NONE is not set");
}

BOOST_AUTO_TEST_CASE(comments_and_trailing_commas_are_usual_and_plain_json_is_an_option) {
    const std::string_view text = "// a\n# b\n{\"ssl\": {\"cafile\": \"c\", /* d */}, # e\n} // f";
    diagnostics found;
    BOOST_TEST(parse<services_config>(text, "f", no_environment, found)->ssl->cafile == "c");
    BOOST_TEST(!parse<services_config>(text, "f", no_environment, found, {.comments = false}).has_value());
    const temporary_folder folder;
    BOOST_TEST(load(folder.file("f.json", text), no_environment)->ssl->cafile == "c");
    BOOST_TEST(!load(folder.file("f.json", text), no_environment, {.comments = false}).has_value());
}

BOOST_AUTO_TEST_CASE(a_file_with_secrets_that_others_may_read_is_a_warning) {
    const temporary_folder folder;
    const auto file =
        folder.file("f.json", R"({"sharedSecrets": {"auth": "${S}", "cookie": "canary"}, "storage": {"mongo": {"url": "canary"}}})");
    std::filesystem::permissions(file, std::filesystem::perms{0644});
    diagnostics found;
    BOOST_TEST(load(file, every_variable, found).has_value());
    BOOST_TEST(to_text("f", found) ==
               "f:1:46: warning: /sharedSecrets/cookie: every user of this machine may read this secret: the file has the mode 0644; "
               "revoke that permission (chmod o= FILE)");
    std::filesystem::permissions(file, std::filesystem::perms{0640});
    BOOST_TEST(load(file, every_variable, found).has_value());
    BOOST_TEST(found.empty());
}

BOOST_AUTO_TEST_CASE(keys_with_characters_that_cannot_be_seen_are_shown) {
    BOOST_TEST(text_of("{\"apiS\u202eerver\": {}}") ==
               "f:1:2: warning: /apiS\\u202eerver: unknown key: did you mean \"apiServer\"? (its character 5 is U+202E "
               "RIGHT-TO-LEFT OVERRIDE)");
    BOOST_TEST(text_of("{\"x\u200by\": {}}") == "f:1:2: warning: /x\\u200by: unknown key (its character 2 is U+200B ZERO WIDTH SPACE)");
}

BOOST_AUTO_TEST_CASE(every_truncation_is_a_fault_and_every_changed_byte_is_survived) {
    const std::string good(read_file(data / "good.json")->reveal());
    const std::size_t end = good.rfind('}');
    for (std::size_t i = 0; i < end; ++i) {
        diagnostics found;
        BOOST_TEST(!parse<services_config>(std::string_view(good).substr(0, i), "f", no_environment, found).has_value());
        for (const char c : {'"', '{', ']', ',', '\\', '\0', '\x80', '$'}) {
            BOOST_TEST_INFO_SCOPE(static_cast<int>(c));
            std::string changed = good;
            changed[i] = c;
            diagnostics more;
            const auto read = parse<services_config>(changed, "f", no_environment, more);
            BOOST_TEST(read.has_value() == !has_errors(more));
            for (const auto& one : more) BOOST_TEST_CONTEXT(one.message) BOOST_TEST(one.message.find("c2VjcmV0") == std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_a_fault) {
    BOOST_TEST(text_of(R"({"x":)" + std::string(600, '[') + std::string(600, ']') + "}").find("less nesting") != std::string::npos);
    BOOST_TEST(text_of(std::string(100'000, '[')).find("error") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
