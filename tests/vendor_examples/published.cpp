// SPDX-License-Identifier: BSL-1.0
// Runs the vendor's published examples: the request built from an example's values must have the described address and the example's body,
// and its response must decode into the operation's result and encode back without loss.
//
// Examples have mistakes of their own: addresses of older hosts or versions, parameters that they list but do not send, texts for numbers.
// The rules in judge.cpp tell them from faults of the library and name each in a line. exceptions.txt lists the checks that no rule can judge;
// a listed check that passes is a failure too.
//
//   published_examples EXCEPTIONS    AZDO_PUBLISHED_DATA holds openapi/7.2 and examples/7.2; unset: ends with 77, "skipped"
//   published_examples --requests    reads operations and writes their requests: see requests.hpp
#include "description.hpp"
#include "exceptions.hpp"
#include "judge.hpp"
#include "registry.hpp"
#include "requests.hpp"

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace published {
namespace {

constexpr int skipped = 77;

class run {
public:
    explicit run(const std::filesystem::path& file) : exceptions_(file) {}

    void area(const registered_area& which, const std::filesystem::path& data) {
        registry operations;
        which.add(operations);
        const std::vector<example> examples = read_examples(data, which.name);
        std::map<std::string, std::size_t> fitting; // the examples of an operation whose address fits
        for (const example& one : examples) fitting[one.operation] += fits(one) ? 1 : 0;
        for (const example& one : examples) {
            good_ = true;
            exceptional_ = mistaken_ = false;
            name_ = std::string(which.name) + "/" + one.file;
            const entry* const operation = operations.find(one.operation);
            if (one.content.is_null())
                note(one, "operation", {{}, {"its file is not JSON"}});
            else if (one.operation.empty())
                note(one, "operation", {{}, {"it is of an operation that the description does not have"}});
            else if (!operation)
                note(one, "operation", {"no operation has this id", {}});
            else
                example_of(one, *operation, fitting[one.operation] == 0);
            ++(!good_ ? failed_ : exceptional_ ? excepted_ : passed_);
            mistakes_ += mistaken_ ? 1 : 0;
        }
    }

    int finish() {
        for (const std::string& one : exceptions_.unused()) {
            std::cout << "FAILED exceptions.txt: no example asks for: " << one << '\n';
            ++failed_;
        }
        std::cout << excepted_ << " examples with an exception, " << exceptions_.size()
                  << " exceptions, each with its reason in exceptions.txt\n";
        std::cout << mistakes_ << " examples with mistakes of their own, each in a line above\n";
        std::cout << passed_ << " passed, " << failed_ << " failed\n";
        return failed_ == 0 && passed_ > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    }

private:
    void example_of(const example& one, const entry& operation, bool none_fits) {
        note(one, "address", judge_address(one, operation, none_fits));
        note(one, "body", judge_body(one, operation));
        for (const auto& response : one.object("responses"))
            if (response.key().starts_with('2'))
                note(one, "response " + std::string(response.key()),
                    judge_response(operation, std::stoi(std::string(response.key())), response.value()));
    }

    void note(const example& one, const std::string& check, const verdict& found) {
        for (const std::string& mistake : found.mistakes)
            std::cout << "mistake " << one.operation << " | " << name_ << " | " << check << " | " << mistake << '\n';
        mistaken_ = mistaken_ || !found.mistakes.empty();
        const bool excepted = exceptions_.lists(one.operation, name_, check);
        exceptional_ = exceptional_ || excepted;
        if (excepted == !found.fault.empty()) return;
        good_ = false;
        std::cout << "FAILED " << one.operation << " | " << name_ << " | " << check << " | "
                  << (excepted ? "passes, but is listed as an exception" : found.fault) << '\n';
    }

    exceptions exceptions_;
    std::string name_{};
    bool good_ = true;
    bool exceptional_ = false;
    bool mistaken_ = false;
    std::size_t passed_ = 0;
    std::size_t excepted_ = 0;
    std::size_t mistakes_ = 0;
    std::size_t failed_ = 0;
};

} // namespace
} // namespace published

int main(int argc, char** argv) {
    if (argc == 2 && std::string(argv[1]) == "--requests") {
        published::write_requests(std::cin, std::cout);
        return EXIT_SUCCESS;
    }
    const char* const data = std::getenv("AZDO_PUBLISHED_DATA");
    if (!data || argc != 2) {
        std::cout << (data ? "usage: published_examples EXCEPTIONS\n"
                           : "SKIPPED: set AZDO_PUBLISHED_DATA to the folder that holds openapi/7.2 and examples/7.2 of the vendor's "
                             "published description.\n");
        return data ? EXIT_FAILURE : published::skipped;
    }
    try {
        published::run run(argv[1]);
        for (const published::registered_area& one : published::list_areas()) run.area(one, data);
        return run.finish();
    } catch (const std::exception& why) {
        std::cerr << "published_examples: " << why.what() << '\n';
        return EXIT_FAILURE;
    }
}
