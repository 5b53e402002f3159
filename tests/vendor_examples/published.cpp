// SPDX-License-Identifier: BSL-1.0
// Runs the vendor's published examples: the request built from an example's parameters must have its address and body, and its response
// must decode into the operation's result and encode back without loss. exceptions.txt lists the examples that contradict the description;
// a listed check that passes is a failure too.
//
//   published_examples EXCEPTIONS    AZDO_PUBLISHED_DATA holds openapi/7.2 and examples/7.2; unset: ends with 77, "skipped"
//
// Examples do not always name their parameters as the description does (`taskId` for `id`): the values of placeholders that an example does
// not name are taken from its address, and so is that of `project`, where a name and an id are equivalent. The address may be of an older
// version, but our request must have the description's version.
#include "address.hpp"
#include "description.hpp"
#include "exceptions.hpp"
#include "registry.hpp"
#include "same_json.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <utility>

namespace published {
namespace {

namespace json = boost::json;

constexpr int skipped = 77;
constexpr const char* areas[] = {"account", "core", "git", "graph", "ims", "profile", "wit"};

std::string text_of(const json::value& value) {
    return value.is_string() ? std::string(value.get_string().c_str()) : json::serialize(value);
}

field_values values_of(const example& one, const address& there) {
    field_values values;
    if (auto found = match(one.path, there.segments)) values.parameters = std::move(*found);
    const json::object& given = one.content.at("parameters").as_object();
    for (const parameter& known : one.parameters) {
        const json::value* const value = given.if_contains(known.name);
        if (known.location == "body" || known.name == "api-version") continue;
        if (value && !value->is_null()) {
            const bool name_or_id = known.name == "project" && values.parameters.count(known.name);
            if (!name_or_id) values.parameters[known.name] = text_of(*value);
        } else if (const auto found = there.query.find(known.name); known.location == "query" && found != there.query.end()) {
            values.parameters[known.name] = found->second;
        }
    }
    if (const json::value* body = given.if_contains("body"); body && !body->is_null()) {
        values.body = json::serialize(*body);
        values.text_body = text_of(*body);
    }
    return values;
}

std::string check_address(const example& one, const entry& operation, const address& there, field_values values) {
    values.body.reset();
    if (!match(one.path, there.segments)) return "the address does not fit the path " + one.path;
    const auto request = operation.request(values);
    if (!request) return request.error().message;
    const address made = parse_address(request->target());
    if (made.query.at("api-version") != one.version) return "the version is " + made.query.at("api-version") + " instead of " + one.version;
    return difference(made, there);
}

std::string check_body(const example& one, const entry& operation, field_values values) {
    if (!values.body) return {};
    for (const parameter& known : one.parameters) // for those that are not in the address
        if (known.location == "path") values.parameters.try_emplace(known.name, "1");
    const auto request = operation.request(values);
    if (!request) return request.error().message;
    const std::string type(request->headers().find("Content-Type"));
    if (type.find("json") == std::string::npos) return request->body() == values.text_body ? "" : "other bytes";
    return difference(json::parse(std::string(request->body())), json::parse(*values.body));
}

std::string check_response(const entry& operation, const json::value& response) {
    const json::value* const body = response.as_object().if_contains("body");
    if (!body || body->is_null()) return {};
    const auto again = operation.round_trip(json::serialize(*body));
    if (!again) return again.error().message + " (" + again.error().place.pointer + ")";
    if (again->empty()) return "the operation has no result, the example " + text_of(*body).substr(0, 80);
    return difference(json::parse(*again), *body);
}

class run {
public:
    explicit run(const std::filesystem::path& file) : exceptions_(file) {
        for (const auto add :
            {&register_account, &register_core, &register_git, &register_graph, &register_ims, &register_profile, &register_wit}) {
            registries_.emplace_back();
            add(registries_.back());
        }
    }

    void area(std::size_t index, const std::filesystem::path& data) {
        for (const example& one : read_examples(data, areas[index])) {
            good_ = true;
            exceptional_ = false;
            name_ = std::string(areas[index]) + "/" + one.file;
            const entry* const operation = registries_[index].find(one.operation);
            if (!operation)
                note(one, "operation", "no operation has this id");
            else
                example_of(one, *operation);
            ++(!good_ ? failed_ : exceptional_ ? excepted_ : passed_);
        }
    }

    int finish() {
        for (const std::string& one : exceptions_.unused()) {
            std::cout << "FAILED exceptions.txt: no example asks for: " << one << '\n';
            ++failed_;
        }
        std::cout << excepted_ << " examples with an exception, " << exceptions_.size()
                  << " exceptions, each with its reason in exceptions.txt\n";
        std::cout << passed_ << " passed, " << failed_ << " failed\n";
        return failed_ == 0 && passed_ > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    }

private:
    void example_of(const example& one, const entry& operation) {
        const std::string url = address_of(one.content);
        const address there = parse_address(url);
        const field_values values = values_of(one, there);
        note(one, "address", url.empty() ? "the example has no address" : check_address(one, operation, there, values));
        note(one, "body", check_body(one, operation, values));
        for (const auto& response : one.content.at("responses").as_object())
            note(one, "response " + std::string(response.key()), check_response(operation, response.value()));
    }

    /// Notes the outcome of a check; it passed when `why` is empty.
    void note(const example& one, const std::string& check, const std::string& why) {
        const bool excepted = exceptions_.lists(one.operation, name_, check);
        exceptional_ = exceptional_ || excepted;
        if (excepted == !why.empty()) return;
        good_ = false;
        std::cout << "FAILED " << one.operation << " | " << name_ << " | " << check << " | "
                  << (excepted ? "passes, but is listed as an exception" : why) << '\n';
    }

    exceptions exceptions_;
    std::vector<registry> registries_{};
    std::string name_{};
    bool good_ = true;
    bool exceptional_ = false;
    std::size_t passed_ = 0;
    std::size_t excepted_ = 0;
    std::size_t failed_ = 0;
};

} // namespace
} // namespace published

int main(int argc, char** argv) {
    const char* const data = std::getenv("AZDO_PUBLISHED_DATA");
    if (!data || argc != 2) {
        std::cout << (data ? "usage: published_examples EXCEPTIONS\n"
                           : "SKIPPED: set AZDO_PUBLISHED_DATA to the folder that holds openapi/7.2 and examples/7.2 of the vendor's "
                             "published description.\n");
        return data ? EXIT_FAILURE : published::skipped;
    }
    try {
        published::run run(argv[1]);
        for (std::size_t i = 0; i < std::size(published::areas); ++i) run.area(i, data);
        return run.finish();
    } catch (const std::exception& why) {
        std::cerr << "published_examples: " << why.what() << '\n';
        return EXIT_FAILURE;
    }
}
