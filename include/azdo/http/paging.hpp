// SPDX-License-Identifier: BSL-1.0
// How a list operation asks for its next page, and what an answer says about it: found by the keys of a description (http/pages.hpp).
#pragma once

#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/url.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/field.hpp>
#include <azdo/schema/given.hpp>
#include <azdo/schema/optional.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo {
inline namespace v1 {
namespace detail {

/// What a parameter is for in paging.
enum class paging_role : unsigned char { none, token, skip };

/// Compares with a text in lower case.
constexpr bool is_word(std::string_view text, std::string_view lower) noexcept {
    if (text.size() != lower.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] >= 'A' && text[i] <= 'Z' ? text[i] + ('a' - 'A') : text[i]) != lower[i]) return false;
    return true;
}
/// The role that a key tells: `$skip`, `skip` and `searchCriteria.$skip` are one.
constexpr paging_role paging_role_of(std::string_view key) noexcept {
    key.remove_prefix(key.rfind('.') + 1); // npos + 1 is 0
    if (key.starts_with('$')) key.remove_prefix(1);
    if (is_word(key, "skip")) return paging_role::skip;
    const bool token = is_word(key, "continuationtoken") || is_word(key, "x-ms-continuationtoken") || is_word(key, "pagingtoken");
    return token ? paging_role::token : paging_role::none;
}

template <class T>
struct value_of_given {
    using type = T;
};
template <class T>
struct value_of_given<given<T>> {
    using type = T;
};
/// The number or text of a parameter that may be optional or `given`.
template <class T>
using parameter_value = typename value_of_given<unwrap<T>>::type;

template <class T>
inline constexpr bool is_count = std::is_integral_v<T> && !std::is_same_v<T, bool>;

/// True for a field that plays a role, in whichever place.
template <paging_role Role, class Entry>
constexpr bool plays_anywhere() noexcept {
    if constexpr (is_field<Entry>) {
        using value = parameter_value<typename Entry::member_type>;
        return paging_role_of(Entry::key()) == Role && (is_count<value> || (Role == paging_role::token && std::is_same_v<value, std::string>));
    } else {
        return false;
    }
}
/// True for a field of an operation that plays a role.
template <paging_role Role, class Entry>
constexpr bool plays() noexcept {
    if constexpr (plays_anywhere<Role, Entry>())
        return !Entry::template has<as::path_t>() && !Entry::template has<as::body_t>();
    else
        return false;
}
/// True for the body of an operation, when one of its fields plays a role.
template <paging_role Role, class Entry>
constexpr bool body_plays() noexcept;

template <paging_role Role, class... Entries>
constexpr bool one_plays(const description<Entries...>&) noexcept {
    return any_true<plays<Role, Entries>()...>();
}
template <paging_role Role, class... Entries>
constexpr bool one_plays_anywhere(const description<Entries...>&) noexcept {
    return any_true<plays_anywhere<Role, Entries>()...>();
}
template <paging_role Role, class... Entries>
constexpr bool one_body_plays(const description<Entries...>&) noexcept {
    return any_true<body_plays<Role, Entries>()...>();
}
template <paging_role Role, class Entry>
constexpr bool body_plays() noexcept {
    if constexpr (is_field<Entry>) {
        if constexpr (Entry::template has<as::body_t>() && described<typename Entry::member_type>)
            return one_plays_anywhere<Role>(schema_of<typename Entry::member_type>);
        else
            return false;
    } else {
        return false;
    }
}

/// True when an operation has a parameter of a role: in the query, a header or a form, else in its body.
template <paging_role Role, class Op>
inline constexpr bool has_role = one_plays<Role>(schema_of<Op>) || one_body_plays<Role>(schema_of<Op>);

/// Calls `use(member)` for the parameters of an operation that play a role.
template <paging_role Role, class Operation, class F>
void with_role(Operation& what, F&& use) {
    using Op = std::remove_const_t<Operation>;
    azdo::for_each_field<Op>([&](const auto& entry) {
        using one = std::remove_cvref_t<decltype(entry)>;
        if constexpr (plays<Role, one>()) {
            use(what.*one::member());
        } else if constexpr (!one_plays<Role>(schema_of<Op>) && body_plays<Role, one>()) {
            using body = typename one::member_type;
            azdo::for_each_field<body>([&](const auto& inner) {
                using part = std::remove_cvref_t<decltype(inner)>;
                if constexpr (plays_anywhere<Role, part>()) use((what.*one::member()).*part::member());
            });
        }
    });
}

