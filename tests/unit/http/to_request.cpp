// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/to_request.hpp>

#include "sample.hpp"

#include <azdo/json/patch.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <optional>
#include <string>
#include <string_view>

// Counts the allocations of this program.
static thread_local std::size_t allocations = 0;
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++allocations;
    if (void* const made = std::malloc(size == 0 ? 1 : size)) return made;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

BOOST_AUTO_TEST_SUITE(http_to_request)

using namespace azdo;
using sample::text_of;

namespace {
template <class Op>
std::string sent(const Op& operation) {
    const auto made = to_request(operation);
    return made ? text_of(*made) : "refused: " + made.error().message;
}

/// The body is a text that is not JSON, or absent.
struct send_text {
    using result_type = void;
    static constexpr auto endpoint = azdo::put("/{organization}/text", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization;
    std::optional<std::string> body{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &send_text::organization>(azdo::as::path),
            azdo::field<"body", &send_text::body>(azdo::as::body, azdo::as::content_type{"text/plain"}));
    }
};

/// The body is a JSON Patch.
struct send_patch {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch("/{organization}/patch", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization;
    json::patch body{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &send_patch::organization>(azdo::as::path), azdo::field<"body", &send_patch::body>(azdo::as::body));
    }
};

/// An optional segment after a literal prefix, and one at the end.
struct odd_path {
    using result_type = std::string;
    static constexpr auto endpoint =
        azdo::get("/{organization}/x/{first?}/{last?}", azdo::host::vsaex_dev_azure_com, azdo::api_version{}).accepting("image/svg+xml");
    static constexpr auto scopes = azdo::any_of<>;
    std::string organization;
    std::string first{};
    std::string last{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &odd_path::organization>(azdo::as::path),
            azdo::field<"first", &odd_path::first>(azdo::as::path), azdo::field<"last", &odd_path::last>(azdo::as::path));
    }
};

/// Adjacent and separate optional segments; the last spans any number of segments.
struct nested_path {
    using result_type = void;
    static constexpr auto endpoint =
        azdo::get("/{organization?}/{project?}/{team?}/_apis/{id?}/{*rest?}", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::string> organization{};
    std::optional<std::string> project{};
    std::optional<std::string> team{};
    std::optional<std::int32_t> id{};
    std::string rest{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &nested_path::organization>(azdo::as::path),
            azdo::field<"project", &nested_path::project>(azdo::as::path), azdo::field<"team", &nested_path::team>(azdo::as::path),
            azdo::field<"id", &nested_path::id>(azdo::as::path), azdo::field<"rest", &nested_path::rest>(azdo::as::path));
    }
};
std::string nested(const nested_path& what) {
    const auto made = to_request(what);
    return made ? std::string(made->target().substr(std::string_view("https://dev.azure.com").size())) : made.error().message;
}

/// One segment, then any number of segments.
struct any_depth {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get("/{group}/{*folders?}", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::string group;
    std::optional<std::string> folders{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"group", &any_depth::group>(azdo::as::path), azdo::field<"folders", &any_depth::folders>(azdo::as::path));
    }
};
std::string target_at(std::string folders) {
    const auto made = to_request(any_depth{.group = "a/b", .folders = std::move(folders)});
    return made ? std::string(made->target()) : "refused: " + made.error().message;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_get_with_all_it_can_have) {
    BOOST_TEST(
        sent(sample::get_thing{
            .organization = "ac me", .project = "p/q", .id = 42, .fields = {"System.Id", "System.Title"}, .deep = true}) ==
        "GET https://dev.azure.com/ac%20me/p%2Fq/_apis/wit/things/42?fields=System.Id,System.Title&$deep=true&api-version=7.2-preview.3\n"
        "Accept: application/json\nX-TFS-FedAuthRedirect: Suppress\n\n");
}

BOOST_AUTO_TEST_CASE(absent_values_are_omitted) {
    BOOST_TEST(sent(sample::get_thing{.organization = "acme", .id = 42}) ==
               "GET https://dev.azure.com/acme/_apis/wit/things/42?api-version=7.2-preview.3\nAccept: "
               "application/json\nX-TFS-FedAuthRedirect: Suppress\n\n");
    BOOST_TEST(sent(sample::get_thing{.organization = "acme", .project = "", .id = 42, .deep = false}) ==
               "GET https://dev.azure.com/acme/_apis/wit/things/42?$deep=false&api-version=7.2-preview.3\nAccept: "
               "application/json\nX-TFS-FedAuthRedirect: Suppress\n\n");
    BOOST_TEST(sent(odd_path{.organization = "a"}) ==
               "GET https://vsaex.dev.azure.com/a/x\nAccept: image/svg+xml\nX-TFS-FedAuthRedirect: Suppress\n\n");
    BOOST_TEST(sent(odd_path{.organization = "a", .first = "b"}) ==
               "GET https://vsaex.dev.azure.com/a/x/b\nAccept: image/svg+xml\nX-TFS-FedAuthRedirect: Suppress\n\n");
    BOOST_TEST(sent(odd_path{.organization = "a", .first = "b", .last = "z"}) ==
               "GET https://vsaex.dev.azure.com/a/x/b/z\nAccept: image/svg+xml\nX-TFS-FedAuthRedirect: Suppress\n\n");
}

