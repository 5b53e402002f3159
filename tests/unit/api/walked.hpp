// SPDX-License-Identifier: BSL-1.0
// Walks over the pages of every operation that has parameters for them, against a service that caps pages and ends lists in each dialect.
// The walks cost about ten seconds of compilation for a large area: tests/run --long defines AZDO_WALK_EVERY_LIST. Without it the tests show
// that `paginate` takes each such operation, and unit/http/paginate walks in each dialect.
#pragma once

#include <azdo/http/paginate.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace api_tests {

/// A walk of any operation.
class any_walk {
public:
    virtual ~any_walk() = default;
    /// The request for the next page; nothing at the end, and while there are elements.
    virtual std::optional<azdo::result<azdo::http::request>> wanted() const = 0;
    virtual void take(const azdo::http::response& got) = 0;
    /// "x" for an element, the message of a failure, or nothing.
    virtual std::string next() = 0;
};

template <class Op>
class walk_of final : public any_walk {
public:
    explicit walk_of(const Op& first) : walk_(first) {}
    std::optional<azdo::result<azdo::http::request>> wanted() const override {
        const auto* const asked = walk_.wanted();
        if (asked == nullptr) return std::nullopt;
        return asked->to_request();
    }
    void take(const azdo::http::response& got) override { walk_.take(walk_.wanted()->parse(got)); }
    std::string next() override {
        const auto one = walk_.next();
        return !one ? "" : *one ? "x" : one->error().message;
    }

private:
    azdo::page_walk<Op> walk_;
};

/// A walk to its end: an "x" for each element, then the failure, if there is one; and the requests as texts.
struct walked {
    std::string seen{};
    std::vector<std::string> asked{};
};
using service = std::function<azdo::http::response(std::size_t page)>;

inline std::string text_of(const azdo::http::request& sent) {
    std::string text(sent.target());
    for (const auto [name, value] : sent.headers()) text.append("\n").append(name).append(":").append(value);
    return text + "\n" + sent.body();
}
inline walked walk_through(any_walk& walk, const service& pages) {
    walked made;
    while (made.asked.size() < 20) {
        if (const auto wanted = walk.wanted()) {
            made.asked.push_back(*wanted ? text_of(**wanted) : (*wanted).error().message);
            walk.take(*wanted ? pages(made.asked.size()) : azdo::http::response(400, {}));
            continue;
        }
        const std::string one = walk.next();
        if (one.empty()) return made;
        made.seen += one;
    }
    made.seen += " endless";
    return made;
}

/// What the walks depend on of an operation.
struct paged_form {
    std::string element; ///< the JSON of an element
    std::string key;     ///< of the list
    bool takes_token;
    bool takes_skip;
    bool reads_any_token; ///< the answer may have a token, or an address of the next page, in its body
    std::string others;   ///< the JSON of the other members that the answer must have

    std::string page(std::size_t number, std::size_t count, std::string_view more = {}) const {
        std::string list;
        for (std::size_t i = 0; i < count; ++i) list += (i == 0 ? "" : ",") + element;
        return others + "\"" + key + "\":[" + list + "],\"page\":" + std::to_string(number) + std::string(more) + "}";
    }
};
inline azdo::http::response with_token(std::string text, std::string_view token) {
    return azdo::http::response(200, std::move(text), {{"x-ms-continuationtoken", token}});
}
inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }
/// True for a request with this number as its `$skip`, in the query or in the body.
inline bool skips(const std::string& text, const std::string& number) {
    return contains(text, "skip=" + number) || contains(text, "skip\":" + number);
}