template <class T>
std::int64_t number_of(const T& member) {
    if constexpr (is_optional<T>) return member.has_value() ? number_of(*member) : 0;
    else return static_cast<std::int64_t>(static_cast<const parameter_value<T>&>(member));
}
/// False when the number is not one of the member's type.
template <class T>
bool put_number(T& member, std::int64_t number) {
    using value = parameter_value<T>;
    if (!std::in_range<value>(number)) return false;
    member = static_cast<value>(number);
    return true;
}
/// Puts a continuation token into a member that is a text or a number. False when it is not a number and should be.
template <class T>
bool put_token(T& member, const std::string& token) {
    if constexpr (is_count<parameter_value<T>>) {
        std::int64_t number = 0;
        const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
        return read.ec == std::errc{} && read.ptr == token.data() + token.size() && put_number(member, number);
    } else {
        member = token;
        return true;
    }
}
/// True when the member holds a token.
template <class T>
bool holds_token(const T& member) {
    if constexpr (is_optional<T>) return member.has_value() && holds_token(*member);
    else if constexpr (is_count<parameter_value<T>>) return number_of(member) != 0;
    else return !member.empty();
}
template <class T>
void forget_number(T& member) {
    if constexpr (is_optional<T>) member.reset();
    else member = parameter_value<T>{};
}

/// What an answer says about the pages behind it.
struct page_words {
    std::string token{};               ///< of the header, else of the body
    std::string next_link{};           ///< an address that is never asked: a token is taken out of its query
    std::optional<bool> more{};        ///< `hasMore`, or the contrary of `isLastBatch`
    std::optional<std::int64_t> next_skip{}; ///< `nextSkip`: 0 on the last page

    void note(std::string_view key, const std::string& text) {
        if (token.empty() && paging_role_of(key) == paging_role::token) token = text;
        if (key == "nextLink" || key == "nextPage") next_link = text;
    }
    void note(std::string_view key, std::int64_t number) {
        if (token.empty() && paging_role_of(key) == paging_role::token) token = std::to_string(number);
        if (key == "nextSkip") next_skip = number;
    }
    void note(std::string_view key, bool flag) {
        if (key == "isLastBatch") more = !flag;
        if (key == "hasMore") more = flag;
    }
    /// The token, or the one in the query of the next page's address.
    const std::string& any_token() {
        if (!token.empty() || next_link.empty()) return token;
        const auto parts = http::split_url(next_link);
        const auto query = http::parse_query(parts ? parts->query : std::string_view{});
        for (const http::parameter& one : query ? query->all : std::vector<http::parameter>{})
            if (token.empty() && paging_role_of(one.name) == paging_role::token) token = one.value;
        return token;
    }
};

/// Collects the words of an answer whose type is described; members of other types say nothing.
template <class T>
void note_words(page_words& words, const T& answer) {
    azdo::for_each_field<T>([&](const auto& entry) {
        using one = std::remove_cvref_t<decltype(entry)>;
        using value = unwrap<typename one::member_type>;
        constexpr bool is_text = std::is_same_v<value, std::string>;
        if constexpr (is_text || std::is_same_v<value, bool> || std::is_same_v<value, std::int32_t> || std::is_same_v<value, std::int64_t>) {
            using as = std::conditional_t<is_count<value>, std::int64_t, value>;
            const auto& member = answer.*one::member();
            if constexpr (!is_optional<typename one::member_type>) words.note(one::key(), static_cast<const as&>(member));
            else if (member.has_value()) words.note(one::key(), static_cast<const as&>(*member));
        }
    });
}

/// A number that tells texts apart, computed piece by piece: 128 bits, so that two answers have the same one only when they are the same.
class fingerprint {
public:
    void add(std::string_view text) noexcept {
        size_ += text.size();
        for (const char c : text) {
            word_ = word_ << 8 | static_cast<unsigned char>(c);
            if (++filled_ == 8) mix();
        }
    }
    /// Of all that was added.
    fingerprint ended() const noexcept {
        fingerprint made = *this;
        made.mix();
        return made;
    }
    bool operator==(const fingerprint&) const = default;

private:
    void mix() noexcept {
        a_ = (a_ ^ word_) * 0x9E3779B97F4A7C15u;
        a_ ^= a_ >> 32;
        b_ = (b_ + word_) * 0xC2B2AE3D27D4EB4Fu;
        b_ ^= b_ >> 29;
        word_ = filled_ = 0;
    }
    std::uint64_t a_ = 1, b_ = 2, word_ = 0, filled_ = 0, size_ = 0;
};
inline fingerprint fingerprint_of(std::string_view text) noexcept {
    fingerprint made;
    made.add(text);
    return made.ended();
}

/// How to go on behind a page.
struct page_step {
    enum class way : unsigned char { over, by_token, by_skip, broken };
    way go = way::over;
    const char* why = "";         ///< of a broken walk
    bool repeated = false;        ///< the page is one that was given already: its elements are not given again
    std::string token{};
    std::int64_t skip = 0;        ///< where the next page begins, or how much further
    bool is_absolute = false;     ///< `skip` is a position
};

/// How far a walk has come: which pages there were, and how to ask for the next. The same for all operations.
class page_progress {
public:
    page_progress(bool takes_token, bool takes_skip, bool has_token) : takes_token_(takes_token), takes_skip_(takes_skip), by_token_(has_token) {}