BOOST_AUTO_TEST_CASE(a_request_without_a_body_is_one_allocation) {
    const sample::get_thing operation{
        .organization = "acme", .project = "Fabrikam Fiber", .id = 42, .fields = {"System.Id", "System.Title", "System.State"}};
    const std::size_t before = allocations;
    const auto made = to_request(operation);
    const std::size_t used = allocations - before;
    BOOST_TEST(made.has_value());
    BOOST_TEST(used == 1u);
}

BOOST_AUTO_TEST_CASE(long_values_fit_too) {
    const std::string many(3000, 'x');
    BOOST_TEST(sent(odd_path{.organization = many, .first = many}) ==
               "GET https://vsaex.dev.azure.com/" + many + "/x/" + many + "\nAccept: image/svg+xml\nX-TFS-FedAuthRedirect: Suppress\n\n");
}

BOOST_AUTO_TEST_CASE(a_post_with_type_header_and_body) {
    BOOST_TEST(
        sent(sample::create_thing{
            .organization = "acme", .type = "User Story", .reason = "because", .e_tag = "\"7\"", .body = {.name = "n\n", .size = 3}}) ==
        "POST https://dev.azure.com/acme/_apis/things/$User%20Story?reason=because&api-version=7.1\n"
        "Accept: application/json\nX-TFS-FedAuthRedirect: Suppress\nIf-Match: \"7\"\nContent-Type: "
        "application/json\n\n{\"name\":\"n\\n\",\"size\":3}");
}

BOOST_AUTO_TEST_CASE(a_form_is_a_body) {
    auto made = to_request(sample::send_form{.organization = "acme", .text = " %&+\xc2\xa3\xe2\x82\xac"});
    BOOST_TEST_REQUIRE(made.has_value());
    BOOST_TEST(text_of(*made) == "POST https://dev.azure.com/acme/_apis/form\nAccept: application/json\nX-TFS-FedAuthRedirect: Suppress\n"
                                 "Content-Type: application/x-www-form-urlencoded\n\ntext=+%25%26%2B%C2%A3%E2%82%AC");
    BOOST_TEST(!made->holds_secrets());
    made = to_request(sample::send_form{.organization = "acme", .text = "", .key = secret<std::string>("k")});
    BOOST_TEST_REQUIRE(made.has_value());
    BOOST_TEST(made->body() == "key=k");
    BOOST_TEST(made->holds_secrets());
}

BOOST_AUTO_TEST_CASE(other_bodies_go_as_they_are) {
    BOOST_TEST(sent(send_text{.organization = "a", .body = "plain \"text\""}) ==
               "PUT https://dev.azure.com/a/text\nAccept: application/json\nX-TFS-FedAuthRedirect: Suppress\nContent-Type: "
               "text/plain\n\nplain \"text\"");
    BOOST_TEST(sent(send_text{.organization = "a"}) ==
               "PUT https://dev.azure.com/a/text\nAccept: application/json\nX-TFS-FedAuthRedirect: Suppress\n\n");
    BOOST_TEST(sent(sample::upload_thing{.organization = "a", .body = std::string_view("\0\xff", 2)}) ==
               "PUT https://dev.azure.com/a/_apis/blobs?api-version=7.1\nAccept: application/json\nX-TFS-FedAuthRedirect: Suppress\n"
               "Content-Type: application/octet-stream\n\n" +
                   std::string("\0\xff", 2));
    json::patch change;
    change.test("/rev", 7);
    const auto patched = to_request(send_patch{.organization = "a", .body = change}).value();
    BOOST_TEST(patched.headers().find("content-type") == "application/json-patch+json");
    BOOST_TEST(patched.body() == R"([{"op":"test","path":"/rev","value":7}])");
}

BOOST_AUTO_TEST_CASE(downloads_accept_bytes) {
    BOOST_TEST(
        to_request(sample::download_thing{.organization = "a"}).value().headers().find("accept") == "application/octet-stream, text/plain");
}

BOOST_AUTO_TEST_CASE(an_empty_path_value_is_refused) {
    BOOST_TEST(
        sent(sample::get_thing{.organization = "", .id = 1}) ==
        "refused: organization is empty: the path of this operation needs it; azdo::client adds the one that it was made with; nothing "
        "was sent");
    BOOST_TEST(sent(sample::create_thing{.organization = "a", .type = "", .reason = "r"}) ==
               "refused: type is empty: the path of this operation needs it; nothing was sent");
}

