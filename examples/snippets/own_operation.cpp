// SPDX-License-Identifier: BSL-1.0
// An operation that the library lacks, as a struct: the request follows from its description.
#include <azdo/azdo.hpp>

#include <iostream>

struct tag_list {
    std::vector<std::string> value;
    static constexpr auto schema() { return azdo::describe(azdo::field<"value", &tag_list::value>()); }
};

/// `GET /{organization}/{project}/_apis/build/tags`
struct get_build_tags {
    using result_type = tag_list;
    static constexpr auto endpoint =
        azdo::get("/{organization}/{project}/_apis/build/tags", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;
    std::string organization{};
    std::string project;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &get_build_tags::organization>(azdo::as::path),
            azdo::field<"project", &get_build_tags::project>(azdo::as::path));
    }
};

int main() {
    const auto fake = [](const azdo::http::request& request) -> azdo::result<azdo::http::response> {
        std::cout << request.target() << '\n';
        return azdo::http::response(200, R"({"value":["nightly","release"]})");
    };
    const azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("token")}, fake};
    const auto tags = azdo::call(get_build_tags{.project = "x"}, api);
    if (!tags) return std::cerr << tags.error() << '\n', 1;
    for (const auto& tag : tags->value) std::cout << tag << '\n';
}