    /// Behind a page of `size` elements. `print`: of its text, where it is known.
    page_step behind(page_words&& words, std::size_t size, const std::optional<fingerprint>& print) {
        if (size > 0 && print && is_known(*print)) {
            page_step found = broken("the service gave the same page twice instead of the next one");
            found.repeated = true;
            return found;
        }
        if (words.more == false) return {};
        if (const std::string& token = words.any_token(); !token.empty() && takes_token_) return by_token(token);
        return without_token(words, size);
    }

private:
    static page_step broken(const char* why) { return {.go = page_step::way::broken, .why = why}; }

    page_step by_token(const std::string& token) {
        if (token == token_) return broken("the service gave the same continuation token twice");
        by_token_ = true;
        token_ = token;
        return {.go = page_step::way::by_token, .token = token};
    }
    page_step without_token(const page_words& words, std::size_t size) const {
        const bool more = words.more == true || !words.token.empty() || !words.next_link.empty();
        if (takes_skip_ && words.next_skip) {
            if (*words.next_skip <= 0) return {};
            return {.go = page_step::way::by_skip, .skip = *words.next_skip, .is_absolute = true};
        }
        if (takes_skip_ && !by_token_ && size > 0) return {.go = page_step::way::by_skip, .skip = static_cast<std::int64_t>(size)};
        if (more) return broken("the service has more pages, but says nothing that this operation can ask for them with");
        return {};
    }
    /// True for the page before, and for one of a longer circle.
    bool is_known(const fingerprint& print) {
        const bool known = last_ == print || mark_ == print;
        if (++count_ % 64 == 0 && (count_ & (count_ - 1)) == 0) mark_ = print; // Brent: the mark stays twice as long each time
        last_ = print;
        return known;
    }

    bool takes_token_;
    bool takes_skip_;
    bool by_token_; ///< the service gives tokens: then a page without one is the last
    std::uint64_t count_ = 0;
    std::string token_{};
    std::optional<fingerprint> last_{};
    std::optional<fingerprint> mark_{};
};

template <class Op>
page_progress progress_of(const Op& first) {
    bool has_token = false;
    with_role<paging_role::token>(first, [&](const auto& member) { has_token = holds_token(member); });
    return page_progress(has_role<paging_role::token, Op>, has_role<paging_role::skip, Op>, has_token);
}

template <class T>
inline constexpr bool is_list = false;
template <class T, class Allocator>
inline constexpr bool is_list<std::vector<T, Allocator>> = true;

template <class Entry>
constexpr bool is_list_field() noexcept {
    if constexpr (is_field<Entry>) return is_list<unwrap<typename Entry::member_type>>;
    else return false;
}
template <class... Entries>
constexpr std::size_t count_lists(const description<Entries...>&) noexcept {
    const bool all[] = {false, is_list_field<Entries>()...};
    std::size_t count = 0;
    for (const bool one : all) count += one ? 1 : 0;
    return count;
}
/// The first field that is a list.
template <class Description>
struct first_list;
template <class Entry, class... Rest>
struct first_list<description<Entry, Rest...>>
    : std::conditional_t<is_list_field<Entry>(), std::type_identity<Entry>, first_list<description<Rest...>>> {};

/// The elements of an answer: `type` of one, and `of(answer)`. `found` is false for an answer with no list, or with several.
template <class T>
struct elements_of {
    static constexpr bool found = false;
};
template <class T>
    requires described<T> && (count_lists(T::schema()) == 1)
struct elements_of<T> {
    using field = typename first_list<std::remove_cvref_t<decltype(schema_of<T>)>>::type;
    using list = unwrap<typename field::member_type>;
    using type = typename list::value_type;
    static constexpr bool found = true;

    static list of(T&& answer) {
        auto& member = answer.*field::member();
        if constexpr (is_optional<typename field::member_type>) return member.has_value() ? std::move(*member) : list{};
        else return std::move(member);
    }
};

/// What a page is read as: beside the elements, the words that say how to go on.
template <class T>
struct walked_page {
    std::vector<T> value{};
    std::optional<std::string> continuation_token{};
    std::optional<std::string> next_link{};
    std::optional<bool> is_last_batch{};
    std::optional<bool> has_more{};

    template <class self = walked_page>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"value", &self::value>(), azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"nextLink", &self::next_link>(), azdo::field<"isLastBatch", &self::is_last_batch>(),
            azdo::field<"hasMore", &self::has_more>());
    }
};
template <class T>
struct walked {
    using type = T;
};
template <class T>
struct walked<page<T>> {
    using type = walked_page<T>;
};
/// What the answer to a list operation is read as.
template <class Op>
using walked_answer = typename walked<typename Op::result_type>::type;

} // namespace detail
} // namespace v1
} // namespace azdo