inline void check_tokens(const paged_form& form, const std::function<walked(const service&)>& walk) {
    const auto token = [](std::size_t page) { return std::to_string(700'000 + page); };
    const auto in_header = walk([&](std::size_t n) { return with_token(form.page(n, n), n < 3 ? token(n) : ""); }); // short pages, too
    BOOST_TEST(in_header.seen == "xxxxxx");
    BOOST_REQUIRE(in_header.asked.size() == 3u);
    BOOST_TEST(!contains(in_header.asked[0], "70000"));
    BOOST_TEST(contains(in_header.asked[1], token(1)));
    BOOST_TEST(contains(in_header.asked[2], token(2)));
    const auto with_empty_page = walk([&](std::size_t n) { return with_token(form.page(n, n == 2 ? 0 : 1), n < 3 ? token(n) : ""); });
    BOOST_TEST(with_empty_page.seen == "xx");
    BOOST_TEST(walk([&](std::size_t n) { return with_token(form.page(n, 2), token(1)); }).seen ==
               "xxxxthe service gave the same continuation token twice");
    BOOST_TEST(walk([&](std::size_t n) { return with_token(form.page(1, 2), token(n)); }).seen ==
               "xxthe service gave the same page twice instead of the next one");
    if (!form.reads_any_token) return;
    const auto in_body = walk([&](std::size_t n) {
        return azdo::http::response(200, form.page(n, 2, n < 3 ? ",\"continuationToken\":\"" + token(n) + "\"" : ""));
    });
    BOOST_TEST(in_body.seen == "xxxxxx");
    BOOST_TEST(contains(in_body.asked.back(), token(2)));
    const auto in_link = walk([&](std::size_t n) {
        return azdo::http::response(200, form.page(n, 2, n < 3 ? ",\"nextLink\":\"/_apis/x?continuationToken=" + token(n) + "\"" : ""));
    });
    BOOST_TEST(in_link.seen == "xxxxxx");
    BOOST_TEST(contains(in_link.asked.back(), token(2)));
}
inline void check_skips(const paged_form& form, const std::function<walked(const service&)>& walk) {
    const std::size_t sizes[] = {2, 2, 1, 0};
    const auto capped = walk([&](std::size_t n) { return azdo::http::response(200, form.page(n, sizes[n - 1])); });
    BOOST_TEST(capped.seen == "xxxxx");
    BOOST_REQUIRE(capped.asked.size() == 4u); // a short page is not the last
    BOOST_TEST((skips(capped.asked[1], "2") && skips(capped.asked[2], "4") && skips(capped.asked[3], "5")));
    BOOST_TEST(walk([&](std::size_t) { return azdo::http::response(200, form.page(1, 2)); }).seen ==
               "xxthe service gave the same page twice instead of the next one");
    const auto nothing = walk([&](std::size_t n) { return azdo::http::response(200, form.page(n, 0)); });
    BOOST_TEST(nothing.seen == "");
    BOOST_TEST(nothing.asked.size() == 1u);
}

/// The JSON of an element with the members that it must have.
template <class T>
std::string element_text() {
    if constexpr (azdo::is_optional<T>)
        return element_text<azdo::unwrap<T>>();
    else if constexpr (std::is_same_v<T, azdo::json::raw>)
        return "{}";
    else
        return azdo::json::encode(T{});
}
/// The beginning of an answer's JSON, up to its list.
template <class Answer>
std::string others_text() {
    if constexpr (azdo::detail::one_tells_of_more(azdo::schema_of<Answer>) || !requires { Answer{}; }) {
        return "{";
    } else {
        std::string text = azdo::json::encode(Answer{});
        text.back() = ',';
        return text == "{," ? "{" : text;
    }
}

/// Gives each text in the address a value.
template <class Op>
void fill_texts(Op& what) {
    azdo::for_each_field<Op>([&](const auto& entry) {
        using one = std::remove_cvref_t<decltype(entry)>;
        using type = typename one::member_type;
        if constexpr (azdo::detail::plays<azdo::detail::paging_role::token, one>()) {
        } else if constexpr (std::is_same_v<type, std::string>) {
            what.*one::member() = "x";
        } else if constexpr (std::is_same_v<azdo::unwrap<type>, std::string> && one::template has<azdo::as::path_t>()) {
            what.*one::member() = "x";
        }
    });
}

/// Operations with a parameter for pages whose answers have no list that continues.
constexpr const char* not_lists = " "
                                  "get_pull_request " // described as not used
                                  "get_changeset ";   // for the lists of changes and of work items in one changeset

/// Walks over the pages of an operation that has a parameter for them.
template <class Op>
void walk([[maybe_unused]] const char* name, [[maybe_unused]] Op first) {
    using namespace azdo::detail;
    constexpr bool takes_token = has_role<paging_role::token, Op>, takes_skip = has_role<paging_role::skip, Op>;
    if constexpr ((takes_token || takes_skip) && !azdo::paged_operation<Op>) {
        BOOST_TEST(contains(not_lists, std::string(" ") + name + " "), name << " has a parameter for pages, but paginate does not take it");
#ifdef AZDO_WALK_EVERY_LIST
    } else if constexpr (takes_token || takes_skip) {
        using answer = walked_answer<Op>;
        using elements = elements_of<answer>;
        if constexpr (!elements::several) { // http/paginate tests these: their elements have to differ
            fill_texts(first);
            const paged_form form{element_text<typename elements::type>(), std::string(elements::field::key()), takes_token, takes_skip,
                is_page<typename Op::result_type>, is_page<typename Op::result_type> ? "{" : others_text<answer>()};
            const auto run = [&](const service& pages) {
                walk_of<Op> one(first);
                return walk_through(one, pages);
            };
            BOOST_TEST_CONTEXT(name) {
                if (takes_token) check_tokens(form, run);
                if (takes_skip) check_skips(form, run);
            }
        }
#endif
    }
}

} // namespace api_tests