BOOST_AUTO_TEST_CASE(optional_segments_side_by_side_are_filled_from_the_left) {
    BOOST_TEST(nested({}) == "/_apis");
    BOOST_TEST(nested({.organization = "o"}) == "/o/_apis");
    BOOST_TEST(nested({.organization = "o", .project = "p"}) == "/o/p/_apis");
    BOOST_TEST(nested({.organization = "o", .project = "p", .team = "t"}) == "/o/p/t/_apis");
    BOOST_TEST(nested({.id = 7}) == "/_apis/7");
    BOOST_TEST(nested({.organization = "o", .id = 7, .rest = "a/b"}) == "/o/_apis/7/a/b");

    const std::string rest = "; nothing was sent", place = " would take the place in the path of ";
    BOOST_TEST(nested({.organization = "o", .team = "t"}) == "team" + place + "project" + rest);
    BOOST_TEST(nested({.organization = "o", .project = "", .team = "t"}) == "team" + place + "project" + rest);
    BOOST_TEST(nested({.team = "t"}) == "team" + place + "organization" + rest);
    BOOST_TEST(nested({.project = "p"}) == "project" + place + "organization" + rest);
    BOOST_TEST(nested({.rest = "a/b"}) == "rest" + place + "id" + rest);
    BOOST_TEST(sample::kind_of(to_request(nested_path{.team = "t"})) == "invalid_input");
    BOOST_TEST(sent(odd_path{.organization = "a", .last = "z"}) == "refused: last" + place + "first" + rest);
}

BOOST_AUTO_TEST_CASE(a_catch_all_keeps_its_slashes) {
    BOOST_TEST(
        target_at("Shared Queries/Website team/All Bugs") == "https://dev.azure.com/a%2Fb/Shared%20Queries/Website%20team/All%20Bugs");
    BOOST_TEST(target_at("one") == "https://dev.azure.com/a%2Fb/one");
    BOOST_TEST(target_at("%2F/.../a?b#c") == "https://dev.azure.com/a%2Fb/%252F/.../a%3Fb%23c");
    BOOST_TEST(target_at("") == "https://dev.azure.com/a%2Fb");
}

BOOST_AUTO_TEST_CASE(a_catch_all_has_no_empty_segment_and_leads_nowhere_else) {
    for (const char* bad : {"/", "/a", "a/", "a//b", "//"}) BOOST_TEST_CONTEXT(bad)
    BOOST_TEST(target_at(bad) ==
               "refused: folders has an empty segment: it must not begin or end with a slash, or have two in a row; nothing was sent");
    for (const char* bad : {"a/..", "../a", "a/./b"})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(target_at(bad) == "refused: folders may not have a dot segment; nothing was sent");
    for (const char* bad : {".", ".."})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(target_at(bad) == "refused: folders may not be a dot segment; nothing was sent");
    BOOST_TEST(target_at("a\n/b") == "refused: folders has a line break or NUL; nothing was sent");
}

BOOST_AUTO_TEST_CASE(dot_segments_and_line_breaks_are_refused) {
    for (const char* bad : {".", ".."}) BOOST_TEST_CONTEXT(bad)
    BOOST_TEST(sent(sample::get_thing{.organization = bad, .id = 1}) == "refused: organization may not be a dot segment; nothing was sent");
    using namespace std::string_literals;
    for (const std::string& bad : {"a\r\nb"s, "\n"s, "a\0b"s}) BOOST_TEST_CONTEXT(bad)
    BOOST_TEST(sent(sample::get_thing{.organization = "o", .project = bad, .id = 1}) ==
               "refused: project has a line break or NUL; nothing was sent");
    BOOST_TEST(sent(odd_path{.organization = "...", .first = "%0D", .last = "..a"}).substr(0, 54) ==
               "GET https://vsaex.dev.azure.com/.../x/%250D/..a\nAccept");
}

BOOST_AUTO_TEST_CASE(a_required_parameter_is_not_left_out_in_silence) {
    BOOST_TEST(sent(sample::create_thing{.organization = "a", .type = "t", .reason = ""}) ==
               "refused: reason is empty: this operation needs it; nothing was sent");
}

BOOST_AUTO_TEST_CASE(a_header_with_a_line_break_is_refused) {
    BOOST_TEST(sent(sample::create_thing{.organization = "a", .type = "t", .reason = "r", .e_tag = "x\r\nEvil: 1"}) ==
               "refused: the value of the header If-Match has a line break or another control character; nothing was sent");
}

BOOST_AUTO_TEST_CASE(a_line_break_in_a_query_is_encoded) {
    BOOST_TEST(sent(sample::create_thing{.organization = "a", .type = "t", .reason = "x\r\ny"}).substr(0, 79) ==
               "POST https://dev.azure.com/a/_apis/things/$t?reason=x%0D%0Ay&api-version=7.1\nAc");
}

BOOST_AUTO_TEST_SUITE_END()
